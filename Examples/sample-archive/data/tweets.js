window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1771817361695834114"
          ],
          "editableUntil" : "2024-03-24T09:32:32.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "sourdough",
            "indices" : [
              "93",
              "103"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "105"
      ],
      "favorite_count" : "5",
      "id_str" : "1771817361695834114",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1771817361695834114",
      "created_at" : "Sun Mar 24 08:32:32 +0000 2024",
      "favorited" : false,
      "full_text" : "I bake every Sunday. Walnut and fig today; Teo ate the first slice too hot, as is tradition. #sourdough 🍞",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1771533958161367043"
          ],
          "editableUntil" : "2024-03-23T14:46:23.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "J. Bramblewick",
            "screen_name" : "bramblewick_j",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "240011897",
            "id" : "240011897"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "64"
      ],
      "favorite_count" : "3",
      "id_str" : "1771533958161367043",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1771533958161367043",
      "created_at" : "Sat Mar 23 13:46:23 +0000 2024",
      "favorited" : false,
      "full_text" : "@bramblewick_j Is this near the canal? I think I know that lamp.",
      "lang" : "en",
      "in_reply_to_status_id" : "1771502249223129912",
      "in_reply_to_status_id_str" : "1771502249223129912",
      "in_reply_to_user_id" : "240011897",
      "in_reply_to_user_id_str" : "240011897",
      "in_reply_to_screen_name" : "bramblewick_j"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1771455112904966144"
          ],
          "editableUntil" : "2024-03-23T09:33:05.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "dogsoftheinternet",
            "indices" : [
              "63",
              "81"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "81"
      ],
      "favorite_count" : "7",
      "id_str" : "1771455112904966144",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1771455112904966144",
      "created_at" : "Sat Mar 23 08:33:05 +0000 2024",
      "favorited" : false,
      "full_text" : "Dog school, week 10: Marzipan can now sit, if it was her idea. #dogsoftheinternet",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1771222692310024193"
          ],
          "editableUntil" : "2024-03-22T18:09:32.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "quiznight",
            "indices" : [
              "102",
              "112"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "112"
      ],
      "favorite_count" : "8",
      "id_str" : "1771222692310024193",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1771222692310024193",
      "created_at" : "Fri Mar 22 17:09:32 +0000 2024",
      "favorited" : false,
      "full_text" : "Quiz night at Fennel &amp; Rye: we came second, behind three people who were just there for the soup. #quiznight",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1768963753321168896"
          ],
          "editableUntil" : "2024-03-16T12:33:19.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Bea Halloway",
            "screen_name" : "bea_halloway_",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "1014433298",
            "id" : "1014433298"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "64"
      ],
      "favorite_count" : "6",
      "id_str" : "1768963753321168896",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1768963753321168896",
      "created_at" : "Sat Mar 16 11:33:19 +0000 2024",
      "favorited" : false,
      "full_text" : "@bea_halloway_ I found your blue scarf. Marzipan found it first.",
      "lang" : "en",
      "in_reply_to_status_id" : "1768895553938131139",
      "in_reply_to_status_id_str" : "1768895553938131139",
      "in_reply_to_user_id" : "1014433298",
      "in_reply_to_user_id_str" : "1014433298",
      "in_reply_to_screen_name" : "bea_halloway_"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1768026933666250753"
          ],
          "editableUntil" : "2024-03-13T22:30:43.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "91"
      ],
      "favorite_count" : "2",
      "id_str" : "1768026933666250753",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1768026933666250753",
      "created_at" : "Wed Mar 13 21:30:43 +0000 2024",
      "favorited" : false,
      "full_text" : "My partner Teo made onion tart and used every pan we own, including the one from next door.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1766960910246608896"
          ],
          "editableUntil" : "2024-03-10T23:54:44.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Zed Pennyfarthing",
            "screen_name" : "pennyfarthng_z",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "1690002213345673216",
            "id" : "1690002213345673216"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "70"
      ],
      "favorite_count" : "5",
      "id_str" : "1766960910246608896",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1766960910246608896",
      "created_at" : "Sun Mar 10 22:54:44 +0000 2024",
      "favorited" : false,
      "full_text" : "@pennyfarthng_z Could you tell me where you found that? Asking for me.",
      "lang" : "en",
      "in_reply_to_status_id" : "1766906300408532929",
      "in_reply_to_status_id_str" : "1766906300408532929",
      "in_reply_to_user_id" : "1690002213345673216",
      "in_reply_to_user_id_str" : "1690002213345673216"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1765773466327318529"
          ],
          "editableUntil" : "2024-03-07T17:16:15.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Juno Vantry",
            "screen_name" : "juno_chalkdust",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "918273001",
            "id" : "918273001"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "71"
      ],
      "favorite_count" : "9",
      "id_str" : "1765773466327318529",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1765773466327318529",
      "created_at" : "Thu Mar 07 16:16:15 +0000 2024",
      "favorited" : false,
      "full_text" : "@juno_chalkdust How's the green problem? I still fall off it in dreams.",
      "lang" : "en",
      "in_reply_to_status_id" : "1765710300109081347",
      "in_reply_to_status_id_str" : "1765710300109081347",
      "in_reply_to_user_id" : "918273001",
      "in_reply_to_user_id_str" : "918273001",
      "in_reply_to_screen_name" : "juno_chalkdust"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1764206061834731526"
          ],
          "editableUntil" : "2024-03-03T09:27:57.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "90"
      ],
      "favorite_count" : "9",
      "id_str" : "1764206061834731526",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1764206061834731526",
      "created_at" : "Sun Mar 03 08:27:57 +0000 2024",
      "favorited" : false,
      "full_text" : "Baking two today, one for us and one for the neighbours, who now wave from further away. 🍞",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1764178034618793989"
          ],
          "editableUntil" : "2024-03-03T07:36:34.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "sourdough",
            "indices" : [
              "71",
              "81"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "81"
      ],
      "favorite_count" : "12",
      "id_str" : "1764178034618793989",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1764178034618793989",
      "created_at" : "Sun Mar 03 06:36:34 +0000 2024",
      "favorited" : false,
      "full_text" : "I bake every Sunday and every Sunday I forget to move the smoke alarm. #sourdough",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1763654430944657408"
          ],
          "editableUntil" : "2024-03-01T20:55:58.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "balconygarden",
            "indices" : [
              "35",
              "49"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "49"
      ],
      "favorite_count" : "13",
      "id_str" : "1763654430944657408",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1763654430944657408",
      "created_at" : "Fri Mar 01 19:55:58 +0000 2024",
      "favorited" : false,
      "full_text" : "I want a garden. A metre would do. #balconygarden",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1763555223621599235"
          ],
          "editableUntil" : "2024-03-01T14:21:45.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Juno Vantry",
            "screen_name" : "juno_chalkdust",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "918273001",
            "id" : "918273001"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "50"
      ],
      "favorite_count" : "3",
      "id_str" : "1763555223621599235",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1763555223621599235",
      "created_at" : "Fri Mar 01 13:21:45 +0000 2024",
      "favorited" : false,
      "full_text" : "@juno_chalkdust That 6B is not a 6B. It's a crime.",
      "lang" : "en",
      "in_reply_to_status_id" : "1763520243126241817",
      "in_reply_to_status_id_str" : "1763520243126241817",
      "in_reply_to_user_id" : "918273001",
      "in_reply_to_user_id_str" : "918273001",
      "in_reply_to_screen_name" : "juno_chalkdust"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1763460578828877832"
          ],
          "editableUntil" : "2024-03-01T08:05:40.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Oz Tamberlin 🥖",
            "screen_name" : "ryeandshine_oz",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "401997253",
            "id" : "401997253"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "55"
      ],
      "favorite_count" : "4",
      "id_str" : "1763460578828877832",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1763460578828877832",
      "created_at" : "Fri Mar 01 07:05:40 +0000 2024",
      "favorited" : false,
      "full_text" : "@ryeandshine_oz 68 % hydration? In this weather? Brave.",
      "lang" : "en",
      "in_reply_to_status_id" : "1763373505077838180",
      "in_reply_to_status_id_str" : "1763373505077838180",
      "in_reply_to_user_id" : "401997253",
      "in_reply_to_user_id_str" : "401997253",
      "in_reply_to_screen_name" : "ryeandshine_oz"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1763210998845538305"
          ],
          "editableUntil" : "2024-02-29T15:33:55.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "102"
      ],
      "favorite_count" : "16",
      "id_str" : "1763210998845538305",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1763210998845538305",
      "created_at" : "Thu Feb 29 14:33:55 +0000 2024",
      "favorited" : false,
      "full_text" : "They are digging up the same road in Corvenham again. I think there is something down there they love.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1762964936562049026"
          ],
          "editableUntil" : "2024-02-28T23:16:09.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "48"
      ],
      "favorite_count" : "13",
      "id_str" : "1762964936562049026",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1762964936562049026",
      "created_at" : "Wed Feb 28 22:16:09 +0000 2024",
      "favorited" : false,
      "full_text" : "Mended a jumper. It's now more mend than jumper.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1762832603536162820"
          ],
          "editableUntil" : "2024-02-28T14:30:19.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Juno Vantry",
            "screen_name" : "juno_chalkdust",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "918273001",
            "id" : "918273001"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "70"
      ],
      "favorite_count" : "3",
      "id_str" : "1762832603536162820",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1762832603536162820",
      "created_at" : "Wed Feb 28 13:30:19 +0000 2024",
      "favorited" : false,
      "full_text" : "@juno_chalkdust You make it look easy, and I'd like that investigated.",
      "lang" : "en",
      "in_reply_to_status_id" : "1762801901230885417",
      "in_reply_to_status_id_str" : "1762801901230885417",
      "in_reply_to_user_id" : "918273001",
      "in_reply_to_user_id_str" : "918273001",
      "in_reply_to_screen_name" : "juno_chalkdust"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1762160392764653575"
          ],
          "editableUntil" : "2024-02-26T17:59:11.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Bea Halloway",
            "screen_name" : "bea_halloway_",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "1014433298",
            "id" : "1014433298"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "96"
      ],
      "favorite_count" : "1",
      "id_str" : "1762160392764653575",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1762160392764653575",
      "created_at" : "Mon Feb 26 16:59:11 +0000 2024",
      "favorited" : false,
      "full_text" : "@bea_halloway_ You'd love Corvenham. There's a bench with your name on it. Well, somebody's Bea.",
      "lang" : "en",
      "in_reply_to_status_id" : "1762096723229934747",
      "in_reply_to_status_id_str" : "1762096723229934747",
      "in_reply_to_user_id" : "1014433298",
      "in_reply_to_user_id_str" : "1014433298",
      "in_reply_to_screen_name" : "bea_halloway_"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1761724441319964676"
          ],
          "editableUntil" : "2024-02-25T13:06:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "82"
      ],
      "favorite_count" : "5",
      "id_str" : "1761724441319964676",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1761724441319964676",
      "created_at" : "Sun Feb 25 12:06:52 +0000 2024",
      "favorited" : false,
      "full_text" : "Third-floor flat, no lift, 13 bags of flour. I live in Corvenham for the exercise.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1761702566883753984"
          ],
          "editableUntil" : "2024-02-25T11:39:57.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "slowdown",
            "indices" : [
              "53",
              "62"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "62"
      ],
      "favorite_count" : "3",
      "id_str" : "1761702566883753984",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1761702566883753984",
      "created_at" : "Sun Feb 25 10:39:57 +0000 2024",
      "favorited" : false,
      "full_text" : "You can just not reply. It took me until thirty-six. #slowdown",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1761271564898140161"
          ],
          "editableUntil" : "2024-02-24T07:07:18.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Sundial Repairs",
            "screen_name" : "sundial_repair",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "3006611482",
            "id" : "3006611482"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "66"
      ],
      "favorite_count" : "3",
      "id_str" : "1761271564898140161",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1761271564898140161",
      "created_at" : "Sat Feb 24 06:07:18 +0000 2024",
      "favorited" : false,
      "full_text" : "@sundial_repair My partner Teo has read this out loud three times.",
      "lang" : "en",
      "in_reply_to_status_id" : "1761253193846624229",
      "in_reply_to_status_id_str" : "1761253193846624229",
      "in_reply_to_user_id" : "3006611482",
      "in_reply_to_user_id_str" : "3006611482",
      "in_reply_to_screen_name" : "sundial_repair"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1761270306120400902"
          ],
          "editableUntil" : "2024-02-24T07:02:18.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "coffee",
            "indices" : [
              "56",
              "63"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "65"
      ],
      "favorite_count" : "3",
      "id_str" : "1761270306120400902",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1761270306120400902",
      "created_at" : "Sat Feb 24 06:02:18 +0000 2024",
      "favorited" : false,
      "full_text" : "They put my name on the cup as \"Knees\". I'm keeping it. #coffee ☕",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1760055060034748421"
          ],
          "editableUntil" : "2024-02-20T22:33:21.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "58"
      ],
      "favorite_count" : "5",
      "id_str" : "1760055060034748421",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1760055060034748421",
      "created_at" : "Tue Feb 20 21:33:21 +0000 2024",
      "favorited" : false,
      "full_text" : "Cold hands, warm lamp, Marzipan snoring. That's the tweet.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1760036877668188162"
          ],
          "editableUntil" : "2024-02-20T21:21:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Oz Tamberlin 🥖",
            "screen_name" : "ryeandshine_oz",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "401997253",
            "id" : "401997253"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "81"
      ],
      "favorite_count" : "17",
      "id_str" : "1760036877668188162",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1760036877668188162",
      "created_at" : "Tue Feb 20 20:21:06 +0000 2024",
      "favorited" : false,
      "full_text" : "@ryeandshine_oz I tried your sesame batard. I've never been so happy to be wrong.",
      "lang" : "en",
      "in_reply_to_status_id" : "1759999632248672010",
      "in_reply_to_status_id_str" : "1759999632248672010",
      "in_reply_to_user_id" : "401997253",
      "in_reply_to_user_id_str" : "401997253",
      "in_reply_to_screen_name" : "ryeandshine_oz"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1759905352729493507"
          ],
          "editableUntil" : "2024-02-20T12:38:28.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "119"
      ],
      "favorite_count" : "16",
      "id_str" : "1759905352729493507",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1759905352729493507",
      "created_at" : "Tue Feb 20 11:38:28 +0000 2024",
      "favorited" : false,
      "full_text" : "I started teaching the interns contour lines. One of them said \"so it's topographic lasagne\" and I have nothing to add.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1759093092654252035"
          ],
          "editableUntil" : "2024-02-18T06:50:50.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "sourdough",
            "indices" : [
              "100",
              "110"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "110"
      ],
      "favorite_count" : "0",
      "id_str" : "1759093092654252035",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1759093092654252035",
      "created_at" : "Sun Feb 18 05:50:50 +0000 2024",
      "favorited" : false,
      "full_text" : "I love sourdough and sourdough loves a warm kitchen, so we've both been disappointed this February. #sourdough",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1758060052314324992"
          ],
          "editableUntil" : "2024-02-15T10:25:54.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "78"
      ],
      "favorite_count" : "3",
      "id_str" : "1758060052314324992",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1758060052314324992",
      "created_at" : "Thu Feb 15 09:25:54 +0000 2024",
      "favorited" : false,
      "full_text" : "Spent the morning with the scanner, which is 12 years old and smells of toast.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1757752129998553090"
          ],
          "editableUntil" : "2024-02-14T14:02:19.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "83"
      ],
      "favorite_count" : "7",
      "id_str" : "1757752129998553090",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1757752129998553090",
      "created_at" : "Wed Feb 14 13:02:19 +0000 2024",
      "favorited" : false,
      "full_text" : "Wrote 13 postcards tonight. My handwriting looks like a seismograph that's in love.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1757338174419369985"
          ],
          "editableUntil" : "2024-02-13T10:37:25.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "74"
      ],
      "favorite_count" : "7",
      "id_str" : "1757338174419369985",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1757338174419369985",
      "created_at" : "Tue Feb 13 09:37:25 +0000 2024",
      "favorited" : false,
      "full_text" : "Teo says he isn't competitive. He has renamed the quiz team after himself.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1756765036522504200"
          ],
          "editableUntil" : "2024-02-11T20:39:58.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "99"
      ],
      "favorite_count" : "15",
      "id_str" : "1756765036522504200",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1756765036522504200",
      "created_at" : "Sun Feb 11 19:39:58 +0000 2024",
      "favorited" : false,
      "full_text" : "I keep a notebook of things that strangers say. Today: \"he's never been the same since the marrow\".",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1755886626422128649"
          ],
          "editableUntil" : "2024-02-09T10:29:29.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Loaf Hour",
            "screen_name" : "loafhour_daily",
            "indices" : [
              "3",
              "18"
            ],
            "id_str" : "2790046118",
            "id" : "2790046118"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "140"
      ],
      "favorite_count" : "3",
      "id_str" : "1755886626422128649",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1755886626422128649",
      "created_at" : "Fri Feb 09 09:29:29 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @loafhour_daily: It's Friday and it's loaf hour: show us your crumb. This week's theme is rye, next week's theme is regret. Best one get…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1755729522977669125"
          ],
          "editableUntil" : "2024-02-09T00:05:12.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "74"
      ],
      "favorite_count" : "5",
      "id_str" : "1755729522977669125",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1755729522977669125",
      "created_at" : "Thu Feb 08 23:05:12 +0000 2024",
      "favorited" : false,
      "full_text" : "We're moving. I've made four friends and eaten some cheese. I love trains.",
      "lang" : "en",
      "in_reply_to_status_id" : "1755728772197253124",
      "in_reply_to_status_id_str" : "1755728772197253124",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1755728772197253124"
          ],
          "editableUntil" : "2024-02-09T00:02:13.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "56"
      ],
      "favorite_count" : "17",
      "id_str" : "1755728772197253124",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1755728772197253124",
      "created_at" : "Thu Feb 08 23:02:13 +0000 2024",
      "favorited" : false,
      "full_text" : "A woman has opened a whole cheese. We are a society now.",
      "lang" : "en",
      "in_reply_to_status_id" : "1755728033999749123",
      "in_reply_to_status_id_str" : "1755728033999749123",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1755728033999749123"
          ],
          "editableUntil" : "2024-02-08T23:59:17.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "52"
      ],
      "favorite_count" : "9",
      "id_str" : "1755728033999749123",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1755728033999749123",
      "created_at" : "Thu Feb 08 22:59:17 +0000 2024",
      "favorited" : false,
      "full_text" : "The announcement says \"shortly\". The horse has left.",
      "lang" : "en",
      "in_reply_to_status_id" : "1755727828478853122",
      "in_reply_to_status_id_str" : "1755727828478853122",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1755727828478853122"
          ],
          "editableUntil" : "2024-02-08T23:58:28.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "71"
      ],
      "favorite_count" : "5",
      "id_str" : "1755727828478853122",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1755727828478853122",
      "created_at" : "Thu Feb 08 22:58:28 +0000 2024",
      "favorited" : false,
      "full_text" : "We're standing in a field. The field has a horse. The horse is on time.",
      "lang" : "en",
      "in_reply_to_status_id" : "1755727333550981121",
      "in_reply_to_status_id_str" : "1755727333550981121",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1755727333550981121"
          ],
          "editableUntil" : "2024-02-08T23:56:30.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "30"
      ],
      "favorite_count" : "0",
      "id_str" : "1755727333550981121",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1755727333550981121",
      "created_at" : "Thu Feb 08 22:56:30 +0000 2024",
      "favorited" : false,
      "full_text" : "Live from the 17:37, a thread.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1755650755794042890"
          ],
          "editableUntil" : "2024-02-08T18:52:13.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "77"
      ],
      "favorite_count" : "0",
      "id_str" : "1755650755794042890",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1755650755794042890",
      "created_at" : "Thu Feb 08 17:52:13 +0000 2024",
      "favorited" : false,
      "full_text" : "My dog Marzipan met a goose today and I think we have both learned something.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1755618262290268171"
          ],
          "editableUntil" : "2024-02-08T16:43:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Zed Pennyfarthing",
            "screen_name" : "pennyfarthng_z",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "1690002213345673216",
            "id" : "1690002213345673216"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "58"
      ],
      "favorite_count" : "10",
      "id_str" : "1755618262290268171",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1755618262290268171",
      "created_at" : "Thu Feb 08 15:43:06 +0000 2024",
      "favorited" : false,
      "full_text" : "@pennyfarthng_z It's 15:43 and I'm still laughing at this.",
      "lang" : "en",
      "in_reply_to_status_id" : "1755602911137631152",
      "in_reply_to_status_id_str" : "1755602911137631152",
      "in_reply_to_user_id" : "1690002213345673216",
      "in_reply_to_user_id_str" : "1690002213345673216",
      "in_reply_to_screen_name" : "pennyfarthng_z"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1755481087649251334"
          ],
          "editableUntil" : "2024-02-08T07:38:01.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "dogsoftheinternet",
            "indices" : [
              "59",
              "77"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "77"
      ],
      "favorite_count" : "10",
      "id_str" : "1755481087649251334",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1755481087649251334",
      "created_at" : "Thu Feb 08 06:38:01 +0000 2024",
      "favorited" : false,
      "full_text" : "Long walk, 6 kilometres, one very flat whippet on the rug. #dogsoftheinternet",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1754800861000761351"
          ],
          "editableUntil" : "2024-02-06T10:35:02.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "67"
      ],
      "favorite_count" : "3",
      "id_str" : "1754800861000761351",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1754800861000761351",
      "created_at" : "Tue Feb 06 09:35:02 +0000 2024",
      "favorited" : false,
      "full_text" : "Adding to this from Corvenham, where it's low sun and long shadows.",
      "lang" : "en",
      "in_reply_to_status_id" : "1744800596973584384",
      "in_reply_to_status_id_str" : "1744800596973584384",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1754384467566264320"
          ],
          "editableUntil" : "2024-02-05T07:00:26.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "105"
      ],
      "favorite_count" : "3",
      "id_str" : "1754384467566264320",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1754384467566264320",
      "created_at" : "Mon Feb 05 06:00:26 +0000 2024",
      "favorited" : false,
      "full_text" : "We're doing it. Teo and I are leaving Corvenham in May. I said a big word to my boss and she said \"good\".",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1754066375241891841"
          ],
          "editableUntil" : "2024-02-04T09:56:27.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1754066375241891841/photo/1",
            "indices" : [
              "55",
              "78"
            ],
            "url" : "https://t.co/LYg5FnTlCm",
            "media_url" : "https://media.example.com/oMDBaUy4VkhesyS.jpg",
            "id_str" : "1754066337493155844",
            "id" : "1754066337493155844",
            "media_url_https" : "https://media.example.com/oMDBaUy4VkhesyS.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/oMDBaUy4Vk"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "78"
      ],
      "favorite_count" : "7",
      "id_str" : "1754066375241891841",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1754066375241891841",
      "created_at" : "Sun Feb 04 08:56:27 +0000 2024",
      "favorited" : false,
      "full_text" : "View from the one good window. Thunder somewhere else. https://t.co/LYg5FnTlCm",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1754066375241891841/photo/1",
            "indices" : [
              "55",
              "78"
            ],
            "url" : "https://t.co/LYg5FnTlCm",
            "media_url" : "https://media.example.com/oMDBaUy4VkhesyS.jpg",
            "id_str" : "1754066337493155844",
            "id" : "1754066337493155844",
            "media_url_https" : "https://media.example.com/oMDBaUy4VkhesyS.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/oMDBaUy4Vk"
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1752796694753312770"
          ],
          "editableUntil" : "2024-01-31T21:51:12.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Teo Brackwater",
            "screen_name" : "teo_brackwater",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "488120093",
            "id" : "488120093"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "75"
      ],
      "favorite_count" : "2",
      "id_str" : "1752796694753312770",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1752796694753312770",
      "created_at" : "Wed Jan 31 20:51:12 +0000 2024",
      "favorited" : false,
      "full_text" : "@teo_brackwater The oven is yours. The clocks are not to be repaired in it.",
      "lang" : "en",
      "in_reply_to_status_id" : "1752736548433954292",
      "in_reply_to_status_id_str" : "1752736548433954292",
      "in_reply_to_user_id" : "488120093",
      "in_reply_to_user_id_str" : "488120093",
      "in_reply_to_screen_name" : "teo_brackwater"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1752747134240686080"
          ],
          "editableUntil" : "2024-01-31T18:34:15.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "59"
      ],
      "favorite_count" : "9",
      "id_str" : "1752747134240686080",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1752747134240686080",
      "created_at" : "Wed Jan 31 17:34:15 +0000 2024",
      "favorited" : false,
      "full_text" : "Found Bea's old diary in a box. Returned it unread. Mostly.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1752616869111529475"
          ],
          "editableUntil" : "2024-01-31T09:56:38.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "74"
      ],
      "favorite_count" : "4",
      "id_str" : "1752616869111529475",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1752616869111529475",
      "created_at" : "Wed Jan 31 08:56:38 +0000 2024",
      "favorited" : false,
      "full_text" : "My sister Bea has sent me a parcel that rattles. I'm not opening it alone.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1751499868888629252"
          ],
          "editableUntil" : "2024-01-28T07:58:04.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/5lmhGYHtBU",
            "expanded_url" : "https://twitter.com/weatherish_n/status/1751399205592630549",
            "display_url" : "twitter.com/weatherish_n/st…",
            "indices" : [
              "48",
              "71"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "71"
      ],
      "favorite_count" : "1",
      "id_str" : "1751499868888629252",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1751499868888629252",
      "created_at" : "Sun Jan 28 06:58:04 +0000 2024",
      "favorited" : false,
      "full_text" : "The most honest forecast I've read this winter. https://t.co/5lmhGYHtBU",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1751241536114262016"
          ],
          "editableUntil" : "2024-01-27T14:51:33.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "70"
      ],
      "favorite_count" : "11",
      "id_str" : "1751241536114262016",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1751241536114262016",
      "created_at" : "Sat Jan 27 13:51:33 +0000 2024",
      "favorited" : false,
      "full_text" : "My boss Gwenda says \"quick question\" the way other people say \"brace\".",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1750971708539404289"
          ],
          "editableUntil" : "2024-01-26T20:59:21.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "76"
      ],
      "favorite_count" : "1",
      "id_str" : "1750971708539404289",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1750971708539404289",
      "created_at" : "Fri Jan 26 19:59:21 +0000 2024",
      "favorited" : false,
      "full_text" : "Marzipan barked at a hoover advert. On the radio. They said the word hoover.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1750558849632305154"
          ],
          "editableUntil" : "2024-01-25T17:38:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Pryce Ollerby",
            "screen_name" : "pryce_meridian",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "77120934",
            "id" : "77120934"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "105"
      ],
      "favorite_count" : "2",
      "id_str" : "1750558849632305154",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1750558849632305154",
      "created_at" : "Thu Jan 25 16:38:48 +0000 2024",
      "favorited" : false,
      "full_text" : "@pryce_meridian Cake in the kitchen, second shelf, behind the resignation letter. Joke. It's a good cake.",
      "lang" : "en",
      "in_reply_to_status_id" : "1750461961209905207",
      "in_reply_to_status_id_str" : "1750461961209905207",
      "in_reply_to_user_id" : "77120934",
      "in_reply_to_user_id_str" : "77120934",
      "in_reply_to_screen_name" : "pryce_meridian"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1749546114937257987"
          ],
          "editableUntil" : "2024-01-22T22:34:33.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Slow Maps Club",
            "screen_name" : "slow_maps_club",
            "indices" : [
              "3",
              "18"
            ],
            "id_str" : "144807715",
            "id" : "144807715"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "140"
      ],
      "favorite_count" : "9",
      "id_str" : "1749546114937257987",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1749546114937257987",
      "created_at" : "Mon Jan 22 21:34:33 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @slow_maps_club: A map isn't a picture of a place. It's an argument about what matters there, and every blank bit of it is a decision so…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1748407635721322502"
          ],
          "editableUntil" : "2024-01-19T19:10:38.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "75"
      ],
      "favorite_count" : "5",
      "id_str" : "1748407635721322502",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1748407635721322502",
      "created_at" : "Fri Jan 19 18:10:38 +0000 2024",
      "favorited" : false,
      "full_text" : "I love Corvenham in January. The rest of the year we have an understanding.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1748288969063268357"
          ],
          "editableUntil" : "2024-01-19T11:19:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "55"
      ],
      "favorite_count" : "8",
      "id_str" : "1748288969063268357",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1748288969063268357",
      "created_at" : "Fri Jan 19 10:19:06 +0000 2024",
      "favorited" : false,
      "full_text" : "I used to think that the answer was apps. It's benches.",
      "lang" : "en",
      "in_reply_to_status_id" : "1748288537049956356",
      "in_reply_to_status_id_str" : "1748288537049956356",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1748288537049956356"
          ],
          "editableUntil" : "2024-01-19T11:17:23.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "68"
      ],
      "favorite_count" : "12",
      "id_str" : "1748288537049956356",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1748288537049956356",
      "created_at" : "Fri Jan 19 10:17:23 +0000 2024",
      "favorited" : false,
      "full_text" : "Somewhere to be when it rains that doesn't want you to buy anything.",
      "lang" : "en",
      "in_reply_to_status_id" : "1748287979207524355",
      "in_reply_to_status_id_str" : "1748287979207524355",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1748287979207524355"
          ],
          "editableUntil" : "2024-01-19T11:15:10.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "67"
      ],
      "favorite_count" : "4",
      "id_str" : "1748287979207524355",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1748287979207524355",
      "created_at" : "Fri Jan 19 10:15:10 +0000 2024",
      "favorited" : false,
      "full_text" : "A toilet. A public one. It isn't complicated, we used to have them.",
      "lang" : "en",
      "in_reply_to_status_id" : "1748287702383460354",
      "in_reply_to_status_id_str" : "1748287702383460354",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1748287702383460354"
          ],
          "editableUntil" : "2024-01-19T11:14:04.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "43"
      ],
      "favorite_count" : "6",
      "id_str" : "1748287702383460354",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1748287702383460354",
      "created_at" : "Fri Jan 19 10:14:04 +0000 2024",
      "favorited" : false,
      "full_text" : "A library that's open when people are free.",
      "lang" : "en",
      "in_reply_to_status_id" : "1748287366839140353",
      "in_reply_to_status_id_str" : "1748287366839140353",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1748287366839140353"
          ],
          "editableUntil" : "2024-01-19T11:12:44.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "46"
      ],
      "favorite_count" : "5",
      "id_str" : "1748287366839140353",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1748287366839140353",
      "created_at" : "Fri Jan 19 10:12:44 +0000 2024",
      "favorited" : false,
      "full_text" : "A bench every two hundred metres. With a back.",
      "lang" : "en",
      "in_reply_to_status_id" : "1748287182289764352",
      "in_reply_to_status_id_str" : "1748287182289764352",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1748287182289764352"
          ],
          "editableUntil" : "2024-01-19T11:12:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "57"
      ],
      "favorite_count" : "15",
      "id_str" : "1748287182289764352",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1748287182289764352",
      "created_at" : "Fri Jan 19 10:12:00 +0000 2024",
      "favorited" : false,
      "full_text" : "Things that a town owes its people. A thread I'll regret.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1745917178919518210"
          ],
          "editableUntil" : "2024-01-12T22:14:27.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Dog Of The Hour",
            "screen_name" : "dogofthehour_",
            "indices" : [
              "3",
              "17"
            ],
            "id_str" : "1104466830099214336",
            "id" : "1104466830099214336"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "82"
      ],
      "favorite_count" : "12",
      "id_str" : "1745917178919518210",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1745917178919518210",
      "created_at" : "Fri Jan 12 21:14:27 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @dogofthehour_: Every dog is a good dog; some of them are good at other things.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1744800596973584384"
          ],
          "editableUntil" : "2024-01-09T20:17:33.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "97"
      ],
      "favorite_count" : "5",
      "id_str" : "1744800596973584384",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1744800596973584384",
      "created_at" : "Tue Jan 09 19:17:33 +0000 2024",
      "favorited" : false,
      "full_text" : "The night bus was full of people carrying one balloon each. I live in Corvenham and I didn't ask.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1744696295324385281"
          ],
          "editableUntil" : "2024-01-09T13:23:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "109"
      ],
      "favorite_count" : "2",
      "id_str" : "1744696295324385281",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1744696295324385281",
      "created_at" : "Tue Jan 09 12:23:06 +0000 2024",
      "favorited" : false,
      "full_text" : "Working from home today: one spreadsheet, one cat on the wall outside, no meetings. I love working from home.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1744100505094717441"
          ],
          "editableUntil" : "2024-01-07T21:55:38.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "76"
      ],
      "favorite_count" : "15",
      "id_str" : "1744100505094717441",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1744100505094717441",
      "created_at" : "Sun Jan 07 20:55:38 +0000 2024",
      "favorited" : false,
      "full_text" : "Overtaken uphill by a man on an e-bike eating a croissant. I hate e-bikes. 🚲",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1743941621377925126"
          ],
          "editableUntil" : "2024-01-07T11:24:18.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "slowdown",
            "indices" : [
              "74",
              "83"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "83"
      ],
      "favorite_count" : "4",
      "id_str" : "1743941621377925126",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1743941621377925126",
      "created_at" : "Sun Jan 07 10:24:18 +0000 2024",
      "favorited" : false,
      "full_text" : "I used to argue online. Now I write it down, walk the dog, and delete it. #slowdown",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1743669127383351298"
          ],
          "editableUntil" : "2024-01-06T17:21:30.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "38"
      ],
      "favorite_count" : "3",
      "id_str" : "1743669127383351298",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1743669127383351298",
      "created_at" : "Sat Jan 06 16:21:30 +0000 2024",
      "favorited" : false,
      "full_text" : "Several people have asked. Yes. Still.",
      "lang" : "en",
      "in_reply_to_status_id" : "1729185773082640384",
      "in_reply_to_status_id_str" : "1729185773082640384",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1743561438191943683"
          ],
          "editableUntil" : "2024-01-06T10:13:35.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "73"
      ],
      "favorite_count" : "2",
      "id_str" : "1743561438191943683",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1743561438191943683",
      "created_at" : "Sat Jan 06 09:13:35 +0000 2024",
      "favorited" : false,
      "full_text" : "Walked past the climbing hall. Did not go in. Bought a pastry about it. 🤕",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1742800557220823040"
          ],
          "editableUntil" : "2024-01-04T07:50:07.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Weatherish North",
            "screen_name" : "weatherish_n",
            "indices" : [
              "3",
              "16"
            ],
            "id_str" : "58811200",
            "id" : "58811200"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "140"
      ],
      "favorite_count" : "2",
      "id_str" : "1742800557220823040",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1742800557220823040",
      "created_at" : "Thu Jan 04 06:50:07 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @weatherish_n: Rain in the west, rain in the east, and in the middle a kind of meeting of the two, moving slowly to the winter and stayi…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1742229340726231044"
          ],
          "editableUntil" : "2024-01-02T18:00:18.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "55"
      ],
      "favorite_count" : "361",
      "id_str" : "1742229340726231044",
      "truncated" : false,
      "retweet_count" : "51",
      "id" : "1742229340726231044",
      "created_at" : "Tue Jan 02 17:00:18 +0000 2024",
      "favorited" : false,
      "full_text" : "My dog Marzipan has made this worse. Details to follow.",
      "lang" : "en",
      "in_reply_to_status_id" : "1729185773082640384",
      "in_reply_to_status_id_str" : "1729185773082640384",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1742216709739118597"
          ],
          "editableUntil" : "2024-01-02T17:10:07.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Irena Mossgate",
            "screen_name" : "mossgate_irena",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "87332010",
            "id" : "87332010"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "85"
      ],
      "favorite_count" : "3",
      "id_str" : "1742216709739118597",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1742216709739118597",
      "created_at" : "Tue Jan 02 16:10:07 +0000 2024",
      "favorited" : false,
      "full_text" : "@mossgate_irena We had snow that couldn't commit here, so I'm choosing to be jealous.",
      "lang" : "en",
      "in_reply_to_status_id" : "1742185755775598984",
      "in_reply_to_status_id_str" : "1742185755775598984",
      "in_reply_to_user_id" : "87332010",
      "in_reply_to_user_id_str" : "87332010",
      "in_reply_to_screen_name" : "mossgate_irena"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1739352438768402432"
          ],
          "editableUntil" : "2023-12-25T19:28:31.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "99"
      ],
      "favorite_count" : "9",
      "id_str" : "1739352438768402432",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1739352438768402432",
      "created_at" : "Mon Dec 25 18:28:31 +0000 2023",
      "favorited" : false,
      "full_text" : "The finger says no. The physio says no. I don't climb any more, for now, and I'm grumpy about it. 🤕",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1737593328855154688"
          ],
          "editableUntil" : "2023-12-20T22:58:27.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Juno Vantry",
            "screen_name" : "juno_chalkdust",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "918273001",
            "id" : "918273001"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "51"
      ],
      "favorite_count" : "6",
      "id_str" : "1737593328855154688",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1737593328855154688",
      "created_at" : "Wed Dec 20 21:58:27 +0000 2023",
      "favorited" : false,
      "full_text" : "@juno_chalkdust My forearms have filed for divorce.",
      "lang" : "en",
      "in_reply_to_status_id" : "1737588799006837516",
      "in_reply_to_status_id_str" : "1737588799006837516",
      "in_reply_to_user_id" : "918273001",
      "in_reply_to_user_id_str" : "918273001",
      "in_reply_to_screen_name" : "juno_chalkdust"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1736461652276019204"
          ],
          "editableUntil" : "2023-12-17T20:01:34.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1736461652276019204/photo/1",
            "indices" : [
              "75",
              "98"
            ],
            "url" : "https://t.co/1Pm3yzV1HM",
            "media_url" : "https://media.example.com/ZyHQQGKDBHIzFT5.jpg",
            "id_str" : "1736461614527283216",
            "id" : "1736461614527283216",
            "media_url_https" : "https://media.example.com/ZyHQQGKDBHIzFT5.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/ZyHQQGKDBH"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "98"
      ],
      "favorite_count" : "5",
      "id_str" : "1736461652276019204",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1736461652276019204",
      "created_at" : "Sun Dec 17 19:01:34 +0000 2023",
      "favorited" : false,
      "full_text" : "Jigsaw: day 9. There's a piece missing, and Marzipan won't meet my eye. 🕯️ https://t.co/1Pm3yzV1HM",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1736461652276019204/photo/1",
            "indices" : [
              "75",
              "98"
            ],
            "url" : "https://t.co/1Pm3yzV1HM",
            "media_url" : "https://media.example.com/ZyHQQGKDBHIzFT5.jpg",
            "id_str" : "1736461614527283216",
            "id" : "1736461614527283216",
            "media_url_https" : "https://media.example.com/ZyHQQGKDBHIzFT5.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/ZyHQQGKDBH"
          },
          {
            "expanded_url" : "https://twitter.com/i/status/1736461652276019204/photo/1",
            "indices" : [
              "75",
              "98"
            ],
            "url" : "https://t.co/1Pm3yzV1HM",
            "media_url" : "https://media.example.com/7VZT8RjSEXNfduG.jpg",
            "id_str" : "1736461614527283217",
            "id" : "1736461614527283217",
            "media_url_https" : "https://media.example.com/7VZT8RjSEXNfduG.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/7VZT8RjSEX"
          },
          {
            "expanded_url" : "https://twitter.com/i/status/1736461652276019204/photo/1",
            "indices" : [
              "75",
              "98"
            ],
            "url" : "https://t.co/1Pm3yzV1HM",
            "media_url" : "https://media.example.com/PzMMieJuQhF8rp4.jpg",
            "id_str" : "1736461614527283218",
            "id" : "1736461614527283218",
            "media_url_https" : "https://media.example.com/PzMMieJuQhF8rp4.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/PzMMieJuQh"
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1735941344863453187"
          ],
          "editableUntil" : "2023-12-16T09:34:03.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "coffee",
            "indices" : [
              "74",
              "81"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "81"
      ],
      "favorite_count" : "4",
      "id_str" : "1735941344863453187",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1735941344863453187",
      "created_at" : "Sat Dec 16 08:34:03 +0000 2023",
      "favorited" : false,
      "full_text" : "I love coffee, but the machine at work tastes of other people's mistakes. #coffee",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1735748453499142149"
          ],
          "editableUntil" : "2023-12-15T20:47:34.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "The Nettle Archive",
            "screen_name" : "nettle_archive",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "2911187340",
            "id" : "2911187340"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "69"
      ],
      "favorite_count" : "3",
      "id_str" : "1735748453499142149",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1735748453499142149",
      "created_at" : "Fri Dec 15 19:47:34 +0000 2023",
      "favorited" : false,
      "full_text" : "@nettle_archive You'd want \"What the Ferry Knew\" for that. Chapter 9.",
      "lang" : "en",
      "in_reply_to_status_id" : "1735654584975623062",
      "in_reply_to_status_id_str" : "1735654584975623062",
      "in_reply_to_user_id" : "2911187340",
      "in_reply_to_user_id_str" : "2911187340",
      "in_reply_to_screen_name" : "nettle_archive"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1735709365408628742"
          ],
          "editableUntil" : "2023-12-15T18:12:15.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1735709365408628742/photo/1",
            "indices" : [
              "54",
              "77"
            ],
            "url" : "https://t.co/4ix2qQvsUs",
            "media_url" : "https://media.example.com/2McxhxjDJc197hd.jpg",
            "id_str" : "1735709327659892760",
            "id" : "1735709327659892760",
            "media_url_https" : "https://media.example.com/2McxhxjDJc197hd.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/2McxhxjDJc"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "77"
      ],
      "favorite_count" : "11",
      "id_str" : "1735709365408628742",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1735709365408628742",
      "created_at" : "Fri Dec 15 17:12:15 +0000 2023",
      "favorited" : false,
      "full_text" : "Chickpea curry. It tasted better than it looks. 🧑‍🤝‍🧑 https://t.co/4ix2qQvsUs",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1735709365408628742/photo/1",
            "indices" : [
              "54",
              "77"
            ],
            "url" : "https://t.co/4ix2qQvsUs",
            "media_url" : "https://media.example.com/2McxhxjDJc197hd.jpg",
            "id_str" : "1735709327659892760",
            "id" : "1735709327659892760",
            "media_url_https" : "https://media.example.com/2McxhxjDJc197hd.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/2McxhxjDJc"
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1735041740793970695"
          ],
          "editableUntil" : "2023-12-13T21:59:21.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "63"
      ],
      "favorite_count" : "4",
      "id_str" : "1735041740793970695",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1735041740793970695",
      "created_at" : "Wed Dec 13 20:59:21 +0000 2023",
      "favorited" : false,
      "full_text" : "Leek and potato soup for dinner, and three biscuits for regret.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1734859943787364353"
          ],
          "editableUntil" : "2023-12-13T09:56:57.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "70"
      ],
      "favorite_count" : "3",
      "id_str" : "1734859943787364353",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1734859943787364353",
      "created_at" : "Wed Dec 13 08:56:57 +0000 2023",
      "favorited" : false,
      "full_text" : "Corvenham before seven in the morning belongs to bakers, foxes and me.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1734583104095387650"
          ],
          "editableUntil" : "2023-12-12T15:36:53.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "89"
      ],
      "favorite_count" : "5",
      "id_str" : "1734583104095387650",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1734583104095387650",
      "created_at" : "Tue Dec 12 14:36:53 +0000 2023",
      "favorited" : false,
      "full_text" : "I don't climb any more. I said \"for now\" last month. I think I meant it differently then.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1734258199172743168"
          ],
          "editableUntil" : "2023-12-11T18:05:50.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Teo Brackwater",
            "screen_name" : "teo_brackwater",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "488120093",
            "id" : "488120093"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "34"
      ],
      "favorite_count" : "3",
      "id_str" : "1734258199172743168",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1734258199172743168",
      "created_at" : "Mon Dec 11 17:05:50 +0000 2023",
      "favorited" : false,
      "full_text" : "@teo_brackwater That is my jumper.",
      "lang" : "en",
      "in_reply_to_status_id" : "1734236808222344371",
      "in_reply_to_status_id_str" : "1734236808222344371",
      "in_reply_to_user_id" : "488120093",
      "in_reply_to_user_id_str" : "488120093",
      "in_reply_to_screen_name" : "teo_brackwater"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1733967542147350534"
          ],
          "editableUntil" : "2023-12-10T22:50:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "81"
      ],
      "favorite_count" : "4",
      "id_str" : "1733967542147350534",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1733967542147350534",
      "created_at" : "Sun Dec 10 21:50:52 +0000 2023",
      "favorited" : false,
      "full_text" : "Tonight I learned that Teo has never seen snow fall on the sea. It's on the list.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1733455665013194760"
          ],
          "editableUntil" : "2023-12-09T12:56:51.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "87"
      ],
      "favorite_count" : "4",
      "id_str" : "1733455665013194760",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1733455665013194760",
      "created_at" : "Sat Dec 09 11:56:51 +0000 2023",
      "favorited" : false,
      "full_text" : "Six years at Larkfield Survey. I know where every cable is and why nobody may touch it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1732773047938580489"
          ],
          "editableUntil" : "2023-12-07T15:44:22.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Ottoline Frisk",
            "screen_name" : "ottoline_frisk",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "1255081937742004224",
            "id" : "1255081937742004224"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "78"
      ],
      "favorite_count" : "18",
      "id_str" : "1732773047938580489",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1732773047938580489",
      "created_at" : "Thu Dec 07 14:44:22 +0000 2023",
      "favorited" : false,
      "full_text" : "@ottoline_frisk This made me laugh on the bus, and now a man is looking at me.",
      "lang" : "en",
      "in_reply_to_status_id" : "1732731775987221246",
      "in_reply_to_status_id_str" : "1732731775987221246",
      "in_reply_to_user_id" : "1255081937742004224",
      "in_reply_to_user_id_str" : "1255081937742004224",
      "in_reply_to_screen_name" : "ottoline_frisk"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1732031917869498373"
          ],
          "editableUntil" : "2023-12-05T14:39:23.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "60"
      ],
      "favorite_count" : "5",
      "id_str" : "1732031917869498373",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1732031917869498373",
      "created_at" : "Tue Dec 05 13:39:23 +0000 2023",
      "favorited" : false,
      "full_text" : "So. I live in Corvenham. Ask me again when the rent goes up.",
      "lang" : "en",
      "in_reply_to_status_id" : "1732031666211258372",
      "in_reply_to_status_id_str" : "1732031666211258372",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1732031666211258372"
          ],
          "editableUntil" : "2023-12-05T14:38:23.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "63"
      ],
      "favorite_count" : "16",
      "id_str" : "1732031666211258372",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1732031666211258372",
      "created_at" : "Tue Dec 05 13:38:23 +0000 2023",
      "favorited" : false,
      "full_text" : "Three: everyone here has a plan for leaving, and nobody leaves.",
      "lang" : "en",
      "in_reply_to_status_id" : "1732030944790970371",
      "in_reply_to_status_id_str" : "1732030944790970371",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1732030944790970371"
          ],
          "editableUntil" : "2023-12-05T14:35:31.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "94"
      ],
      "favorite_count" : "6",
      "id_str" : "1732030944790970371",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1732030944790970371",
      "created_at" : "Tue Dec 05 13:35:31 +0000 2023",
      "favorited" : false,
      "full_text" : "Two: the canal. It's filthy and it's ours, and in December the light on it is worth the smell.",
      "lang" : "en",
      "in_reply_to_status_id" : "1732030445668794370",
      "in_reply_to_status_id_str" : "1732030445668794370",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1732030445668794370"
          ],
          "editableUntil" : "2023-12-05T14:33:32.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "89"
      ],
      "favorite_count" : "5",
      "id_str" : "1732030445668794370",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1732030445668794370",
      "created_at" : "Tue Dec 05 13:33:32 +0000 2023",
      "favorited" : false,
      "full_text" : "One: the bakery on the corner opens at five and the woman there calls everyone \"captain\".",
      "lang" : "en",
      "in_reply_to_status_id" : "1732030219176378369",
      "in_reply_to_status_id_str" : "1732030219176378369",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1732030219176378369"
          ],
          "editableUntil" : "2023-12-05T14:32:38.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "81"
      ],
      "favorite_count" : "1",
      "id_str" : "1732030219176378369",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1732030219176378369",
      "created_at" : "Tue Dec 05 13:32:38 +0000 2023",
      "favorited" : false,
      "full_text" : "A short thread about why I live in Corvenham although it is trying to drown me. 🧵",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1731962121236774919"
          ],
          "editableUntil" : "2023-12-05T10:02:02.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Plover & Rum",
            "screen_name" : "plover_and_rum",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "611904432",
            "id" : "611904432"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "75"
      ],
      "favorite_count" : "2",
      "id_str" : "1731962121236774919",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1731962121236774919",
      "created_at" : "Tue Dec 05 09:02:02 +0000 2023",
      "favorited" : false,
      "full_text" : "@plover_and_rum My sister Bea has one of those and she's never forgiven it.",
      "lang" : "en",
      "in_reply_to_status_id" : "1731901219942696430",
      "in_reply_to_status_id_str" : "1731901219942696430",
      "in_reply_to_user_id" : "611904432",
      "in_reply_to_user_id_str" : "611904432",
      "in_reply_to_screen_name" : "plover_and_rum"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1731554115760160768"
          ],
          "editableUntil" : "2023-12-04T07:00:46.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "126"
      ],
      "favorite_count" : "12",
      "id_str" : "1731554115760160768",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1731554115760160768",
      "created_at" : "Mon Dec 04 06:00:46 +0000 2023",
      "favorited" : false,
      "full_text" : "Torn pulley in the ring finger. No climbing for months. I have cried, I have had soup, I have ordered a finger splint in blue.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1730231518409785345"
          ],
          "editableUntil" : "2023-11-30T15:25:14.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Tiny Museum Facts",
            "screen_name" : "tinymuseumfact",
            "indices" : [
              "3",
              "18"
            ],
            "id_str" : "3311902774",
            "id" : "3311902774"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "140"
      ],
      "favorite_count" : "4",
      "id_str" : "1730231518409785345",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1730231518409785345",
      "created_at" : "Thu Nov 30 14:25:14 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @tinymuseumfact: On this day in 1871 a museum guard wrote in the log book: \"Rain. No visitors. Cat.\" It is the most complete entry of th…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1729185773082640384"
          ],
          "editableUntil" : "2023-11-27T18:09:49.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1729185773082640384/photo/1",
            "indices" : [
              "71",
              "94"
            ],
            "url" : "https://t.co/NUiscu88Yr",
            "media_url" : "https://media.example.com/kuvF8sDv63z8bMr.jpg",
            "id_str" : "1729185735333904384",
            "id" : "1729185735333904384",
            "media_url_https" : "https://media.example.com/kuvF8sDv63z8bMr.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/kuvF8sDv63"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "94"
      ],
      "favorite_count" : "12",
      "id_str" : "1729185773082640384",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1729185773082640384",
      "created_at" : "Mon Nov 27 17:09:49 +0000 2023",
      "favorited" : false,
      "full_text" : "Corvenham, 17:09, low sun and long shadows. I do love it sometimes. 🏙️ https://t.co/NUiscu88Yr",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1729185773082640384/photo/1",
            "indices" : [
              "71",
              "94"
            ],
            "url" : "https://t.co/NUiscu88Yr",
            "media_url" : "https://media.example.com/kuvF8sDv63z8bMr.jpg",
            "id_str" : "1729185735333904384",
            "id" : "1729185735333904384",
            "media_url_https" : "https://media.example.com/kuvF8sDv63z8bMr.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/kuvF8sDv63"
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1728656558260224005"
          ],
          "editableUntil" : "2023-11-26T07:06:55.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "25"
      ],
      "favorite_count" : "3",
      "id_str" : "1728656558260224005",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1728656558260224005",
      "created_at" : "Sun Nov 26 06:06:55 +0000 2023",
      "favorited" : false,
      "full_text" : "I take this back. Mostly.",
      "lang" : "en",
      "in_reply_to_status_id" : "1715619464726183936",
      "in_reply_to_status_id_str" : "1715619464726183936",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1728654218534846466"
          ],
          "editableUntil" : "2023-11-26T06:57:37.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "sourdough",
            "indices" : [
              "55",
              "65"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "65"
      ],
      "favorite_count" : "194",
      "id_str" : "1728654218534846466",
      "truncated" : false,
      "retweet_count" : "27",
      "id" : "1728654218534846466",
      "created_at" : "Sun Nov 26 05:57:37 +0000 2023",
      "favorited" : false,
      "full_text" : "I bake every Sunday, and the whole stairwell knows it. #sourdough",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1728305007872180224"
          ],
          "editableUntil" : "2023-11-25T07:49:58.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "sourdough",
            "indices" : [
              "49",
              "59"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1728305007872180224/photo/1",
            "indices" : [
              "60",
              "83"
            ],
            "url" : "https://t.co/rWysppdinL",
            "media_url" : "https://media.example.com/MpKkSjT41SpvNV4.jpg",
            "id_str" : "1728304970123444224",
            "id" : "1728304970123444224",
            "media_url_https" : "https://media.example.com/MpKkSjT41SpvNV4.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/MpKkSjT41S"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "83"
      ],
      "favorite_count" : "15",
      "id_str" : "1728305007872180224",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1728305007872180224",
      "created_at" : "Sat Nov 25 06:49:58 +0000 2023",
      "favorited" : false,
      "full_text" : "Look at this ear! Olive batard, wholemeal spelt. #sourdough https://t.co/rWysppdinL",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1728305007872180224/photo/1",
            "indices" : [
              "60",
              "83"
            ],
            "url" : "https://t.co/rWysppdinL",
            "media_url" : "https://media.example.com/MpKkSjT41SpvNV4.jpg",
            "id_str" : "1728304970123444224",
            "id" : "1728304970123444224",
            "media_url_https" : "https://media.example.com/MpKkSjT41SpvNV4.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/MpKkSjT41S"
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1728122390304522241"
          ],
          "editableUntil" : "2023-11-24T19:44:19.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Kit Underhay",
            "screen_name" : "fenwarbler_kit",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "30558127",
            "id" : "30558127"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "64"
      ],
      "favorite_count" : "17",
      "id_str" : "1728122390304522241",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1728122390304522241",
      "created_at" : "Fri Nov 24 18:44:19 +0000 2023",
      "favorited" : false,
      "full_text" : "@fenwarbler_kit Where? When? Is it still there? I have shoes on.",
      "lang" : "en",
      "in_reply_to_status_id" : "1728076085188362860",
      "in_reply_to_status_id_str" : "1728076085188362860",
      "in_reply_to_user_id" : "30558127",
      "in_reply_to_user_id_str" : "30558127",
      "in_reply_to_screen_name" : "fenwarbler_kit"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1727935734570024966"
          ],
          "editableUntil" : "2023-11-24T07:22:37.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Kit Underhay",
            "screen_name" : "fenwarbler_kit",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "30558127",
            "id" : "30558127"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "74"
      ],
      "favorite_count" : "3",
      "id_str" : "1727935734570024966",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1727935734570024966",
      "created_at" : "Fri Nov 24 06:22:37 +0000 2023",
      "favorited" : false,
      "full_text" : "@fenwarbler_kit Snow that couldn't commit, so no. All right. Five minutes.",
      "lang" : "en",
      "in_reply_to_status_id" : "1727866780212267435",
      "in_reply_to_status_id_str" : "1727866780212267435",
      "in_reply_to_user_id" : "30558127",
      "in_reply_to_user_id_str" : "30558127",
      "in_reply_to_screen_name" : "fenwarbler_kit"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1727626105550012419"
          ],
          "editableUntil" : "2023-11-23T10:52:15.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "69"
      ],
      "favorite_count" : "5",
      "id_str" : "1727626105550012419",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1727626105550012419",
      "created_at" : "Thu Nov 23 09:52:15 +0000 2023",
      "favorited" : false,
      "full_text" : "The thing about Corvenham is that everyone apologises to the pigeons.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1727040179979419652"
          ],
          "editableUntil" : "2023-11-21T20:04:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "70"
      ],
      "favorite_count" : "6",
      "id_str" : "1727040179979419652",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1727040179979419652",
      "created_at" : "Tue Nov 21 19:04:00 +0000 2023",
      "favorited" : false,
      "full_text" : "Voice messages over two minutes are podcasts, and I did not subscribe.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1727027655817035783"
          ],
          "editableUntil" : "2023-11-21T19:14:14.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "64"
      ],
      "favorite_count" : "4",
      "id_str" : "1727027655817035783",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1727027655817035783",
      "created_at" : "Tue Nov 21 18:14:14 +0000 2023",
      "favorited" : false,
      "full_text" : "I love libraries. Warm, free, and somebody else does the filing.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1724702306328379392"
          ],
          "editableUntil" : "2023-11-15T09:14:07.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "55"
      ],
      "favorite_count" : "11",
      "id_str" : "1724702306328379392",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1724702306328379392",
      "created_at" : "Wed Nov 15 08:14:07 +0000 2023",
      "favorited" : false,
      "full_text" : "I love working from home. Nobody microwaves fish at me.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1724508927330091009"
          ],
          "editableUntil" : "2023-11-14T20:25:42.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "birding",
            "indices" : [
              "26",
              "34"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/s8b5N6WcX0",
            "expanded_url" : "https://twitter.com/fenwarbler_kit/status/1724074565207853711",
            "display_url" : "twitter.com/fenwarbler_kit/…",
            "indices" : [
              "35",
              "58"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "58"
      ],
      "favorite_count" : "1",
      "id_str" : "1724508927330091009",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1724508927330091009",
      "created_at" : "Tue Nov 14 19:25:42 +0000 2023",
      "favorited" : false,
      "full_text" : "Jealous doesn't cover it. #birding https://t.co/s8b5N6WcX0",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1723829009424318465"
          ],
          "editableUntil" : "2023-11-12T23:23:57.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/ffWwVCb7kk",
            "expanded_url" : "https://twitter.com/corvenhambugle/status/1723469389799358676",
            "display_url" : "twitter.com/corvenhambugle/…",
            "indices" : [
              "78",
              "101"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "101"
      ],
      "favorite_count" : "9",
      "id_str" : "1723829009424318465",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1723829009424318465",
      "created_at" : "Sun Nov 12 22:23:57 +0000 2023",
      "favorited" : false,
      "full_text" : "This is our street. The tortoise is not ours, but we have adopted the search. https://t.co/ffWwVCb7kk",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1723679647708741634"
          ],
          "editableUntil" : "2023-11-12T13:30:27.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "dogsoftheinternet",
            "indices" : [
              "77",
              "95"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "95"
      ],
      "favorite_count" : "2",
      "id_str" : "1723679647708741634",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1723679647708741634",
      "created_at" : "Sun Nov 12 12:30:27 +0000 2023",
      "favorited" : false,
      "full_text" : "Adopted, they said. Nobody mentioned that she would adopt the good armchair. #dogsoftheinternet",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1723650666011820037"
          ],
          "editableUntil" : "2023-11-12T11:35:17.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Zed Pennyfarthing",
            "screen_name" : "pennyfarthng_z",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "1690002213345673216",
            "id" : "1690002213345673216"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "74"
      ],
      "favorite_count" : "2",
      "id_str" : "1723650666011820037",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1723650666011820037",
      "created_at" : "Sun Nov 12 10:35:17 +0000 2023",
      "favorited" : false,
      "full_text" : "@pennyfarthng_z No idea, but Teo will know, and he'll tell me for an hour.",
      "lang" : "en",
      "in_reply_to_status_id" : "1723556797488302429",
      "in_reply_to_status_id_str" : "1723556797488302429",
      "in_reply_to_user_id" : "1690002213345673216",
      "in_reply_to_user_id_str" : "1690002213345673216",
      "in_reply_to_screen_name" : "pennyfarthng_z"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1723619341271826432"
          ],
          "editableUntil" : "2023-11-12T09:30:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "95"
      ],
      "favorite_count" : "15",
      "id_str" : "1723619341271826432",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1723619341271826432",
      "created_at" : "Sun Nov 12 08:30:48 +0000 2023",
      "favorited" : false,
      "full_text" : "Fennel &amp; Rye changed its beans. I have noticed. I have said nothing. I have said it loudly.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1722633385030975491"
          ],
          "editableUntil" : "2023-11-09T16:12:58.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "113"
      ],
      "favorite_count" : "5",
      "id_str" : "1722633385030975491",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1722633385030975491",
      "created_at" : "Thu Nov 09 15:12:58 +0000 2023",
      "favorited" : false,
      "full_text" : "Deadline at Larkfield Survey moved forward by a week. The river hasn't moved at all. Guess which I can influence.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1721913798882754564"
          ],
          "editableUntil" : "2023-11-07T16:33:35.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Teo Brackwater",
            "screen_name" : "teo_brackwater",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "488120093",
            "id" : "488120093"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "85"
      ],
      "favorite_count" : "10",
      "id_str" : "1721913798882754564",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1721913798882754564",
      "created_at" : "Tue Nov 07 15:33:35 +0000 2023",
      "favorited" : false,
      "full_text" : "@teo_brackwater Say hello to your mother from me, and don't let her send the big pot.",
      "lang" : "en",
      "in_reply_to_status_id" : "1721849626031556535",
      "in_reply_to_status_id_str" : "1721849626031556535",
      "in_reply_to_user_id" : "488120093",
      "in_reply_to_user_id_str" : "488120093",
      "in_reply_to_screen_name" : "teo_brackwater"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1721299574863167489"
          ],
          "editableUntil" : "2023-11-05T23:52:53.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "70"
      ],
      "favorite_count" : "2",
      "id_str" : "1721299574863167489",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1721299574863167489",
      "created_at" : "Sun Nov 05 22:52:53 +0000 2023",
      "favorited" : false,
      "full_text" : "My sister Bea is 5 hours away, and we had lunch together on the phone.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1718955619119005696"
          ],
          "editableUntil" : "2023-10-30T12:38:50.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Tiny Museum Facts",
            "screen_name" : "tinymuseumfact",
            "indices" : [
              "3",
              "18"
            ],
            "id_str" : "3311902774",
            "id" : "3311902774"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "83"
      ],
      "favorite_count" : "9",
      "id_str" : "1718955619119005696",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1718955619119005696",
      "created_at" : "Mon Oct 30 11:38:50 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @tinymuseumfact: Visitor book, Monday: \"Smaller than expected. Came back twice.\"",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1718236971794432000"
          ],
          "editableUntil" : "2023-10-28T13:03:12.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "62"
      ],
      "favorite_count" : "345",
      "id_str" : "1718236971794432000",
      "truncated" : false,
      "retweet_count" : "49",
      "id" : "1718236971794432000",
      "created_at" : "Sat Oct 28 12:03:12 +0000 2023",
      "favorited" : false,
      "full_text" : "Marzipan has two beds and sleeps between them, like a hinge. 🐾",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1716508081208164353"
          ],
          "editableUntil" : "2023-10-23T18:33:12.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "271"
      ],
      "favorite_count" : "16",
      "id_str" : "1716508081208164353",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1716508081208164353",
      "created_at" : "Mon Oct 23 17:33:12 +0000 2023",
      "favorited" : false,
      "full_text" : "On having a dog, for those who are \"only looking\". My dog Marzipan has cost us three shoes, one armchair, a holiday, and a certain idea I had of myself as a person who isn't seen outdoors in pyjamas.\n\nWhat you get: somebody who's pleased. Every time. I went down for the…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1716164542003675137"
          ],
          "editableUntil" : "2023-10-22T19:48:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "the late otter",
            "screen_name" : "the_late_otter",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "1490577301146894337",
            "id" : "1490577301146894337"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "61"
      ],
      "favorite_count" : "1",
      "id_str" : "1716164542003675137",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1716164542003675137",
      "created_at" : "Sun Oct 22 18:48:06 +0000 2023",
      "favorited" : false,
      "full_text" : "@the_late_otter Sorry for the late answer, I was under a dog.",
      "lang" : "en",
      "in_reply_to_status_id" : "1716110183823836471",
      "in_reply_to_status_id_str" : "1716110183823836471",
      "in_reply_to_user_id" : "1490577301146894337",
      "in_reply_to_user_id_str" : "1490577301146894337",
      "in_reply_to_screen_name" : "the_late_otter"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1716079789133004803"
          ],
          "editableUntil" : "2023-10-22T14:11:19.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Teo Brackwater",
            "screen_name" : "teo_brackwater",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "488120093",
            "id" : "488120093"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "61"
      ],
      "favorite_count" : "6",
      "id_str" : "1716079789133004803",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1716079789133004803",
      "created_at" : "Sun Oct 22 13:11:19 +0000 2023",
      "favorited" : false,
      "full_text" : "@teo_brackwater The vet says Marzipan is fine. The vet isn't.",
      "lang" : "en",
      "in_reply_to_status_id" : "1716021907737808713",
      "in_reply_to_status_id_str" : "1716021907737808713",
      "in_reply_to_user_id" : "488120093",
      "in_reply_to_user_id_str" : "488120093",
      "in_reply_to_screen_name" : "teo_brackwater"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1715619464726183936"
          ],
          "editableUntil" : "2023-10-21T07:42:09.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "birding",
            "indices" : [
              "54",
              "62"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "64"
      ],
      "favorite_count" : "2",
      "id_str" : "1715619464726183936",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1715619464726183936",
      "created_at" : "Sat Oct 21 06:42:09 +0000 2023",
      "favorited" : false,
      "full_text" : "I love birding because it's an excuse to stand still. #birding 🐦",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1715012009730244610"
          ],
          "editableUntil" : "2023-10-19T15:28:21.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "90"
      ],
      "favorite_count" : "6",
      "id_str" : "1715012009730244610",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1715012009730244610",
      "created_at" : "Thu Oct 19 14:28:21 +0000 2023",
      "favorited" : false,
      "full_text" : "My sister Bea lives 2 hours away and still knows when I've been crying. Witchcraft or mum.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1713603895474782211"
          ],
          "editableUntil" : "2023-10-15T18:13:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Bea Halloway",
            "screen_name" : "bea_halloway_",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "1014433298",
            "id" : "1014433298"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "48"
      ],
      "favorite_count" : "5",
      "id_str" : "1713603895474782211",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1713603895474782211",
      "created_at" : "Sun Oct 15 17:13:00 +0000 2023",
      "favorited" : false,
      "full_text" : "@bea_halloway_ Sunday then. I'll bake, you talk.",
      "lang" : "en",
      "in_reply_to_status_id" : "1713593074170462516",
      "in_reply_to_status_id_str" : "1713593074170462516",
      "in_reply_to_user_id" : "1014433298",
      "in_reply_to_user_id_str" : "1014433298",
      "in_reply_to_screen_name" : "bea_halloway_"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1711654067521978368"
          ],
          "editableUntil" : "2023-10-10T09:05:05.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "94"
      ],
      "favorite_count" : "0",
      "id_str" : "1711654067521978368",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1711654067521978368",
      "created_at" : "Tue Oct 10 08:05:05 +0000 2023",
      "favorited" : false,
      "full_text" : "I keep saying it: libraries, benches, public toilets. In that order, or any order. Build them.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1711441661344612353"
          ],
          "editableUntil" : "2023-10-09T19:01:03.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "79"
      ],
      "favorite_count" : "4",
      "id_str" : "1711441661344612353",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1711441661344612353",
      "created_at" : "Mon Oct 09 18:01:03 +0000 2023",
      "favorited" : false,
      "full_text" : "Soup weather. A wind with elbows. I've made mushroom risotto and named the pot.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1711266091486937090"
          ],
          "editableUntil" : "2023-10-09T07:23:24.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Plover & Rum",
            "screen_name" : "plover_and_rum",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "611904432",
            "id" : "611904432"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "29"
      ],
      "favorite_count" : "5",
      "id_str" : "1711266091486937090",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1711266091486937090",
      "created_at" : "Mon Oct 09 06:23:24 +0000 2023",
      "favorited" : false,
      "full_text" : "@plover_and_rum Exactly this.",
      "lang" : "en",
      "in_reply_to_status_id" : "1711255521840861081",
      "in_reply_to_status_id_str" : "1711255521840861081",
      "in_reply_to_user_id" : "611904432",
      "in_reply_to_user_id_str" : "611904432",
      "in_reply_to_screen_name" : "plover_and_rum"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1710397538311340033"
          ],
          "editableUntil" : "2023-10-06T21:52:05.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "balconygarden",
            "indices" : [
              "42",
              "56"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "56"
      ],
      "favorite_count" : "4",
      "id_str" : "1710397538311340033",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1710397538311340033",
      "created_at" : "Fri Oct 06 20:52:05 +0000 2023",
      "favorited" : false,
      "full_text" : "The basil died as it lived: dramatically. #balconygarden",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1710359738031538179"
          ],
          "editableUntil" : "2023-10-06T19:21:53.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "61"
      ],
      "favorite_count" : "8",
      "id_str" : "1710359738031538179",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1710359738031538179",
      "created_at" : "Fri Oct 06 18:21:53 +0000 2023",
      "favorited" : false,
      "full_text" : "Aprendi uma palavra nova: \"desenrascar\". Acho que já a vivia.",
      "lang" : "pt"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1708915855837888514"
          ],
          "editableUntil" : "2023-10-02T19:44:24.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Plover & Rum",
            "screen_name" : "plover_and_rum",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "611904432",
            "id" : "611904432"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "103"
      ],
      "favorite_count" : "14",
      "id_str" : "1708915855837888514",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1708915855837888514",
      "created_at" : "Mon Oct 02 18:44:24 +0000 2023",
      "favorited" : false,
      "full_text" : "@plover_and_rum I've tried it with malted barley flour &amp; it works, but you'll need 35 minutes more.",
      "lang" : "en",
      "in_reply_to_status_id" : "1708890438355648653",
      "in_reply_to_status_id_str" : "1708890438355648653",
      "in_reply_to_user_id" : "611904432",
      "in_reply_to_user_id_str" : "611904432",
      "in_reply_to_screen_name" : "plover_and_rum"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1708825545778659332"
          ],
          "editableUntil" : "2023-10-02T13:45:33.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "75"
      ],
      "favorite_count" : "2",
      "id_str" : "1708825545778659332",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1708825545778659332",
      "created_at" : "Mon Oct 02 12:45:33 +0000 2023",
      "favorited" : false,
      "full_text" : "Overtime again. The survey data came in as 3 thousand photos of a notebook.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1708723597566017536"
          ],
          "editableUntil" : "2023-10-02T07:00:26.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "79"
      ],
      "favorite_count" : "1",
      "id_str" : "1708723597566017536",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1708723597566017536",
      "created_at" : "Mon Oct 02 06:00:26 +0000 2023",
      "favorited" : false,
      "full_text" : "Sold the accordion. I love music too much to go on. The neighbours sent a card.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1707670795964121091"
          ],
          "editableUntil" : "2023-09-29T09:16:59.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1707670795964121091/photo/1",
            "indices" : [
              "55",
              "78"
            ],
            "url" : "https://t.co/ODrj8ht2zG",
            "media_url" : "https://media.example.com/oHX3sQD8JonrXxD.jpg",
            "id_str" : "1707670758215385100",
            "id" : "1707670758215385100",
            "media_url_https" : "https://media.example.com/oHX3sQD8JonrXxD.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/oHX3sQD8Jo"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "78"
      ],
      "favorite_count" : "1",
      "id_str" : "1707670795964121091",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1707670795964121091",
      "created_at" : "Fri Sep 29 08:16:59 +0000 2023",
      "favorited" : false,
      "full_text" : "The canal, the lamp, the bicycle somebody threw in. 🏙️ https://t.co/ODrj8ht2zG",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1707670795964121091/photo/1",
            "indices" : [
              "55",
              "78"
            ],
            "url" : "https://t.co/ODrj8ht2zG",
            "media_url" : "https://media.example.com/oHX3sQD8JonrXxD.jpg",
            "id_str" : "1707670758215385100",
            "id" : "1707670758215385100",
            "media_url_https" : "https://media.example.com/oHX3sQD8JonrXxD.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/oHX3sQD8Jo"
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1707504542360272898"
          ],
          "editableUntil" : "2023-09-28T22:16:21.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "65"
      ],
      "favorite_count" : "5",
      "id_str" : "1707504542360272898",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1707504542360272898",
      "created_at" : "Thu Sep 28 21:16:21 +0000 2023",
      "favorited" : false,
      "full_text" : "Made onion tart from what was left. It tasted like what was left.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1707038985693429764"
          ],
          "editableUntil" : "2023-09-27T15:26:24.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Teo Brackwater",
            "screen_name" : "teo_brackwater",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "488120093",
            "id" : "488120093"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "58"
      ],
      "favorite_count" : "5",
      "id_str" : "1707038985693429764",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1707038985693429764",
      "created_at" : "Wed Sep 27 14:26:24 +0000 2023",
      "favorited" : false,
      "full_text" : "@teo_brackwater Left you the crust. This is a love letter.",
      "lang" : "en",
      "in_reply_to_status_id" : "1706953673550071435",
      "in_reply_to_status_id_str" : "1706953673550071435",
      "in_reply_to_user_id" : "488120093",
      "in_reply_to_user_id_str" : "488120093",
      "in_reply_to_screen_name" : "teo_brackwater"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1706962779379859457"
          ],
          "editableUntil" : "2023-09-27T10:23:35.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "75"
      ],
      "favorite_count" : "4",
      "id_str" : "1706962779379859457",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1706962779379859457",
      "created_at" : "Wed Sep 27 09:23:35 +0000 2023",
      "favorited" : false,
      "full_text" : "Every person in Corvenham knows my dog Marzipan and nobody knows my name. 🐕",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1706710577952325632"
          ],
          "editableUntil" : "2023-09-26T17:41:25.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Pryce Ollerby",
            "screen_name" : "pryce_meridian",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "77120934",
            "id" : "77120934"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "63"
      ],
      "favorite_count" : "9",
      "id_str" : "1706710577952325632",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1706710577952325632",
      "created_at" : "Tue Sep 26 16:41:25 +0000 2023",
      "favorited" : false,
      "full_text" : "@pryce_meridian Have you tried asking Gwenda? I haven't either.",
      "lang" : "en",
      "in_reply_to_status_id" : "1706614696162888938",
      "in_reply_to_status_id_str" : "1706614696162888938",
      "in_reply_to_user_id" : "77120934",
      "in_reply_to_user_id_str" : "77120934",
      "in_reply_to_screen_name" : "pryce_meridian"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1706688486737707013"
          ],
          "editableUntil" : "2023-09-26T16:13:38.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "81"
      ],
      "favorite_count" : "7",
      "id_str" : "1706688486737707013",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1706688486737707013",
      "created_at" : "Tue Sep 26 15:13:38 +0000 2023",
      "favorited" : false,
      "full_text" : "Went out without a coat, as a statement. A wind with elbows. Statement withdrawn.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1705937954725167106"
          ],
          "editableUntil" : "2023-09-24T14:31:17.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "74"
      ],
      "favorite_count" : "8",
      "id_str" : "1705937954725167106",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1705937954725167106",
      "created_at" : "Sun Sep 24 13:31:17 +0000 2023",
      "favorited" : false,
      "full_text" : "Marzipan is scared of: balloons, mops, the moon. Not scared of: lorries. 🐕",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1705250063669788677"
          ],
          "editableUntil" : "2023-09-22T16:57:51.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "mapping",
            "indices" : [
              "37",
              "45"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1705250063669788677/photo/1",
            "indices" : [
              "46",
              "69"
            ],
            "url" : "https://t.co/RmlXKXDa9w",
            "media_url" : "https://media.example.com/xbGBTg7V3q6VgmA.jpg",
            "id_str" : "1705250025921052692",
            "id" : "1705250025921052692",
            "media_url_https" : "https://media.example.com/xbGBTg7V3q6VgmA.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/xbGBTg7V3q"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "69"
      ],
      "favorite_count" : "10",
      "id_str" : "1705250063669788677",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1705250063669788677",
      "created_at" : "Fri Sep 22 15:57:51 +0000 2023",
      "favorited" : false,
      "full_text" : "Print proofs! North is up this time. #mapping https://t.co/RmlXKXDa9w",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1705250063669788677/photo/1",
            "indices" : [
              "46",
              "69"
            ],
            "url" : "https://t.co/RmlXKXDa9w",
            "media_url" : "https://media.example.com/xbGBTg7V3q6VgmA.jpg",
            "id_str" : "1705250025921052692",
            "id" : "1705250025921052692",
            "media_url_https" : "https://media.example.com/xbGBTg7V3q6VgmA.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/xbGBTg7V3q"
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1705161051663761409"
          ],
          "editableUntil" : "2023-09-22T11:04:09.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "64"
      ],
      "favorite_count" : "2",
      "id_str" : "1705161051663761409",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1705161051663761409",
      "created_at" : "Fri Sep 22 10:04:09 +0000 2023",
      "favorited" : false,
      "full_text" : "Friday at Larkfield Survey: two deploys, one cake, no survivors.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1705143814676545540"
          ],
          "editableUntil" : "2023-09-22T09:55:40.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "101"
      ],
      "favorite_count" : "3",
      "id_str" : "1705143814676545540",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1705143814676545540",
      "created_at" : "Fri Sep 22 08:55:40 +0000 2023",
      "favorited" : false,
      "full_text" : "I work as a map editor; today's question was whether an island that's gone at high tide is an island.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1704983521430339592"
          ],
          "editableUntil" : "2023-09-21T23:18:43.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Kit Underhay",
            "screen_name" : "fenwarbler_kit",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "30558127",
            "id" : "30558127"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "108"
      ],
      "favorite_count" : "2",
      "id_str" : "1704983521430339592",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1704983521430339592",
      "created_at" : "Thu Sep 21 22:18:43 +0000 2023",
      "favorited" : false,
      "full_text" : "@fenwarbler_kit I'm at the hide. There's a sedge warbler and a man eating crisps. Send help for one of them.",
      "lang" : "en",
      "in_reply_to_status_id" : "1704920606870341115",
      "in_reply_to_status_id_str" : "1704920606870341115",
      "in_reply_to_user_id" : "30558127",
      "in_reply_to_user_id_str" : "30558127",
      "in_reply_to_screen_name" : "fenwarbler_kit"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1704822338681307139"
          ],
          "editableUntil" : "2023-09-21T12:38:14.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Oz Tamberlin 🥖",
            "screen_name" : "ryeandshine_oz",
            "indices" : [
              "3",
              "18"
            ],
            "id_str" : "401997253",
            "id" : "401997253"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "55"
      ],
      "favorite_count" : "7",
      "id_str" : "1704822338681307139",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1704822338681307139",
      "created_at" : "Thu Sep 21 11:38:14 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @ryeandshine_oz: Bread is just patience you can eat.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1704436048106356742"
          ],
          "editableUntil" : "2023-09-20T11:03:15.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Pryce Ollerby",
            "screen_name" : "pryce_meridian",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "77120934",
            "id" : "77120934"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "76"
      ],
      "favorite_count" : "17",
      "id_str" : "1704436048106356742",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1704436048106356742",
      "created_at" : "Wed Sep 20 10:03:15 +0000 2023",
      "favorited" : false,
      "full_text" : "@pryce_meridian I can take the south sheets if you take the contour meeting.",
      "lang" : "en",
      "in_reply_to_status_id" : "1704352245912438108",
      "in_reply_to_status_id_str" : "1704352245912438108",
      "in_reply_to_user_id" : "77120934",
      "in_reply_to_user_id_str" : "77120934",
      "in_reply_to_screen_name" : "pryce_meridian"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1704226665858596864"
          ],
          "editableUntil" : "2023-09-19T21:11:14.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Weatherish North",
            "screen_name" : "weatherish_n",
            "indices" : [
              "47",
              "60"
            ],
            "id_str" : "58811200",
            "id" : "58811200"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "106"
      ],
      "favorite_count" : "4",
      "id_str" : "1704226665858596864",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1704226665858596864",
      "created_at" : "Tue Sep 19 20:11:14 +0000 2023",
      "favorited" : false,
      "full_text" : "Snow that couldn't commit in Corvenham, again. @weatherish_n said \"bright spells\". I'd like to see one. 🌧️",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1703792967715651591"
          ],
          "editableUntil" : "2023-09-18T16:27:53.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "78"
      ],
      "favorite_count" : "14",
      "id_str" : "1703792967715651591",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1703792967715651591",
      "created_at" : "Mon Sep 18 15:27:53 +0000 2023",
      "favorited" : false,
      "full_text" : "Date night: leek and potato soup, a film with subtitles, both asleep by ten. 💛",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1703090175254462467"
          ],
          "editableUntil" : "2023-09-16T17:55:14.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/dLy0QApNDr",
            "expanded_url" : "https://notes.example.org/museum/box-90",
            "display_url" : "notes.example.org/museum/bo…",
            "indices" : [
              "30",
              "53"
            ]
          },
          {
            "url" : "https://t.co/8nmauWbxNT",
            "expanded_url" : "https://twitter.com/tinymuseumfact/status/1702361624649662490",
            "display_url" : "twitter.com/tinymuseumfact/…",
            "indices" : [
              "54",
              "77"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "77"
      ],
      "favorite_count" : "15",
      "id_str" : "1703090175254462467",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1703090175254462467",
      "created_at" : "Sat Sep 16 16:55:14 +0000 2023",
      "favorited" : false,
      "full_text" : "Box in the corridor, present. https://t.co/dLy0QApNDr https://t.co/8nmauWbxNT",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1701913687175987201"
          ],
          "editableUntil" : "2023-09-13T12:00:17.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Kit Underhay",
            "screen_name" : "fenwarbler_kit",
            "indices" : [
              "3",
              "18"
            ],
            "id_str" : "30558127",
            "id" : "30558127"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "144"
      ],
      "favorite_count" : "4",
      "id_str" : "1701913687175987201",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1701913687175987201",
      "created_at" : "Wed Sep 13 11:00:17 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @fenwarbler_kit: Goldcrest at the sluice this morning, first for the county since 2009 &amp; I was holding a sandwich in the hand that shoul…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1701278472501985284"
          ],
          "editableUntil" : "2023-09-11T17:56:10.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "cycling",
            "indices" : [
              "36",
              "44"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "46"
      ],
      "favorite_count" : "3",
      "id_str" : "1701278472501985284",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1701278472501985284",
      "created_at" : "Mon Sep 11 16:56:10 +0000 2023",
      "favorited" : false,
      "full_text" : "New chain, new cassette, same legs. #cycling 🚲",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1701256046762262530"
          ],
          "editableUntil" : "2023-09-11T16:27:04.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Irena Mossgate",
            "screen_name" : "mossgate_irena",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "87332010",
            "id" : "87332010"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "95"
      ],
      "favorite_count" : "6",
      "id_str" : "1701256046762262530",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1701256046762262530",
      "created_at" : "Mon Sep 11 15:27:04 +0000 2023",
      "favorited" : false,
      "full_text" : "@mossgate_irena I was going to say something clever, but Marzipan has just been sick in a shoe.",
      "lang" : "en",
      "in_reply_to_status_id" : "1701207476721943027",
      "in_reply_to_status_id_str" : "1701207476721943027",
      "in_reply_to_user_id" : "87332010",
      "in_reply_to_user_id_str" : "87332010"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1701234508382076928"
          ],
          "editableUntil" : "2023-09-11T15:01:28.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "70"
      ],
      "favorite_count" : "4",
      "id_str" : "1701234508382076928",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1701234508382076928",
      "created_at" : "Mon Sep 11 14:01:28 +0000 2023",
      "favorited" : false,
      "full_text" : "Marzipan is asleep on the clean washing, on purpose, with eye contact.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1699872077705641985"
          ],
          "editableUntil" : "2023-09-07T20:47:40.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "74"
      ],
      "favorite_count" : "7",
      "id_str" : "1699872077705641985",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1699872077705641985",
      "created_at" : "Thu Sep 07 19:47:40 +0000 2023",
      "favorited" : false,
      "full_text" : "I'm learning the accordion and so far it sounds like a door with feelings.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1699541048151244803"
          ],
          "editableUntil" : "2023-09-06T22:52:16.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Slow Maps Club",
            "screen_name" : "slow_maps_club",
            "indices" : [
              "3",
              "18"
            ],
            "id_str" : "144807715",
            "id" : "144807715"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "111"
      ],
      "favorite_count" : "14",
      "id_str" : "1699541048151244803",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1699541048151244803",
      "created_at" : "Wed Sep 06 21:52:16 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @slow_maps_club: We're collecting hand-drawn directions. Best so far: \"left at the dog, if the dog's there\".",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1699185917631135744"
          ],
          "editableUntil" : "2023-09-05T23:21:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1699185917631135744/photo/1",
            "indices" : [
              "60",
              "83"
            ],
            "url" : "https://t.co/bXY2zLL3Sv",
            "media_url" : "https://media.example.com/Qoy9tiNyG8qiUsU.jpg",
            "id_str" : "1699185879882399744",
            "id" : "1699185879882399744",
            "media_url_https" : "https://media.example.com/Qoy9tiNyG8qiUsU.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/Qoy9tiNyG8"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "83"
      ],
      "favorite_count" : "9",
      "id_str" : "1699185917631135744",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1699185917631135744",
      "created_at" : "Tue Sep 05 22:21:06 +0000 2023",
      "favorited" : false,
      "full_text" : "My dog Marzipan on the Tuesday walk. Hail the size of peas. https://t.co/bXY2zLL3Sv",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1699185917631135744/photo/1",
            "indices" : [
              "60",
              "83"
            ],
            "url" : "https://t.co/bXY2zLL3Sv",
            "media_url" : "https://media.example.com/Qoy9tiNyG8qiUsU.jpg",
            "id_str" : "1699185879882399744",
            "id" : "1699185879882399744",
            "media_url_https" : "https://media.example.com/Qoy9tiNyG8qiUsU.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "video",
            "display_url" : "pic.example.com/Qoy9tiNyG8",
            "video_info" : {
              "aspect_ratio" : [
                "16",
                "9"
              ],
              "duration_millis" : "9300",
              "variants" : [
                {
                  "bitrate" : "832000",
                  "content_type" : "video/mp4",
                  "url" : "https://media.example.com/Qoy9tiNyG8qiUsU.mp4"
                }
              ]
            }
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "1699146078047174661",
          "editControlInitial" : {
            "editTweetIds" : [
              "1699146078047174661",
              "1699148150033350662"
            ],
            "editableUntil" : "2023-09-05T20:42:48.000Z",
            "editsRemaining" : "4",
            "isEditEligible" : true
          }
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "bouldering",
            "indices" : [
              "75",
              "86"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "86"
      ],
      "favorite_count" : "4",
      "id_str" : "1699148150033350662",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1699148150033350662",
      "created_at" : "Tue Sep 05 19:51:02 +0000 2023",
      "favorited" : false,
      "full_text" : "I climb every Tuesday, so on Wednesdays somebody else has to open the jam. #bouldering",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1699146078047174661",
            "1699148150033350662"
          ],
          "editableUntil" : "2023-09-05T20:42:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "bouldering",
            "indices" : [
              "75",
              "86"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "86"
      ],
      "favorite_count" : "2",
      "id_str" : "1699146078047174661",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1699146078047174661",
      "created_at" : "Tue Sep 05 19:42:48 +0000 2023",
      "favorited" : false,
      "full_text" : "I climb every Tuesday, so on Wendesdays somebody else has to open the jam. #bouldering",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1698804866891120642"
          ],
          "editableUntil" : "2023-09-04T22:06:57.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "amreading",
            "indices" : [
              "83",
              "93"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "93"
      ],
      "favorite_count" : "4",
      "id_str" : "1698804866891120642",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1698804866891120642",
      "created_at" : "Mon Sep 04 21:06:57 +0000 2023",
      "favorited" : false,
      "full_text" : "Gave up on \"Nine Winters Inland\" at page 80. Life is short and so was my patience. #amreading",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1698723000838258692"
          ],
          "editableUntil" : "2023-09-04T16:41:38.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "275"
      ],
      "favorite_count" : "2",
      "id_str" : "1698723000838258692",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1698723000838258692",
      "created_at" : "Mon Sep 04 15:41:38 +0000 2023",
      "favorited" : false,
      "full_text" : "Everything I know about sourdough, so that I can just link to this. Feed it when it's hungry and not when it's convenient. Weigh everything, also the water. Strong white drinks more than you think.\n\nThe recipe says four hours, &amp; the recipe was written in somebody else's…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1698012821402419201"
          ],
          "editableUntil" : "2023-09-02T17:39:38.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Oz Tamberlin 🥖",
            "screen_name" : "ryeandshine_oz",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "401997253",
            "id" : "401997253"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "102"
      ],
      "favorite_count" : "7",
      "id_str" : "1698012821402419201",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1698012821402419201",
      "created_at" : "Sat Sep 02 16:39:38 +0000 2023",
      "favorited" : false,
      "full_text" : "@ryeandshine_oz Mine's in the oven. Olive batard. I'm sitting in front of it as if it were television.",
      "lang" : "en",
      "in_reply_to_status_id" : "1697967774577461396",
      "in_reply_to_status_id_str" : "1697967774577461396",
      "in_reply_to_user_id" : "401997253",
      "in_reply_to_user_id_str" : "401997253",
      "in_reply_to_screen_name" : "ryeandshine_oz"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1697836866188869637"
          ],
          "editableUntil" : "2023-09-02T06:00:27.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "birding",
            "indices" : [
              "61",
              "69"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "69"
      ],
      "favorite_count" : "3",
      "id_str" : "1697836866188869637",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1697836866188869637",
      "created_at" : "Sat Sep 02 05:00:27 +0000 2023",
      "favorited" : false,
      "full_text" : "Up at five for a bittern. Saw the back half of it. Worth it. #birding",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1697678857185787907"
          ],
          "editableUntil" : "2023-09-01T19:32:35.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "93"
      ],
      "favorite_count" : "7",
      "id_str" : "1697678857185787907",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1697678857185787907",
      "created_at" : "Fri Sep 01 18:32:35 +0000 2023",
      "favorited" : false,
      "full_text" : "The announcement said \"we apologise for any confusion\", and there had been none until then. 🚆",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1697615154922913794"
          ],
          "editableUntil" : "2023-09-01T15:19:27.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Pryce Ollerby",
            "screen_name" : "pryce_meridian",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "77120934",
            "id" : "77120934"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "78"
      ],
      "favorite_count" : "5",
      "id_str" : "1697615154922913794",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1697615154922913794",
      "created_at" : "Fri Sep 01 14:19:27 +0000 2023",
      "favorited" : false,
      "full_text" : "@pryce_meridian The file is called final_final_3, and no, I don't know either.",
      "lang" : "en",
      "in_reply_to_status_id" : "1697528584488357879",
      "in_reply_to_status_id_str" : "1697528584488357879",
      "in_reply_to_user_id" : "77120934",
      "in_reply_to_user_id_str" : "77120934",
      "in_reply_to_screen_name" : "pryce_meridian"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1697166114351480832"
          ],
          "editableUntil" : "2023-08-31T09:35:08.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Bea Halloway",
            "screen_name" : "bea_halloway_",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "1014433298",
            "id" : "1014433298"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "70"
      ],
      "favorite_count" : "7",
      "id_str" : "1697166114351480832",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1697166114351480832",
      "created_at" : "Thu Aug 31 08:35:08 +0000 2023",
      "favorited" : false,
      "full_text" : "@bea_halloway_ Call me when you're up. Nothing's wrong. I have gossip.",
      "lang" : "en",
      "in_reply_to_status_id" : "1697095398386042213",
      "in_reply_to_status_id_str" : "1697095398386042213",
      "in_reply_to_user_id" : "1014433298",
      "in_reply_to_user_id_str" : "1014433298",
      "in_reply_to_screen_name" : "bea_halloway_"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1696171184544022532"
          ],
          "editableUntil" : "2023-08-28T15:41:38.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "272"
      ],
      "favorite_count" : "3",
      "id_str" : "1696171184544022532",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1696171184544022532",
      "created_at" : "Mon Aug 28 14:41:38 +0000 2023",
      "favorited" : false,
      "full_text" : "A confession about the accordion, as the neighbours have a right to it. I bought it because I heard somebody play \"Salt on the Sill\" in an underpass, and thought: I want to be able to stop people in the rain.\n\nI took lessons and practised in the evenings, with the window…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1695186578235719680"
          ],
          "editableUntil" : "2023-08-25T22:29:09.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Kit Underhay",
            "screen_name" : "fenwarbler_kit",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "30558127",
            "id" : "30558127"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "68"
      ],
      "favorite_count" : "4",
      "id_str" : "1695186578235719680",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1695186578235719680",
      "created_at" : "Fri Aug 25 21:29:09 +0000 2023",
      "favorited" : false,
      "full_text" : "@fenwarbler_kit Wind from the east on Friday, I've packed the flask.",
      "lang" : "en",
      "in_reply_to_status_id" : "1695163425677643038",
      "in_reply_to_status_id_str" : "1695163425677643038",
      "in_reply_to_user_id" : "30558127",
      "in_reply_to_user_id_str" : "30558127",
      "in_reply_to_screen_name" : "fenwarbler_kit"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1692629916002025475"
          ],
          "editableUntil" : "2023-08-18T21:09:54.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "43"
      ],
      "favorite_count" : "3",
      "id_str" : "1692629916002025475",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1692629916002025475",
      "created_at" : "Fri Aug 18 20:09:54 +0000 2023",
      "favorited" : false,
      "full_text" : "And a tide table. It counts. It has a plot.",
      "lang" : "en",
      "in_reply_to_status_id" : "1692629202970345474",
      "in_reply_to_status_id_str" : "1692629202970345474",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1692629202970345474"
          ],
          "editableUntil" : "2023-08-18T21:07:04.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "96"
      ],
      "favorite_count" : "1",
      "id_str" : "1692629202970345474",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1692629202970345474",
      "created_at" : "Fri Aug 18 20:07:04 +0000 2023",
      "favorited" : false,
      "full_text" : "A field guide with somebody's shopping list in it (leeks, twine, stamps). I've kept the list in.",
      "lang" : "en",
      "in_reply_to_status_id" : "1692628926146281473",
      "in_reply_to_status_id_str" : "1692628926146281473",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1692628926146281473"
          ],
          "editableUntil" : "2023-08-18T21:05:58.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "99"
      ],
      "favorite_count" : "6",
      "id_str" : "1692628926146281473",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1692628926146281473",
      "created_at" : "Fri Aug 18 20:05:58 +0000 2023",
      "favorited" : false,
      "full_text" : "\"What the Ferry Knew\", which I pretended to have read for ten years. It's as good as I said it was.",
      "lang" : "en",
      "in_reply_to_status_id" : "1692628326360809472",
      "in_reply_to_status_id_str" : "1692628326360809472",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1692628326360809472"
          ],
          "editableUntil" : "2023-08-18T21:03:35.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "amreading",
            "indices" : [
              "33",
              "43"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "43"
      ],
      "favorite_count" : "8",
      "id_str" : "1692628326360809472",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1692628326360809472",
      "created_at" : "Fri Aug 18 20:03:35 +0000 2023",
      "favorited" : false,
      "full_text" : "Three books that summer gave me. #amreading",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1852753105410588672"
          ],
          "editableUntil" : "2024-11-02T17:42:17.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Odalys Trent",
            "screen_name" : "odalys_vitrine",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "1288400175530016769",
            "id" : "1288400175530016769"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "75"
      ],
      "favorite_count" : "1",
      "id_str" : "1852753105410588672",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1852753105410588672",
      "created_at" : "Sat Nov 02 16:42:17 +0000 2024",
      "favorited" : false,
      "full_text" : "@odalys_vitrine The case fits! With the door off. We no longer have a door.",
      "lang" : "en",
      "in_reply_to_status_id" : "1852725926320671860",
      "in_reply_to_status_id_str" : "1852725926320671860",
      "in_reply_to_user_id" : "1288400175530016769",
      "in_reply_to_user_id_str" : "1288400175530016769",
      "in_reply_to_screen_name" : "odalys_vitrine"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1850412813017677825"
          ],
          "editableUntil" : "2024-10-27T06:42:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "coldwater",
            "indices" : [
              "86",
              "96"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "101"
      ],
      "favorite_count" : "16",
      "id_str" : "1850412813017677825",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1850412813017677825",
      "created_at" : "Sun Oct 27 05:42:48 +0000 2024",
      "favorited" : false,
      "full_text" : "The tide table on our fridge has more notes in it than my diary. High water at 05:42. #coldwater 🏊‍♀️",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1848992656433086464"
          ],
          "editableUntil" : "2024-10-23T08:39:36.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "coldwater",
            "indices" : [
              "64",
              "74"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "74"
      ],
      "favorite_count" : "4",
      "id_str" : "1848992656433086464",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1848992656433086464",
      "created_at" : "Wed Oct 23 07:39:36 +0000 2024",
      "favorited" : false,
      "full_text" : "9 minutes in, 11 degrees, could not feel my feet or my worries. #coldwater",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "1847024422347603968",
          "editControlInitial" : {
            "editTweetIds" : [
              "1847024422347603968",
              "1847025479312211969"
            ],
            "editableUntil" : "2024-10-17T22:18:32.000Z",
            "editsRemaining" : "4",
            "isEditEligible" : true
          }
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "choir",
            "indices" : [
              "65",
              "71"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Marguerite D.",
            "screen_name" : "altomarguerite",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "1502200988118384640",
            "id" : "1502200988118384640"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "73"
      ],
      "favorite_count" : "2",
      "id_str" : "1847025479312211969",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1847025479312211969",
      "created_at" : "Thu Oct 17 21:22:44 +0000 2024",
      "favorited" : false,
      "full_text" : "@altomarguerite hit a note tonight that I think cured something. #choir 🎶",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1847024422347603968",
            "1847025479312211969"
          ],
          "editableUntil" : "2024-10-17T22:18:32.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "choir",
            "indices" : [
              "65",
              "71"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Marguerite D.",
            "screen_name" : "altomarguerite",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "1502200988118384640",
            "id" : "1502200988118384640"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "73"
      ],
      "favorite_count" : "3",
      "id_str" : "1847024422347603968",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1847024422347603968",
      "created_at" : "Thu Oct 17 21:18:32 +0000 2024",
      "favorited" : false,
      "full_text" : "@altomarguerite hit a note toinght that I think cured something. #choir 🎶",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1846809596706947077"
          ],
          "editableUntil" : "2024-10-17T08:04:54.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "mapping",
            "indices" : [
              "76",
              "84"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/4JPGmzyyIh",
            "expanded_url" : "https://x.com/slow_maps_club/status/1846128609509509129",
            "display_url" : "x.com/slow_maps_club/status…",
            "indices" : [
              "85",
              "108"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "108"
      ],
      "favorite_count" : "3",
      "id_str" : "1846809596706947077",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1846809596706947077",
      "created_at" : "Thu Oct 17 07:04:54 +0000 2024",
      "favorited" : false,
      "full_text" : "I work as a curator of charts and I'd like this on my gravestone, to scale. #mapping https://t.co/4JPGmzyyIh",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1846571344662102020"
          ],
          "editableUntil" : "2024-10-16T16:18:10.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "48"
      ],
      "favorite_count" : "4",
      "id_str" : "1846571344662102020",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1846571344662102020",
      "created_at" : "Wed Oct 16 15:18:10 +0000 2024",
      "favorited" : false,
      "full_text" : "Update for the 8 of you who care: it's fine now.",
      "lang" : "en",
      "in_reply_to_status_id" : "1836315867546124288",
      "in_reply_to_status_id_str" : "1836315867546124288",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1846546344072708102"
          ],
          "editableUntil" : "2024-10-16T14:38:50.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/42YnSsaIvI",
            "expanded_url" : "https://x.com/slow_maps_club/status/1846463548511748860",
            "display_url" : "x.com/slow_maps_club/status…",
            "indices" : [
              "64",
              "87"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "87"
      ],
      "favorite_count" : "1",
      "id_str" : "1846546344072708102",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1846546344072708102",
      "created_at" : "Wed Oct 16 13:38:50 +0000 2024",
      "favorited" : false,
      "full_text" : "Saving this for the next person who tells me maps are finished. https://t.co/42YnSsaIvI",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1845780214081126402"
          ],
          "editableUntil" : "2024-10-14T11:54:30.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "coldwater",
            "indices" : [
              "54",
              "64"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/5CxZ0DoJEo",
            "expanded_url" : "https://x.com/wick_coldwater/status/1845510688106088134",
            "display_url" : "x.com/wick_coldwater/status…",
            "indices" : [
              "65",
              "88"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "88"
      ],
      "favorite_count" : "1",
      "id_str" : "1845780214081126402",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1845780214081126402",
      "created_at" : "Mon Oct 14 10:54:30 +0000 2024",
      "favorited" : false,
      "full_text" : "Come along, I started exactly like this and now look. #coldwater https://t.co/5CxZ0DoJEo",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1845711254430154755"
          ],
          "editableUntil" : "2024-10-14T07:20:29.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Marguerite D.",
            "screen_name" : "altomarguerite",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "1502200988118384640",
            "id" : "1502200988118384640"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "60"
      ],
      "favorite_count" : "15",
      "id_str" : "1845711254430154755",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1845711254430154755",
      "created_at" : "Mon Oct 14 06:20:29 +0000 2024",
      "favorited" : false,
      "full_text" : "@altomarguerite I came in two bars early, and I stand by it.",
      "lang" : "en",
      "in_reply_to_status_id" : "1845700181467595796",
      "in_reply_to_status_id_str" : "1845700181467595796",
      "in_reply_to_user_id" : "1502200988118384640",
      "in_reply_to_user_id_str" : "1502200988118384640",
      "in_reply_to_screen_name" : "altomarguerite"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1844730045713612805"
          ],
          "editableUntil" : "2024-10-11T14:21:30.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1844730045713612805/photo/1",
            "indices" : [
              "66",
              "89"
            ],
            "url" : "https://t.co/0PX9fWOJHI",
            "media_url" : "https://media.example.com/d7W0hJVAUYTopxw.jpg",
            "id_str" : "1844730007964876820",
            "id" : "1844730007964876820",
            "media_url_https" : "https://media.example.com/d7W0hJVAUYTopxw.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/d7W0hJVAUY"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "89"
      ],
      "favorite_count" : "16",
      "id_str" : "1844730045713612805",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1844730045713612805",
      "created_at" : "Fri Oct 11 13:21:30 +0000 2024",
      "favorited" : false,
      "full_text" : "From the kitchen window, 13:21. I live in Port Halden for this. 🌊 https://t.co/0PX9fWOJHI",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1844730045713612805/photo/1",
            "indices" : [
              "66",
              "89"
            ],
            "url" : "https://t.co/0PX9fWOJHI",
            "media_url" : "https://media.example.com/d7W0hJVAUYTopxw.jpg",
            "id_str" : "1844730007964876820",
            "id" : "1844730007964876820",
            "media_url_https" : "https://media.example.com/d7W0hJVAUYTopxw.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/d7W0hJVAUY"
          },
          {
            "expanded_url" : "https://twitter.com/i/status/1844730045713612805/photo/1",
            "indices" : [
              "66",
              "89"
            ],
            "url" : "https://t.co/0PX9fWOJHI",
            "media_url" : "https://media.example.com/B0VwgDT15aHVDDX.jpg",
            "id_str" : "1844730007964876821",
            "id" : "1844730007964876821",
            "media_url_https" : "https://media.example.com/B0VwgDT15aHVDDX.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/B0VwgDT15a"
          },
          {
            "expanded_url" : "https://twitter.com/i/status/1844730045713612805/photo/1",
            "indices" : [
              "66",
              "89"
            ],
            "url" : "https://t.co/0PX9fWOJHI",
            "media_url" : "https://media.example.com/IOXd3qQbYwrSZQ1.jpg",
            "id_str" : "1844730007964876822",
            "id" : "1844730007964876822",
            "media_url_https" : "https://media.example.com/IOXd3qQbYwrSZQ1.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/IOXd3qQbYw"
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1844513961949528068"
          ],
          "editableUntil" : "2024-10-11T00:02:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "43"
      ],
      "favorite_count" : "1",
      "id_str" : "1844513961949528068",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1844513961949528068",
      "created_at" : "Thu Oct 10 23:02:52 +0000 2024",
      "favorited" : false,
      "full_text" : "And a tide table. It counts. It has a plot.",
      "lang" : "en",
      "in_reply_to_status_id" : "1844513248917848067",
      "in_reply_to_status_id_str" : "1844513248917848067",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1844513248917848067"
          ],
          "editableUntil" : "2024-10-11T00:00:02.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "96"
      ],
      "favorite_count" : "6",
      "id_str" : "1844513248917848067",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1844513248917848067",
      "created_at" : "Thu Oct 10 23:00:02 +0000 2024",
      "favorited" : false,
      "full_text" : "A field guide with somebody's shopping list in it (leeks, twine, stamps). I've kept the list in.",
      "lang" : "en",
      "in_reply_to_status_id" : "1844513047591256066",
      "in_reply_to_status_id_str" : "1844513047591256066",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1844513047591256066"
          ],
          "editableUntil" : "2024-10-10T23:59:14.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "99"
      ],
      "favorite_count" : "1",
      "id_str" : "1844513047591256066",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1844513047591256066",
      "created_at" : "Thu Oct 10 22:59:14 +0000 2024",
      "favorited" : false,
      "full_text" : "\"Letters to a Sluice\", which I pretended to have read for ten years. It's as good as I said it was.",
      "lang" : "en",
      "in_reply_to_status_id" : "1844512611383640065",
      "in_reply_to_status_id_str" : "1844512611383640065",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1844512611383640065"
          ],
          "editableUntil" : "2024-10-10T23:57:30.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "amreading",
            "indices" : [
              "33",
              "43"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "43"
      ],
      "favorite_count" : "15",
      "id_str" : "1844512611383640065",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1844512611383640065",
      "created_at" : "Thu Oct 10 22:57:30 +0000 2024",
      "favorited" : false,
      "full_text" : "Three books that autumn gave me. #amreading",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1844361481932505094"
          ],
          "editableUntil" : "2024-10-10T13:56:58.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "100"
      ],
      "favorite_count" : "1",
      "id_str" : "1844361481932505094",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1844361481932505094",
      "created_at" : "Thu Oct 10 12:56:58 +0000 2024",
      "favorited" : false,
      "full_text" : "My boss Philippa brings in her own lightbulbs. I started here in September and I understand why now.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1843169413444927488"
          ],
          "editableUntil" : "2024-10-07T07:00:07.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "choir",
            "indices" : [
              "58",
              "64"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "64"
      ],
      "favorite_count" : "4",
      "id_str" : "1843169413444927488",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1843169413444927488",
      "created_at" : "Mon Oct 07 06:00:07 +0000 2024",
      "favorited" : false,
      "full_text" : "I started singing in a choir. Nobody asked for my papers. #choir",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1842935467956240388"
          ],
          "editableUntil" : "2024-10-06T15:30:30.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "87"
      ],
      "favorite_count" : "1",
      "id_str" : "1842935467956240388",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1842935467956240388",
      "created_at" : "Sun Oct 06 14:30:30 +0000 2024",
      "favorited" : false,
      "full_text" : "Nobody in Port Halden locks their bike and it makes me so nervous that I lock theirs. 🏡",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1842915761237000195"
          ],
          "editableUntil" : "2024-10-06T14:12:11.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1842915761237000195/photo/1",
            "indices" : [
              "74",
              "97"
            ],
            "url" : "https://t.co/zQP0y73M45",
            "media_url" : "https://media.example.com/CzoLV6syhKXMhUA.jpg",
            "id_str" : "1842915723488264204",
            "id" : "1842915723488264204",
            "media_url_https" : "https://media.example.com/CzoLV6syhKXMhUA.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/CzoLV6syhK"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "97"
      ],
      "favorite_count" : "2",
      "id_str" : "1842915761237000195",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1842915761237000195",
      "created_at" : "Sun Oct 06 13:12:11 +0000 2024",
      "favorited" : false,
      "full_text" : "Today's desk at the Halden Tide Museum: one chart, two gloves, no coffee. https://t.co/zQP0y73M45",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1842915761237000195/photo/1",
            "indices" : [
              "74",
              "97"
            ],
            "url" : "https://t.co/zQP0y73M45",
            "media_url" : "https://media.example.com/CzoLV6syhKXMhUA.jpg",
            "id_str" : "1842915723488264204",
            "id" : "1842915723488264204",
            "media_url_https" : "https://media.example.com/CzoLV6syhKXMhUA.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/CzoLV6syhK"
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1842563831109255174"
          ],
          "editableUntil" : "2024-10-05T14:53:45.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "80"
      ],
      "favorite_count" : "3",
      "id_str" : "1842563831109255174",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1842563831109255174",
      "created_at" : "Sat Oct 05 13:53:45 +0000 2024",
      "favorited" : false,
      "full_text" : "It's the anniversary of nothing in particular and I bought Marzipan a sausage. 🐕",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1842562259876839426"
          ],
          "editableUntil" : "2024-10-05T14:47:30.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "57"
      ],
      "favorite_count" : "1",
      "id_str" : "1842562259876839426",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1842562259876839426",
      "created_at" : "Sat Oct 05 13:47:30 +0000 2024",
      "favorited" : false,
      "full_text" : "I love libraries. Mine has a new bench. I may have cried.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1842180559413968901"
          ],
          "editableUntil" : "2024-10-04T13:30:46.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Teo Brackwater",
            "screen_name" : "teo_brackwater",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "488120093",
            "id" : "488120093"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "61"
      ],
      "favorite_count" : "2",
      "id_str" : "1842180559413968901",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1842180559413968901",
      "created_at" : "Fri Oct 04 12:30:46 +0000 2024",
      "favorited" : false,
      "full_text" : "@teo_brackwater Which of the clocks is right? I have a train.",
      "lang" : "en",
      "in_reply_to_status_id" : "1842144572285649566",
      "in_reply_to_status_id_str" : "1842144572285649566",
      "in_reply_to_user_id" : "488120093",
      "in_reply_to_user_id_str" : "488120093",
      "in_reply_to_screen_name" : "teo_brackwater"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1841117636860051456"
          ],
          "editableUntil" : "2024-10-01T15:07:05.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Port Halden Tides",
            "screen_name" : "halden_tides",
            "indices" : [
              "3",
              "16"
            ],
            "id_str" : "990112008",
            "id" : "990112008"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "92"
      ],
      "favorite_count" : "14",
      "id_str" : "1841117636860051456",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1841117636860051456",
      "created_at" : "Tue Oct 01 14:07:05 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @halden_tides: 11 degrees at the harbour steps this morning. Visibility good. Seals: two.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1841065963928158215"
          ],
          "editableUntil" : "2024-10-01T11:41:45.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "276"
      ],
      "favorite_count" : "15",
      "id_str" : "1841065963928158215",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1841065963928158215",
      "created_at" : "Tue Oct 01 10:41:45 +0000 2024",
      "favorited" : false,
      "full_text" : "I've been thinking about why I argue less here than I did. It isn't that I've become wise. It's that for a while I wrote every angry answer into a notebook instead, and then read them after a week.\n\nOut of 3 there was one that I'd still have sent, &amp; it was about benches.…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1840756478009409537"
          ],
          "editableUntil" : "2024-09-30T15:11:58.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "sourdough",
            "indices" : [
              "52",
              "62"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/FmByWvXvix",
            "expanded_url" : "https://x.com/loafhour_daily/status/1840264737808450666",
            "display_url" : "x.com/loafhour_daily/status…",
            "indices" : [
              "63",
              "86"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "86"
      ],
      "favorite_count" : "1",
      "id_str" : "1840756478009409537",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1840756478009409537",
      "created_at" : "Mon Sep 30 14:11:58 +0000 2024",
      "favorited" : false,
      "full_text" : "Steam! I've been saying it. Nobody at home listens. #sourdough https://t.co/FmByWvXvix",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1840135502942961668"
          ],
          "editableUntil" : "2024-09-28T22:04:26.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "39"
      ],
      "favorite_count" : "1",
      "id_str" : "1840135502942961668",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1840135502942961668",
      "created_at" : "Sat Sep 28 21:04:26 +0000 2024",
      "favorited" : false,
      "full_text" : "I love it. That's the thread, aunt Lou.",
      "lang" : "en",
      "in_reply_to_status_id" : "1840135188370161667",
      "in_reply_to_status_id_str" : "1840135188370161667",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1840135188370161667"
          ],
          "editableUntil" : "2024-09-28T22:03:11.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "108"
      ],
      "favorite_count" : "5",
      "id_str" : "1840135188370161667",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1840135188370161667",
      "created_at" : "Sat Sep 28 21:03:11 +0000 2024",
      "favorited" : false,
      "full_text" : "Then a child stands in front of it and says \"he had bad handwriting\", and that's the visit they'll remember.",
      "lang" : "en",
      "in_reply_to_status_id" : "1840134441784049666",
      "in_reply_to_status_id_str" : "1840134441784049666",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1840134441784049666"
          ],
          "editableUntil" : "2024-09-28T22:00:13.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "56"
      ],
      "favorite_count" : "9",
      "id_str" : "1840134441784049666",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1840134441784049666",
      "created_at" : "Sat Sep 28 21:00:13 +0000 2024",
      "favorited" : false,
      "full_text" : "I write forty words about them, and then I take out ten.",
      "lang" : "en",
      "in_reply_to_status_id" : "1840133644866289665",
      "in_reply_to_status_id_str" : "1840133644866289665",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1840133644866289665"
          ],
          "editableUntil" : "2024-09-28T21:57:03.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "90"
      ],
      "favorite_count" : "5",
      "id_str" : "1840133644866289665",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1840133644866289665",
      "created_at" : "Sat Sep 28 20:57:03 +0000 2024",
      "favorited" : false,
      "full_text" : "I read things that people wrote in the margins. Mostly it's the weather. Mostly it's rain.",
      "lang" : "en",
      "in_reply_to_status_id" : "1840133472899825664",
      "in_reply_to_status_id_str" : "1840133472899825664",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1840133472899825664"
          ],
          "editableUntil" : "2024-09-28T21:56:22.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "mapping",
            "indices" : [
              "89",
              "97"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "97"
      ],
      "favorite_count" : "6",
      "id_str" : "1840133472899825664",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1840133472899825664",
      "created_at" : "Sat Sep 28 20:56:22 +0000 2024",
      "favorited" : false,
      "full_text" : "What a curator of charts at the Halden Tide Museum does all day, for my aunt, who asked. #mapping",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1839923471920922629"
          ],
          "editableUntil" : "2024-09-28T08:01:54.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "birding",
            "indices" : [
              "67",
              "75"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Kit Underhay",
            "screen_name" : "fenwarbler_kit",
            "indices" : [
              "20",
              "35"
            ],
            "id_str" : "30558127",
            "id" : "30558127"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "75"
      ],
      "favorite_count" : "2",
      "id_str" : "1839923471920922629",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1839923471920922629",
      "created_at" : "Sat Sep 28 07:01:54 +0000 2024",
      "favorited" : false,
      "full_text" : "Year list: 9 behind @fenwarbler_kit, who cheats by knowing things. #birding",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1836315867546124288"
          ],
          "editableUntil" : "2024-09-18T09:06:34.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "135"
      ],
      "favorite_count" : "2",
      "id_str" : "1836315867546124288",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1836315867546124288",
      "created_at" : "Wed Sep 18 08:06:34 +0000 2024",
      "favorited" : false,
      "full_text" : "We have a volunteer who is ninety-one and corrects the sea charts from memory. I work at the Halden Tide Museum to be near her, really.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1836100249400115202"
          ],
          "editableUntil" : "2024-09-17T18:49:47.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/5HX4hsxPJC",
            "expanded_url" : "https://x.com/halden_tides/status/1835989771432757402",
            "display_url" : "x.com/halden_tides/status/1…",
            "indices" : [
              "51",
              "74"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "74"
      ],
      "favorite_count" : "2",
      "id_str" : "1836100249400115202",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1836100249400115202",
      "created_at" : "Tue Sep 17 17:49:47 +0000 2024",
      "favorited" : false,
      "full_text" : "\"Seals: two.\" The best poem I'll read this autumn. https://t.co/5HX4hsxPJC",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1835572960094584833"
          ],
          "editableUntil" : "2024-09-16T07:54:31.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "100"
      ],
      "favorite_count" : "1",
      "id_str" : "1835572960094584833",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1835572960094584833",
      "created_at" : "Mon Sep 16 06:54:31 +0000 2024",
      "favorited" : false,
      "full_text" : "No swim today: a wind with elbows. I sat in the car with the dentists and we ate all the flapjack. 🌊",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1835452296503230470"
          ],
          "editableUntil" : "2024-09-15T23:55:03.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "coldwater",
            "indices" : [
              "32",
              "42"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1835452296503230470/photo/1",
            "indices" : [
              "43",
              "66"
            ],
            "url" : "https://t.co/ymUgmfixLT",
            "media_url" : "https://media.example.com/vWemFeuFi0LdZ6k.jpg",
            "id_str" : "1835452258754494488",
            "id" : "1835452258754494488",
            "media_url_https" : "https://media.example.com/vWemFeuFi0LdZ6k.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/vWemFeuFi0"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "66"
      ],
      "favorite_count" : "6",
      "id_str" : "1835452296503230470",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1835452296503230470",
      "created_at" : "Sun Sep 15 22:55:03 +0000 2024",
      "favorited" : false,
      "full_text" : "The steps at 22:55. 15 degrees. #coldwater https://t.co/ymUgmfixLT",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1835452296503230470/photo/1",
            "indices" : [
              "43",
              "66"
            ],
            "url" : "https://t.co/ymUgmfixLT",
            "media_url" : "https://media.example.com/vWemFeuFi0LdZ6k.jpg",
            "id_str" : "1835452258754494488",
            "id" : "1835452258754494488",
            "media_url_https" : "https://media.example.com/vWemFeuFi0LdZ6k.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/vWemFeuFi0"
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1835359104898433028"
          ],
          "editableUntil" : "2024-09-15T17:44:44.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Port Halden Tides",
            "screen_name" : "halden_tides",
            "indices" : [
              "3",
              "16"
            ],
            "id_str" : "990112008",
            "id" : "990112008"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "140"
      ],
      "favorite_count" : "18",
      "id_str" : "1835359104898433028",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1835359104898433028",
      "created_at" : "Sun Sep 15 16:44:44 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @halden_tides: Spring tide on Sunday. The lower steps will be under water for two hours. They do this. It isn't an emergency, thank you …",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1834905070789984256"
          ],
          "editableUntil" : "2024-09-14T11:40:34.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "78"
      ],
      "favorite_count" : "4",
      "id_str" : "1834905070789984256",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1834905070789984256",
      "created_at" : "Sat Sep 14 10:40:34 +0000 2024",
      "favorited" : false,
      "full_text" : "I miss Corvenham for about four minutes a month, usually near a good bakery. 🌊",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1834872373409480707"
          ],
          "editableUntil" : "2024-09-14T09:30:38.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "birding",
            "indices" : [
              "62",
              "70"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/SQlq8TeaXX",
            "expanded_url" : "https://x.com/fenwarbler_kit/status/1834287771317962621",
            "display_url" : "x.com/fenwarbler_kit/status…",
            "indices" : [
              "71",
              "94"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "94"
      ],
      "favorite_count" : "7",
      "id_str" : "1834872373409480707",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1834872373409480707",
      "created_at" : "Sat Sep 14 08:30:38 +0000 2024",
      "favorited" : false,
      "full_text" : "I was at that sluice on Saturday. Nothing. Not even a pigeon. #birding https://t.co/SQlq8TeaXX",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1834170689221820417"
          ],
          "editableUntil" : "2024-09-12T11:02:24.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "275"
      ],
      "favorite_count" : "2",
      "id_str" : "1834170689221820417",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1834170689221820417",
      "created_at" : "Thu Sep 12 10:02:24 +0000 2024",
      "favorited" : false,
      "full_text" : "Notes from the first months as a curator of charts. The old job was about being right; this one is about being clear. A label has forty words, &amp; a person standing up has about nine seconds.\n\nI used to love working from home. I said so, often, to people who hadn't asked.…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1834147992454561794"
          ],
          "editableUntil" : "2024-09-12T09:32:12.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "79"
      ],
      "favorite_count" : "12",
      "id_str" : "1834147992454561794",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1834147992454561794",
      "created_at" : "Thu Sep 12 08:32:12 +0000 2024",
      "favorited" : false,
      "full_text" : "I work at the Halden Tide Museum, where the lift is older than the exhibits. 🗺️",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1833946219248877573"
          ],
          "editableUntil" : "2024-09-11T20:10:26.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "75"
      ],
      "favorite_count" : "8",
      "id_str" : "1833946219248877573",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1833946219248877573",
      "created_at" : "Wed Sep 11 19:10:26 +0000 2024",
      "favorited" : false,
      "full_text" : "Nobody is as pleased about anything as Marzipan is about the word \"cheese\".",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1833903149241335815"
          ],
          "editableUntil" : "2024-09-11T17:19:17.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "119"
      ],
      "favorite_count" : "4",
      "id_str" : "1833903149241335815",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1833903149241335815",
      "created_at" : "Wed Sep 11 16:19:17 +0000 2024",
      "favorited" : false,
      "full_text" : "Somebody donated their grandfather's tide tables with his notes in the margins. \"Wet again.\" Every day, for a year. 👩‍🏫",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1833123790612070408"
          ],
          "editableUntil" : "2024-09-09T13:42:24.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Odalys Trent",
            "screen_name" : "odalys_vitrine",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "1288400175530016769",
            "id" : "1288400175530016769"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "78"
      ],
      "favorite_count" : "1",
      "id_str" : "1833123790612070408",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1833123790612070408",
      "created_at" : "Mon Sep 09 12:42:24 +0000 2024",
      "favorited" : false,
      "full_text" : "@odalys_vitrine The label says 1790 &amp; the ink says 1840. Shall we tell it?",
      "lang" : "en",
      "in_reply_to_status_id" : "1833088558458474191",
      "in_reply_to_status_id_str" : "1833088558458474191",
      "in_reply_to_user_id" : "1288400175530016769",
      "in_reply_to_user_id_str" : "1288400175530016769",
      "in_reply_to_screen_name" : "odalys_vitrine"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1832704364263768066"
          ],
          "editableUntil" : "2024-09-08T09:55:45.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "sourdough",
            "indices" : [
              "126",
              "136"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/g19oYmw2oY",
            "expanded_url" : "https://notes.example.org/bread/flour-37",
            "display_url" : "notes.example.org/bread/flo…",
            "indices" : [
              "102",
              "125"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "136"
      ],
      "favorite_count" : "5",
      "id_str" : "1832704364263768066",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1832704364263768066",
      "created_at" : "Sun Sep 08 08:55:45 +0000 2024",
      "favorited" : false,
      "full_text" : "I wrote down everything I know about einkorn from the mill. It's one page and half of it is \"wait\". 🍞 https://t.co/g19oYmw2oY #sourdough",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1832700097121484804"
          ],
          "editableUntil" : "2024-09-08T09:38:47.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "sourdough",
            "indices" : [
              "71",
              "81"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "81"
      ],
      "favorite_count" : "14",
      "id_str" : "1832700097121484804",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1832700097121484804",
      "created_at" : "Sun Sep 08 08:38:47 +0000 2024",
      "favorited" : false,
      "full_text" : "Sunday, so bread: plain country loaf, 64 % hydration, wholemeal spelt. #sourdough",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1832550927257567239"
          ],
          "editableUntil" : "2024-09-07T23:46:02.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "96"
      ],
      "favorite_count" : "337",
      "id_str" : "1832550927257567239",
      "truncated" : false,
      "retweet_count" : "48",
      "id" : "1832550927257567239",
      "created_at" : "Sat Sep 07 22:46:02 +0000 2024",
      "favorited" : false,
      "full_text" : "The house in Port Halden has a garden the size of a tablecloth and I am insufferable about it. 🏡",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1832338249163472904"
          ],
          "editableUntil" : "2024-09-07T09:40:56.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "coldwater",
            "indices" : [
              "78",
              "88"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "88"
      ],
      "favorite_count" : "4",
      "id_str" : "1832338249163472904",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1832338249163472904",
      "created_at" : "Sat Sep 07 08:40:56 +0000 2024",
      "favorited" : false,
      "full_text" : "I love cold water the way other people love complaining, and you can do both. #coldwater",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1832091294353063937"
          ],
          "editableUntil" : "2024-09-06T17:19:37.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "mapping",
            "indices" : [
              "74",
              "82"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "82"
      ],
      "favorite_count" : "1",
      "id_str" : "1832091294353063937",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1832091294353063937",
      "created_at" : "Fri Sep 06 16:19:37 +0000 2024",
      "favorited" : false,
      "full_text" : "A visitor found a mistake on a map I labelled. He was right. He was nine. #mapping",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1831456069327519749"
          ],
          "editableUntil" : "2024-09-04T23:15:28.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "62"
      ],
      "favorite_count" : "15",
      "id_str" : "1831456069327519749",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1831456069327519749",
      "created_at" : "Wed Sep 04 22:15:28 +0000 2024",
      "favorited" : false,
      "full_text" : "For completeness: the Halden Tide Museum has now also noticed.",
      "lang" : "en",
      "in_reply_to_status_id" : "1820339007934955520",
      "in_reply_to_status_id_str" : "1820339007934955520",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1831423702638526470"
          ],
          "editableUntil" : "2024-09-04T21:06:51.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/SRZqStN6Ub",
            "expanded_url" : "https://x.com/weatherish_n/status/1831118692851649497",
            "display_url" : "x.com/weatherish_n/status/1…",
            "indices" : [
              "60",
              "83"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "83"
      ],
      "favorite_count" : "16",
      "id_str" : "1831423702638526470",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1831423702638526470",
      "created_at" : "Wed Sep 04 20:06:51 +0000 2024",
      "favorited" : false,
      "full_text" : "I hung out the washing because of this. Blue sky, no notes. https://t.co/SRZqStN6Ub",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1830677721936560131"
          ],
          "editableUntil" : "2024-09-02T19:42:35.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/GJGM1REblj",
            "expanded_url" : "https://x.com/halden_tides/status/1830426818671281103",
            "display_url" : "x.com/halden_tides/status/1…",
            "indices" : [
              "74",
              "97"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "97"
      ],
      "favorite_count" : "16",
      "id_str" : "1830677721936560131",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1830677721936560131",
      "created_at" : "Mon Sep 02 18:42:35 +0000 2024",
      "favorited" : false,
      "full_text" : "I live in Port Halden, and the whole town plans its week by this account. https://t.co/GJGM1REblj",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1830485943929274368"
          ],
          "editableUntil" : "2024-09-02T07:00:32.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "135"
      ],
      "favorite_count" : "0",
      "id_str" : "1830485943929274368",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1830485943929274368",
      "created_at" : "Mon Sep 02 06:00:32 +0000 2024",
      "favorited" : false,
      "full_text" : "Started my new job today. I'm a curator of charts at the Halden Tide Museum. They gave me a key that weighs as much as Marzipan's head.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1829286444036784128"
          ],
          "editableUntil" : "2024-08-29T23:34:09.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "museumlife",
            "indices" : [
              "70",
              "81"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Tiny Museum Facts",
            "screen_name" : "tinymuseumfact",
            "indices" : [
              "3",
              "18"
            ],
            "id_str" : "3311902774",
            "id" : "3311902774"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "81"
      ],
      "favorite_count" : "3",
      "id_str" : "1829286444036784128",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1829286444036784128",
      "created_at" : "Thu Aug 29 22:34:09 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @tinymuseumfact: We have 12 keys and eleven locks, and no overlap. #museumlife",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1829145315102425089"
          ],
          "editableUntil" : "2024-08-29T14:13:21.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "65"
      ],
      "favorite_count" : "1",
      "id_str" : "1829145315102425089",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1829145315102425089",
      "created_at" : "Thu Aug 29 13:13:21 +0000 2024",
      "favorited" : false,
      "full_text" : "Love is Teo scraping the ice off my windscreen without saying it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1827805988640522240"
          ],
          "editableUntil" : "2024-08-25T21:31:21.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Oz Tamberlin 🥖",
            "screen_name" : "ryeandshine_oz",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "401997253",
            "id" : "401997253"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "72"
      ],
      "favorite_count" : "0",
      "id_str" : "1827805988640522240",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1827805988640522240",
      "created_at" : "Sun Aug 25 20:31:21 +0000 2024",
      "favorited" : false,
      "full_text" : "@ryeandshine_oz What flour is that? It looks like it went to university.",
      "lang" : "en",
      "in_reply_to_status_id" : "1827744080713486073",
      "in_reply_to_status_id_str" : "1827744080713486073",
      "in_reply_to_user_id" : "401997253",
      "in_reply_to_user_id_str" : "401997253",
      "in_reply_to_screen_name" : "ryeandshine_oz"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1827617666873950210"
          ],
          "editableUntil" : "2024-08-25T09:03:01.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "sourdough",
            "indices" : [
              "60",
              "70"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "70"
      ],
      "favorite_count" : "1",
      "id_str" : "1827617666873950210",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1827617666873950210",
      "created_at" : "Sun Aug 25 08:03:01 +0000 2024",
      "favorited" : false,
      "full_text" : "Sunday loaf is out. Buttermilk boule. The crust is singing. #sourdough",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1827581689698713601"
          ],
          "editableUntil" : "2024-08-25T06:40:04.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "sourdough",
            "indices" : [
              "71",
              "81"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "83"
      ],
      "favorite_count" : "3",
      "id_str" : "1827581689698713601",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1827581689698713601",
      "created_at" : "Sun Aug 25 05:40:04 +0000 2024",
      "favorited" : false,
      "full_text" : "I love sourdough. It's flour, water, salt and being ignored for a day. #sourdough 🍞",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1825239538172166147"
          ],
          "editableUntil" : "2024-08-18T19:33:11.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1825239538172166147/photo/1",
            "indices" : [
              "57",
              "80"
            ],
            "url" : "https://t.co/XdQWZtXRHy",
            "media_url" : "https://media.example.com/aSTT7XMLCIrlQb3.jpg",
            "id_str" : "1825239500423430156",
            "id" : "1825239500423430156",
            "media_url_https" : "https://media.example.com/aSTT7XMLCIrlQb3.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/aSTT7XMLCI"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "80"
      ],
      "favorite_count" : "15",
      "id_str" : "1825239538172166147",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1825239538172166147",
      "created_at" : "Sun Aug 18 18:33:11 +0000 2024",
      "favorited" : false,
      "full_text" : "Found this in the attic. Does anyone know what it's for? https://t.co/XdQWZtXRHy",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1825239538172166147/photo/1",
            "indices" : [
              "57",
              "80"
            ],
            "url" : "https://t.co/XdQWZtXRHy",
            "media_url" : "https://media.example.com/aSTT7XMLCIrlQb3.jpg",
            "id_str" : "1825239500423430156",
            "id" : "1825239500423430156",
            "media_url_https" : "https://media.example.com/aSTT7XMLCIrlQb3.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/aSTT7XMLCI"
          },
          {
            "expanded_url" : "https://twitter.com/i/status/1825239538172166147/photo/1",
            "indices" : [
              "57",
              "80"
            ],
            "url" : "https://t.co/XdQWZtXRHy",
            "media_url" : "https://media.example.com/Ek77wf09DXNDEfB.jpg",
            "id_str" : "1825239500423430157",
            "id" : "1825239500423430157",
            "media_url_https" : "https://media.example.com/Ek77wf09DXNDEfB.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/Ek77wf09DX"
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1825216566887710727"
          ],
          "editableUntil" : "2024-08-18T18:01:55.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "96"
      ],
      "favorite_count" : "7",
      "id_str" : "1825216566887710727",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1825216566887710727",
      "created_at" : "Sun Aug 18 17:01:55 +0000 2024",
      "favorited" : false,
      "full_text" : "Cancelled plans are the best plans. Sofa, \"Nine Winters Inland\", a green one that tastes of hay.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1824738281720381441"
          ],
          "editableUntil" : "2024-08-17T10:21:23.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Kit Underhay",
            "screen_name" : "fenwarbler_kit",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "30558127",
            "id" : "30558127"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "78"
      ],
      "favorite_count" : "7",
      "id_str" : "1824738281720381441",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1824738281720381441",
      "created_at" : "Sat Aug 17 09:21:23 +0000 2024",
      "favorited" : false,
      "full_text" : "@fenwarbler_kit It was a little grebe. I know what I saw. It knew what it was.",
      "lang" : "en",
      "in_reply_to_status_id" : "1824692731578943681",
      "in_reply_to_status_id_str" : "1824692731578943681",
      "in_reply_to_user_id" : "30558127",
      "in_reply_to_user_id_str" : "30558127",
      "in_reply_to_screen_name" : "fenwarbler_kit"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1824724769157677061"
          ],
          "editableUntil" : "2024-08-17T09:27:41.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Wick Salloway",
            "screen_name" : "wick_coldwater",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "2200418861",
            "id" : "2200418861"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "55"
      ],
      "favorite_count" : "45",
      "id_str" : "1824724769157677061",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "1824724769157677061",
      "created_at" : "Sat Aug 17 08:27:41 +0000 2024",
      "favorited" : false,
      "full_text" : "@wick_coldwater Was that a seal or your brother-in-law?",
      "lang" : "en",
      "in_reply_to_status_id" : "1824665881129517165",
      "in_reply_to_status_id_str" : "1824665881129517165",
      "in_reply_to_user_id" : "2200418861",
      "in_reply_to_user_id_str" : "2200418861",
      "in_reply_to_screen_name" : "wick_coldwater"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1824090616171069444"
          ],
          "editableUntil" : "2024-08-15T15:27:47.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Bea Halloway",
            "screen_name" : "bea_halloway_",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "1014433298",
            "id" : "1014433298"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "50"
      ],
      "favorite_count" : "7",
      "id_str" : "1824090616171069444",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1824090616171069444",
      "created_at" : "Thu Aug 15 14:27:47 +0000 2024",
      "favorited" : false,
      "full_text" : "@bea_halloway_ No. Absolutely not. All right, yes.",
      "lang" : "en",
      "in_reply_to_status_id" : "1824030973168191512",
      "in_reply_to_status_id_str" : "1824030973168191512",
      "in_reply_to_user_id" : "1014433298",
      "in_reply_to_user_id_str" : "1014433298",
      "in_reply_to_screen_name" : "bea_halloway_"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1823355597731397632"
          ],
          "editableUntil" : "2024-08-13T14:47:05.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "mapping",
            "indices" : [
              "80",
              "88"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "92"
      ],
      "favorite_count" : "4",
      "id_str" : "1823355597731397632",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1823355597731397632",
      "created_at" : "Tue Aug 13 13:47:05 +0000 2024",
      "favorited" : false,
      "full_text" : "Somebody at Larkfield Survey labelled a lake \"TBD\" in 2011 and it is still TBD. #mapping 👩‍💻",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1823260722923044870"
          ],
          "editableUntil" : "2024-08-13T08:30:05.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "74"
      ],
      "favorite_count" : "15",
      "id_str" : "1823260722923044870",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1823260722923044870",
      "created_at" : "Tue Aug 13 07:30:05 +0000 2024",
      "favorited" : false,
      "full_text" : "Public benches are civilisation. I will hear no arguments against benches.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1823115920222978050"
          ],
          "editableUntil" : "2024-08-12T22:54:41.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "60"
      ],
      "favorite_count" : "9",
      "id_str" : "1823115920222978050",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1823115920222978050",
      "created_at" : "Mon Aug 12 21:54:41 +0000 2024",
      "favorited" : false,
      "full_text" : "Sorted the photographs. 10 years, four haircuts, one jumper.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1822322919850639363"
          ],
          "editableUntil" : "2024-08-10T18:23:35.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "J. Bramblewick",
            "screen_name" : "bramblewick_j",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "240011897",
            "id" : "240011897"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "76"
      ],
      "favorite_count" : "17",
      "id_str" : "1822322919850639363",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1822322919850639363",
      "created_at" : "Sat Aug 10 17:23:35 +0000 2024",
      "favorited" : false,
      "full_text" : "@bramblewick_j Where was this? I live in Port Halden and I've never seen it.",
      "lang" : "en",
      "in_reply_to_status_id" : "1822223766504079789",
      "in_reply_to_status_id_str" : "1822223766504079789",
      "in_reply_to_user_id" : "240011897",
      "in_reply_to_user_id_str" : "240011897",
      "in_reply_to_screen_name" : "bramblewick_j"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1822013996526469121"
          ],
          "editableUntil" : "2024-08-09T21:56:02.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Plover & Rum",
            "screen_name" : "plover_and_rum",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "611904432",
            "id" : "611904432"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "86"
      ],
      "favorite_count" : "15",
      "id_str" : "1822013996526469121",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1822013996526469121",
      "created_at" : "Fri Aug 09 20:56:02 +0000 2024",
      "favorited" : false,
      "full_text" : "@plover_and_rum Saw a short-eared owl in exactly that spot in August. Keep looking up.",
      "lang" : "en",
      "in_reply_to_status_id" : "1821934472522630326",
      "in_reply_to_status_id_str" : "1821934472522630326",
      "in_reply_to_user_id" : "611904432",
      "in_reply_to_user_id_str" : "611904432",
      "in_reply_to_screen_name" : "plover_and_rum"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "1821901867760746504",
          "editControlInitial" : {
            "editTweetIds" : [
              "1821901867760746504",
              "1821902157167722505"
            ],
            "editableUntil" : "2024-08-09T14:30:29.000Z",
            "editsRemaining" : "4",
            "isEditEligible" : true
          }
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "59"
      ],
      "favorite_count" : "3",
      "id_str" : "1821902157167722505",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1821902157167722505",
      "created_at" : "Fri Aug 09 13:31:38 +0000 2024",
      "favorited" : false,
      "full_text" : "I love trains. You sit still and the country does the work.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1821901867760746504",
            "1821902157167722505"
          ],
          "editableUntil" : "2024-08-09T14:30:29.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "59"
      ],
      "favorite_count" : "3",
      "id_str" : "1821901867760746504",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1821901867760746504",
      "created_at" : "Fri Aug 09 13:30:29 +0000 2024",
      "favorited" : false,
      "full_text" : "I love trains. You sit still and the conutry does the work.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1821821657732349956"
          ],
          "editableUntil" : "2024-08-09T09:11:45.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "coldwater",
            "indices" : [
              "50",
              "60"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "60"
      ],
      "favorite_count" : "1",
      "id_str" : "1821821657732349956",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1821821657732349956",
      "created_at" : "Fri Aug 09 08:11:45 +0000 2024",
      "favorited" : false,
      "full_text" : "I swim every morning, 17 degrees or not. It's 17. #coldwater",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1821657669295931398"
          ],
          "editableUntil" : "2024-08-08T22:20:07.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Slow Maps Club",
            "screen_name" : "slow_maps_club",
            "indices" : [
              "3",
              "18"
            ],
            "id_str" : "144807715",
            "id" : "144807715"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "105"
      ],
      "favorite_count" : "2",
      "id_str" : "1821657669295931398",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1821657669295931398",
      "created_at" : "Thu Aug 08 21:20:07 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @slow_maps_club: Every town has one street that only exists because somebody's uncle was the surveyor.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1821550479394471941"
          ],
          "editableUntil" : "2024-08-08T15:14:11.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1821550479394471941/photo/1",
            "indices" : [
              "53",
              "76"
            ],
            "url" : "https://t.co/ZU8nTWnhLw",
            "media_url" : "https://media.example.com/bbrpmpJAOUKiyNb.jpg",
            "id_str" : "1821550441645735956",
            "id" : "1821550441645735956",
            "media_url_https" : "https://media.example.com/bbrpmpJAOUKiyNb.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/bbrpmpJAOU"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "76"
      ],
      "favorite_count" : "8",
      "id_str" : "1821550479394471941",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1821550479394471941",
      "created_at" : "Thu Aug 08 14:14:11 +0000 2024",
      "favorited" : false,
      "full_text" : "Low tide. Everybody's boats are having a lie-down. 🌊 https://t.co/ZU8nTWnhLw",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1821550479394471941/photo/1",
            "indices" : [
              "53",
              "76"
            ],
            "url" : "https://t.co/ZU8nTWnhLw",
            "media_url" : "https://media.example.com/bbrpmpJAOUKiyNb.jpg",
            "id_str" : "1821550441645735956",
            "id" : "1821550441645735956",
            "media_url_https" : "https://media.example.com/bbrpmpJAOUKiyNb.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/bbrpmpJAOU"
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1820768568048877570"
          ],
          "editableUntil" : "2024-08-06T11:27:09.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1820768568048877570/photo/1",
            "indices" : [
              "62",
              "85"
            ],
            "url" : "https://t.co/x8RdepPPqM",
            "media_url" : "https://media.example.com/do2EwB5gZSirqDN.jpg",
            "id_str" : "1820768530300141576",
            "id" : "1820768530300141576",
            "media_url_https" : "https://media.example.com/do2EwB5gZSirqDN.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/do2EwB5gZS"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "85"
      ],
      "favorite_count" : "7",
      "id_str" : "1820768568048877570",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1820768568048877570",
      "created_at" : "Tue Aug 06 10:27:09 +0000 2024",
      "favorited" : false,
      "full_text" : "Port Halden from the outer wall. Snow that couldn't commit. 🌊 https://t.co/x8RdepPPqM",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1820768568048877570/photo/1",
            "indices" : [
              "62",
              "85"
            ],
            "url" : "https://t.co/x8RdepPPqM",
            "media_url" : "https://media.example.com/do2EwB5gZSirqDN.jpg",
            "id_str" : "1820768530300141576",
            "id" : "1820768530300141576",
            "media_url_https" : "https://media.example.com/do2EwB5gZSirqDN.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/do2EwB5gZS"
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1820696685941096455"
          ],
          "editableUntil" : "2024-08-06T06:41:31.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Wick Salloway",
            "screen_name" : "wick_coldwater",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "2200418861",
            "id" : "2200418861"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "57"
      ],
      "favorite_count" : "7",
      "id_str" : "1820696685941096455",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1820696685941096455",
      "created_at" : "Tue Aug 06 05:41:31 +0000 2024",
      "favorited" : false,
      "full_text" : "@wick_coldwater 17 degrees. I'll be there. I'll complain.",
      "lang" : "en",
      "in_reply_to_status_id" : "1820646857609578328",
      "in_reply_to_status_id_str" : "1820646857609578328",
      "in_reply_to_user_id" : "2200418861",
      "in_reply_to_user_id_str" : "2200418861",
      "in_reply_to_screen_name" : "wick_coldwater"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1820339007934955520"
          ],
          "editableUntil" : "2024-08-05T07:00:14.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "101"
      ],
      "favorite_count" : "4",
      "id_str" : "1820339007934955520",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1820339007934955520",
      "created_at" : "Mon Aug 05 06:00:14 +0000 2024",
      "favorited" : false,
      "full_text" : "Last week at Larkfield Survey after seven years. They gave me a framed map with my own mistake on it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1820163803564736513"
          ],
          "editableUntil" : "2024-08-04T19:24:02.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "80"
      ],
      "favorite_count" : "0",
      "id_str" : "1820163803564736513",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1820163803564736513",
      "created_at" : "Sun Aug 04 18:24:02 +0000 2024",
      "favorited" : false,
      "full_text" : "Every Sunday I promise myself an early night, and every Sunday there's a jigsaw.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1818057555553812480"
          ],
          "editableUntil" : "2024-07-29T23:54:33.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "gardening",
            "indices" : [
              "24",
              "34"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "34"
      ],
      "favorite_count" : "4",
      "id_str" : "1818057555553812480",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1818057555553812480",
      "created_at" : "Mon Jul 29 22:54:33 +0000 2024",
      "favorited" : false,
      "full_text" : "Slugs 4, broad beans 0. #gardening",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1818024434200477698"
          ],
          "editableUntil" : "2024-07-29T21:42:57.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "birding",
            "indices" : [
              "72",
              "80"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1818024434200477698/photo/1",
            "indices" : [
              "81",
              "104"
            ],
            "url" : "https://t.co/iWigau1brd",
            "media_url" : "https://media.example.com/bC4yTruwfoKxASX.jpg",
            "id_str" : "1818024396451741704",
            "id" : "1818024396451741704",
            "media_url_https" : "https://media.example.com/bC4yTruwfoKxASX.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/bC4yTruwfo"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "104"
      ],
      "favorite_count" : "1",
      "id_str" : "1818024434200477698",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1818024434200477698",
      "created_at" : "Mon Jul 29 20:42:57 +0000 2024",
      "favorited" : false,
      "full_text" : "The light at 20:42 this morning. Came for a goldcrest, stayed for this. #birding https://t.co/iWigau1brd",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1818024434200477698/photo/1",
            "indices" : [
              "81",
              "104"
            ],
            "url" : "https://t.co/iWigau1brd",
            "media_url" : "https://media.example.com/bC4yTruwfoKxASX.jpg",
            "id_str" : "1818024396451741704",
            "id" : "1818024396451741704",
            "media_url_https" : "https://media.example.com/bC4yTruwfoKxASX.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "video",
            "display_url" : "pic.example.com/bC4yTruwfo",
            "video_info" : {
              "aspect_ratio" : [
                "16",
                "9"
              ],
              "duration_millis" : "9300",
              "variants" : [
                {
                  "bitrate" : "832000",
                  "content_type" : "video/mp4",
                  "url" : "https://media.example.com/bC4yTruwfoKxASX.mp4"
                }
              ]
            }
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1817515103801573377"
          ],
          "editableUntil" : "2024-07-28T11:59:03.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "gardening",
            "indices" : [
              "45",
              "55"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1817515103801573377/photo/1",
            "indices" : [
              "56",
              "79"
            ],
            "url" : "https://t.co/wZkx8Unv1K",
            "media_url" : "https://media.example.com/WnBwpMz39IyFpQz.jpg",
            "id_str" : "1817515066052837380",
            "id" : "1817515066052837380",
            "media_url_https" : "https://media.example.com/WnBwpMz39IyFpQz.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/WnBwpMz39I"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "79"
      ],
      "favorite_count" : "7",
      "id_str" : "1817515103801573377",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1817515103801573377",
      "created_at" : "Sun Jul 28 10:59:03 +0000 2024",
      "favorited" : false,
      "full_text" : "Garden, July. Please admire the broad beans. #gardening https://t.co/wZkx8Unv1K",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1817515103801573377/photo/1",
            "indices" : [
              "56",
              "79"
            ],
            "url" : "https://t.co/wZkx8Unv1K",
            "media_url" : "https://media.example.com/WnBwpMz39IyFpQz.jpg",
            "id_str" : "1817515066052837380",
            "id" : "1817515066052837380",
            "media_url_https" : "https://media.example.com/WnBwpMz39IyFpQz.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/WnBwpMz39I"
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1817183302289719301"
          ],
          "editableUntil" : "2024-07-27T14:00:35.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "69"
      ],
      "favorite_count" : "2",
      "id_str" : "1817183302289719301",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1817183302289719301",
      "created_at" : "Sat Jul 27 13:00:35 +0000 2024",
      "favorited" : false,
      "full_text" : "There are four roads into Port Halden and three of them are a rumour.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1816745131408097280"
          ],
          "editableUntil" : "2024-07-26T08:59:27.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "coldwater",
            "indices" : [
              "68",
              "78"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "83"
      ],
      "favorite_count" : "16",
      "id_str" : "1816745131408097280",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1816745131408097280",
      "created_at" : "Fri Jul 26 07:59:27 +0000 2024",
      "favorited" : false,
      "full_text" : "I love cold water and hot toast, in that order, within ten minutes. #coldwater 🏊‍♀️",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1816483529232482307"
          ],
          "editableUntil" : "2024-07-25T15:39:56.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "40"
      ],
      "favorite_count" : "3",
      "id_str" : "1816483529232482307",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1816483529232482307",
      "created_at" : "Thu Jul 25 14:39:56 +0000 2024",
      "favorited" : false,
      "full_text" : "A town is as good as its worst pavement.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1816220656610574338"
          ],
          "editableUntil" : "2024-07-24T22:15:22.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Kit Underhay",
            "screen_name" : "fenwarbler_kit",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "30558127",
            "id" : "30558127"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "72"
      ],
      "favorite_count" : "4",
      "id_str" : "1816220656610574338",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1816220656610574338",
      "created_at" : "Wed Jul 24 21:15:22 +0000 2024",
      "favorited" : false,
      "full_text" : "@fenwarbler_kit That's 4 this year. You're not even trying to be modest.",
      "lang" : "en",
      "in_reply_to_status_id" : "1816140125973775637",
      "in_reply_to_status_id_str" : "1816140125973775637",
      "in_reply_to_user_id" : "30558127",
      "in_reply_to_user_id_str" : "30558127",
      "in_reply_to_screen_name" : "fenwarbler_kit"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1816219119381381126"
          ],
          "editableUntil" : "2024-07-24T22:09:16.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "The Nettle Archive",
            "screen_name" : "nettle_archive",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "2911187340",
            "id" : "2911187340"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "69"
      ],
      "favorite_count" : "4",
      "id_str" : "1816219119381381126",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1816219119381381126",
      "created_at" : "Wed Jul 24 21:09:16 +0000 2024",
      "favorited" : false,
      "full_text" : "@nettle_archive Late to this, but: the left one. Always the left one.",
      "lang" : "en",
      "in_reply_to_status_id" : "1816164006226822525",
      "in_reply_to_status_id_str" : "1816164006226822525",
      "in_reply_to_user_id" : "2911187340",
      "in_reply_to_user_id_str" : "2911187340",
      "in_reply_to_screen_name" : "nettle_archive"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1815373580376997892"
          ],
          "editableUntil" : "2024-07-22T14:09:24.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "84"
      ],
      "favorite_count" : "0",
      "id_str" : "1815373580376997892",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1815373580376997892",
      "created_at" : "Mon Jul 22 13:09:24 +0000 2024",
      "favorited" : false,
      "full_text" : "I work at Larkfield Survey. We've got one window and it looks at another map office.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1815141979634270216"
          ],
          "editableUntil" : "2024-07-21T22:49:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "63"
      ],
      "favorite_count" : "10",
      "id_str" : "1815141979634270216",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1815141979634270216",
      "created_at" : "Sun Jul 21 21:49:06 +0000 2024",
      "favorited" : false,
      "full_text" : "Domingo de chuva, sopa e cão no sofá. Não preciso de mais nada.",
      "lang" : "pt"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1815137335415668740"
          ],
          "editableUntil" : "2024-07-21T22:30:39.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Ned at Number 9",
            "screen_name" : "numbernine_ned",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "1633319005227655168",
            "id" : "1633319005227655168"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "87"
      ],
      "favorite_count" : "3",
      "id_str" : "1815137335415668740",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1815137335415668740",
      "created_at" : "Sun Jul 21 21:30:39 +0000 2024",
      "favorited" : false,
      "full_text" : "@numbernine_ned The sweet pea came up after all. You were right. Don't tell the street.",
      "lang" : "en",
      "in_reply_to_status_id" : "1815069387690871020",
      "in_reply_to_status_id_str" : "1815069387690871020",
      "in_reply_to_user_id" : "1633319005227655168",
      "in_reply_to_user_id_str" : "1633319005227655168",
      "in_reply_to_screen_name" : "numbernine_ned"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1814718030995783687"
          ],
          "editableUntil" : "2024-07-20T18:44:29.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "87"
      ],
      "favorite_count" : "5",
      "id_str" : "1814718030995783687",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1814718030995783687",
      "created_at" : "Sat Jul 20 17:44:29 +0000 2024",
      "favorited" : false,
      "full_text" : "A storm all night. Port Halden this morning is all branches and people saying \"well\". 🏡",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1814639581291610115"
          ],
          "editableUntil" : "2024-07-20T13:32:45.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Kit Underhay",
            "screen_name" : "fenwarbler_kit",
            "indices" : [
              "46",
              "61"
            ],
            "id_str" : "30558127",
            "id" : "30558127"
          },
          {
            "name" : "Kit Underhay",
            "screen_name" : "fenwarbler_kit",
            "indices" : [
              "77",
              "92"
            ],
            "id_str" : "30558127",
            "id" : "30558127"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "109"
      ],
      "favorite_count" : "3",
      "id_str" : "1814639581291610115",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1814639581291610115",
      "created_at" : "Sat Jul 20 12:32:45 +0000 2024",
      "favorited" : false,
      "full_text" : "I've seen it 7 times, and each time I've told @fenwarbler_kit, and each time @fenwarbler_kit has said \"sure\".",
      "lang" : "en",
      "in_reply_to_status_id" : "1814639392547930114",
      "in_reply_to_status_id_str" : "1814639392547930114",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1814639392547930114"
          ],
          "editableUntil" : "2024-07-20T13:32:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "59"
      ],
      "favorite_count" : "5",
      "id_str" : "1814639392547930114",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1814639392547930114",
      "created_at" : "Sat Jul 20 12:32:00 +0000 2024",
      "favorited" : false,
      "full_text" : "It says one thing, over and over, at dawn, and it means it.",
      "lang" : "en",
      "in_reply_to_status_id" : "1814639094752346113",
      "in_reply_to_status_id_str" : "1814639094752346113",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1814639094752346113"
          ],
          "editableUntil" : "2024-07-20T13:30:49.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "45"
      ],
      "favorite_count" : "4",
      "id_str" : "1814639094752346113",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1814639094752346113",
      "created_at" : "Sat Jul 20 12:30:49 +0000 2024",
      "favorited" : false,
      "full_text" : "It's small and brown, like all the good ones.",
      "lang" : "en",
      "in_reply_to_status_id" : "1814638738236506112",
      "in_reply_to_status_id_str" : "1814638738236506112",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1814638738236506112"
          ],
          "editableUntil" : "2024-07-20T13:29:24.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "birding",
            "indices" : [
              "52",
              "60"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "60"
      ],
      "favorite_count" : "4",
      "id_str" : "1814638738236506112",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1814638738236506112",
      "created_at" : "Sat Jul 20 12:29:24 +0000 2024",
      "favorited" : false,
      "full_text" : "A thread about the fieldfare, because nobody asked. #birding",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1814044476998418437"
          ],
          "editableUntil" : "2024-07-18T22:08:01.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "268"
      ],
      "favorite_count" : "3",
      "id_str" : "1814044476998418437",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1814044476998418437",
      "created_at" : "Thu Jul 18 21:08:01 +0000 2024",
      "favorited" : false,
      "full_text" : "Since people have asked about the swimming. I'm not brave. I hated cold water for thirty-six years, and I was good at it. What changed is that somebody was nice about it.\n\nYou go in slowly and you breathe out. That's all the technique there is: you breathe out. At 14…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1813856989386637318"
          ],
          "editableUntil" : "2024-07-18T09:43:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Port Halden Tides",
            "screen_name" : "halden_tides",
            "indices" : [
              "3",
              "16"
            ],
            "id_str" : "990112008",
            "id" : "990112008"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "140"
      ],
      "favorite_count" : "3",
      "id_str" : "1813856989386637318",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1813856989386637318",
      "created_at" : "Thu Jul 18 08:43:00 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @halden_tides: High water today at 08:43, 12 decimetres above the mean. Strong onshore wind: please keep dogs, children and hats away fr…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1811446569682075654"
          ],
          "editableUntil" : "2024-07-11T18:04:51.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "J. Bramblewick",
            "screen_name" : "bramblewick_j",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "240011897",
            "id" : "240011897"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "91"
      ],
      "favorite_count" : "6",
      "id_str" : "1811446569682075654",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1811446569682075654",
      "created_at" : "Thu Jul 11 17:04:51 +0000 2024",
      "favorited" : false,
      "full_text" : "@bramblewick_j Ask at the library, they know everything, and they don't send notifications.",
      "lang" : "en",
      "in_reply_to_status_id" : "1811417377326239368",
      "in_reply_to_status_id_str" : "1811417377326239368",
      "in_reply_to_user_id" : "240011897",
      "in_reply_to_user_id_str" : "240011897",
      "in_reply_to_screen_name" : "bramblewick_j"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1811336745048866821"
          ],
          "editableUntil" : "2024-07-11T10:48:27.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "91"
      ],
      "favorite_count" : "1",
      "id_str" : "1811336745048866821",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1811336745048866821",
      "created_at" : "Thu Jul 11 09:48:27 +0000 2024",
      "favorited" : false,
      "full_text" : "Estou a aprender português há 9 meses e já consigo discutir com o talho. Eu nem como carne.",
      "lang" : "pt"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1810567333127651335"
          ],
          "editableUntil" : "2024-07-09T07:51:05.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "coldwater",
            "indices" : [
              "52",
              "62"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "62"
      ],
      "favorite_count" : "10",
      "id_str" : "1810567333127651335",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1810567333127651335",
      "created_at" : "Tue Jul 09 06:51:05 +0000 2024",
      "favorited" : false,
      "full_text" : "I love cold water. I know what I said. I was wrong. #coldwater",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1810271838798872580"
          ],
          "editableUntil" : "2024-07-08T12:16:54.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "78"
      ],
      "favorite_count" : "1",
      "id_str" : "1810271838798872580",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1810271838798872580",
      "created_at" : "Mon Jul 08 11:16:54 +0000 2024",
      "favorited" : false,
      "full_text" : "Now I swim every morning. I'm not telling you to. I'm telling you I was wrong.",
      "lang" : "en",
      "in_reply_to_status_id" : "1810271322899480579",
      "in_reply_to_status_id_str" : "1810271322899480579",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1810271322899480579"
          ],
          "editableUntil" : "2024-07-08T12:14:51.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "78"
      ],
      "favorite_count" : "15",
      "id_str" : "1810271322899480579",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1810271322899480579",
      "created_at" : "Mon Jul 08 11:14:51 +0000 2024",
      "favorited" : false,
      "full_text" : "Third week: under. It was so quiet. I came up laughing and I couldn't say why.",
      "lang" : "en",
      "in_reply_to_status_id" : "1810270827971608578",
      "in_reply_to_status_id_str" : "1810270827971608578",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1810270827971608578"
          ],
          "editableUntil" : "2024-07-08T12:12:53.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "111"
      ],
      "favorite_count" : "1",
      "id_str" : "1810270827971608578",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1810270827971608578",
      "created_at" : "Mon Jul 08 11:12:53 +0000 2024",
      "favorited" : false,
      "full_text" : "Second week: to the waist. There's a moment at the ribs where you think you've made a mistake. You have. Go on.",
      "lang" : "en",
      "in_reply_to_status_id" : "1810270521787416577",
      "in_reply_to_status_id_str" : "1810270521787416577",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1810270521787416577"
          ],
          "editableUntil" : "2024-07-08T12:11:40.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Wick Salloway",
            "screen_name" : "wick_coldwater",
            "indices" : [
              "46",
              "61"
            ],
            "id_str" : "2200418861",
            "id" : "2200418861"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "106"
      ],
      "favorite_count" : "5",
      "id_str" : "1810270521787416577",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1810270521787416577",
      "created_at" : "Mon Jul 08 11:11:40 +0000 2024",
      "favorited" : false,
      "full_text" : "First week: two steps in, 5 swear words, out. @wick_coldwater held my towel and said nothing, very loudly.",
      "lang" : "en",
      "in_reply_to_status_id" : "1810270169465880576",
      "in_reply_to_status_id_str" : "1810270169465880576",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1810270169465880576"
          ],
          "editableUntil" : "2024-07-08T12:10:16.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "coldwater",
            "indices" : [
              "63",
              "73"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "73"
      ],
      "favorite_count" : "2",
      "id_str" : "1810270169465880576",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1810270169465880576",
      "created_at" : "Mon Jul 08 11:10:16 +0000 2024",
      "favorited" : false,
      "full_text" : "I hated cold water all my life. A thread about how that ended. #coldwater",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1807889342689968128"
          ],
          "editableUntil" : "2024-07-01T22:29:42.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "coldwater",
            "indices" : [
              "54",
              "64"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "64"
      ],
      "favorite_count" : "1",
      "id_str" : "1807889342689968128",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1807889342689968128",
      "created_at" : "Mon Jul 01 21:29:42 +0000 2024",
      "favorited" : false,
      "full_text" : "O mar hoje estava a 14 graus. Gritei em duas línguas. #coldwater",
      "lang" : "pt"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1807363417548259330"
          ],
          "editableUntil" : "2024-06-30T11:39:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Weatherish North",
            "screen_name" : "weatherish_n",
            "indices" : [
              "3",
              "16"
            ],
            "id_str" : "58811200",
            "id" : "58811200"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "64"
      ],
      "favorite_count" : "3",
      "id_str" : "1807363417548259330",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1807363417548259330",
      "created_at" : "Sun Jun 30 10:39:52 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @weatherish_n: Bright spells later, by which we mean earlier.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1806975826483216389"
          ],
          "editableUntil" : "2024-06-29T09:59:43.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "coffee",
            "indices" : [
              "64",
              "71"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "73"
      ],
      "favorite_count" : "0",
      "id_str" : "1806975826483216389",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1806975826483216389",
      "created_at" : "Sat Jun 29 08:59:43 +0000 2024",
      "favorited" : false,
      "full_text" : "I love coffee and I'd marry this one. The Rope Loft, take note. #coffee ☕",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1806959202048933892"
          ],
          "editableUntil" : "2024-06-29T08:53:40.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Wick Salloway",
            "screen_name" : "wick_coldwater",
            "indices" : [
              "3",
              "18"
            ],
            "id_str" : "2200418861",
            "id" : "2200418861"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "125"
      ],
      "favorite_count" : "15",
      "id_str" : "1806959202048933892",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1806959202048933892",
      "created_at" : "Sat Jun 29 07:53:40 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @wick_coldwater: 14 degrees and dead calm. Whoever is still in bed: we saw the whole sun come up and none of it was yours.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1806936562810748928"
          ],
          "editableUntil" : "2024-06-29T07:23:42.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "birding",
            "indices" : [
              "76",
              "84"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "84"
      ],
      "favorite_count" : "5",
      "id_str" : "1806936562810748928",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1806936562810748928",
      "created_at" : "Sat Jun 29 06:23:42 +0000 2024",
      "favorited" : false,
      "full_text" : "Heard the first black redstart of the summer. Told Marzipan. Marzipan knew. #birding",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1806352254123376641"
          ],
          "editableUntil" : "2024-06-27T16:41:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "85"
      ],
      "favorite_count" : "4",
      "id_str" : "1806352254123376641",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1806352254123376641",
      "created_at" : "Thu Jun 27 15:41:52 +0000 2024",
      "favorited" : false,
      "full_text" : "I work as a map editor. Yes, maps. No, not treasure maps. Yes, I have heard that one.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1805634085461164035"
          ],
          "editableUntil" : "2024-06-25T17:08:07.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Juno Vantry",
            "screen_name" : "juno_chalkdust",
            "indices" : [
              "3",
              "18"
            ],
            "id_str" : "918273001",
            "id" : "918273001"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "79"
      ],
      "favorite_count" : "10",
      "id_str" : "1805634085461164035",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1805634085461164035",
      "created_at" : "Tue Jun 25 16:08:07 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @juno_chalkdust: Opened 9 new problems tonight and closed one, with my face.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1805479585207287814"
          ],
          "editableUntil" : "2024-06-25T06:54:11.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "coldwater",
            "indices" : [
              "69",
              "79"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "84"
      ],
      "favorite_count" : "5",
      "id_str" : "1805479585207287814",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1805479585207287814",
      "created_at" : "Tue Jun 25 05:54:11 +0000 2024",
      "favorited" : false,
      "full_text" : "I swim every morning, and for the rest of the day I'm hard to annoy. #coldwater 🏊‍♀️",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1804159984691314692"
          ],
          "editableUntil" : "2024-06-21T15:30:34.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "72"
      ],
      "favorite_count" : "4",
      "id_str" : "1804159984691314692",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1804159984691314692",
      "created_at" : "Fri Jun 21 14:30:34 +0000 2024",
      "favorited" : false,
      "full_text" : "I don't miss Corvenham. I miss one bakery, two people and the night bus.",
      "lang" : "en",
      "in_reply_to_status_id" : "1804159699478642691",
      "in_reply_to_status_id_str" : "1804159699478642691",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1804159699478642691"
          ],
          "editableUntil" : "2024-06-21T15:29:26.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "82"
      ],
      "favorite_count" : "2",
      "id_str" : "1804159699478642691",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1804159699478642691",
      "created_at" : "Fri Jun 21 14:29:26 +0000 2024",
      "favorited" : false,
      "full_text" : "There's a wind that has a name, and when it blows everybody is allowed to be rude.",
      "lang" : "en",
      "in_reply_to_status_id" : "1804159032584306690",
      "in_reply_to_status_id_str" : "1804159032584306690",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1804159032584306690"
          ],
          "editableUntil" : "2024-06-21T15:26:47.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "89"
      ],
      "favorite_count" : "16",
      "id_str" : "1804159032584306690",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1804159032584306690",
      "created_at" : "Fri Jun 21 14:26:47 +0000 2024",
      "favorited" : false,
      "full_text" : "The shop closes at one on Friday. No sign says so. You're supposed to have grown up here.",
      "lang" : "en",
      "in_reply_to_status_id" : "1804158659291250689",
      "in_reply_to_status_id_str" : "1804158659291250689",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1804158659291250689"
          ],
          "editableUntil" : "2024-06-21T15:25:18.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "78"
      ],
      "favorite_count" : "3",
      "id_str" : "1804158659291250689",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1804158659291250689",
      "created_at" : "Fri Jun 21 14:25:18 +0000 2024",
      "favorited" : false,
      "full_text" : "You'll know forty people by sight in two weeks, and they'll all know your dog.",
      "lang" : "en",
      "in_reply_to_status_id" : "1804158344718450688",
      "in_reply_to_status_id_str" : "1804158344718450688",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1804158344718450688"
          ],
          "editableUntil" : "2024-06-21T15:24:03.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "57"
      ],
      "favorite_count" : "2",
      "id_str" : "1804158344718450688",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1804158344718450688",
      "created_at" : "Fri Jun 21 14:24:03 +0000 2024",
      "favorited" : false,
      "full_text" : "Moved from Corvenham to Port Halden: what nobody told me.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1802356985857835012"
          ],
          "editableUntil" : "2024-06-16T16:06:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "The Nettle Archive",
            "screen_name" : "nettle_archive",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "2911187340",
            "id" : "2911187340"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "36"
      ],
      "favorite_count" : "2",
      "id_str" : "1802356985857835012",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1802356985857835012",
      "created_at" : "Sun Jun 16 15:06:06 +0000 2024",
      "favorited" : false,
      "full_text" : "@nettle_archive I love this so much.",
      "lang" : "en",
      "in_reply_to_status_id" : "1802276706879277204",
      "in_reply_to_status_id_str" : "1802276706879277204",
      "in_reply_to_user_id" : "2911187340",
      "in_reply_to_user_id_str" : "2911187340",
      "in_reply_to_screen_name" : "nettle_archive"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1801889549396213762"
          ],
          "editableUntil" : "2024-06-15T09:08:40.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "coldwater",
            "indices" : [
              "70",
              "80"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "85"
      ],
      "favorite_count" : "4",
      "id_str" : "1801889549396213762",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1801889549396213762",
      "created_at" : "Sat Jun 15 08:08:40 +0000 2024",
      "favorited" : false,
      "full_text" : "I swim every morning. Today with a cormorant, which was better at it. #coldwater 🏊‍♀️",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1801871204689117184"
          ],
          "editableUntil" : "2024-06-15T07:55:47.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "gardening",
            "indices" : [
              "61",
              "71"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "71"
      ],
      "favorite_count" : "9",
      "id_str" : "1801871204689117184",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1801871204689117184",
      "created_at" : "Sat Jun 15 06:55:47 +0000 2024",
      "favorited" : false,
      "full_text" : "I love gardening because it's failing slowly and in the sun. #gardening",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1801718810483359749"
          ],
          "editableUntil" : "2024-06-14T21:50:13.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "278"
      ],
      "favorite_count" : "1",
      "id_str" : "1801718810483359749",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1801718810483359749",
      "created_at" : "Fri Jun 14 20:50:13 +0000 2024",
      "favorited" : false,
      "full_text" : "A garden report nobody asked for, from Port Halden. What I've learned is that a garden isn't a thing that you make, it's an argument that you keep losing, a bit better every year.\n\nSlugs took the radishes in one night, all of it, &amp; left the labels. The sea holly, which I'd…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1801560451952148487"
          ],
          "editableUntil" : "2024-06-14T11:20:57.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "80"
      ],
      "favorite_count" : "16",
      "id_str" : "1801560451952148487",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1801560451952148487",
      "created_at" : "Fri Jun 14 10:20:57 +0000 2024",
      "favorited" : false,
      "full_text" : "As a map editor I can confirm that most boundary disputes are about a hedge. 👩‍💻",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1800974265126748168"
          ],
          "editableUntil" : "2024-06-12T20:31:39.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "106"
      ],
      "favorite_count" : "2",
      "id_str" : "1800974265126748168",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1800974265126748168",
      "created_at" : "Wed Jun 12 19:31:39 +0000 2024",
      "favorited" : false,
      "full_text" : "The baker, the vet and the ferryman are brothers. I live in Port Halden and it took me a year to find out.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1800909935265972230"
          ],
          "editableUntil" : "2024-06-12T16:16:02.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "81"
      ],
      "favorite_count" : "87",
      "id_str" : "1800909935265972230",
      "truncated" : false,
      "retweet_count" : "12",
      "id" : "1800909935265972230",
      "created_at" : "Wed Jun 12 15:16:02 +0000 2024",
      "favorited" : false,
      "full_text" : "I love working from home: my dog Marzipan is a better colleague than the printer.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1800603494122520579"
          ],
          "editableUntil" : "2024-06-11T19:58:21.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "coldwater",
            "indices" : [
              "27",
              "37"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/3hAPk7GcmQ",
            "expanded_url" : "https://x.com/wick_coldwater/status/1799869407036443819",
            "display_url" : "x.com/wick_coldwater/status…",
            "indices" : [
              "38",
              "61"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "61"
      ],
      "favorite_count" : "5",
      "id_str" : "1800603494122520579",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1800603494122520579",
      "created_at" : "Tue Jun 11 18:58:21 +0000 2024",
      "favorited" : false,
      "full_text" : "I was there. I said words. #coldwater https://t.co/3hAPk7GcmQ",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1800425082317701121"
          ],
          "editableUntil" : "2024-06-11T08:09:24.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "gardening",
            "indices" : [
              "86",
              "96"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "96"
      ],
      "favorite_count" : "11",
      "id_str" : "1800425082317701121",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1800425082317701121",
      "created_at" : "Tue Jun 11 07:09:24 +0000 2024",
      "favorited" : false,
      "full_text" : "Planted peas in June, which the packet says is wrong and the packet has never met me. #gardening",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1798945788416491521"
          ],
          "editableUntil" : "2024-06-07T06:11:13.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "55"
      ],
      "favorite_count" : "1",
      "id_str" : "1798945788416491521",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1798945788416491521",
      "created_at" : "Fri Jun 07 05:11:13 +0000 2024",
      "favorited" : false,
      "full_text" : "I love coffee. I've tried loving less. It's not for me.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1797964449953349634"
          ],
          "editableUntil" : "2024-06-04T13:11:44.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Port Halden Tides",
            "screen_name" : "halden_tides",
            "indices" : [
              "3",
              "16"
            ],
            "id_str" : "990112008",
            "id" : "990112008"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "53"
      ],
      "favorite_count" : "3",
      "id_str" : "1797964449953349634",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1797964449953349634",
      "created_at" : "Tue Jun 04 12:11:44 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @halden_tides: Neap tide. Nothing happens, slowly.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1797908878826930179"
          ],
          "editableUntil" : "2024-06-04T09:30:54.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Zed Pennyfarthing",
            "screen_name" : "pennyfarthng_z",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "1690002213345673216",
            "id" : "1690002213345673216"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "68"
      ],
      "favorite_count" : "2",
      "id_str" : "1797908878826930179",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1797908878826930179",
      "created_at" : "Tue Jun 04 08:30:54 +0000 2024",
      "favorited" : false,
      "full_text" : "@pennyfarthng_z I used to think so too. Then I moved to Port Halden.",
      "lang" : "en",
      "in_reply_to_status_id" : "1797857792204211258",
      "in_reply_to_status_id_str" : "1797857792204211258",
      "in_reply_to_user_id" : "1690002213345673216",
      "in_reply_to_user_id_str" : "1690002213345673216",
      "in_reply_to_screen_name" : "pennyfarthng_z"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1797508711065845760"
          ],
          "editableUntil" : "2024-06-03T07:00:47.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "coldwater",
            "indices" : [
              "115",
              "125"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "125"
      ],
      "favorite_count" : "4",
      "id_str" : "1797508711065845760",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1797508711065845760",
      "created_at" : "Mon Jun 03 06:00:47 +0000 2024",
      "favorited" : false,
      "full_text" : "Somebody dared me, so I swam in the harbour. 12 degrees. I screamed the name of a saint. I'm going again tomorrow. #coldwater",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1796808785369497601"
          ],
          "editableUntil" : "2024-06-01T08:39:32.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "71"
      ],
      "favorite_count" : "15",
      "id_str" : "1796808785369497601",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1796808785369497601",
      "created_at" : "Sat Jun 01 07:39:32 +0000 2024",
      "favorited" : false,
      "full_text" : "O Teo fala com as plantas em português, e elas crescem. Comigo murcham.",
      "lang" : "pt"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1795731102606819332"
          ],
          "editableUntil" : "2024-05-29T09:17:12.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "coffee",
            "indices" : [
              "92",
              "99"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "101"
      ],
      "favorite_count" : "3",
      "id_str" : "1795731102606819332",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1795731102606819332",
      "created_at" : "Wed May 29 08:17:12 +0000 2024",
      "favorited" : false,
      "full_text" : "Working from the Rope Loft today, table by the door, drizzle with ambitions. Second coffee. #coffee ☕",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1795405757080928256"
          ],
          "editableUntil" : "2024-05-28T11:44:24.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "mapping",
            "indices" : [
              "83",
              "91"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "91"
      ],
      "favorite_count" : "11",
      "id_str" : "1795405757080928256",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1795405757080928256",
      "created_at" : "Tue May 28 10:44:24 +0000 2024",
      "favorited" : false,
      "full_text" : "Sent a map to print with the north arrow pointing south. Caught it. Aged a decade. #mapping",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1795349219612033026"
          ],
          "editableUntil" : "2024-05-28T07:59:44.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "115"
      ],
      "favorite_count" : "0",
      "id_str" : "1795349219612033026",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1795349219612033026",
      "created_at" : "Tue May 28 06:59:44 +0000 2024",
      "favorited" : false,
      "full_text" : "I used to say I could only live in a big city. I was wrong about that, and I live in Port Halden, population small.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1795064031795478531"
          ],
          "editableUntil" : "2024-05-27T13:06:30.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "70"
      ],
      "favorite_count" : "6",
      "id_str" : "1795064031795478531",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1795064031795478531",
      "created_at" : "Mon May 27 12:06:30 +0000 2024",
      "favorited" : false,
      "full_text" : "The harbour master waved at me with his whole arm today. I've arrived.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1794446128263987205"
          ],
          "editableUntil" : "2024-05-25T20:11:10.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "77"
      ],
      "favorite_count" : "5",
      "id_str" : "1794446128263987205",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1794446128263987205",
      "created_at" : "Sat May 25 19:11:10 +0000 2024",
      "favorited" : false,
      "full_text" : "22:00. Snoring. I love my dog Marzipan most when she's asleep, and she knows.",
      "lang" : "en",
      "in_reply_to_status_id" : "1794445620753203204",
      "in_reply_to_status_id_str" : "1794445620753203204",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1794445620753203204"
          ],
          "editableUntil" : "2024-05-25T20:09:09.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "90"
      ],
      "favorite_count" : "4",
      "id_str" : "1794445620753203204",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1794445620753203204",
      "created_at" : "Sat May 25 19:09:09 +0000 2024",
      "favorited" : false,
      "full_text" : "18:00. The walk along the harbour. Grey, then greyer. She met a stick and they're engaged.",
      "lang" : "en",
      "in_reply_to_status_id" : "1794444995801907203",
      "in_reply_to_status_id_str" : "1794444995801907203",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1794444995801907203"
          ],
          "editableUntil" : "2024-05-25T20:06:40.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "61"
      ],
      "favorite_count" : "2",
      "id_str" : "1794444995801907203",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1794444995801907203",
      "created_at" : "Sat May 25 19:06:40 +0000 2024",
      "favorited" : false,
      "full_text" : "13:00. She has found one (1) sunbeam and it's on my keyboard.",
      "lang" : "en",
      "in_reply_to_status_id" : "1794444765115187202",
      "in_reply_to_status_id_str" : "1794444765115187202",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1794444765115187202"
          ],
          "editableUntil" : "2024-05-25T20:05:45.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "37"
      ],
      "favorite_count" : "1",
      "id_str" : "1794444765115187202",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1794444765115187202",
      "created_at" : "Sat May 25 19:05:45 +0000 2024",
      "favorited" : false,
      "full_text" : "09:00. The post. Treason at the door.",
      "lang" : "en",
      "in_reply_to_status_id" : "1794444056277811201",
      "in_reply_to_status_id_str" : "1794444056277811201",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1794444056277811201"
          ],
          "editableUntil" : "2024-05-25T20:02:56.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "34"
      ],
      "favorite_count" : "2",
      "id_str" : "1794444056277811201",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1794444056277811201",
      "created_at" : "Sat May 25 19:02:56 +0000 2024",
      "favorited" : false,
      "full_text" : "06:00. She's awake. I am informed.",
      "lang" : "en",
      "in_reply_to_status_id" : "1794443435520819200",
      "in_reply_to_status_id_str" : "1794443435520819200",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1794443435520819200"
          ],
          "editableUntil" : "2024-05-25T20:00:28.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "40"
      ],
      "favorite_count" : "5",
      "id_str" : "1794443435520819200",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1794443435520819200",
      "created_at" : "Sat May 25 19:00:28 +0000 2024",
      "favorited" : false,
      "full_text" : "A day with my dog Marzipan, by the hour.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1791817019620851718"
          ],
          "editableUntil" : "2024-05-18T14:04:02.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "271"
      ],
      "favorite_count" : "3",
      "id_str" : "1791817019620851718",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1791817019620851718",
      "created_at" : "Sat May 18 13:04:02 +0000 2024",
      "favorited" : false,
      "full_text" : "A year or so of this, and I think I can say it: moving was right. I live in Port Halden, in a house that's older than anybody's stories about it, and I know the names of four fishermen and eleven dogs.\n\nWhat I'd tell myself before: you'll be lonely until about the third…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1791780440361664513"
          ],
          "editableUntil" : "2024-05-18T11:38:41.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Oz Tamberlin 🥖",
            "screen_name" : "ryeandshine_oz",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "401997253",
            "id" : "401997253"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "48"
      ],
      "favorite_count" : "4",
      "id_str" : "1791780440361664513",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1791780440361664513",
      "created_at" : "Sat May 18 10:38:41 +0000 2024",
      "favorited" : false,
      "full_text" : "@ryeandshine_oz I love that crumb. It has rooms.",
      "lang" : "en",
      "in_reply_to_status_id" : "1791776413829826757",
      "in_reply_to_status_id_str" : "1791776413829826757",
      "in_reply_to_user_id" : "401997253",
      "in_reply_to_user_id_str" : "401997253",
      "in_reply_to_screen_name" : "ryeandshine_oz"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1791481662937235461"
          ],
          "editableUntil" : "2024-05-17T15:51:27.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "70"
      ],
      "favorite_count" : "2",
      "id_str" : "1791481662937235461",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1791481662937235461",
      "created_at" : "Fri May 17 14:51:27 +0000 2024",
      "favorited" : false,
      "full_text" : "I live in Port Halden now and I can hear the harbour from the kitchen.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1791356494277509122"
          ],
          "editableUntil" : "2024-05-17T07:34:04.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "The Nettle Archive",
            "screen_name" : "nettle_archive",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "2911187340",
            "id" : "2911187340"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "80"
      ],
      "favorite_count" : "4",
      "id_str" : "1791356494277509122",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1791356494277509122",
      "created_at" : "Fri May 17 06:34:04 +0000 2024",
      "favorited" : false,
      "full_text" : "@nettle_archive I've been thinking about this all day, and I think you're right.",
      "lang" : "en",
      "in_reply_to_status_id" : "1791344666340231906",
      "in_reply_to_status_id_str" : "1791344666340231906",
      "in_reply_to_user_id" : "2911187340",
      "in_reply_to_user_id_str" : "2911187340",
      "in_reply_to_screen_name" : "nettle_archive"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1791350712391696384"
          ],
          "editableUntil" : "2024-05-17T07:11:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Zed Pennyfarthing",
            "screen_name" : "pennyfarthng_z",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "1690002213345673216",
            "id" : "1690002213345673216"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "57"
      ],
      "favorite_count" : "18",
      "id_str" : "1791350712391696384",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1791350712391696384",
      "created_at" : "Fri May 17 06:11:06 +0000 2024",
      "favorited" : false,
      "full_text" : "@pennyfarthng_z That's the most May thing I've ever seen.",
      "lang" : "en",
      "in_reply_to_status_id" : "1791329824757777280",
      "in_reply_to_status_id_str" : "1791329824757777280",
      "in_reply_to_user_id" : "1690002213345673216",
      "in_reply_to_user_id_str" : "1690002213345673216",
      "in_reply_to_screen_name" : "pennyfarthng_z"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1790385294218887171"
          ],
          "editableUntil" : "2024-05-14T15:14:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "gardening",
            "indices" : [
              "48",
              "58"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "58"
      ],
      "favorite_count" : "7",
      "id_str" : "1790385294218887171",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1790385294218887171",
      "created_at" : "Tue May 14 14:14:52 +0000 2024",
      "favorited" : false,
      "full_text" : "I compost now. I have opinions about eggshells. #gardening",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1790382979059548164"
          ],
          "editableUntil" : "2024-05-14T15:05:40.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Oz Tamberlin 🥖",
            "screen_name" : "ryeandshine_oz",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "401997253",
            "id" : "401997253"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "49"
      ],
      "favorite_count" : "3",
      "id_str" : "1790382979059548164",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1790382979059548164",
      "created_at" : "Tue May 14 14:05:40 +0000 2024",
      "favorited" : false,
      "full_text" : "@ryeandshine_oz 25 minutes with steam or without?",
      "lang" : "en",
      "in_reply_to_status_id" : "1790285838978910169",
      "in_reply_to_status_id_str" : "1790285838978910169",
      "in_reply_to_user_id" : "401997253",
      "in_reply_to_user_id_str" : "401997253",
      "in_reply_to_screen_name" : "ryeandshine_oz"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1788581504763297793"
          ],
          "editableUntil" : "2024-05-09T15:47:15.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "73"
      ],
      "favorite_count" : "8",
      "id_str" : "1788581504763297793",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1788581504763297793",
      "created_at" : "Thu May 09 14:47:15 +0000 2024",
      "favorited" : false,
      "full_text" : "The sea has put a shopping trolley on our steps, like a cat with a mouse.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1787966131424722947"
          ],
          "editableUntil" : "2024-05-07T23:01:59.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "27"
      ],
      "favorite_count" : "7",
      "id_str" : "1787966131424722947",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1787966131424722947",
      "created_at" : "Tue May 07 22:01:59 +0000 2024",
      "favorited" : false,
      "full_text" : "This aged like milk in May.",
      "lang" : "en",
      "in_reply_to_status_id" : "1777072434386567169",
      "in_reply_to_status_id_str" : "1777072434386567169",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1787789177706774530"
          ],
          "editableUntil" : "2024-05-07T11:18:50.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "gardening",
            "indices" : [
              "92",
              "102"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "104"
      ],
      "favorite_count" : "5",
      "id_str" : "1787789177706774530",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1787789177706774530",
      "created_at" : "Tue May 07 10:18:50 +0000 2024",
      "favorited" : false,
      "full_text" : "Ned next door says a wind with elbows is good for radishes. Ned says that about everything. #gardening 🍅",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1787361810710528000"
          ],
          "editableUntil" : "2024-05-06T07:00:37.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "105"
      ],
      "favorite_count" : "0",
      "id_str" : "1787361810710528000",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1787361810710528000",
      "created_at" : "Mon May 06 06:00:37 +0000 2024",
      "favorited" : false,
      "full_text" : "We moved to Port Halden today. Van, dog, eleven clocks, one sourdough starter on my lap the whole way. 🚚🏡",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1787060285794680835"
          ],
          "editableUntil" : "2024-05-05T11:02:28.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "83"
      ],
      "favorite_count" : "16",
      "id_str" : "1787060285794680835",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1787060285794680835",
      "created_at" : "Sun May 05 10:02:28 +0000 2024",
      "favorited" : false,
      "full_text" : "13 degrees in May. Put a jumper on, took a jumper off, gave the jumper to Marzipan.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1786748601611845634"
          ],
          "editableUntil" : "2024-05-04T14:23:57.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "mapping",
            "indices" : [
              "30",
              "38"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/oKgvZOacfv",
            "expanded_url" : "https://twitter.com/slow_maps_club/status/1786349219984967861",
            "display_url" : "twitter.com/slow_maps_club/…",
            "indices" : [
              "39",
              "62"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "62"
      ],
      "favorite_count" : "16",
      "id_str" : "1786748601611845634",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1786748601611845634",
      "created_at" : "Sat May 04 13:23:57 +0000 2024",
      "favorited" : false,
      "full_text" : "This is why I love old paper. #mapping https://t.co/oKgvZOacfv",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1786444532766736384"
          ],
          "editableUntil" : "2024-05-03T18:15:41.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "dogsoftheinternet",
            "indices" : [
              "42",
              "60"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1786444532766736384/photo/1",
            "indices" : [
              "65",
              "88"
            ],
            "url" : "https://t.co/ah525u2wGf",
            "media_url" : "https://media.example.com/2cV7UHdQDNhzF08.jpg",
            "id_str" : "1786444495018000384",
            "id" : "1786444495018000384",
            "media_url_https" : "https://media.example.com/2cV7UHdQDNhzF08.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/2cV7UHdQDN"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "88"
      ],
      "favorite_count" : "4",
      "id_str" : "1786444532766736384",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1786444532766736384",
      "created_at" : "Fri May 03 17:15:41 +0000 2024",
      "favorited" : false,
      "full_text" : "Marzipan, asleep, shaped like a question. #dogsoftheinternet 🐕‍🦺 https://t.co/ah525u2wGf",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1786444532766736384/photo/1",
            "indices" : [
              "65",
              "88"
            ],
            "url" : "https://t.co/ah525u2wGf",
            "media_url" : "https://media.example.com/2cV7UHdQDNhzF08.jpg",
            "id_str" : "1786444495018000384",
            "id" : "1786444495018000384",
            "media_url_https" : "https://media.example.com/2cV7UHdQDNhzF08.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/2cV7UHdQDN"
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1785277354034069505"
          ],
          "editableUntil" : "2024-04-30T12:57:44.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "cycling",
            "indices" : [
              "38",
              "46"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "48"
      ],
      "favorite_count" : "15",
      "id_str" : "1785277354034069505",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1785277354034069505",
      "created_at" : "Tue Apr 30 11:57:44 +0000 2024",
      "favorited" : false,
      "full_text" : "I still say you should earn the hill. #cycling 🚲",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1783863077813354496"
          ],
          "editableUntil" : "2024-04-26T15:17:54.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "22"
      ],
      "favorite_count" : "3",
      "id_str" : "1783863077813354496",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1783863077813354496",
      "created_at" : "Fri Apr 26 14:17:54 +0000 2024",
      "favorited" : false,
      "full_text" : "Bring back shop bells.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1782302710100393985"
          ],
          "editableUntil" : "2024-04-22T07:57:34.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Dog Of The Hour",
            "screen_name" : "dogofthehour_",
            "indices" : [
              "3",
              "17"
            ],
            "id_str" : "1104466830099214336",
            "id" : "1104466830099214336"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "140"
      ],
      "favorite_count" : "3",
      "id_str" : "1782302710100393985",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1782302710100393985",
      "created_at" : "Mon Apr 22 06:57:34 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @dogofthehour_: This is a whippet. She has never once been told no. She doesn't know the word, but she has seen it on people's faces and…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1781983562598187009"
          ],
          "editableUntil" : "2024-04-21T10:49:23.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1781983562598187009/photo/1",
            "indices" : [
              "58",
              "81"
            ],
            "url" : "https://t.co/TCmmGpb9KK",
            "media_url" : "https://media.example.com/Uz8GS5tYvpbJQBu.jpg",
            "id_str" : "1781983524849451012",
            "id" : "1781983524849451012",
            "media_url_https" : "https://media.example.com/Uz8GS5tYvpbJQBu.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/Uz8GS5tYvp"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "81"
      ],
      "favorite_count" : "12",
      "id_str" : "1781983562598187009",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1781983562598187009",
      "created_at" : "Sun Apr 21 09:49:23 +0000 2024",
      "favorited" : false,
      "full_text" : "My dog Marzipan has met the sea. The sea has been warned. https://t.co/TCmmGpb9KK",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1781983562598187009/photo/1",
            "indices" : [
              "58",
              "81"
            ],
            "url" : "https://t.co/TCmmGpb9KK",
            "media_url" : "https://media.example.com/Uz8GS5tYvpbJQBu.jpg",
            "id_str" : "1781983524849451012",
            "id" : "1781983524849451012",
            "media_url_https" : "https://media.example.com/Uz8GS5tYvpbJQBu.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "video",
            "display_url" : "pic.example.com/Uz8GS5tYvp",
            "video_info" : {
              "aspect_ratio" : [
                "16",
                "9"
              ],
              "duration_millis" : "9300",
              "variants" : [
                {
                  "bitrate" : "832000",
                  "content_type" : "video/mp4",
                  "url" : "https://media.example.com/Uz8GS5tYvpbJQBu.mp4"
                }
              ]
            }
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1781671444653015045"
          ],
          "editableUntil" : "2024-04-20T14:09:08.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "45"
      ],
      "favorite_count" : "3",
      "id_str" : "1781671444653015045",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1781671444653015045",
      "created_at" : "Sat Apr 20 13:09:08 +0000 2024",
      "favorited" : false,
      "full_text" : "Nobody has ever been improved by an unboxing.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1781323588788289536"
          ],
          "editableUntil" : "2024-04-19T15:06:53.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "cycling",
            "indices" : [
              "77",
              "85"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "87"
      ],
      "favorite_count" : "7",
      "id_str" : "1781323588788289536",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1781323588788289536",
      "created_at" : "Fri Apr 19 14:06:53 +0000 2024",
      "favorited" : false,
      "full_text" : "Cycling to work is free, unless you count the hill, the wind and my dignity. #cycling 🚲",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1781293301190623234"
          ],
          "editableUntil" : "2024-04-19T13:06:32.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/C5O0jluyFG",
            "expanded_url" : "https://twitter.com/dogofthehour_/status/1781285248126946436",
            "display_url" : "twitter.com/dogofthehour_/s…",
            "indices" : [
              "45",
              "68"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "68"
      ],
      "favorite_count" : "15",
      "id_str" : "1781293301190623234",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1781293301190623234",
      "created_at" : "Fri Apr 19 12:06:32 +0000 2024",
      "favorited" : false,
      "full_text" : "My dog Marzipan would like to be considered. https://t.co/C5O0jluyFG",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1780545268387676163"
          ],
          "editableUntil" : "2024-04-17T11:34:07.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/sNCrraV8ul",
            "expanded_url" : "https://twitter.com/corvenhambugle/status/1779883407216480025",
            "display_url" : "twitter.com/corvenhambugle/…",
            "indices" : [
              "68",
              "91"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "91"
      ],
      "favorite_count" : "4",
      "id_str" : "1780545268387676163",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1780545268387676163",
      "created_at" : "Wed Apr 17 10:34:07 +0000 2024",
      "favorited" : false,
      "full_text" : "I live in Corvenham and this is the only paper that understands it. https://t.co/sNCrraV8ul",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1779905186026749956"
          ],
          "editableUntil" : "2024-04-15T17:10:40.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/It9bF2Hd3g",
            "expanded_url" : "https://twitter.com/tinymuseumfact/status/1779628865279232021",
            "display_url" : "twitter.com/tinymuseumfact/…",
            "indices" : [
              "56",
              "79"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "79"
      ],
      "favorite_count" : "10",
      "id_str" : "1779905186026749956",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1779905186026749956",
      "created_at" : "Mon Apr 15 16:10:40 +0000 2024",
      "favorited" : false,
      "full_text" : "Me, in any job I've ever had: \"Rain. No visitors. Cat.\" https://t.co/It9bF2Hd3g",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1779765290825940998"
          ],
          "editableUntil" : "2024-04-15T07:54:46.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Bea Halloway",
            "screen_name" : "bea_halloway_",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "1014433298",
            "id" : "1014433298"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "70"
      ],
      "favorite_count" : "2",
      "id_str" : "1779765290825940998",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1779765290825940998",
      "created_at" : "Mon Apr 15 06:54:46 +0000 2024",
      "favorited" : false,
      "full_text" : "@bea_halloway_ You were nine and you bit the priest. I have witnesses.",
      "lang" : "en",
      "in_reply_to_status_id" : "1779688031746264125",
      "in_reply_to_status_id_str" : "1779688031746264125",
      "in_reply_to_user_id" : "1014433298",
      "in_reply_to_user_id_str" : "1014433298",
      "in_reply_to_screen_name" : "bea_halloway_"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1778804427889573888"
          ],
          "editableUntil" : "2024-04-12T16:16:38.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Juno Vantry",
            "screen_name" : "juno_chalkdust",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "918273001",
            "id" : "918273001"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "79"
      ],
      "favorite_count" : "18",
      "id_str" : "1778804427889573888",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1778804427889573888",
      "created_at" : "Fri Apr 12 15:16:38 +0000 2024",
      "favorited" : false,
      "full_text" : "@juno_chalkdust Come to the coast. I'll show you a different way of being cold.",
      "lang" : "en",
      "in_reply_to_status_id" : "1778713327606694051",
      "in_reply_to_status_id_str" : "1778713327606694051",
      "in_reply_to_user_id" : "918273001",
      "in_reply_to_user_id_str" : "918273001",
      "in_reply_to_screen_name" : "juno_chalkdust"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1778682638018543617"
          ],
          "editableUntil" : "2024-04-12T08:12:41.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Juno Vantry",
            "screen_name" : "juno_chalkdust",
            "indices" : [
              "26",
              "41"
            ],
            "id_str" : "918273001",
            "id" : "918273001"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "95"
      ],
      "favorite_count" : "5",
      "id_str" : "1778682638018543617",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1778682638018543617",
      "created_at" : "Fri Apr 12 07:12:41 +0000 2024",
      "favorited" : false,
      "full_text" : "Gave my climbing shoes to @juno_chalkdust's cousin. They were a good pair of small cruel shoes.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1777396081638768642"
          ],
          "editableUntil" : "2024-04-08T19:00:22.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "272"
      ],
      "favorite_count" : "14",
      "id_str" : "1777396081638768642",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1777396081638768642",
      "created_at" : "Mon Apr 08 18:00:22 +0000 2024",
      "favorited" : false,
      "full_text" : "Things I've learned from living with someone who repairs clocks, as it's our anniversary. Nothing is ever just slow. There's a reason, &amp; it's small, and it's usually dust.\n\nYou don't force it. You take it apart on a clean cloth in the order in which it'll go together…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1777072434386567169"
          ],
          "editableUntil" : "2024-04-07T21:34:19.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "sourdough",
            "indices" : [
              "60",
              "70"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/GRYOjp34lp",
            "expanded_url" : "https://twitter.com/ryeandshine_oz/status/1777014804649609792",
            "display_url" : "twitter.com/ryeandshine_oz/…",
            "indices" : [
              "71",
              "94"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "94"
      ],
      "favorite_count" : "2",
      "id_str" : "1777072434386567169",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1777072434386567169",
      "created_at" : "Sun Apr 07 20:34:19 +0000 2024",
      "favorited" : false,
      "full_text" : "I wrote mine down: strong white, 81 %, and the word \"oops\". #sourdough https://t.co/GRYOjp34lp",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1776326157696761859"
          ],
          "editableUntil" : "2024-04-05T20:08:53.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "67"
      ],
      "favorite_count" : "6",
      "id_str" : "1776326157696761859",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1776326157696761859",
      "created_at" : "Fri Apr 05 19:08:53 +0000 2024",
      "favorited" : false,
      "full_text" : "Coming back to this, because I've changed my mind about half of it.",
      "lang" : "en",
      "in_reply_to_status_id" : "1761702566883753984",
      "in_reply_to_status_id_str" : "1761702566883753984",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1775922183755792386"
          ],
          "editableUntil" : "2024-04-04T17:23:38.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "mapping",
            "indices" : [
              "77",
              "85"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "85"
      ],
      "favorite_count" : "15",
      "id_str" : "1775922183755792386",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1775922183755792386",
      "created_at" : "Thu Apr 04 16:23:38 +0000 2024",
      "favorited" : false,
      "full_text" : "Lost an hour to a projection that was off by exactly one Tuesday. Don't ask. #mapping",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1775169622836772864"
          ],
          "editableUntil" : "2024-04-02T15:33:13.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Juno Vantry",
            "screen_name" : "juno_chalkdust",
            "indices" : [
              "3",
              "18"
            ],
            "id_str" : "918273001",
            "id" : "918273001"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "69"
      ],
      "favorite_count" : "5",
      "id_str" : "1775169622836772864",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1775169622836772864",
      "created_at" : "Tue Apr 02 14:33:13 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @juno_chalkdust: Reminder: the wall doesn't know what grade it is.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1774390568932081664"
          ],
          "editableUntil" : "2024-03-31T11:57:32.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "275"
      ],
      "favorite_count" : "0",
      "id_str" : "1774390568932081664",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1774390568932081664",
      "created_at" : "Sun Mar 31 10:57:32 +0000 2024",
      "favorited" : false,
      "full_text" : "I have now taken the slow train up the coast 14 times, and I'd like to make the case for it. It takes 5 hours. The fast one takes half of that, &amp; you see a wall.\n\nOn the slow one there's a man who sells apples out of a rucksack, and a place where the line is so close to…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1774380067451830274"
          ],
          "editableUntil" : "2024-03-31T11:15:49.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "91"
      ],
      "favorite_count" : "4",
      "id_str" : "1774380067451830274",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1774380067451830274",
      "created_at" : "Sun Mar 31 10:15:49 +0000 2024",
      "favorited" : false,
      "full_text" : "A mãe do Teo diz que o meu português parece o de um carteiro antigo. Vou tomar como elogio.",
      "lang" : "pt"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1773725622577659905"
          ],
          "editableUntil" : "2024-03-29T15:55:17.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "loafhour",
            "indices" : [
              "80",
              "89"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Loaf Hour",
            "screen_name" : "loafhour_daily",
            "indices" : [
              "3",
              "18"
            ],
            "id_str" : "2790046118",
            "id" : "2790046118"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "89"
      ],
      "favorite_count" : "3",
      "id_str" : "1773725622577659905",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1773725622577659905",
      "created_at" : "Fri Mar 29 14:55:17 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @loafhour_daily: 3 hours of proving is not \"too long\", it's \"a personality\". #loafhour",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1773597056154206214"
          ],
          "editableUntil" : "2024-03-29T07:24:24.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Bea Halloway",
            "screen_name" : "bea_halloway_",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "1014433298",
            "id" : "1014433298"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "84"
      ],
      "favorite_count" : "5",
      "id_str" : "1773597056154206214",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1773597056154206214",
      "created_at" : "Fri Mar 29 06:24:24 +0000 2024",
      "favorited" : false,
      "full_text" : "@bea_halloway_ I'm coming on the 10:23. I'm bringing Marzipan and oat porridge loaf.",
      "lang" : "en",
      "in_reply_to_status_id" : "1773520048732766898",
      "in_reply_to_status_id_str" : "1773520048732766898",
      "in_reply_to_user_id" : "1014433298",
      "in_reply_to_user_id_str" : "1014433298",
      "in_reply_to_screen_name" : "bea_halloway_"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1773022547613319171"
          ],
          "editableUntil" : "2024-03-27T17:21:31.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Juno Vantry",
            "screen_name" : "juno_chalkdust",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "918273001",
            "id" : "918273001"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "54"
      ],
      "favorite_count" : "5",
      "id_str" : "1773022547613319171",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1773022547613319171",
      "created_at" : "Wed Mar 27 16:21:31 +0000 2024",
      "favorited" : false,
      "full_text" : "@juno_chalkdust You were right about tea. Delete this.",
      "lang" : "en",
      "in_reply_to_status_id" : "1772974480889480950",
      "in_reply_to_status_id_str" : "1772974480889480950",
      "in_reply_to_user_id" : "918273001",
      "in_reply_to_user_id_str" : "918273001",
      "in_reply_to_screen_name" : "juno_chalkdust"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1773017556827766789"
          ],
          "editableUntil" : "2024-03-27T17:01:41.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "81"
      ],
      "favorite_count" : "2",
      "id_str" : "1773017556827766789",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1773017556827766789",
      "created_at" : "Wed Mar 27 16:01:41 +0000 2024",
      "favorited" : false,
      "full_text" : "Teo wants to leave Corvenham. I said we'd talk about it. We are talking about it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1772390361130336260"
          ],
          "editableUntil" : "2024-03-25T23:29:26.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "mapping",
            "indices" : [
              "54",
              "62"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/UDUuJ3Cz0T",
            "expanded_url" : "https://twitter.com/slow_maps_club/status/1771898117612899008",
            "display_url" : "twitter.com/slow_maps_club/…",
            "indices" : [
              "63",
              "86"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "86"
      ],
      "favorite_count" : "15",
      "id_str" : "1772390361130336260",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1772390361130336260",
      "created_at" : "Mon Mar 25 22:29:26 +0000 2024",
      "favorited" : false,
      "full_text" : "Every word. I've been the somebody on that afternoon. #mapping https://t.co/UDUuJ3Cz0T",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1690389765246943234"
          ],
          "editableUntil" : "2023-08-12T16:48:20.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "96"
      ],
      "favorite_count" : "3",
      "id_str" : "1690389765246943234",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1690389765246943234",
      "created_at" : "Sat Aug 12 15:48:20 +0000 2023",
      "favorited" : false,
      "full_text" : "Someone has drawn a moustache on the wall map, on the actual coastline, and it's an improvement.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1689007781790613507"
          ],
          "editableUntil" : "2023-08-08T21:16:50.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "bouldering",
            "indices" : [
              "59",
              "70"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "70"
      ],
      "favorite_count" : "3",
      "id_str" : "1689007781790613507",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1689007781790613507",
      "created_at" : "Tue Aug 08 20:16:50 +0000 2023",
      "favorited" : false,
      "full_text" : "Chalk in my bag, chalk in my keyboard, chalk in the bread. #bouldering",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1688931553926709249"
          ],
          "editableUntil" : "2023-08-08T16:13:55.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Slow Maps Club",
            "screen_name" : "slow_maps_club",
            "indices" : [
              "3",
              "18"
            ],
            "id_str" : "144807715",
            "id" : "144807715"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "140"
      ],
      "favorite_count" : "7",
      "id_str" : "1688931553926709249",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1688931553926709249",
      "created_at" : "Tue Aug 08 15:13:55 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @slow_maps_club: Our spring walk: 12 kilometres, no phones, one paper map between three people. Last year two groups came back as friend…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1688657557989621760"
          ],
          "editableUntil" : "2023-08-07T22:05:10.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "birding",
            "indices" : [
              "50",
              "58"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1688657557989621760/photo/1",
            "indices" : [
              "59",
              "82"
            ],
            "url" : "https://t.co/hzyQdoTAI6",
            "media_url" : "https://media.example.com/lpLFkMbMcy9l9C6.jpg",
            "id_str" : "1688657520240885760",
            "id" : "1688657520240885760",
            "media_url_https" : "https://media.example.com/lpLFkMbMcy9l9C6.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/lpLFkMbMcy"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "82"
      ],
      "favorite_count" : "4",
      "id_str" : "1688657557989621760",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1688657557989621760",
      "created_at" : "Mon Aug 07 21:05:10 +0000 2023",
      "favorited" : false,
      "full_text" : "Badly focused black redstart, well focused fence. #birding https://t.co/hzyQdoTAI6",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1688657557989621760/photo/1",
            "indices" : [
              "59",
              "82"
            ],
            "url" : "https://t.co/hzyQdoTAI6",
            "media_url" : "https://media.example.com/lpLFkMbMcy9l9C6.jpg",
            "id_str" : "1688657520240885760",
            "id" : "1688657520240885760",
            "media_url_https" : "https://media.example.com/lpLFkMbMcy9l9C6.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "video",
            "display_url" : "pic.example.com/lpLFkMbMcy",
            "video_info" : {
              "aspect_ratio" : [
                "16",
                "9"
              ],
              "duration_millis" : "9300",
              "variants" : [
                {
                  "bitrate" : "832000",
                  "content_type" : "video/mp4",
                  "url" : "https://media.example.com/lpLFkMbMcy9l9C6.mp4"
                }
              ]
            }
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1688221990718013442"
          ],
          "editableUntil" : "2023-08-06T17:14:22.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Teo Brackwater",
            "screen_name" : "teo_brackwater",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "488120093",
            "id" : "488120093"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "52"
      ],
      "favorite_count" : "3",
      "id_str" : "1688221990718013442",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1688221990718013442",
      "created_at" : "Sun Aug 06 16:14:22 +0000 2023",
      "favorited" : false,
      "full_text" : "@teo_brackwater Bring milk. And flour. And yourself.",
      "lang" : "en",
      "in_reply_to_status_id" : "1688202361375295643",
      "in_reply_to_status_id_str" : "1688202361375295643",
      "in_reply_to_user_id" : "488120093",
      "in_reply_to_user_id_str" : "488120093",
      "in_reply_to_screen_name" : "teo_brackwater"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1688123209431384068"
          ],
          "editableUntil" : "2023-08-06T10:41:51.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1688123209431384068/photo/1",
            "indices" : [
              "61",
              "84"
            ],
            "url" : "https://t.co/8tbVLZI79p",
            "media_url" : "https://media.example.com/2ph5YCaBXAGOEY5.jpg",
            "id_str" : "1688123171682648080",
            "id" : "1688123171682648080",
            "media_url_https" : "https://media.example.com/2ph5YCaBXAGOEY5.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/2ph5YCaBXA"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "84"
      ],
      "favorite_count" : "3",
      "id_str" : "1688123209431384068",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1688123209431384068",
      "created_at" : "Sun Aug 06 09:41:51 +0000 2023",
      "favorited" : false,
      "full_text" : "Before the bath. After the bath. Marzipan would like a word. https://t.co/8tbVLZI79p",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1688123209431384068/photo/1",
            "indices" : [
              "61",
              "84"
            ],
            "url" : "https://t.co/8tbVLZI79p",
            "media_url" : "https://media.example.com/2ph5YCaBXAGOEY5.jpg",
            "id_str" : "1688123171682648080",
            "id" : "1688123171682648080",
            "media_url_https" : "https://media.example.com/2ph5YCaBXAGOEY5.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/2ph5YCaBXA"
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1688074511510929408"
          ],
          "editableUntil" : "2023-08-06T07:28:21.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "sourdough",
            "indices" : [
              "84",
              "94"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "94"
      ],
      "favorite_count" : "1",
      "id_str" : "1688074511510929408",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1688074511510929408",
      "created_at" : "Sun Aug 06 06:28:21 +0000 2023",
      "favorited" : false,
      "full_text" : "I love sourdough because it's the only colleague that is honest about how it feels. #sourdough",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1687128662299639816"
          ],
          "editableUntil" : "2023-08-03T16:49:53.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "134"
      ],
      "favorite_count" : "10",
      "id_str" : "1687128662299639816",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1687128662299639816",
      "created_at" : "Thu Aug 03 15:49:53 +0000 2023",
      "favorited" : false,
      "full_text" : "Remote work is the best thing that ever happened to my concentration. I will die on this hill, which is 112 metres high, I checked. 🗺️",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1687054786605613061"
          ],
          "editableUntil" : "2023-08-03T11:56:19.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Oz Tamberlin 🥖",
            "screen_name" : "ryeandshine_oz",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "401997253",
            "id" : "401997253"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "75"
      ],
      "favorite_count" : "7",
      "id_str" : "1687054786605613061",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1687054786605613061",
      "created_at" : "Thu Aug 03 10:56:19 +0000 2023",
      "favorited" : false,
      "full_text" : "@ryeandshine_oz Gerald sends regards to your starter. It's getting serious.",
      "lang" : "en",
      "in_reply_to_status_id" : "1687025594249775719",
      "in_reply_to_status_id_str" : "1687025594249775719",
      "in_reply_to_user_id" : "401997253",
      "in_reply_to_user_id_str" : "401997253",
      "in_reply_to_screen_name" : "ryeandshine_oz"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1686858368456589313"
          ],
          "editableUntil" : "2023-08-02T22:55:50.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "amreading",
            "indices" : [
              "74",
              "84"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "84"
      ],
      "favorite_count" : "6",
      "id_str" : "1686858368456589313",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1686858368456589313",
      "created_at" : "Wed Aug 02 21:55:50 +0000 2023",
      "favorited" : false,
      "full_text" : "Re-reading \"What the Ferry Knew\". It's about a different thing this time. #amreading",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1686720301657751555"
          ],
          "editableUntil" : "2023-08-02T13:47:12.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "The Corvenham Bugle",
            "screen_name" : "corvenhambugle",
            "indices" : [
              "3",
              "18"
            ],
            "id_str" : "-1",
            "id" : "-1"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "140"
      ],
      "favorite_count" : "1",
      "id_str" : "1686720301657751555",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1686720301657751555",
      "created_at" : "Wed Aug 02 12:47:12 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @corvenhambugle: Roadworks on Tanner Street will continue until further notice, the council has confirmed. A resident who asked not to b…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1686283886138490886"
          ],
          "editableUntil" : "2023-08-01T08:53:02.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "dogsoftheinternet",
            "indices" : [
              "77",
              "95"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "97"
      ],
      "favorite_count" : "391",
      "id_str" : "1686283886138490886",
      "truncated" : false,
      "retweet_count" : "55",
      "id" : "1686283886138490886",
      "created_at" : "Tue Aug 01 07:53:02 +0000 2023",
      "favorited" : false,
      "full_text" : "Rained all day. Marzipan looked outside, looked at me, and went back to bed. #dogsoftheinternet 🐾",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1685967823957917703"
          ],
          "editableUntil" : "2023-07-31T11:57:07.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "101"
      ],
      "favorite_count" : "8",
      "id_str" : "1685967823957917703",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1685967823957917703",
      "created_at" : "Mon Jul 31 10:57:07 +0000 2023",
      "favorited" : false,
      "full_text" : "I walk Marzipan along the canal every evening, and every evening we both act surprised by the bridge.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1685775857177591812"
          ],
          "editableUntil" : "2023-07-30T23:14:19.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "52"
      ],
      "favorite_count" : "3",
      "id_str" : "1685775857177591812",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1685775857177591812",
      "created_at" : "Sun Jul 30 22:14:19 +0000 2023",
      "favorited" : false,
      "full_text" : "Hot take: maps should be allowed to say \"nice here\".",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1685699093705261059"
          ],
          "editableUntil" : "2023-07-30T18:09:17.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "The Nettle Archive",
            "screen_name" : "nettle_archive",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "2911187340",
            "id" : "2911187340"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "59"
      ],
      "favorite_count" : "7",
      "id_str" : "1685699093705261059",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1685699093705261059",
      "created_at" : "Sun Jul 30 17:09:17 +0000 2023",
      "favorited" : false,
      "full_text" : "@nettle_archive Yes! And nobody ever talks about the smell.",
      "lang" : "en",
      "in_reply_to_status_id" : "1685623344575023350",
      "in_reply_to_status_id_str" : "1685623344575023350",
      "in_reply_to_user_id" : "2911187340",
      "in_reply_to_user_id_str" : "2911187340",
      "in_reply_to_screen_name" : "nettle_archive"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1685358022630572033"
          ],
          "editableUntil" : "2023-07-29T19:33:59.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/BPD859bEb2",
            "expanded_url" : "https://twitter.com/tinymuseumfact/status/1685209544268974525",
            "display_url" : "twitter.com/tinymuseumfact/…",
            "indices" : [
              "58",
              "81"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "81"
      ],
      "favorite_count" : "13",
      "id_str" : "1685358022630572033",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1685358022630572033",
      "created_at" : "Sat Jul 29 18:33:59 +0000 2023",
      "favorited" : false,
      "full_text" : "The kettle! We have one like it, and nobody may touch it. https://t.co/BPD859bEb2",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "1684968807975616517",
          "editControlInitial" : {
            "editTweetIds" : [
              "1684968807975616517",
              "1684969084799680518"
            ],
            "editableUntil" : "2023-07-28T17:47:23.000Z",
            "editsRemaining" : "4",
            "isEditEligible" : true
          }
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "76"
      ],
      "favorite_count" : "12",
      "id_str" : "1684969084799680518",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1684969084799680518",
      "created_at" : "Fri Jul 28 16:48:29 +0000 2023",
      "favorited" : false,
      "full_text" : "Subtitles on, always. I've been missing half of everything for thirty years.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1684968807975616517",
            "1684969084799680518"
          ],
          "editableUntil" : "2023-07-28T17:47:23.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "76"
      ],
      "favorite_count" : "3",
      "id_str" : "1684968807975616517",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1684968807975616517",
      "created_at" : "Fri Jul 28 16:47:23 +0000 2023",
      "favorited" : false,
      "full_text" : "Sutbitles on, always. I've been missing half of everything for thirty years.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1684237421530578946"
          ],
          "editableUntil" : "2023-07-26T17:21:07.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "sourdough",
            "indices" : [
              "75",
              "85"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "85"
      ],
      "favorite_count" : "7",
      "id_str" : "1684237421530578946",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1684237421530578946",
      "created_at" : "Wed Jul 26 16:21:07 +0000 2023",
      "favorited" : false,
      "full_text" : "Pão de domingo, à moda da minha sogra. Ficou bom, mas não digam a ninguém. #sourdough",
      "lang" : "pt"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1683412491045961728"
          ],
          "editableUntil" : "2023-07-24T10:43:08.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "77"
      ],
      "favorite_count" : "4",
      "id_str" : "1683412491045961728",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1683412491045961728",
      "created_at" : "Mon Jul 24 09:43:08 +0000 2023",
      "favorited" : false,
      "full_text" : "I work at Larkfield Survey, and the plotter has been \"warming up\" since July.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1682655593224994817"
          ],
          "editableUntil" : "2023-07-22T08:35:30.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/J08ysRtsbu",
            "expanded_url" : "https://twitter.com/corvenhambugle/status/1682466597886756727",
            "display_url" : "twitter.com/corvenhambugle/…",
            "indices" : [
              "55",
              "78"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "78"
      ],
      "favorite_count" : "3",
      "id_str" : "1682655593224994817",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1682655593224994817",
      "created_at" : "Sat Jul 22 07:35:30 +0000 2023",
      "favorited" : false,
      "full_text" : "\"Until further notice\" is how Corvenham says for ever. https://t.co/J08ysRtsbu",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1682297736617000963"
          ],
          "editableUntil" : "2023-07-21T08:53:30.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Irena Mossgate",
            "screen_name" : "mossgate_irena",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "87332010",
            "id" : "87332010"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "47"
      ],
      "favorite_count" : "6",
      "id_str" : "1682297736617000963",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1682297736617000963",
      "created_at" : "Fri Jul 21 07:53:30 +0000 2023",
      "favorited" : false,
      "full_text" : "@mossgate_irena Thank you, I needed that today.",
      "lang" : "en",
      "in_reply_to_status_id" : "1682242371804204763",
      "in_reply_to_status_id_str" : "1682242371804204763",
      "in_reply_to_user_id" : "87332010",
      "in_reply_to_user_id_str" : "87332010",
      "in_reply_to_screen_name" : "mossgate_irena"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1682291059100483586"
          ],
          "editableUntil" : "2023-07-21T08:26:58.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "94"
      ],
      "favorite_count" : "7",
      "id_str" : "1682291059100483586",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1682291059100483586",
      "created_at" : "Fri Jul 21 07:26:58 +0000 2023",
      "favorited" : false,
      "full_text" : "Library, market, Fennel &amp; Rye, home. That's the whole circuit, and I wouldn't add a thing.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1681944298989289476"
          ],
          "editableUntil" : "2023-07-20T09:29:04.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "50"
      ],
      "favorite_count" : "5",
      "id_str" : "1681944298989289476",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1681944298989289476",
      "created_at" : "Thu Jul 20 08:29:04 +0000 2023",
      "favorited" : false,
      "full_text" : "Still thinking about this on a Thursday, at 08:29.",
      "lang" : "en",
      "in_reply_to_status_id" : "1669608851055312896",
      "in_reply_to_status_id_str" : "1669608851055312896",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1681066858616193024"
          ],
          "editableUntil" : "2023-07-17T23:22:26.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "101"
      ],
      "favorite_count" : "11",
      "id_str" : "1681066858616193024",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1681066858616193024",
      "created_at" : "Mon Jul 17 22:22:26 +0000 2023",
      "favorited" : false,
      "full_text" : "My partner Teo repairs clocks. There are eleven in the kitchen and it's never the same time in there.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1680457642037739520"
          ],
          "editableUntil" : "2023-07-16T07:01:37.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Weatherish North",
            "screen_name" : "weatherish_n",
            "indices" : [
              "3",
              "16"
            ],
            "id_str" : "58811200",
            "id" : "58811200"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "120"
      ],
      "favorite_count" : "8",
      "id_str" : "1680457642037739520",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1680457642037739520",
      "created_at" : "Sun Jul 16 06:01:37 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @weatherish_n: Thick fog tonight; if you've lost a hill, it's behind the fog, please don't call us about it any more.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1678128230671843331"
          ],
          "editableUntil" : "2023-07-09T20:45:22.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "85"
      ],
      "favorite_count" : "3",
      "id_str" : "1678128230671843331",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1678128230671843331",
      "created_at" : "Sun Jul 09 19:45:22 +0000 2023",
      "favorited" : false,
      "full_text" : "Reading \"An Orchard in Brackets\". I meant to read one chapter, and now it's tomorrow.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1676335498802495489"
          ],
          "editableUntil" : "2023-07-04T22:01:42.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Teo Brackwater",
            "screen_name" : "teo_brackwater",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "488120093",
            "id" : "488120093"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "67"
      ],
      "favorite_count" : "3",
      "id_str" : "1676335498802495489",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1676335498802495489",
      "created_at" : "Tue Jul 04 21:01:42 +0000 2023",
      "favorited" : false,
      "full_text" : "@teo_brackwater Marzipan misses you. I'm fine. Marzipan misses you.",
      "lang" : "en",
      "in_reply_to_status_id" : "1676241378620735729",
      "in_reply_to_status_id_str" : "1676241378620735729",
      "in_reply_to_user_id" : "488120093",
      "in_reply_to_user_id_str" : "488120093",
      "in_reply_to_screen_name" : "teo_brackwater"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1676320308279115778"
          ],
          "editableUntil" : "2023-07-04T21:01:20.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "bouldering",
            "indices" : [
              "71",
              "82"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "87"
      ],
      "favorite_count" : "10",
      "id_str" : "1676320308279115778",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1676320308279115778",
      "created_at" : "Tue Jul 04 20:01:20 +0000 2023",
      "favorited" : false,
      "full_text" : "I climb every Tuesday. Today the wall was full of teenagers who float. #bouldering 🧗‍♀️",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1675746405450252288"
          ],
          "editableUntil" : "2023-07-03T07:00:51.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "119"
      ],
      "favorite_count" : "2",
      "id_str" : "1675746405450252288",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1675746405450252288",
      "created_at" : "Mon Jul 03 06:00:51 +0000 2023",
      "favorited" : false,
      "full_text" : "Two weeks by the sea in Port Halden, and neither of us has looked at a screen. Teo asked what houses cost here. Ha. Ha.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1675628328658141186"
          ],
          "editableUntil" : "2023-07-02T23:11:39.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Teo Brackwater",
            "screen_name" : "teo_brackwater",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "488120093",
            "id" : "488120093"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "106"
      ],
      "favorite_count" : "6",
      "id_str" : "1675628328658141186",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1675628328658141186",
      "created_at" : "Sun Jul 02 22:11:39 +0000 2023",
      "favorited" : false,
      "full_text" : "@teo_brackwater Home by 22:11. There'll be caldo verde without the sausage if nobody looks at it too hard.",
      "lang" : "en",
      "in_reply_to_status_id" : "1675527665362141863",
      "in_reply_to_status_id_str" : "1675527665362141863",
      "in_reply_to_user_id" : "488120093",
      "in_reply_to_user_id_str" : "488120093",
      "in_reply_to_screen_name" : "teo_brackwater"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1674407979065016321"
          ],
          "editableUntil" : "2023-06-29T14:22:25.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "the late otter",
            "screen_name" : "the_late_otter",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "1490577301146894337",
            "id" : "1490577301146894337"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "71"
      ],
      "favorite_count" : "7",
      "id_str" : "1674407979065016321",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1674407979065016321",
      "created_at" : "Thu Jun 29 13:22:25 +0000 2023",
      "favorited" : false,
      "full_text" : "@the_late_otter Congratulations! Potato loaf is in the post, in spirit.",
      "lang" : "en",
      "in_reply_to_status_id" : "1674318892048057465",
      "in_reply_to_status_id_str" : "1674318892048057465",
      "in_reply_to_user_id" : "1490577301146894337",
      "in_reply_to_user_id_str" : "1490577301146894337",
      "in_reply_to_screen_name" : "the_late_otter"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1674088290191409155"
          ],
          "editableUntil" : "2023-06-28T17:12:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Teo Brackwater",
            "screen_name" : "teo_brackwater",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "488120093",
            "id" : "488120093"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "75"
      ],
      "favorite_count" : "6",
      "id_str" : "1674088290191409155",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1674088290191409155",
      "created_at" : "Wed Jun 28 16:12:06 +0000 2023",
      "favorited" : false,
      "full_text" : "@teo_brackwater You said that about the last one, and it's in the bathroom.",
      "lang" : "en",
      "in_reply_to_status_id" : "1673995428300849386",
      "in_reply_to_status_id_str" : "1673995428300849386",
      "in_reply_to_user_id" : "488120093",
      "in_reply_to_user_id_str" : "488120093",
      "in_reply_to_screen_name" : "teo_brackwater"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1673944125482729472"
          ],
          "editableUntil" : "2023-06-28T07:39:14.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Zed Pennyfarthing",
            "screen_name" : "pennyfarthng_z",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "1690002213345673216",
            "id" : "1690002213345673216"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "67"
      ],
      "favorite_count" : "15",
      "id_str" : "1673944125482729472",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1673944125482729472",
      "created_at" : "Wed Jun 28 06:39:14 +0000 2023",
      "favorited" : false,
      "full_text" : "@pennyfarthng_z I work as a map editor and this is making me sweat.",
      "lang" : "en",
      "in_reply_to_status_id" : "1673892535543529743",
      "in_reply_to_status_id_str" : "1673892535543529743",
      "in_reply_to_user_id" : "1690002213345673216",
      "in_reply_to_user_id_str" : "1690002213345673216",
      "in_reply_to_screen_name" : "pennyfarthng_z"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1673775930939539460"
          ],
          "editableUntil" : "2023-06-27T20:30:53.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Weatherish North",
            "screen_name" : "weatherish_n",
            "indices" : [
              "3",
              "16"
            ],
            "id_str" : "58811200",
            "id" : "58811200"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "50"
      ],
      "favorite_count" : "4",
      "id_str" : "1673775930939539460",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1673775930939539460",
      "created_at" : "Tue Jun 27 19:30:53 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @weatherish_n: A dry Tuesday. We checked twice.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1672473692296183809"
          ],
          "editableUntil" : "2023-06-24T06:16:15.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "birding",
            "indices" : [
              "87",
              "95"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "95"
      ],
      "favorite_count" : "6",
      "id_str" : "1672473692296183809",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1672473692296183809",
      "created_at" : "Sat Jun 24 05:16:15 +0000 2023",
      "favorited" : false,
      "full_text" : "Bird of the week: turnstone. Honourable mention: the pigeon that walked into the bank. #birding",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1671771976030486528"
          ],
          "editableUntil" : "2023-06-22T07:47:53.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Tiny Museum Facts",
            "screen_name" : "tinymuseumfact",
            "indices" : [
              "3",
              "18"
            ],
            "id_str" : "3311902774",
            "id" : "3311902774"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "101"
      ],
      "favorite_count" : "4",
      "id_str" : "1671771976030486528",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1671771976030486528",
      "created_at" : "Thu Jun 22 06:47:53 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @tinymuseumfact: Please don't knock on the sarcophagus. It's a storage unit, and Brian's in there.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1669608851055312896"
          ],
          "editableUntil" : "2023-06-16T08:32:24.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "275"
      ],
      "favorite_count" : "3",
      "id_str" : "1669608851055312896",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1669608851055312896",
      "created_at" : "Fri Jun 16 07:32:24 +0000 2023",
      "favorited" : false,
      "full_text" : "I've finished \"The Last Toll Bridge\", and I don't want to talk about the ending, I want to talk about page 40. There's a paragraph there in which nothing happens: a woman dries a cup.\n\nI've read it to Teo twice &amp; he says that it's a paragraph about a cup. It's not. It's…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1668509378648473601"
          ],
          "editableUntil" : "2023-06-13T07:43:29.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "126"
      ],
      "favorite_count" : "3",
      "id_str" : "1668509378648473601",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1668509378648473601",
      "created_at" : "Tue Jun 13 06:43:29 +0000 2023",
      "favorited" : false,
      "full_text" : "Teo is away in Lindmora with his mother, so I'm eating caldo verde without the sausage from the pan and talking to Marzipan. 💛",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "1667290244958912514",
          "editControlInitial" : {
            "editTweetIds" : [
              "1667290244958912514",
              "1667291192871616515",
              "1667292488911552516"
            ],
            "editableUntil" : "2023-06-09T22:59:05.000Z",
            "editsRemaining" : "3",
            "isEditEligible" : true
          }
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "fridaynight",
            "indices" : [
              "60",
              "72"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "84"
      ],
      "favorite_count" : "3",
      "id_str" : "1667292488911552516",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1667292488911552516",
      "created_at" : "Fri Jun 09 22:08:00 +0000 2023",
      "favorited" : false,
      "full_text" : "Friday night plans: jigsaw. It's a map. I've got a problem. #fridaynight (Spelling.)",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "1667290244958912514",
          "editControlInitial" : {
            "editTweetIds" : [
              "1667290244958912514",
              "1667291192871616515",
              "1667292488911552516"
            ],
            "editableUntil" : "2023-06-09T22:59:05.000Z",
            "editsRemaining" : "4",
            "isEditEligible" : true
          }
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "fridaynight",
            "indices" : [
              "60",
              "72"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "72"
      ],
      "favorite_count" : "3",
      "id_str" : "1667291192871616515",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1667291192871616515",
      "created_at" : "Fri Jun 09 22:02:51 +0000 2023",
      "favorited" : false,
      "full_text" : "Friday night plans: jigsaw. It's a map. I've got a problem. #fridaynight",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1667290244958912514",
            "1667291192871616515",
            "1667292488911552516"
          ],
          "editableUntil" : "2023-06-09T22:59:05.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "fridaynight",
            "indices" : [
              "60",
              "72"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "72"
      ],
      "favorite_count" : "4",
      "id_str" : "1667290244958912514",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1667290244958912514",
      "created_at" : "Fri Jun 09 21:59:05 +0000 2023",
      "favorited" : false,
      "full_text" : "Frdiay night plans: jigsaw. It's a map. I've got a problem. #fridaynight",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1667162570076717061"
          ],
          "editableUntil" : "2023-06-09T14:31:45.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Ottoline Frisk",
            "screen_name" : "ottoline_frisk",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "1255081937742004224",
            "id" : "1255081937742004224"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "83"
      ],
      "favorite_count" : "5",
      "id_str" : "1667162570076717061",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1667162570076717061",
      "created_at" : "Fri Jun 09 13:31:45 +0000 2023",
      "favorited" : false,
      "full_text" : "@ottoline_frisk That's very kind. I'm going to print it &amp; put it on the fridge.",
      "lang" : "en",
      "in_reply_to_status_id" : "1667129099530799124",
      "in_reply_to_status_id_str" : "1667129099530799124",
      "in_reply_to_user_id" : "1255081937742004224",
      "in_reply_to_user_id_str" : "1255081937742004224",
      "in_reply_to_screen_name" : "ottoline_frisk"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1666020880762798081"
          ],
          "editableUntil" : "2023-06-06T10:55:05.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "99"
      ],
      "favorite_count" : "4",
      "id_str" : "1666020880762798081",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1666020880762798081",
      "created_at" : "Tue Jun 06 09:55:05 +0000 2023",
      "favorited" : false,
      "full_text" : "Somebody on our street in Corvenham is learning the trumpet. Somebody else is learning patience. 🌫️",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1665633409495465984"
          ],
          "editableUntil" : "2023-06-05T09:15:25.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "47"
      ],
      "favorite_count" : "1",
      "id_str" : "1665633409495465984",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1665633409495465984",
      "created_at" : "Mon Jun 05 08:15:25 +0000 2023",
      "favorited" : false,
      "full_text" : "Tea is coffee's understudy. I said what I said.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1664737880506892293"
          ],
          "editableUntil" : "2023-06-02T21:56:54.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "69"
      ],
      "favorite_count" : "2",
      "id_str" : "1664737880506892293",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1664737880506892293",
      "created_at" : "Fri Jun 02 20:56:54 +0000 2023",
      "favorited" : false,
      "full_text" : "My dog Marzipan is on the sofa now. The flat is too small. It's fine.",
      "lang" : "en",
      "in_reply_to_status_id" : "1664737175863820292",
      "in_reply_to_status_id_str" : "1664737175863820292",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1664737175863820292"
          ],
          "editableUntil" : "2023-06-02T21:54:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "45"
      ],
      "favorite_count" : "2",
      "id_str" : "1664737175863820292",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1664737175863820292",
      "created_at" : "Fri Jun 02 20:54:06 +0000 2023",
      "favorited" : false,
      "full_text" : "We said: what's her name. They said Marzipan.",
      "lang" : "en",
      "in_reply_to_status_id" : "1664736492192268291",
      "in_reply_to_status_id_str" : "1664736492192268291",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1664736492192268291"
          ],
          "editableUntil" : "2023-06-02T21:51:23.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "71"
      ],
      "favorite_count" : "10",
      "id_str" : "1664736492192268291",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1664736492192268291",
      "created_at" : "Fri Jun 02 20:51:23 +0000 2023",
      "favorited" : false,
      "full_text" : "Teo sat down on the floor of the shelter and a whippet sat down on Teo.",
      "lang" : "en",
      "in_reply_to_status_id" : "1664735896601100290",
      "in_reply_to_status_id_str" : "1664735896601100290",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1664735896601100290"
          ],
          "editableUntil" : "2023-06-02T21:49:01.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "22"
      ],
      "favorite_count" : "5",
      "id_str" : "1664735896601100290",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1664735896601100290",
      "created_at" : "Fri Jun 02 20:49:01 +0000 2023",
      "favorited" : false,
      "full_text" : "We said: only looking.",
      "lang" : "en",
      "in_reply_to_status_id" : "1664735749800460289",
      "in_reply_to_status_id_str" : "1664735749800460289",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1664735749800460289"
          ],
          "editableUntil" : "2023-06-02T21:48:26.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "39"
      ],
      "favorite_count" : "3",
      "id_str" : "1664735749800460289",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1664735749800460289",
      "created_at" : "Fri Jun 02 20:48:26 +0000 2023",
      "favorited" : false,
      "full_text" : "We said: no dog, the flat is too small.",
      "lang" : "en",
      "in_reply_to_status_id" : "1664735477170700288",
      "in_reply_to_status_id_str" : "1664735477170700288",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1664735477170700288"
          ],
          "editableUntil" : "2023-06-02T21:47:21.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "29"
      ],
      "favorite_count" : "3",
      "id_str" : "1664735477170700288",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1664735477170700288",
      "created_at" : "Fri Jun 02 20:47:21 +0000 2023",
      "favorited" : false,
      "full_text" : "How we got our dog, in order.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1664280213627863046"
          ],
          "editableUntil" : "2023-06-01T15:38:18.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Kit Underhay",
            "screen_name" : "fenwarbler_kit",
            "indices" : [
              "3",
              "18"
            ],
            "id_str" : "30558127",
            "id" : "30558127"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "95"
      ],
      "favorite_count" : "4",
      "id_str" : "1664280213627863046",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1664280213627863046",
      "created_at" : "Thu Jun 01 14:38:18 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @fenwarbler_kit: A black redstart isn't shy, it's just had enough of people, like all of us.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1663191616443121671"
          ],
          "editableUntil" : "2023-05-29T15:32:36.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "45"
      ],
      "favorite_count" : "3",
      "id_str" : "1663191616443121671",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1663191616443121671",
      "created_at" : "Mon May 29 14:32:36 +0000 2023",
      "favorited" : false,
      "full_text" : "A week on, and I'd only change the last line.",
      "lang" : "en",
      "in_reply_to_status_id" : "1652915820231131136",
      "in_reply_to_status_id_str" : "1652915820231131136",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1662871135689113600"
          ],
          "editableUntil" : "2023-05-28T18:19:08.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Kit Underhay",
            "screen_name" : "fenwarbler_kit",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "30558127",
            "id" : "30558127"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "70"
      ],
      "favorite_count" : "9",
      "id_str" : "1662871135689113600",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1662871135689113600",
      "created_at" : "Sun May 28 17:19:08 +0000 2023",
      "favorited" : false,
      "full_text" : "@fenwarbler_kit My dog Marzipan found it first, she'd like the credit.",
      "lang" : "en",
      "in_reply_to_status_id" : "1662771479026074360",
      "in_reply_to_status_id_str" : "1662771479026074360",
      "in_reply_to_user_id" : "30558127",
      "in_reply_to_user_id_str" : "30558127",
      "in_reply_to_screen_name" : "fenwarbler_kit"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1662048351601819649"
          ],
          "editableUntil" : "2023-05-26T11:49:41.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Hestia Quillon",
            "screen_name" : "hestia_quillon",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "1377004512998203392",
            "id" : "1377004512998203392"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "79"
      ],
      "favorite_count" : "8",
      "id_str" : "1662048351601819649",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1662048351601819649",
      "created_at" : "Fri May 26 10:49:41 +0000 2023",
      "favorited" : false,
      "full_text" : "@hestia_quillon As someone with a whippet: no. As someone with a sofa: also no.",
      "lang" : "en",
      "in_reply_to_status_id" : "1662040046879900994",
      "in_reply_to_status_id_str" : "1662040046879900994",
      "in_reply_to_user_id" : "1377004512998203392",
      "in_reply_to_user_id_str" : "1377004512998203392",
      "in_reply_to_screen_name" : "hestia_quillon"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1660363503883517954"
          ],
          "editableUntil" : "2023-05-21T20:14:42.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "68"
      ],
      "favorite_count" : "4",
      "id_str" : "1660363503883517954",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1660363503883517954",
      "created_at" : "Sun May 21 19:14:42 +0000 2023",
      "favorited" : false,
      "full_text" : "Update: Teo has read this and would like it known that he disagrees.",
      "lang" : "en",
      "in_reply_to_status_id" : "1652915820231131136",
      "in_reply_to_status_id_str" : "1652915820231131136",
      "in_reply_to_user_id" : "1164501188254826496",
      "in_reply_to_user_id_str" : "1164501188254826496",
      "in_reply_to_screen_name" : "ines_tideline"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1659992955294842880"
          ],
          "editableUntil" : "2023-05-20T19:42:16.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "62"
      ],
      "favorite_count" : "5",
      "id_str" : "1659992955294842880",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1659992955294842880",
      "created_at" : "Sat May 20 18:42:16 +0000 2023",
      "favorited" : false,
      "full_text" : "I turn 35 this year and I have finally bought a proper ladder.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1659836298023665665"
          ],
          "editableUntil" : "2023-05-20T09:19:46.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "birding",
            "indices" : [
              "88",
              "96"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/ufNFsPDuKa",
            "expanded_url" : "https://notes.example.org/birds/maybe-68",
            "display_url" : "notes.example.org/birds/may…",
            "indices" : [
              "64",
              "87"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "96"
      ],
      "favorite_count" : "6",
      "id_str" : "1659836298023665665",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1659836298023665665",
      "created_at" : "Sat May 20 08:19:46 +0000 2023",
      "favorited" : false,
      "full_text" : "My notebook says \"curlew, maybe\". It says that on every page. 🔭 https://t.co/ufNFsPDuKa #birding",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1657726829303169024"
          ],
          "editableUntil" : "2023-05-14T13:37:29.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "sourdough",
            "indices" : [
              "57",
              "67"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1657726829303169024/photo/1",
            "indices" : [
              "68",
              "91"
            ],
            "url" : "https://t.co/Mr921nMW5g",
            "media_url" : "https://media.example.com/XkiICpCDmLOQ2LL.jpg",
            "id_str" : "1657726791554433024",
            "id" : "1657726791554433024",
            "media_url_https" : "https://media.example.com/XkiICpCDmLOQ2LL.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/XkiICpCDmL"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "91"
      ],
      "favorite_count" : "10",
      "id_str" : "1657726829303169024",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1657726829303169024",
      "created_at" : "Sun May 14 12:37:29 +0000 2023",
      "favorited" : false,
      "full_text" : "Burnt on one side, perfect on the other, like all of us. #sourdough https://t.co/Mr921nMW5g",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1657726829303169024/photo/1",
            "indices" : [
              "68",
              "91"
            ],
            "url" : "https://t.co/Mr921nMW5g",
            "media_url" : "https://media.example.com/XkiICpCDmLOQ2LL.jpg",
            "id_str" : "1657726791554433024",
            "id" : "1657726791554433024",
            "media_url_https" : "https://media.example.com/XkiICpCDmLOQ2LL.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/XkiICpCDmL"
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1655910083558637570"
          ],
          "editableUntil" : "2023-05-09T13:18:23.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "sourdough",
            "indices" : [
              "72",
              "82"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/MRCiqToCWZ",
            "expanded_url" : "https://twitter.com/loafhour_daily/status/1655181532953841294",
            "display_url" : "twitter.com/loafhour_daily/…",
            "indices" : [
              "83",
              "106"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "106"
      ],
      "favorite_count" : "6",
      "id_str" : "1655910083558637570",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1655910083558637570",
      "created_at" : "Tue May 09 12:18:23 +0000 2023",
      "favorited" : false,
      "full_text" : "Mine this week: spelt tin loaf. It's rye, and there's regret in it too. #sourdough https://t.co/MRCiqToCWZ",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1655901017444712449"
          ],
          "editableUntil" : "2023-05-09T12:42:22.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Bea Halloway",
            "screen_name" : "bea_halloway_",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "1014433298",
            "id" : "1014433298"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "64"
      ],
      "favorite_count" : "2",
      "id_str" : "1655901017444712449",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1655901017444712449",
      "created_at" : "Tue May 09 11:42:22 +0000 2023",
      "favorited" : false,
      "full_text" : "@bea_halloway_ Did you send me 9 kilos of lentils? Is it a code?",
      "lang" : "en",
      "in_reply_to_status_id" : "1655892461064556246",
      "in_reply_to_status_id_str" : "1655892461064556246",
      "in_reply_to_user_id" : "1014433298",
      "in_reply_to_user_id_str" : "1014433298",
      "in_reply_to_screen_name" : "bea_halloway_"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1654004472445140994"
          ],
          "editableUntil" : "2023-05-04T07:06:10.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "121"
      ],
      "favorite_count" : "3",
      "id_str" : "1654004472445140994",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1654004472445140994",
      "created_at" : "Thu May 04 06:06:10 +0000 2023",
      "favorited" : false,
      "full_text" : "Took my dog Marzipan along the canal before work. Grey, then greyer. She found a dead crab and carried it like a diploma.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1653689311268175876"
          ],
          "editableUntil" : "2023-05-03T10:13:50.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "61"
      ],
      "favorite_count" : "16",
      "id_str" : "1653689311268175876",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1653689311268175876",
      "created_at" : "Wed May 03 09:13:50 +0000 2023",
      "favorited" : false,
      "full_text" : "I love my dog Marzipan but I do not love five in the morning.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1653641932741541894"
          ],
          "editableUntil" : "2023-05-03T07:05:34.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "the late otter",
            "screen_name" : "the_late_otter",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "1490577301146894337",
            "id" : "1490577301146894337"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "61"
      ],
      "favorite_count" : "13",
      "id_str" : "1653641932741541894",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1653641932741541894",
      "created_at" : "Wed May 03 06:05:34 +0000 2023",
      "favorited" : false,
      "full_text" : "@the_late_otter Not the point, but what is that on the shelf?",
      "lang" : "en",
      "in_reply_to_status_id" : "1653628091538345271",
      "in_reply_to_status_id_str" : "1653628091538345271",
      "in_reply_to_user_id" : "1490577301146894337",
      "in_reply_to_user_id_str" : "1490577301146894337",
      "in_reply_to_screen_name" : "the_late_otter"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1653525298886475777"
          ],
          "editableUntil" : "2023-05-02T23:22:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "sourdough",
            "indices" : [
              "72",
              "82"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Oz Tamberlin 🥖",
            "screen_name" : "ryeandshine_oz",
            "indices" : [
              "32",
              "47"
            ],
            "id_str" : "401997253",
            "id" : "401997253"
          }
        ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1653525298886475777/photo/1",
            "indices" : [
              "85",
              "108"
            ],
            "url" : "https://t.co/O7nXbCylFS",
            "media_url" : "https://media.example.com/P83mVoEerfvZz7j.jpg",
            "id_str" : "1653525261137739780",
            "id" : "1653525261137739780",
            "media_url_https" : "https://media.example.com/P83mVoEerfvZz7j.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/P83mVoEerf"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "108"
      ],
      "favorite_count" : "8",
      "id_str" : "1653525298886475777",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1653525298886475777",
      "created_at" : "Tue May 02 22:22:06 +0000 2023",
      "favorited" : false,
      "full_text" : "Spelt tin loaf, cut. I promised @ryeandshine_oz a picture of the crumb. #sourdough 🍞 https://t.co/O7nXbCylFS",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1653525298886475777/photo/1",
            "indices" : [
              "85",
              "108"
            ],
            "url" : "https://t.co/O7nXbCylFS",
            "media_url" : "https://media.example.com/P83mVoEerfvZz7j.jpg",
            "id_str" : "1653525261137739780",
            "id" : "1653525261137739780",
            "media_url_https" : "https://media.example.com/P83mVoEerfvZz7j.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/P83mVoEerf"
          },
          {
            "expanded_url" : "https://twitter.com/i/status/1653525298886475777/photo/1",
            "indices" : [
              "85",
              "108"
            ],
            "url" : "https://t.co/O7nXbCylFS",
            "media_url" : "https://media.example.com/vW8tEKf6vkT9uXY.jpg",
            "id_str" : "1653525261137739781",
            "id" : "1653525261137739781",
            "media_url_https" : "https://media.example.com/vW8tEKf6vkT9uXY.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/vW8tEKf6vk"
          }
        ]
      }
    }
  }
]