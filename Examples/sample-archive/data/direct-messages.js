window.YTD.direct_messages.part0 = [
  {
    "dmConversation" : {
      "conversationId" : "1164501188254826496-1014433298",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "1014433298",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Under the blue pot. Tell nobody. 🗝️",
            "mediaUrls" : [ ],
            "senderId" : "1164501188254826496",
            "id" : "1614328743982006273",
            "createdAt" : "2023-01-14T18:29:00.000Z",
            "editHistory" : [ ]
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "1164501188254826496",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Where did you leave the spare key?",
            "mediaUrls" : [ ],
            "senderId" : "1014433298",
            "id" : "1614326479057846273",
            "createdAt" : "2023-01-14T18:20:00.000Z",
            "editHistory" : [ ]
          }
        }
      ]
    }
  }
]