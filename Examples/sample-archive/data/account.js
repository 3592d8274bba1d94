window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "ines@example.org",
      "createdVia" : "web",
      "username" : "ines_tideline",
      "accountId" : "1164501188254826496",
      "createdAt" : "2019-08-22T00:00:00.000Z",
      "accountDisplayName" : "Ines Halloway"
    }
  }
]