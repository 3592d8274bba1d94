window.YTD.profile.part0 = [
  {
    "profile" : {
      "description" : {
        "bio" : "Maps, bread, cold water. A whippet called Marzipan. Port Halden.",
        "website" : "https://ines.example.org",
        "location" : "Port Halden"
      },
      "avatarMediaUrl" : "https://media.example.com/profile/avatar.jpg",
      "headerMediaUrl" : "https://media.example.com/profile/header.jpg"
    }
  }
]