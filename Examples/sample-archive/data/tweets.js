window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1771920593013178370"
          ],
          "editableUntil" : "2024-03-24T16:22:44.000Z",
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
      "favorite_count" : "313",
      "id_str" : "1771920593013178370",
      "truncated" : false,
      "retweet_count" : "44",
      "id" : "1771920593013178370",
      "created_at" : "Sun Mar 24 15:22:44 +0000 2024",
      "favorited" : false,
      "full_text" : "Wrote 4 postcards tonight. My handwriting looks like a seismograph that's in love.",
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
      "favorite_count" : "3",
      "id_str" : "1771533958161367043",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1771533958161367043",
      "created_at" : "Sat Mar 23 13:46:23 +0000 2024",
      "favorited" : false,
      "full_text" : "@teo_brackwater Left you the crust. This is a love letter.",
      "lang" : "en",
      "in_reply_to_status_id" : "1771475070133208310",
      "in_reply_to_status_id_str" : "1771475070133208310",
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
      "favorite_count" : "7",
      "id_str" : "1771455112904966144",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1771455112904966144",
      "created_at" : "Sat Mar 23 08:33:05 +0000 2024",
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
            "1771086796860424193"
          ],
          "editableUntil" : "2024-03-22T09:09:32.000Z",
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
      "favorite_count" : "0",
      "id_str" : "1771086796860424193",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1771086796860424193",
      "created_at" : "Fri Mar 22 08:09:32 +0000 2024",
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
      "favorite_count" : "6",
      "id_str" : "1768963753321168896",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1768963753321168896",
      "created_at" : "Sat Mar 16 11:33:19 +0000 2024",
      "favorited" : false,
      "full_text" : "@ryeandshine_oz 45 minutes with steam or without?",
      "lang" : "en",
      "in_reply_to_status_id" : "1768895553938131139",
      "in_reply_to_status_id_str" : "1768895553938131139",
      "in_reply_to_user_id" : "401997253",
      "in_reply_to_user_id_str" : "401997253"
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
        "82"
      ],
      "favorite_count" : "2",
      "id_str" : "1768026933666250753",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1768026933666250753",
      "created_at" : "Wed Mar 13 21:30:43 +0000 2024",
      "favorited" : false,
      "full_text" : "Third-floor flat, no lift, 12 bags of flour. I live in Corvenham for the exercise.",
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
      "favorite_count" : "5",
      "id_str" : "1766960910246608896",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1766960910246608896",
      "created_at" : "Sun Mar 10 22:54:44 +0000 2024",
      "favorited" : false,
      "full_text" : "@ryeandshine_oz I love that crumb. It has rooms.",
      "lang" : "en",
      "in_reply_to_status_id" : "1766927691358931100",
      "in_reply_to_status_id_str" : "1766927691358931100",
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
        "56"
      ],
      "favorite_count" : "9",
      "id_str" : "1765773466327318529",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1765773466327318529",
      "created_at" : "Thu Mar 07 16:16:15 +0000 2024",
      "favorited" : false,
      "full_text" : "@juno_chalkdust I miss the wall a little, and you a lot.",
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
            "1764371322747486214"
          ],
          "editableUntil" : "2024-03-03T20:24:38.000Z",
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
      "favorite_count" : "2",
      "id_str" : "1764371322747486214",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1764371322747486214",
      "created_at" : "Sun Mar 03 19:24:38 +0000 2024",
      "favorited" : false,
      "full_text" : "Cancelled plans are the best plans. Sofa, \"Mudlark Arithmetic\", a green one that tastes of hay.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1764183337108242434"
          ],
          "editableUntil" : "2024-03-03T07:57:39.000Z",
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
        "88"
      ],
      "favorite_count" : "2",
      "id_str" : "1764183337108242434",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1764183337108242434",
      "created_at" : "Sun Mar 03 06:57:39 +0000 2024",
      "favorited" : false,
      "full_text" : "Baking two today, one for us and one for the neighbours, who now wave from further away.",
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
        "85"
      ],
      "favorite_count" : "13",
      "id_str" : "1763654430944657408",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1763654430944657408",
      "created_at" : "Fri Mar 01 19:55:58 +0000 2024",
      "favorited" : false,
      "full_text" : "Cycling to work is free, unless you count the hill, the wind and my dignity. #cycling",
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
        "83"
      ],
      "favorite_count" : "3",
      "id_str" : "1763555223621599235",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1763555223621599235",
      "created_at" : "Fri Mar 01 13:21:45 +0000 2024",
      "favorited" : false,
      "full_text" : "@pennyfarthng_z That's very kind. I'm going to print it &amp; put it on the fridge.",
      "lang" : "en",
      "in_reply_to_status_id" : "1763491302428642284",
      "in_reply_to_status_id_str" : "1763491302428642284",
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
        "92"
      ],
      "favorite_count" : "4",
      "id_str" : "1763460578828877832",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1763460578828877832",
      "created_at" : "Fri Mar 01 07:05:40 +0000 2024",
      "favorited" : false,
      "full_text" : "@pennyfarthng_z Ask at the library, they know everything, and they don't send notifications.",
      "lang" : "en",
      "in_reply_to_status_id" : "1763451267473998662",
      "in_reply_to_status_id_str" : "1763451267473998662",
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
        "59"
      ],
      "favorite_count" : "16",
      "id_str" : "1763210998845538305",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1763210998845538305",
      "created_at" : "Thu Feb 29 14:33:55 +0000 2024",
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
            "1762875104338903045"
          ],
          "editableUntil" : "2024-02-28T17:19:12.000Z",
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
      "favorite_count" : "2",
      "id_str" : "1762875104338903045",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1762875104338903045",
      "created_at" : "Wed Feb 28 16:19:12 +0000 2024",
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
        "69"
      ],
      "favorite_count" : "3",
      "id_str" : "1762832603536162820",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1762832603536162820",
      "created_at" : "Wed Feb 28 13:30:19 +0000 2024",
      "favorited" : false,
      "full_text" : "@teo_brackwater I love you, but no, we're not buying a twelfth clock.",
      "lang" : "en",
      "in_reply_to_status_id" : "1762801901230885417",
      "in_reply_to_status_id_str" : "1762801901230885417",
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
        "68"
      ],
      "favorite_count" : "1",
      "id_str" : "1762160392764653575",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1762160392764653575",
      "created_at" : "Mon Feb 26 16:59:11 +0000 2024",
      "favorited" : false,
      "full_text" : "@juno_chalkdust Tuesday at six? I'll bring the tape and the excuses.",
      "lang" : "en",
      "in_reply_to_status_id" : "1762096723229934747",
      "in_reply_to_status_id_str" : "1762096723229934747",
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
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "74"
      ],
      "favorite_count" : "3",
      "id_str" : "1761702566883753984",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1761702566883753984",
      "created_at" : "Sun Feb 25 10:39:57 +0000 2024",
      "favorited" : false,
      "full_text" : "Overtaken uphill by a man on an e-bike eating a croissant. I hate e-bikes.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1761667739274969092"
          ],
          "editableUntil" : "2024-02-25T09:21:33.000Z",
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
              "59",
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
      "favorite_count" : "4",
      "id_str" : "1761667739274969092",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1761667739274969092",
      "created_at" : "Sun Feb 25 08:21:33 +0000 2024",
      "favorited" : false,
      "full_text" : "Sunday, so bread: caraway rye, 80 % hydration, half emmer. #sourdough",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1761376002581200902"
          ],
          "editableUntil" : "2024-02-24T14:02:18.000Z",
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
      "id_str" : "1761376002581200902",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1761376002581200902",
      "created_at" : "Sat Feb 24 13:02:18 +0000 2024",
      "favorited" : false,
      "full_text" : "I live in Corvenham, which means I own four umbrellas and trust none of them. 🌫️",
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
        "53"
      ],
      "favorite_count" : "3",
      "id_str" : "1761271564898140161",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1761271564898140161",
      "created_at" : "Sat Feb 24 06:07:18 +0000 2024",
      "favorited" : false,
      "full_text" : "@bea_halloway_ Mum says hi, and also \"is she eating\".",
      "lang" : "en",
      "in_reply_to_status_id" : "1761209153654620882",
      "in_reply_to_status_id_str" : "1761209153654620882",
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
      "favorite_count" : "17",
      "id_str" : "1760036877668188162",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1760036877668188162",
      "created_at" : "Tue Feb 20 20:21:06 +0000 2024",
      "favorited" : false,
      "full_text" : "@bea_halloway_ You were nine and you bit the priest. I have witnesses.",
      "lang" : "en",
      "in_reply_to_status_id" : "1759999632248672010",
      "in_reply_to_status_id_str" : "1759999632248672010",
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
            "1760009761551548421"
          ],
          "editableUntil" : "2024-02-20T19:33:21.000Z",
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
      "id_str" : "1760009761551548421",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1760009761551548421",
      "created_at" : "Tue Feb 20 18:33:21 +0000 2024",
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
            "1759920452223893507"
          ],
          "editableUntil" : "2024-02-20T13:38:28.000Z",
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
      "favorite_count" : "12",
      "id_str" : "1759920452223893507",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1759920452223893507",
      "created_at" : "Tue Feb 20 12:38:28 +0000 2024",
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
        "113"
      ],
      "favorite_count" : "3",
      "id_str" : "1758060052314324992",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1758060052314324992",
      "created_at" : "Thu Feb 15 09:25:54 +0000 2024",
      "favorited" : false,
      "full_text" : "Working from home today: one spreadsheet, one cat on the wall outside, no meetings. I love working from home. 👩‍💻",
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
        "81"
      ],
      "favorite_count" : "7",
      "id_str" : "1757752129998553090",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1757752129998553090",
      "created_at" : "Wed Feb 14 13:02:19 +0000 2024",
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
            "1757430749713137667"
          ],
          "editableUntil" : "2024-02-13T16:45:16.000Z",
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
      "favorite_count" : "10",
      "id_str" : "1757430749713137667",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1757430749713137667",
      "created_at" : "Tue Feb 13 15:45:16 +0000 2024",
      "favorited" : false,
      "full_text" : "Spent the morning with the scanner, which is 14 years old and smells of toast.",
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
      "favorite_count" : "7",
      "id_str" : "1757338174419369985",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1757338174419369985",
      "created_at" : "Tue Feb 13 09:37:25 +0000 2024",
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
        "71"
      ],
      "favorite_count" : "15",
      "id_str" : "1756765036522504200",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1756765036522504200",
      "created_at" : "Sun Feb 11 19:39:58 +0000 2024",
      "favorited" : false,
      "full_text" : "Walked past the climbing hall. Did not go in. Bought a pastry about it.",
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
      "favorite_count" : "3",
      "id_str" : "1755886626422128649",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1755886626422128649",
      "created_at" : "Fri Feb 09 09:29:29 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @fenwarbler_kit: Bittern at the sluice this morning, first for the county since 2009 &amp; I was holding a sandwich in the hand that should …",
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
        "user_mentions" : [
          {
            "name" : "Weatherish North",
            "screen_name" : "weatherish_n",
            "indices" : [
              "42",
              "55"
            ],
            "id_str" : "58811200",
            "id" : "58811200"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "98"
      ],
      "favorite_count" : "0",
      "id_str" : "1755650755794042890",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1755650755794042890",
      "created_at" : "Thu Feb 08 17:52:13 +0000 2024",
      "favorited" : false,
      "full_text" : "Sun and rain at once in Corvenham, again. @weatherish_n said \"bright spells\". I'd like to see one.",
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
      "favorite_count" : "10",
      "id_str" : "1755618262290268171",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1755618262290268171",
      "created_at" : "Thu Feb 08 15:43:06 +0000 2024",
      "favorited" : false,
      "full_text" : "@ryeandshine_oz 65 % hydration? In this weather? Brave.",
      "lang" : "en",
      "in_reply_to_status_id" : "1755559877578588764",
      "in_reply_to_status_id_str" : "1755559877578588764",
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
            "1755511286638051334"
          ],
          "editableUntil" : "2024-02-08T09:38:01.000Z",
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
      "favorite_count" : "2",
      "id_str" : "1755511286638051334",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1755511286638051334",
      "created_at" : "Thu Feb 08 08:38:01 +0000 2024",
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
        "49"
      ],
      "favorite_count" : "3",
      "id_str" : "1754800861000761351",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1754800861000761351",
      "created_at" : "Tue Feb 06 09:35:02 +0000 2024",
      "favorited" : false,
      "full_text" : "Still thinking about this on a Tuesday, at 09:35.",
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
            "expanded_url" : "https://twitter.com/i/status/1754066375241891841/photo/1",
            "indices" : [
              "68",
              "91"
            ],
            "url" : "https://t.co/ySLYg5FnTl",
            "media_url" : "https://media.example.com/QJoMDBaUy4Vkhes.jpg",
            "id_str" : "1754066337493155844",
            "id" : "1754066337493155844",
            "media_url_https" : "https://media.example.com/QJoMDBaUy4Vkhes.jpg",
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
            "display_url" : "pic.example.com/QJoMDBaUy4"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "91"
      ],
      "favorite_count" : "7",
      "id_str" : "1754066375241891841",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1754066375241891841",
      "created_at" : "Sun Feb 04 08:56:27 +0000 2024",
      "favorited" : false,
      "full_text" : "Burnt on one side, perfect on the other, like all of us. #sourdough https://t.co/ySLYg5FnTl",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1754066375241891841/photo/1",
            "indices" : [
              "68",
              "91"
            ],
            "url" : "https://t.co/ySLYg5FnTl",
            "media_url" : "https://media.example.com/QJoMDBaUy4Vkhes.jpg",
            "id_str" : "1754066337493155844",
            "id" : "1754066337493155844",
            "media_url_https" : "https://media.example.com/QJoMDBaUy4Vkhes.jpg",
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
            "display_url" : "pic.example.com/QJoMDBaUy4"
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
        "94"
      ],
      "favorite_count" : "2",
      "id_str" : "1752796694753312770",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1752796694753312770",
      "created_at" : "Wed Jan 31 20:51:12 +0000 2024",
      "favorited" : false,
      "full_text" : "@sundial_repair I've tried it with half emmer &amp; it works, but you'll need 20 minutes more.",
      "lang" : "en",
      "in_reply_to_status_id" : "1752758694359073947",
      "in_reply_to_status_id_str" : "1752758694359073947",
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
        "86"
      ],
      "favorite_count" : "9",
      "id_str" : "1752747134240686080",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1752747134240686080",
      "created_at" : "Wed Jan 31 17:34:15 +0000 2024",
      "favorited" : false,
      "full_text" : "Every Wednesday I promise myself an early night, and every Wednesday there's a jigsaw.",
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
        "86"
      ],
      "favorite_count" : "4",
      "id_str" : "1752616869111529475",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1752616869111529475",
      "created_at" : "Wed Jan 31 08:56:38 +0000 2024",
      "favorited" : false,
      "full_text" : "8 degrees in January. Put a jumper on, took a jumper off, gave the jumper to Marzipan.",
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
            "expanded_url" : "https://twitter.com/dogofthehour_/status/1751399205592630549",
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
      "favorite_count" : "1",
      "id_str" : "1751499868888629252",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1751499868888629252",
      "created_at" : "Sun Jan 28 06:58:04 +0000 2024",
      "favorited" : false,
      "full_text" : "My dog Marzipan would like to be considered. https://t.co/5lmhGYHtBU",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1751271735103062016"
          ],
          "editableUntil" : "2024-01-27T16:51:33.000Z",
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
      "favorite_count" : "1",
      "id_str" : "1751271735103062016",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1751271735103062016",
      "created_at" : "Sat Jan 27 15:51:33 +0000 2024",
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
            "1750911310561804289"
          ],
          "editableUntil" : "2024-01-26T16:59:21.000Z",
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
      "favorite_count" : "8",
      "id_str" : "1750911310561804289",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1750911310561804289",
      "created_at" : "Fri Jan 26 15:59:21 +0000 2024",
      "favorited" : false,
      "full_text" : "I work at Larkfield Survey and today I spent three hours moving one bridge four metres to the left.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1750634347104305154"
          ],
          "editableUntil" : "2024-01-25T22:38:48.000Z",
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
        "84"
      ],
      "favorite_count" : "8",
      "id_str" : "1750634347104305154",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1750634347104305154",
      "created_at" : "Thu Jan 25 21:38:48 +0000 2024",
      "favorited" : false,
      "full_text" : "@sundial_repair Saw a grey wagtail in exactly that spot in January. Keep looking up.",
      "lang" : "en",
      "in_reply_to_status_id" : "1750632333838388983",
      "in_reply_to_status_id_str" : "1750632333838388983",
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
        "94"
      ],
      "favorite_count" : "9",
      "id_str" : "1749546114937257987",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1749546114937257987",
      "created_at" : "Mon Jan 22 21:34:33 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @fenwarbler_kit: A marsh harrier isn't shy, it's just had enough of people, like all of us.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1748696124186689542"
          ],
          "editableUntil" : "2024-01-20T14:16:59.000Z",
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
      "favorite_count" : "10",
      "id_str" : "1748696124186689542",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1748696124186689542",
      "created_at" : "Sat Jan 20 13:16:59 +0000 2024",
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
        "87"
      ],
      "favorite_count" : "4",
      "id_str" : "1748287979207524355",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1748287979207524355",
      "created_at" : "Fri Jan 19 10:15:10 +0000 2024",
      "favorited" : false,
      "full_text" : "@juno_chalkdust says: fall well first, then climb well. I have mastered the first half.",
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
        "110"
      ],
      "favorite_count" : "6",
      "id_str" : "1748287702383460354",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1748287702383460354",
      "created_at" : "Fri Jan 19 10:14:04 +0000 2024",
      "favorited" : false,
      "full_text" : "Everybody is looking at the wall. Nobody is looking at you. This was a relief and then a small disappointment.",
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
        "49"
      ],
      "favorite_count" : "5",
      "id_str" : "1748287366839140353",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1748287366839140353",
      "created_at" : "Fri Jan 19 10:12:44 +0000 2024",
      "favorited" : false,
      "full_text" : "You're not weak, you're just holding your breath.",
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
        "hashtags" : [
          {
            "text" : "bouldering",
            "indices" : [
              "57",
              "68"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "68"
      ],
      "favorite_count" : "15",
      "id_str" : "1748287182289764352",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1748287182289764352",
      "created_at" : "Fri Jan 19 10:12:00 +0000 2024",
      "favorited" : false,
      "full_text" : "Things I've learned in 9 months of bouldering, a thread. #bouldering",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "1748241541282922500",
          "editControlInitial" : {
            "editTweetIds" : [
              "1748241541282922500",
              "1748242338200682501"
            ],
            "editableUntil" : "2024-01-19T08:10:38.000Z",
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
        "60"
      ],
      "favorite_count" : "6",
      "id_str" : "1748242338200682501",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1748242338200682501",
      "created_at" : "Fri Jan 19 07:13:48 +0000 2024",
      "favorited" : false,
      "full_text" : "I drink three coffees before nine and call it a personality.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1748241541282922500",
            "1748242338200682501"
          ],
          "editableUntil" : "2024-01-19T08:10:38.000Z",
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
      "favorite_count" : "2",
      "id_str" : "1748241541282922500",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1748241541282922500",
      "created_at" : "Fri Jan 19 07:10:38 +0000 2024",
      "favorited" : false,
      "full_text" : "I drink three coffees beofre nine and call it a personality.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1746404310998056961"
          ],
          "editableUntil" : "2024-01-14T06:30:09.000Z",
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
              "117",
              "127"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/nTTgFN5vJ8",
            "expanded_url" : "https://notes.example.org/bread/flour-32",
            "display_url" : "notes.example.org/bread/flo…",
            "indices" : [
              "93",
              "116"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "127"
      ],
      "favorite_count" : "7",
      "id_str" : "1746404310998056961",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1746404310998056961",
      "created_at" : "Sun Jan 14 05:30:09 +0000 2024",
      "favorited" : false,
      "full_text" : "I wrote down everything I know about half emmer. It's one page and half of it is \"wait\". 👩‍🍳 https://t.co/nTTgFN5vJ8 #sourdough",
      "lang" : "en",
      "possibly_sensitive" : false
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
        "92"
      ],
      "favorite_count" : "12",
      "id_str" : "1745917178919518210",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1745917178919518210",
      "created_at" : "Fri Jan 12 21:14:27 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @dogofthehour_: This whippet ran 13 laps around a picnic and joined it on the last. 13/10",
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
        "80"
      ],
      "favorite_count" : "5",
      "id_str" : "1744800596973584384",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1744800596973584384",
      "created_at" : "Tue Jan 09 19:17:33 +0000 2024",
      "favorited" : false,
      "full_text" : "I write my lists on the backs of old proofs. Today's list: chard, stamps, sleep.",
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
        "67"
      ],
      "favorite_count" : "15",
      "id_str" : "1744100505094717441",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1744100505094717441",
      "created_at" : "Sun Jan 07 20:55:38 +0000 2024",
      "favorited" : false,
      "full_text" : "Our flat in Corvenham has one good window and the spider has it. 🏙️",
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
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "52"
      ],
      "favorite_count" : "4",
      "id_str" : "1743941621377925126",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1743941621377925126",
      "created_at" : "Sun Jan 07 10:24:18 +0000 2024",
      "favorited" : false,
      "full_text" : "I hate e-bikes. If I wanted a moped I'd buy a moped.",
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
      "in_reply_to_status_id" : "1729140474599440384",
      "in_reply_to_status_id_str" : "1729140474599440384",
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
        "80"
      ],
      "favorite_count" : "2",
      "id_str" : "1743561438191943683",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1743561438191943683",
      "created_at" : "Sat Jan 06 09:13:35 +0000 2024",
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
      "id_str" : "1742800557220823040",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1742800557220823040",
      "created_at" : "Thu Jan 04 06:50:07 +0000 2024",
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
        "56"
      ],
      "favorite_count" : "361",
      "id_str" : "1742229340726231044",
      "truncated" : false,
      "retweet_count" : "51",
      "id" : "1742229340726231044",
      "created_at" : "Tue Jan 02 17:00:18 +0000 2024",
      "favorited" : false,
      "full_text" : "Adding to this from Corvenham, where it's sideways rain.",
      "lang" : "en",
      "in_reply_to_status_id" : "1729140474599440384",
      "in_reply_to_status_id_str" : "1729140474599440384",
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
        "69"
      ],
      "favorite_count" : "3",
      "id_str" : "1742216709739118597",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1742216709739118597",
      "created_at" : "Tue Jan 02 16:10:07 +0000 2024",
      "favorited" : false,
      "full_text" : "@fenwarbler_kit Wind from the east on Tuesday, I've packed the flask.",
      "lang" : "en",
      "in_reply_to_status_id" : "1742145238798959833",
      "in_reply_to_status_id_str" : "1742145238798959833",
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
      "favorite_count" : "6",
      "id_str" : "1737593328855154688",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1737593328855154688",
      "created_at" : "Wed Dec 20 21:58:27 +0000 2023",
      "favorited" : false,
      "full_text" : "@ryeandshine_oz Gerald sends regards to your starter. It's getting serious.",
      "lang" : "en",
      "in_reply_to_status_id" : "1737588799006837516",
      "in_reply_to_status_id_str" : "1737588799006837516",
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
              "72",
              "95"
            ],
            "url" : "https://t.co/p41Pm3yzV1",
            "media_url" : "https://media.example.com/70ZyHQQGKDBHIzF.jpg",
            "id_str" : "1736461614527283216",
            "id" : "1736461614527283216",
            "media_url_https" : "https://media.example.com/70ZyHQQGKDBHIzF.jpg",
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
            "display_url" : "pic.example.com/70ZyHQQGKD"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "95"
      ],
      "favorite_count" : "5",
      "id_str" : "1736461652276019204",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1736461652276019204",
      "created_at" : "Sun Dec 17 19:01:34 +0000 2023",
      "favorited" : false,
      "full_text" : "Jigsaw: day 9. There's a piece missing, and Marzipan won't meet my eye. https://t.co/p41Pm3yzV1",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1736461652276019204/photo/1",
            "indices" : [
              "72",
              "95"
            ],
            "url" : "https://t.co/p41Pm3yzV1",
            "media_url" : "https://media.example.com/70ZyHQQGKDBHIzF.jpg",
            "id_str" : "1736461614527283216",
            "id" : "1736461614527283216",
            "media_url_https" : "https://media.example.com/70ZyHQQGKDBHIzF.jpg",
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
            "display_url" : "pic.example.com/70ZyHQQGKD"
          },
          {
            "expanded_url" : "https://twitter.com/i/status/1736461652276019204/photo/1",
            "indices" : [
              "72",
              "95"
            ],
            "url" : "https://t.co/p41Pm3yzV1",
            "media_url" : "https://media.example.com/T57VZT8RjSEXNfd.jpg",
            "id_str" : "1736461614527283217",
            "id" : "1736461614527283217",
            "media_url_https" : "https://media.example.com/T57VZT8RjSEXNfd.jpg",
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
            "display_url" : "pic.example.com/T57VZT8RjS"
          },
          {
            "expanded_url" : "https://twitter.com/i/status/1736461652276019204/photo/1",
            "indices" : [
              "72",
              "95"
            ],
            "url" : "https://t.co/p41Pm3yzV1",
            "media_url" : "https://media.example.com/uGPzMMieJuQhF8r.jpg",
            "id_str" : "1736461614527283218",
            "id" : "1736461614527283218",
            "media_url_https" : "https://media.example.com/uGPzMMieJuQhF8r.jpg",
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
            "display_url" : "pic.example.com/uGPzMMieJu"
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
            "1736152737785053187"
          ],
          "editableUntil" : "2023-12-16T23:34:03.000Z",
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
      "favorite_count" : "3",
      "id_str" : "1736152737785053187",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1736152737785053187",
      "created_at" : "Sat Dec 16 22:34:03 +0000 2023",
      "favorited" : false,
      "full_text" : "Went out without a coat, as a statement. Fog down to the knees. Statement withdrawn.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1735688055521542149"
          ],
          "editableUntil" : "2023-12-15T16:47:34.000Z",
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
      "favorite_count" : "7",
      "id_str" : "1735688055521542149",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1735688055521542149",
      "created_at" : "Fri Dec 15 15:47:34 +0000 2023",
      "favorited" : false,
      "full_text" : "@pryce_meridian Have you tried asking Gwenda? I haven't either.",
      "lang" : "en",
      "in_reply_to_status_id" : "1735672452710665952",
      "in_reply_to_status_id_str" : "1735672452710665952",
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
            "1735558370464628742"
          ],
          "editableUntil" : "2023-12-15T08:12:15.000Z",
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
            "expanded_url" : "https://twitter.com/i/status/1735558370464628742/photo/1",
            "indices" : [
              "53",
              "76"
            ],
            "url" : "https://t.co/hd4ix2qQvs",
            "media_url" : "https://media.example.com/sE2McxhxjDJc197.jpg",
            "id_str" : "1735558332715892760",
            "id" : "1735558332715892760",
            "media_url_https" : "https://media.example.com/sE2McxhxjDJc197.jpg",
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
            "display_url" : "pic.example.com/sE2McxhxjD"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "76"
      ],
      "favorite_count" : "4",
      "id_str" : "1735558370464628742",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1735558370464628742",
      "created_at" : "Fri Dec 15 07:12:15 +0000 2023",
      "favorited" : false,
      "full_text" : "View from the one good window. Sun and rain at once. https://t.co/hd4ix2qQvs",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1735558370464628742/photo/1",
            "indices" : [
              "53",
              "76"
            ],
            "url" : "https://t.co/hd4ix2qQvs",
            "media_url" : "https://media.example.com/sE2McxhxjDJc197.jpg",
            "id_str" : "1735558332715892760",
            "id" : "1735558332715892760",
            "media_url_https" : "https://media.example.com/sE2McxhxjDJc197.jpg",
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
            "display_url" : "pic.example.com/sE2McxhxjD"
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
            "1734966243321970695"
          ],
          "editableUntil" : "2023-12-13T16:59:21.000Z",
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
      "favorite_count" : "15",
      "id_str" : "1734966243321970695",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1734966243321970695",
      "created_at" : "Wed Dec 13 15:59:21 +0000 2023",
      "favorited" : false,
      "full_text" : "I hate cold water. I test the bath with a stick.",
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
        "46"
      ],
      "favorite_count" : "3",
      "id_str" : "1734859943787364353",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1734859943787364353",
      "created_at" : "Wed Dec 13 08:56:57 +0000 2023",
      "favorited" : false,
      "full_text" : "I still say you should earn the hill. #cycling",
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
        "48"
      ],
      "favorite_count" : "5",
      "id_str" : "1734583104095387650",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1734583104095387650",
      "created_at" : "Tue Dec 12 14:36:53 +0000 2023",
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
      "favorite_count" : "3",
      "id_str" : "1734258199172743168",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1734258199172743168",
      "created_at" : "Mon Dec 11 17:05:50 +0000 2023",
      "favorited" : false,
      "full_text" : "@bea_halloway_ Did you send me 8 kilos of lentils? Is it a code?",
      "lang" : "en",
      "in_reply_to_status_id" : "1734236808222344371",
      "in_reply_to_status_id_str" : "1734236808222344371",
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
            "1733907144169750535"
          ],
          "editableUntil" : "2023-12-10T18:50:52.000Z",
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
      "favorite_count" : "15",
      "id_str" : "1733907144169750535",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1733907144169750535",
      "created_at" : "Sun Dec 10 17:50:52 +0000 2023",
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
            "1733455665013194761"
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
        "62"
      ],
      "favorite_count" : "12",
      "id_str" : "1733455665013194761",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1733455665013194761",
      "created_at" : "Sat Dec 09 11:56:51 +0000 2023",
      "favorited" : false,
      "full_text" : "My sister Bea called to say nothing for an hour. It was great.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1732032463129018374"
          ],
          "editableUntil" : "2023-12-05T14:41:33.000Z",
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
      "favorite_count" : "5",
      "id_str" : "1732032463129018374",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1732032463129018374",
      "created_at" : "Tue Dec 05 13:41:33 +0000 2023",
      "favorited" : false,
      "full_text" : "I used to think that the answer was apps. It's benches.",
      "lang" : "en",
      "in_reply_to_status_id" : "1732031917869498373",
      "in_reply_to_status_id_str" : "1732031917869498373",
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
        "68"
      ],
      "favorite_count" : "5",
      "id_str" : "1732031917869498373",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1732031917869498373",
      "created_at" : "Tue Dec 05 13:39:23 +0000 2023",
      "favorited" : false,
      "full_text" : "Somewhere to be when it rains that doesn't want you to buy anything.",
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
        "67"
      ],
      "favorite_count" : "16",
      "id_str" : "1732031666211258372",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1732031666211258372",
      "created_at" : "Tue Dec 05 13:38:23 +0000 2023",
      "favorited" : false,
      "full_text" : "A toilet. A public one. It isn't complicated, we used to have them.",
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
        "43"
      ],
      "favorite_count" : "6",
      "id_str" : "1732030944790970371",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1732030944790970371",
      "created_at" : "Tue Dec 05 13:35:31 +0000 2023",
      "favorited" : false,
      "full_text" : "A library that's open when people are free.",
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
        "46"
      ],
      "favorite_count" : "5",
      "id_str" : "1732030445668794370",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1732030445668794370",
      "created_at" : "Tue Dec 05 13:33:32 +0000 2023",
      "favorited" : false,
      "full_text" : "A bench every two hundred metres. With a back.",
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
        "57"
      ],
      "favorite_count" : "1",
      "id_str" : "1732030219176378369",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1732030219176378369",
      "created_at" : "Tue Dec 05 13:32:38 +0000 2023",
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
            "1731962121236774920"
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
        "62"
      ],
      "favorite_count" : "15",
      "id_str" : "1731962121236774920",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1731962121236774920",
      "created_at" : "Tue Dec 05 09:02:02 +0000 2023",
      "favorited" : false,
      "full_text" : "@plover_and_rum That's the most December thing I've ever seen.",
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
        "89"
      ],
      "favorite_count" : "4",
      "id_str" : "1730231518409785345",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1730231518409785345",
      "created_at" : "Thu Nov 30 14:25:14 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @dogofthehour_: He was told to drop the stick. It's not a stick any more, it's family.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1729140474599440384"
          ],
          "editableUntil" : "2023-11-27T15:09:49.000Z",
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
            "expanded_url" : "https://twitter.com/i/status/1729140474599440384/photo/1",
            "indices" : [
              "74",
              "97"
            ],
            "url" : "https://t.co/O2HuABWWOI",
            "media_url" : "https://media.example.com/vjkuvF8sDv63z8b.jpg",
            "id_str" : "1729140436850704384",
            "id" : "1729140436850704384",
            "media_url_https" : "https://media.example.com/vjkuvF8sDv63z8b.jpg",
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
            "display_url" : "pic.example.com/vjkuvF8sDv"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "97"
      ],
      "favorite_count" : "2",
      "id_str" : "1729140474599440384",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1729140474599440384",
      "created_at" : "Mon Nov 27 14:09:49 +0000 2023",
      "favorited" : false,
      "full_text" : "Whiteboard at Larkfield Survey. I no longer remember what the duck means. https://t.co/O2HuABWWOI",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1729140474599440384/photo/1",
            "indices" : [
              "74",
              "97"
            ],
            "url" : "https://t.co/O2HuABWWOI",
            "media_url" : "https://media.example.com/vjkuvF8sDv63z8b.jpg",
            "id_str" : "1729140436850704384",
            "id" : "1729140436850704384",
            "media_url_https" : "https://media.example.com/vjkuvF8sDv63z8b.jpg",
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
            "display_url" : "pic.example.com/vjkuvF8sDv"
          },
          {
            "expanded_url" : "https://twitter.com/i/status/1729140474599440384/photo/1",
            "indices" : [
              "74",
              "97"
            ],
            "url" : "https://t.co/O2HuABWWOI",
            "media_url" : "https://media.example.com/MrNUiscu88Yrr9R.jpg",
            "id_str" : "1729140436850704385",
            "id" : "1729140436850704385",
            "media_url_https" : "https://media.example.com/MrNUiscu88Yrr9R.jpg",
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
            "display_url" : "pic.example.com/MrNUiscu88"
          },
          {
            "expanded_url" : "https://twitter.com/i/status/1729140474599440384/photo/1",
            "indices" : [
              "74",
              "97"
            ],
            "url" : "https://t.co/O2HuABWWOI",
            "media_url" : "https://media.example.com/2Ttpc2X5eRYgmEV.jpg",
            "id_str" : "1729140436850704386",
            "id" : "1729140436850704386",
            "media_url_https" : "https://media.example.com/2Ttpc2X5eRYgmEV.jpg",
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
            "display_url" : "pic.example.com/2Ttpc2X5eR"
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
        "32"
      ],
      "favorite_count" : "3",
      "id_str" : "1728656558260224005",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1728656558260224005",
      "created_at" : "Sun Nov 26 06:06:55 +0000 2023",
      "favorited" : false,
      "full_text" : "This aged like milk in November.",
      "lang" : "en",
      "in_reply_to_status_id" : "1714702021795250176",
      "in_reply_to_status_id_str" : "1714702021795250176",
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
            "expanded_url" : "https://twitter.com/i/status/1728305007872180224/photo/1",
            "indices" : [
              "61",
              "84"
            ],
            "url" : "https://t.co/V4rWysppdi",
            "media_url" : "https://media.example.com/bDMpKkSjT41SpvN.jpg",
            "id_str" : "1728304970123444224",
            "id" : "1728304970123444224",
            "media_url_https" : "https://media.example.com/bDMpKkSjT41SpvN.jpg",
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
            "display_url" : "pic.example.com/bDMpKkSjT4"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "84"
      ],
      "favorite_count" : "15",
      "id_str" : "1728305007872180224",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1728305007872180224",
      "created_at" : "Sat Nov 25 06:49:58 +0000 2023",
      "favorited" : false,
      "full_text" : "Marzipan, asleep, shaped like a question. #dogsoftheinternet https://t.co/V4rWysppdi",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1728305007872180224/photo/1",
            "indices" : [
              "61",
              "84"
            ],
            "url" : "https://t.co/V4rWysppdi",
            "media_url" : "https://media.example.com/bDMpKkSjT41SpvN.jpg",
            "id_str" : "1728304970123444224",
            "id" : "1728304970123444224",
            "media_url_https" : "https://media.example.com/bDMpKkSjT41SpvN.jpg",
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
            "display_url" : "pic.example.com/bDMpKkSjT4"
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
            "1728061992326922241"
          ],
          "editableUntil" : "2023-11-24T15:44:19.000Z",
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
      "favorite_count" : "3",
      "id_str" : "1728061992326922241",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1728061992326922241",
      "created_at" : "Fri Nov 24 14:44:19 +0000 2023",
      "favorited" : false,
      "full_text" : "@pryce_meridian I can take the south sheets if you take the contour meeting.",
      "lang" : "en",
      "in_reply_to_status_id" : "1728015687210762860",
      "in_reply_to_status_id_str" : "1728015687210762860",
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
        "103"
      ],
      "favorite_count" : "3",
      "id_str" : "1727935734570024966",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1727935734570024966",
      "created_at" : "Fri Nov 24 06:22:37 +0000 2023",
      "favorited" : false,
      "full_text" : "@fenwarbler_kit I'm at the hide. There's a wheatear and a man eating crisps. Send help for one of them.",
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
        "60"
      ],
      "favorite_count" : "5",
      "id_str" : "1727626105550012419",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1727626105550012419",
      "created_at" : "Thu Nov 23 09:52:15 +0000 2023",
      "favorited" : false,
      "full_text" : "Marzipan has two beds and sleeps between them, like a hinge.",
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
        "78"
      ],
      "favorite_count" : "6",
      "id_str" : "1727040179979419652",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1727040179979419652",
      "created_at" : "Tue Nov 21 19:04:00 +0000 2023",
      "favorited" : false,
      "full_text" : "Walked home along the canal and Corvenham looked, briefly, like it was trying.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1726906859861835783"
          ],
          "editableUntil" : "2023-11-21T11:14:14.000Z",
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
      "favorite_count" : "3",
      "id_str" : "1726906859861835783",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1726906859861835783",
      "created_at" : "Tue Nov 21 10:14:14 +0000 2023",
      "favorited" : false,
      "full_text" : "I walk Marzipan along the canal every evening. It's the only meeting that I've never moved.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1726728967580286978"
          ],
          "editableUntil" : "2023-11-20T23:27:21.000Z",
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
        "66"
      ],
      "favorite_count" : "5",
      "id_str" : "1726728967580286978",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1726728967580286978",
      "created_at" : "Mon Nov 20 22:27:21 +0000 2023",
      "favorited" : false,
      "full_text" : "My sister Bea is right about most things, please don't tell her. 👭",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1724838201777979392"
          ],
          "editableUntil" : "2023-11-15T18:14:07.000Z",
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
      "favorite_count" : "1",
      "id_str" : "1724838201777979392",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1724838201777979392",
      "created_at" : "Wed Nov 15 17:14:07 +0000 2023",
      "favorited" : false,
      "full_text" : "Re-reading \"The Cartographer's Aunt\". It's about a different thing this time. #amreading",
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
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/s8b5N6WcX0",
            "expanded_url" : "https://twitter.com/corvenhambugle/status/1724074565207853711",
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
      "favorite_count" : "1",
      "id_str" : "1724508927330091009",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1724508927330091009",
      "created_at" : "Tue Nov 14 19:25:42 +0000 2023",
      "favorited" : false,
      "full_text" : "I live in Corvenham and this is the only paper that understands it. https://t.co/s8b5N6WcX0",
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
            "url" : "https://t.co/ffWwVCb7kk",
            "expanded_url" : "https://twitter.com/slow_maps_club/status/1723469389799358676",
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
      "favorite_count" : "9",
      "id_str" : "1723829009424318465",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1723829009424318465",
      "created_at" : "Sun Nov 12 22:23:57 +0000 2023",
      "favorited" : false,
      "full_text" : "Every word. I've been the somebody on that afternoon. #mapping https://t.co/ffWwVCb7kk",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1723815634699026432"
          ],
          "editableUntil" : "2023-11-12T22:30:48.000Z",
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
      "id_str" : "1723815634699026432",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1723815634699026432",
      "created_at" : "Sun Nov 12 21:30:48 +0000 2023",
      "favorited" : false,
      "full_text" : "Soup weather. Snow that couldn't commit. I've made lentil stew and named the pot.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1723664548214341634"
          ],
          "editableUntil" : "2023-11-12T12:30:27.000Z",
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
      "favorite_count" : "3",
      "id_str" : "1723664548214341634",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1723664548214341634",
      "created_at" : "Sun Nov 12 11:30:27 +0000 2023",
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
        "69"
      ],
      "favorite_count" : "2",
      "id_str" : "1723650666011820037",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1723650666011820037",
      "created_at" : "Sun Nov 12 10:35:17 +0000 2023",
      "favorited" : false,
      "full_text" : "@pennyfarthng_z Late to this, but: the left one. Always the left one.",
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
            "1722693783008575491"
          ],
          "editableUntil" : "2023-11-09T20:12:58.000Z",
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
        "50"
      ],
      "favorite_count" : "11",
      "id_str" : "1722693783008575491",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1722693783008575491",
      "created_at" : "Thu Nov 09 19:12:58 +0000 2023",
      "favorited" : false,
      "full_text" : "I hate it when shops play music at the vegetables.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1721868500399554564"
          ],
          "editableUntil" : "2023-11-07T13:33:35.000Z",
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
      "favorite_count" : "16",
      "id_str" : "1721868500399554564",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1721868500399554564",
      "created_at" : "Tue Nov 07 12:33:35 +0000 2023",
      "favorited" : false,
      "full_text" : "@pryce_meridian Cake in the kitchen, second shelf, behind the resignation letter. Joke. It's a good cake.",
      "lang" : "en",
      "in_reply_to_status_id" : "1721804327548356535",
      "in_reply_to_status_id_str" : "1721804327548356535",
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
            "1720727134189649921"
          ],
          "editableUntil" : "2023-11-04T09:58:13.000Z",
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
              "107",
              "115"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "115"
      ],
      "favorite_count" : "4",
      "id_str" : "1720727134189649921",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1720727134189649921",
      "created_at" : "Sat Nov 04 08:58:13 +0000 2023",
      "favorited" : false,
      "full_text" : "Learned to tell a grey wagtail by its call. Now I can't stop hearing it in films set in the wrong country. #birding",
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
      "favorite_count" : "9",
      "id_str" : "1718955619119005696",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1718955619119005696",
      "created_at" : "Mon Oct 30 11:38:50 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @loafhour_daily: It's Monday and it's loaf hour: show us your crumb. This week's theme is rye, next week's theme is regret. Best one get…",
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
        "75"
      ],
      "favorite_count" : "345",
      "id_str" : "1718236971794432000",
      "truncated" : false,
      "retweet_count" : "49",
      "id" : "1718236971794432000",
      "created_at" : "Sat Oct 28 12:03:12 +0000 2023",
      "favorited" : false,
      "full_text" : "Thunder somewhere else. That's the forecast, and that's also how I feel. 🌧️",
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
        "275"
      ],
      "favorite_count" : "16",
      "id_str" : "1716508081208164353",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1716508081208164353",
      "created_at" : "Mon Oct 23 17:33:12 +0000 2023",
      "favorited" : false,
      "full_text" : "For those who ask how to start with birds: don't buy anything. Go to the same place every week, at the same hour, and stand there until you're bored, and then for ten minutes more. That's when it starts.\n\nI began at a bus stop by the canal, since the bus didn't come &amp; a…",
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
        "67"
      ],
      "favorite_count" : "1",
      "id_str" : "1716164542003675137",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1716164542003675137",
      "created_at" : "Sun Oct 22 18:48:06 +0000 2023",
      "favorited" : false,
      "full_text" : "@the_late_otter I work as a map editor and this is making me sweat.",
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
        "61"
      ],
      "favorite_count" : "6",
      "id_str" : "1716079789133004803",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1716079789133004803",
      "created_at" : "Sun Oct 22 13:11:19 +0000 2023",
      "favorited" : false,
      "full_text" : "@sundial_repair Sorry for the late answer, I was under a dog.",
      "lang" : "en",
      "in_reply_to_status_id" : "1715983404027087712",
      "in_reply_to_status_id_str" : "1715983404027087712",
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
        "70"
      ],
      "favorite_count" : "6",
      "id_str" : "1715012009730244610",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1715012009730244610",
      "created_at" : "Thu Oct 19 14:28:21 +0000 2023",
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
            "1714702021795250176"
          ],
          "editableUntil" : "2023-10-18T18:56:34.000Z",
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
      "favorite_count" : "1",
      "id_str" : "1714702021795250176",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1714702021795250176",
      "created_at" : "Wed Oct 18 17:56:34 +0000 2023",
      "favorited" : false,
      "full_text" : "Teo and I have been together for 9 years, and he still explains films during films.",
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
            "name" : "Tom Lo at the quay",
            "screen_name" : "quayside_tomlo",
            "indices" : [
              "0",
              "15"
            ],
            "id_str" : "519930078",
            "id" : "519930078"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "78"
      ],
      "favorite_count" : "5",
      "id_str" : "1713603895474782211",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1713603895474782211",
      "created_at" : "Sun Oct 15 17:13:00 +0000 2023",
      "favorited" : false,
      "full_text" : "@quayside_tomlo This made me laugh on the bus, and now a man is looking at me.",
      "lang" : "en",
      "in_reply_to_status_id" : "1713595842411104714",
      "in_reply_to_status_id_str" : "1713595842411104714",
      "in_reply_to_user_id" : "519930078",
      "in_reply_to_user_id_str" : "519930078",
      "in_reply_to_screen_name" : "quayside_tomlo"
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
        "75"
      ],
      "favorite_count" : "0",
      "id_str" : "1711654067521978368",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1711654067521978368",
      "created_at" : "Tue Oct 10 08:05:05 +0000 2023",
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
            "1711320865389412353"
          ],
          "editableUntil" : "2023-10-09T11:01:03.000Z",
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
      "favorite_count" : "5",
      "id_str" : "1711320865389412353",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1711320865389412353",
      "created_at" : "Mon Oct 09 10:01:03 +0000 2023",
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
        "86"
      ],
      "favorite_count" : "5",
      "id_str" : "1711266091486937090",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1711266091486937090",
      "created_at" : "Mon Oct 09 06:23:24 +0000 2023",
      "favorited" : false,
      "full_text" : "@ryeandshine_oz I tried your plain country loaf. I've never been so happy to be wrong.",
      "lang" : "en",
      "in_reply_to_status_id" : "1711255018524377491",
      "in_reply_to_status_id_str" : "1711255018524377491",
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
            "1710890800495198212"
          ],
          "editableUntil" : "2023-10-08T06:32:08.000Z",
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
      "favorite_count" : "11",
      "id_str" : "1710890800495198212",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1710890800495198212",
      "created_at" : "Sun Oct 08 05:32:08 +0000 2023",
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
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "61"
      ],
      "favorite_count" : "4",
      "id_str" : "1710397538311340033",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1710397538311340033",
      "created_at" : "Fri Oct 06 20:52:05 +0000 2023",
      "favorited" : false,
      "full_text" : "My dog Marzipan has decided that stairs are a one-way system.",
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
        "91"
      ],
      "favorite_count" : "8",
      "id_str" : "1710359738031538179",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1710359738031538179",
      "created_at" : "Fri Oct 06 18:21:53 +0000 2023",
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
      "favorite_count" : "14",
      "id_str" : "1708915855837888514",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1708915855837888514",
      "created_at" : "Mon Oct 02 18:44:24 +0000 2023",
      "favorited" : false,
      "full_text" : "@teo_brackwater Marzipan misses you. I'm fine. Marzipan misses you.",
      "lang" : "en",
      "in_reply_to_status_id" : "1708863762582209521",
      "in_reply_to_status_id_str" : "1708863762582209521",
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
        "hashtags" : [
          {
            "text" : "birding",
            "indices" : [
              "70",
              "78"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1707670795964121091/photo/1",
            "indices" : [
              "79",
              "102"
            ],
            "url" : "https://t.co/XxDODrj8ht",
            "media_url" : "https://media.example.com/CXAoHX3sQD8Jonr.jpg",
            "id_str" : "1707670758215385100",
            "id" : "1707670758215385100",
            "media_url_https" : "https://media.example.com/CXAoHX3sQD8Jonr.jpg",
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
            "display_url" : "pic.example.com/CXAoHX3sQD"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "102"
      ],
      "favorite_count" : "1",
      "id_str" : "1707670795964121091",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1707670795964121091",
      "created_at" : "Fri Sep 29 08:16:59 +0000 2023",
      "favorited" : false,
      "full_text" : "The light at 08:16 this morning. Came for a redwing, stayed for this. #birding https://t.co/XxDODrj8ht",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1707670795964121091/photo/1",
            "indices" : [
              "79",
              "102"
            ],
            "url" : "https://t.co/XxDODrj8ht",
            "media_url" : "https://media.example.com/CXAoHX3sQD8Jonr.jpg",
            "id_str" : "1707670758215385100",
            "id" : "1707670758215385100",
            "media_url_https" : "https://media.example.com/CXAoHX3sQD8Jonr.jpg",
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
            "display_url" : "pic.example.com/CXAoHX3sQD",
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
                  "url" : "https://media.example.com/CXAoHX3sQD8Jonr.mp4"
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
        "81"
      ],
      "favorite_count" : "5",
      "id_str" : "1707504542360272898",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1707504542360272898",
      "created_at" : "Thu Sep 28 21:16:21 +0000 2023",
      "favorited" : false,
      "full_text" : "Played \"The Ropemaker's Daughter\" almost to the end. Marzipan left at the chorus.",
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
      "favorite_count" : "5",
      "id_str" : "1707038985693429764",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1707038985693429764",
      "created_at" : "Wed Sep 27 14:26:24 +0000 2023",
      "favorited" : false,
      "full_text" : "@bea_halloway_ No. Absolutely not. All right, yes.",
      "lang" : "en",
      "in_reply_to_status_id" : "1706953673550071435",
      "in_reply_to_status_id_str" : "1706953673550071435",
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
            "1706902381402259457"
          ],
          "editableUntil" : "2023-09-27T06:23:35.000Z",
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
              "94",
              "101"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "103"
      ],
      "favorite_count" : "9",
      "id_str" : "1706902381402259457",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1706902381402259457",
      "created_at" : "Wed Sep 27 05:23:35 +0000 2023",
      "favorited" : false,
      "full_text" : "Working from Fennel &amp; Rye today, table by the door, fog down to the knees. Second coffee. #coffee ☕",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1706786075424325632"
          ],
          "editableUntil" : "2023-09-26T22:41:25.000Z",
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
      "favorite_count" : "3",
      "id_str" : "1706786075424325632",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1706786075424325632",
      "created_at" : "Tue Sep 26 21:41:25 +0000 2023",
      "favorited" : false,
      "full_text" : "@ryeandshine_oz What flour is that? It looks like it went to university.",
      "lang" : "en",
      "in_reply_to_status_id" : "1706690193634888938",
      "in_reply_to_status_id_str" : "1706690193634888938",
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
            "1706763984209707013"
          ],
          "editableUntil" : "2023-09-26T21:13:38.000Z",
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
      "favorite_count" : "3",
      "id_str" : "1706763984209707013",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1706763984209707013",
      "created_at" : "Tue Sep 26 20:13:38 +0000 2023",
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
        "41"
      ],
      "favorite_count" : "8",
      "id_str" : "1705937954725167106",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1705937954725167106",
      "created_at" : "Sun Sep 24 13:31:17 +0000 2023",
      "favorited" : false,
      "full_text" : "I hate open-plan fridges. Close the door.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1705843057645060097"
          ],
          "editableUntil" : "2023-09-24T08:14:12.000Z",
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
      "favorite_count" : "2",
      "id_str" : "1705843057645060097",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1705843057645060097",
      "created_at" : "Sun Sep 24 07:14:12 +0000 2023",
      "favorited" : false,
      "full_text" : "Gerald doubled in 7 hours. I have never been so proud of a jar. #sourdough",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1705325561141788677"
          ],
          "editableUntil" : "2023-09-22T21:57:51.000Z",
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
            "expanded_url" : "https://twitter.com/i/status/1705325561141788677/photo/1",
            "indices" : [
              "58",
              "81"
            ],
            "url" : "https://t.co/ARmlXKXDa9",
            "media_url" : "https://media.example.com/GxbGBTg7V3q6Vgm.jpg",
            "id_str" : "1705325523393052692",
            "id" : "1705325523393052692",
            "media_url_https" : "https://media.example.com/GxbGBTg7V3q6Vgm.jpg",
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
            "display_url" : "pic.example.com/GxbGBTg7V3"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "81"
      ],
      "favorite_count" : "4",
      "id_str" : "1705325561141788677",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1705325561141788677",
      "created_at" : "Fri Sep 22 20:57:51 +0000 2023",
      "favorited" : false,
      "full_text" : "My dog Marzipan has met the sea. The sea has been warned. https://t.co/ARmlXKXDa9",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1705325561141788677/photo/1",
            "indices" : [
              "58",
              "81"
            ],
            "url" : "https://t.co/ARmlXKXDa9",
            "media_url" : "https://media.example.com/GxbGBTg7V3q6Vgm.jpg",
            "id_str" : "1705325523393052692",
            "id" : "1705325523393052692",
            "media_url_https" : "https://media.example.com/GxbGBTg7V3q6Vgm.jpg",
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
            "display_url" : "pic.example.com/GxbGBTg7V3"
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
            "1705279710126145540"
          ],
          "editableUntil" : "2023-09-22T18:55:40.000Z",
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
        "96"
      ],
      "favorite_count" : "6",
      "id_str" : "1705279710126145540",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1705279710126145540",
      "created_at" : "Fri Sep 22 17:55:40 +0000 2023",
      "favorited" : false,
      "full_text" : "Gave up on \"The Last Toll Bridge\" at page 59. Life is short and so was my patience. #amreading 📚",
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
      "favorite_count" : "2",
      "id_str" : "1704983521430339592",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1704983521430339592",
      "created_at" : "Thu Sep 21 22:18:43 +0000 2023",
      "favorited" : false,
      "full_text" : "@bea_halloway_ Thursday then. I'll bake, you talk.",
      "lang" : "en",
      "in_reply_to_status_id" : "1704920606870341115",
      "in_reply_to_status_id_str" : "1704920606870341115",
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
      "favorite_count" : "7",
      "id_str" : "1704822338681307139",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1704822338681307139",
      "created_at" : "Thu Sep 21 11:38:14 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @juno_chalkdust: Opened 5 new problems tonight and closed one, with my face.",
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
        "78"
      ],
      "favorite_count" : "17",
      "id_str" : "1704436048106356742",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1704436048106356742",
      "created_at" : "Wed Sep 20 10:03:15 +0000 2023",
      "favorited" : false,
      "full_text" : "@pryce_meridian The file is called final_final_3, and no, I don't know either.",
      "lang" : "en",
      "in_reply_to_status_id" : "1704352245912438108",
      "in_reply_to_status_id_str" : "1704352245912438108",
      "in_reply_to_user_id" : "77120934",
      "in_reply_to_user_id_str" : "77120934"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1704187164834660359"
          ],
          "editableUntil" : "2023-09-19T18:34:17.000Z",
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
      "favorite_count" : "6",
      "id_str" : "1704187164834660359",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1704187164834660359",
      "created_at" : "Tue Sep 19 17:34:17 +0000 2023",
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
            "1704151168386596864"
          ],
          "editableUntil" : "2023-09-19T16:11:14.000Z",
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
      "id_str" : "1704151168386596864",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1704151168386596864",
      "created_at" : "Tue Sep 19 15:11:14 +0000 2023",
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
            "1701236718780284932"
          ],
          "editableUntil" : "2023-09-11T15:10:15.000Z",
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
      "favorite_count" : "2",
      "id_str" : "1701236718780284932",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1701236718780284932",
      "created_at" : "Mon Sep 11 14:10:15 +0000 2023",
      "favorited" : false,
      "full_text" : "So. I live in Corvenham. Ask me again when the rent goes up.",
      "lang" : "en",
      "in_reply_to_status_id" : "1701236425179004931",
      "in_reply_to_status_id_str" : "1701236425179004931",
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
            "1701236425179004931"
          ],
          "editableUntil" : "2023-09-11T15:09:05.000Z",
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
      "favorite_count" : "5",
      "id_str" : "1701236425179004931",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1701236425179004931",
      "created_at" : "Mon Sep 11 14:09:05 +0000 2023",
      "favorited" : false,
      "full_text" : "Three: everyone here has a plan for leaving, and nobody leaves.",
      "lang" : "en",
      "in_reply_to_status_id" : "1701235728924540930",
      "in_reply_to_status_id_str" : "1701235728924540930",
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
            "1701235728924540930"
          ],
          "editableUntil" : "2023-09-11T15:06:19.000Z",
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
        "95"
      ],
      "favorite_count" : "2",
      "id_str" : "1701235728924540930",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1701235728924540930",
      "created_at" : "Mon Sep 11 14:06:19 +0000 2023",
      "favorited" : false,
      "full_text" : "Two: the canal. It's filthy and it's ours, and in September the light on it is worth the smell.",
      "lang" : "en",
      "in_reply_to_status_id" : "1701235036864380929",
      "in_reply_to_status_id_str" : "1701235036864380929",
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
            "1701235036864380929"
          ],
          "editableUntil" : "2023-09-11T15:03:34.000Z",
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
      "favorite_count" : "4",
      "id_str" : "1701235036864380929",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1701235036864380929",
      "created_at" : "Mon Sep 11 14:03:34 +0000 2023",
      "favorited" : false,
      "full_text" : "One: the bakery on the corner opens at five and the woman there calls everyone \"captain\".",
      "lang" : "en",
      "in_reply_to_status_id" : "1701234508382076928",
      "in_reply_to_status_id_str" : "1701234508382076928",
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
        "81"
      ],
      "favorite_count" : "4",
      "id_str" : "1701234508382076928",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1701234508382076928",
      "created_at" : "Mon Sep 11 14:01:28 +0000 2023",
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
            "1699781480739241985"
          ],
          "editableUntil" : "2023-09-07T14:47:40.000Z",
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
        "128"
      ],
      "favorite_count" : "3",
      "id_str" : "1699781480739241985",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1699781480739241985",
      "created_at" : "Thu Sep 07 13:47:40 +0000 2023",
      "favorited" : false,
      "full_text" : "Took my dog Marzipan along the canal before work. Low sun and long shadows. She found a dead crab and carried it like a diploma.",
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
        "123"
      ],
      "favorite_count" : "14",
      "id_str" : "1699541048151244803",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1699541048151244803",
      "created_at" : "Wed Sep 06 21:52:16 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @corvenhambugle: The Corvenham flea market is back on Wednesday. Bring cash, bring a bag, bring a friend who can say no.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "1699433038183661573",
          "editControlInitial" : {
            "editTweetIds" : [
              "1699433038183661573",
              "1699434598464749574"
            ],
            "editableUntil" : "2023-09-06T15:43:04.000Z",
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
        "70"
      ],
      "favorite_count" : "7",
      "id_str" : "1699434598464749574",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1699434598464749574",
      "created_at" : "Wed Sep 06 14:49:16 +0000 2023",
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
            "1699433038183661573",
            "1699434598464749574"
          ],
          "editableUntil" : "2023-09-06T15:43:04.000Z",
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
      "id_str" : "1699433038183661573",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1699433038183661573",
      "created_at" : "Wed Sep 06 14:43:04 +0000 2023",
      "favorited" : false,
      "full_text" : "My boss Gwneda says \"quick question\" the way other people say \"brace\".",
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
        "hashtags" : [
          {
            "text" : "birding",
            "indices" : [
              "22",
              "30"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1699185917631135744/photo/1",
            "indices" : [
              "31",
              "54"
            ],
            "url" : "https://t.co/UbXY2zLL3S",
            "media_url" : "https://media.example.com/CQoy9tiNyG8qiUs.jpg",
            "id_str" : "1699185879882399744",
            "id" : "1699185879882399744",
            "media_url_https" : "https://media.example.com/CQoy9tiNyG8qiUs.jpg",
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
            "display_url" : "pic.example.com/CQoy9tiNyG"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "54"
      ],
      "favorite_count" : "9",
      "id_str" : "1699185917631135744",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1699185917631135744",
      "created_at" : "Tue Sep 05 22:21:06 +0000 2023",
      "favorited" : false,
      "full_text" : "Turnstone, or a twig. #birding https://t.co/UbXY2zLL3S",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1699185917631135744/photo/1",
            "indices" : [
              "31",
              "54"
            ],
            "url" : "https://t.co/UbXY2zLL3S",
            "media_url" : "https://media.example.com/CQoy9tiNyG8qiUs.jpg",
            "id_str" : "1699185879882399744",
            "id" : "1699185879882399744",
            "media_url_https" : "https://media.example.com/CQoy9tiNyG8qiUs.jpg",
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
            "display_url" : "pic.example.com/CQoy9tiNyG"
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
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "76"
      ],
      "favorite_count" : "4",
      "id_str" : "1698804866891120642",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1698804866891120642",
      "created_at" : "Mon Sep 04 21:06:57 +0000 2023",
      "favorited" : false,
      "full_text" : "Made a tray of roast roots from what was left. It tasted like what was left.",
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
        "66"
      ],
      "favorite_count" : "7",
      "id_str" : "1698012821402419201",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1698012821402419201",
      "created_at" : "Sat Sep 02 16:39:38 +0000 2023",
      "favorited" : false,
      "full_text" : "@plover_and_rum My partner Teo has read this out loud three times.",
      "lang" : "en",
      "in_reply_to_status_id" : "1697958463222580621",
      "in_reply_to_status_id_str" : "1697958463222580621",
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
        "87"
      ],
      "favorite_count" : "7",
      "id_str" : "1697678857185787907",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1697678857185787907",
      "created_at" : "Fri Sep 01 18:32:35 +0000 2023",
      "favorited" : false,
      "full_text" : "A toddler pointed at my dog Marzipan and said \"horse\". Close enough, she's a whippet. 🐕",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1697675552900513794"
          ],
          "editableUntil" : "2023-09-01T19:19:27.000Z",
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
        "36"
      ],
      "favorite_count" : "10",
      "id_str" : "1697675552900513794",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1697675552900513794",
      "created_at" : "Fri Sep 01 18:19:27 +0000 2023",
      "favorited" : false,
      "full_text" : "@the_late_otter I love this so much.",
      "lang" : "en",
      "in_reply_to_status_id" : "1697574889604515874",
      "in_reply_to_status_id_str" : "1697574889604515874",
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
      "favorite_count" : "7",
      "id_str" : "1697166114351480832",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1697166114351480832",
      "created_at" : "Thu Aug 31 08:35:08 +0000 2023",
      "favorited" : false,
      "full_text" : "@the_late_otter Not the point, but what is that on the shelf?",
      "lang" : "en",
      "in_reply_to_status_id" : "1697131637172603517",
      "in_reply_to_status_id_str" : "1697131637172603517",
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
        "278"
      ],
      "favorite_count" : "3",
      "id_str" : "1696171184544022532",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1696171184544022532",
      "created_at" : "Mon Aug 28 14:41:38 +0000 2023",
      "favorited" : false,
      "full_text" : "Why I don't eat meat, once, so that I never have to do it at a barbecue again: when I was nine I was given a hen to look after for a summer, &amp; her name was Doris, and I'm not going to tell you the rest.\n\nIt's not a campaign. I've been vegetarian for 9 years and I've cooked…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1696073836916637701"
          ],
          "editableUntil" : "2023-08-28T09:14:48.000Z",
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
      "favorite_count" : "7",
      "id_str" : "1696073836916637701",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1696073836916637701",
      "created_at" : "Mon Aug 28 08:14:48 +0000 2023",
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
        "73"
      ],
      "favorite_count" : "4",
      "id_str" : "1695186578235719680",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1695186578235719680",
      "created_at" : "Fri Aug 25 21:29:09 +0000 2023",
      "favorited" : false,
      "full_text" : "@fenwarbler_kit It was a waxwing. I know what I saw. It knew what it was.",
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
            "1693342387415285762"
          ],
          "editableUntil" : "2023-08-20T20:21:00.000Z",
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
      "favorite_count" : "1",
      "id_str" : "1693342387415285762",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1693342387415285762",
      "created_at" : "Sun Aug 20 19:21:00 +0000 2023",
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
            "1692552828888809472"
          ],
          "editableUntil" : "2023-08-18T16:03:35.000Z",
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
      "favorite_count" : "2",
      "id_str" : "1692552828888809472",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1692552828888809472",
      "created_at" : "Fri Aug 18 15:03:35 +0000 2023",
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
            "1692124728258461699"
          ],
          "editableUntil" : "2023-08-17T11:42:28.000Z",
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
            "expanded_url" : "https://twitter.com/i/status/1692124728258461699/photo/1",
            "indices" : [
              "52",
              "75"
            ],
            "url" : "https://t.co/oEZhBWLaMx",
            "media_url" : "https://media.example.com/if5qAhyhjd9DBrY.jpg",
            "id_str" : "1692124690509725708",
            "id" : "1692124690509725708",
            "media_url_https" : "https://media.example.com/if5qAhyhjd9DBrY.jpg",
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
            "display_url" : "pic.example.com/if5qAhyhjd"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "75"
      ],
      "favorite_count" : "8",
      "id_str" : "1692124728258461699",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1692124728258461699",
      "created_at" : "Thu Aug 17 10:42:28 +0000 2023",
      "favorited" : false,
      "full_text" : "The canal, the lamp, the bicycle somebody threw in. https://t.co/oEZhBWLaMx",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1692124728258461699/photo/1",
            "indices" : [
              "52",
              "75"
            ],
            "url" : "https://t.co/oEZhBWLaMx",
            "media_url" : "https://media.example.com/if5qAhyhjd9DBrY.jpg",
            "id_str" : "1692124690509725708",
            "id" : "1692124690509725708",
            "media_url_https" : "https://media.example.com/if5qAhyhjd9DBrY.jpg",
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
            "display_url" : "pic.example.com/if5qAhyhjd"
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
            "1692066719687770113"
          ],
          "editableUntil" : "2023-08-17T07:51:57.000Z",
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
      "favorite_count" : "6",
      "id_str" : "1692066719687770113",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1692066719687770113",
      "created_at" : "Thu Aug 17 06:51:57 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @corvenhambugle: Missing: one tortoise, answers to Professor. Last seen heading north on Mill Lane on Thursday, at speed. Please check u…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1852843702376988672"
          ],
          "editableUntil" : "2024-11-02T23:42:17.000Z",
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
        "84"
      ],
      "favorite_count" : "15",
      "id_str" : "1852843702376988672",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1852843702376988672",
      "created_at" : "Sat Nov 02 22:42:17 +0000 2024",
      "favorited" : false,
      "full_text" : "@pryce_meridian They've given me white gloves, Pryce. I have never felt so powerful.",
      "lang" : "en",
      "in_reply_to_status_id" : "1852816523287071860",
      "in_reply_to_status_id_str" : "1852816523287071860",
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
            "1850458111500877825"
          ],
          "editableUntil" : "2024-10-27T09:42:48.000Z",
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
        "103"
      ],
      "favorite_count" : "6",
      "id_str" : "1850458111500877825",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1850458111500877825",
      "created_at" : "Sun Oct 27 08:42:48 +0000 2024",
      "favorited" : false,
      "full_text" : "My boss Ottoline brings in her own lightbulbs. I started here in September and I understand why now. 🏛️",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1849158750871486464"
          ],
          "editableUntil" : "2024-10-23T19:39:36.000Z",
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
      "id_str" : "1849158750871486464",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1849158750871486464",
      "created_at" : "Wed Oct 23 18:39:36 +0000 2024",
      "favorited" : false,
      "full_text" : "I miss Corvenham for about four minutes a month, usually near a good bakery.",
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
              "110",
              "116"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "118"
      ],
      "favorite_count" : "2",
      "id_str" : "1847025479312211969",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1847025479312211969",
      "created_at" : "Thu Oct 17 21:22:44 +0000 2024",
      "favorited" : false,
      "full_text" : "We're rehearsing \"The Ropemaker's Daughter\" for the harbour festival. It is about drowning, like all of them. #choir 🎶",
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
              "110",
              "116"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "118"
      ],
      "favorite_count" : "3",
      "id_str" : "1847024422347603968",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1847024422347603968",
      "created_at" : "Thu Oct 17 21:18:32 +0000 2024",
      "favorited" : false,
      "full_text" : "We're reeharsing \"The Ropemaker's Daughter\" for the harbour festival. It is about drowning, like all of them. #choir 🎶",
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
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/3f4JPGmzyy",
            "expanded_url" : "https://notes.example.org/museum/box-7",
            "display_url" : "notes.example.org/museum/bo…",
            "indices" : [
              "30",
              "53"
            ]
          },
          {
            "url" : "https://t.co/nMSvtnlvNP",
            "expanded_url" : "https://x.com/tinymuseumfact/status/1846709688385669314",
            "display_url" : "x.com/tinymuseumfact/status…",
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
      "favorite_count" : "3",
      "id_str" : "1846809596706947077",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1846809596706947077",
      "created_at" : "Thu Oct 17 07:04:54 +0000 2024",
      "favorited" : false,
      "full_text" : "Box in the corridor, present. https://t.co/3f4JPGmzyy https://t.co/nMSvtnlvNP",
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
      "in_reply_to_status_id" : "1836270569062924288",
      "in_reply_to_status_id_str" : "1836270569062924288",
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
            "expanded_url" : "https://x.com/weatherish_n/status/1846463548511748860",
            "display_url" : "x.com/weatherish_n/status/1…",
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
      "id_str" : "1846546344072708102",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1846546344072708102",
      "created_at" : "Wed Oct 16 13:38:50 +0000 2024",
      "favorited" : false,
      "full_text" : "The most honest forecast I've read this autumn. https://t.co/42YnSsaIvI",
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
      "favorite_count" : "15",
      "id_str" : "1845711254430154755",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1845711254430154755",
      "created_at" : "Mon Oct 14 06:20:29 +0000 2024",
      "favorited" : false,
      "full_text" : "@juno_chalkdust You were right about tea. Delete this.",
      "lang" : "en",
      "in_reply_to_status_id" : "1845700181467595796",
      "in_reply_to_status_id_str" : "1845700181467595796",
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
            "1844714946219212805"
          ],
          "editableUntil" : "2024-10-11T13:21:30.000Z",
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
            "expanded_url" : "https://twitter.com/i/status/1844714946219212805/photo/1",
            "indices" : [
              "82",
              "105"
            ],
            "url" : "https://t.co/DXIOXd3qQb",
            "media_url" : "https://media.example.com/iyd7W0hJVAUYTop.jpg",
            "id_str" : "1844714908470476820",
            "id" : "1844714908470476820",
            "media_url_https" : "https://media.example.com/iyd7W0hJVAUYTop.jpg",
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
            "display_url" : "pic.example.com/iyd7W0hJVA"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "105"
      ],
      "favorite_count" : "1",
      "id_str" : "1844714946219212805",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1844714946219212805",
      "created_at" : "Fri Oct 11 12:21:30 +0000 2024",
      "favorited" : false,
      "full_text" : "The staircase at the Halden Tide Museum, at the only time of day the sun gets in. https://t.co/DXIOXd3qQb",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1844714946219212805/photo/1",
            "indices" : [
              "82",
              "105"
            ],
            "url" : "https://t.co/DXIOXd3qQb",
            "media_url" : "https://media.example.com/iyd7W0hJVAUYTop.jpg",
            "id_str" : "1844714908470476820",
            "id" : "1844714908470476820",
            "media_url_https" : "https://media.example.com/iyd7W0hJVAUYTop.jpg",
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
            "display_url" : "pic.example.com/iyd7W0hJVA"
          },
          {
            "expanded_url" : "https://twitter.com/i/status/1844714946219212805/photo/1",
            "indices" : [
              "82",
              "105"
            ],
            "url" : "https://t.co/DXIOXd3qQb",
            "media_url" : "https://media.example.com/xwB0VwgDT15aHVD.jpg",
            "id_str" : "1844714908470476821",
            "id" : "1844714908470476821",
            "media_url_https" : "https://media.example.com/xwB0VwgDT15aHVD.jpg",
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
            "display_url" : "pic.example.com/xwB0VwgDT1"
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
        "user_mentions" : [
          {
            "name" : "Kit Underhay",
            "screen_name" : "fenwarbler_kit",
            "indices" : [
              "47",
              "62"
            ],
            "id_str" : "30558127",
            "id" : "30558127"
          },
          {
            "name" : "Kit Underhay",
            "screen_name" : "fenwarbler_kit",
            "indices" : [
              "78",
              "93"
            ],
            "id_str" : "30558127",
            "id" : "30558127"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "110"
      ],
      "favorite_count" : "1",
      "id_str" : "1844513961949528068",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1844513961949528068",
      "created_at" : "Thu Oct 10 23:02:52 +0000 2024",
      "favorited" : false,
      "full_text" : "I've seen it 10 times, and each time I've told @fenwarbler_kit, and each time @fenwarbler_kit has said \"sure\".",
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
        "59"
      ],
      "favorite_count" : "6",
      "id_str" : "1844513248917848067",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1844513248917848067",
      "created_at" : "Thu Oct 10 23:00:02 +0000 2024",
      "favorited" : false,
      "full_text" : "It says one thing, over and over, at dawn, and it means it.",
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
        "45"
      ],
      "favorite_count" : "1",
      "id_str" : "1844513047591256066",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1844513047591256066",
      "created_at" : "Thu Oct 10 22:59:14 +0000 2024",
      "favorited" : false,
      "full_text" : "It's small and brown, like all the good ones.",
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
            "text" : "birding",
            "indices" : [
              "55",
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
        "63"
      ],
      "favorite_count" : "15",
      "id_str" : "1844512611383640065",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1844512611383640065",
      "created_at" : "Thu Oct 10 22:57:30 +0000 2024",
      "favorited" : false,
      "full_text" : "A thread about the grey wagtail, because nobody asked. #birding",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1844285984460505094"
          ],
          "editableUntil" : "2024-10-10T08:56:58.000Z",
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
        "96"
      ],
      "favorite_count" : "6",
      "id_str" : "1844285984460505094",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1844285984460505094",
      "created_at" : "Thu Oct 10 07:56:58 +0000 2024",
      "favorited" : false,
      "full_text" : "The tide table on our fridge has more notes in it than my diary. High water at 07:56. #coldwater",
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
            "url" : "https://t.co/0CvKpmvvCi",
            "media_url" : "https://media.example.com/NCzoLV6syhKXMhU.jpg",
            "id_str" : "1842915723488264204",
            "id" : "1842915723488264204",
            "media_url_https" : "https://media.example.com/NCzoLV6syhKXMhU.jpg",
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
            "display_url" : "pic.example.com/NCzoLV6syh"
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
      "full_text" : "Today's desk at the Halden Tide Museum: one chart, two gloves, no coffee. https://t.co/0CvKpmvvCi",
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
            "url" : "https://t.co/0CvKpmvvCi",
            "media_url" : "https://media.example.com/NCzoLV6syhKXMhU.jpg",
            "id_str" : "1842915723488264204",
            "id" : "1842915723488264204",
            "media_url_https" : "https://media.example.com/NCzoLV6syhKXMhU.jpg",
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
            "display_url" : "pic.example.com/NCzoLV6syh"
          },
          {
            "expanded_url" : "https://twitter.com/i/status/1842915761237000195/photo/1",
            "indices" : [
              "74",
              "97"
            ],
            "url" : "https://t.co/0CvKpmvvCi",
            "media_url" : "https://media.example.com/AzQP0y73M45kmMc.jpg",
            "id_str" : "1842915723488264205",
            "id" : "1842915723488264205",
            "media_url_https" : "https://media.example.com/AzQP0y73M45kmMc.jpg",
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
            "display_url" : "pic.example.com/AzQP0y73M4"
          },
          {
            "expanded_url" : "https://twitter.com/i/status/1842915761237000195/photo/1",
            "indices" : [
              "74",
              "97"
            ],
            "url" : "https://t.co/0CvKpmvvCi",
            "media_url" : "https://media.example.com/EbYUlrPnkg9L2A0.jpg",
            "id_str" : "1842915723488264206",
            "id" : "1842915723488264206",
            "media_url_https" : "https://media.example.com/EbYUlrPnkg9L2A0.jpg",
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
            "display_url" : "pic.example.com/EbYUlrPnkg"
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
            "1842829771495440388"
          ],
          "editableUntil" : "2024-10-06T08:30:30.000Z",
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
        "80"
      ],
      "favorite_count" : "4",
      "id_str" : "1842829771495440388",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1842829771495440388",
      "created_at" : "Sun Oct 06 07:30:30 +0000 2024",
      "favorited" : false,
      "full_text" : "Jellyfish season in Port Halden. We swim in wetsuits and in denial. #coldwater 🥶",
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
        "75"
      ],
      "favorite_count" : "1",
      "id_str" : "1842562259876839426",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1842562259876839426",
      "created_at" : "Sat Oct 05 13:47:30 +0000 2024",
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
            "1842533632120455174"
          ],
          "editableUntil" : "2024-10-05T12:53:45.000Z",
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
      "id_str" : "1842533632120455174",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1842533632120455174",
      "created_at" : "Sat Oct 05 11:53:45 +0000 2024",
      "favorited" : false,
      "full_text" : "I work at the Halden Tide Museum, where the lift is older than the exhibits. 🏛️",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1842165459919568901"
          ],
          "editableUntil" : "2024-10-04T12:30:46.000Z",
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
        "54"
      ],
      "favorite_count" : "1",
      "id_str" : "1842165459919568901",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1842165459919568901",
      "created_at" : "Fri Oct 04 11:30:46 +0000 2024",
      "favorited" : false,
      "full_text" : "@pryce_meridian That's not a road, that's a scan line.",
      "lang" : "en",
      "in_reply_to_status_id" : "1842129472791249566",
      "in_reply_to_status_id_str" : "1842129472791249566",
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
        "hashtags" : [
          {
            "text" : "museumlife",
            "indices" : [
              "69",
              "80"
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
        "80"
      ],
      "favorite_count" : "14",
      "id_str" : "1841117636860051456",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1841117636860051456",
      "created_at" : "Tue Oct 01 14:07:05 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @tinymuseumfact: We have 5 keys and eleven locks, and no overlap. #museumlife",
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
        "271"
      ],
      "favorite_count" : "15",
      "id_str" : "1841065963928158215",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1841065963928158215",
      "created_at" : "Tue Oct 01 10:41:45 +0000 2024",
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
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/FmByWvXvix",
            "expanded_url" : "https://x.com/tinymuseumfact/status/1840264737808450666",
            "display_url" : "x.com/tinymuseumfact/status…",
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
      "favorite_count" : "1",
      "id_str" : "1840756478009409537",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1840756478009409537",
      "created_at" : "Mon Sep 30 14:11:58 +0000 2024",
      "favorited" : false,
      "full_text" : "The kettle! We have one like it, and nobody may touch it. https://t.co/FmByWvXvix",
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
            "1839576065794637829"
          ],
          "editableUntil" : "2024-09-27T09:01:26.000Z",
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
      "favorite_count" : "9",
      "id_str" : "1839576065794637829",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1839576065794637829",
      "created_at" : "Fri Sep 27 08:01:26 +0000 2024",
      "favorited" : false,
      "full_text" : "Somebody donated their grandfather's tide tables with his notes in the margins. \"Wet again.\" Every day, for a year.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1836270569062924288"
          ],
          "editableUntil" : "2024-09-18T06:06:34.000Z",
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
      "favorite_count" : "1",
      "id_str" : "1836270569062924288",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1836270569062924288",
      "created_at" : "Wed Sep 18 05:06:34 +0000 2024",
      "favorited" : false,
      "full_text" : "Swam before work. 16 degrees. I said several words. #coldwater",
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
              "59",
              "82"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "82"
      ],
      "favorite_count" : "2",
      "id_str" : "1836100249400115202",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1836100249400115202",
      "created_at" : "Tue Sep 17 17:49:47 +0000 2024",
      "favorited" : false,
      "full_text" : "We swam through this. I love cold water, but I have notes. https://t.co/5HX4hsxPJC",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1835663557060984833"
          ],
          "editableUntil" : "2024-09-16T13:54:31.000Z",
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
      "favorite_count" : "10",
      "id_str" : "1835663557060984833",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1835663557060984833",
      "created_at" : "Mon Sep 16 12:54:31 +0000 2024",
      "favorited" : false,
      "full_text" : "Turns out I like an office. People walk past and say things. I used to love working from home and now I don't miss it. 🗺️",
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
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1835452296503230470/photo/1",
            "indices" : [
              "61",
              "84"
            ],
            "url" : "https://t.co/6kymUgmfix",
            "media_url" : "https://media.example.com/6UvWemFeuFi0LdZ.jpg",
            "id_str" : "1835452258754494488",
            "id" : "1835452258754494488",
            "media_url_https" : "https://media.example.com/6UvWemFeuFi0LdZ.jpg",
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
            "display_url" : "pic.example.com/6UvWemFeuF"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "84"
      ],
      "favorite_count" : "6",
      "id_str" : "1835452296503230470",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1835452296503230470",
      "created_at" : "Sun Sep 15 22:55:03 +0000 2024",
      "favorited" : false,
      "full_text" : "Before the bath. After the bath. Marzipan would like a word. https://t.co/6kymUgmfix",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1835452296503230470/photo/1",
            "indices" : [
              "61",
              "84"
            ],
            "url" : "https://t.co/6kymUgmfix",
            "media_url" : "https://media.example.com/6UvWemFeuFi0LdZ.jpg",
            "id_str" : "1835452258754494488",
            "id" : "1835452258754494488",
            "media_url_https" : "https://media.example.com/6UvWemFeuFi0LdZ.jpg",
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
            "display_url" : "pic.example.com/6UvWemFeuF"
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
      "favorite_count" : "18",
      "id_str" : "1835359104898433028",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1835359104898433028",
      "created_at" : "Sun Sep 15 16:44:44 +0000 2024",
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
        "67"
      ],
      "favorite_count" : "4",
      "id_str" : "1834905070789984256",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1834905070789984256",
      "created_at" : "Sat Sep 14 10:40:34 +0000 2024",
      "favorited" : false,
      "full_text" : "I live in Port Halden, where the bus timetable is more of a mood. 🌊",
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
            "text" : "sourdough",
            "indices" : [
              "69",
              "79"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/SQlq8TeaXX",
            "expanded_url" : "https://x.com/ryeandshine_oz/status/1834287771317962621",
            "display_url" : "x.com/ryeandshine_oz/status…",
            "indices" : [
              "80",
              "103"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "103"
      ],
      "favorite_count" : "7",
      "id_str" : "1834872373409480707",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1834872373409480707",
      "created_at" : "Sat Sep 14 08:30:38 +0000 2024",
      "favorited" : false,
      "full_text" : "I wrote mine down: einkorn from the mill, 79 %, and the word \"oops\". #sourdough https://t.co/SQlq8TeaXX",
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
        "268"
      ],
      "favorite_count" : "2",
      "id_str" : "1834170689221820417",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1834170689221820417",
      "created_at" : "Thu Sep 12 10:02:24 +0000 2024",
      "favorited" : false,
      "full_text" : "Since people have asked about the swimming. I'm not brave. I hated cold water for thirty-six years, and I was good at it. What changed is that somebody was nice about it.\n\nYou go in slowly and you breathe out. That's all the technique there is: you breathe out. At 16…",
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
        "121"
      ],
      "favorite_count" : "12",
      "id_str" : "1834147992454561794",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1834147992454561794",
      "created_at" : "Thu Sep 12 08:32:12 +0000 2024",
      "favorited" : false,
      "full_text" : "A man came in to ask for the toilet and left 20 minutes later with tears in his eyes about a lighthouse. I love this job.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1833993746207735815"
          ],
          "editableUntil" : "2024-09-11T23:19:17.000Z",
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
      "favorite_count" : "11",
      "id_str" : "1833993746207735815",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1833993746207735815",
      "created_at" : "Wed Sep 11 22:19:17 +0000 2024",
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
            "1833885821271277573"
          ],
          "editableUntil" : "2024-09-11T16:10:26.000Z",
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
      "favorite_count" : "2",
      "id_str" : "1833885821271277573",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1833885821271277573",
      "created_at" : "Wed Sep 11 15:10:26 +0000 2024",
      "favorited" : false,
      "full_text" : "Found a pressed foxglove in a log book of 1843. Someone, on a ship, in a storm, kept a flower.",
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
        "75"
      ],
      "favorite_count" : "1",
      "id_str" : "1833123790612070408",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1833123790612070408",
      "created_at" : "Mon Sep 09 12:42:24 +0000 2024",
      "favorited" : false,
      "full_text" : "@odalys_vitrine The case fits! With the door off. We no longer have a door.",
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
            "1832898035869286402"
          ],
          "editableUntil" : "2024-09-08T22:45:20.000Z",
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
        "79"
      ],
      "favorite_count" : "11",
      "id_str" : "1832898035869286402",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1832898035869286402",
      "created_at" : "Sun Sep 08 21:45:20 +0000 2024",
      "favorited" : false,
      "full_text" : "Long walk, 7 kilometres, one very flat whippet on the rug. #dogsoftheinternet 🐾",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1832459045118672904"
          ],
          "editableUntil" : "2024-09-07T17:40:56.000Z",
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
      "favorite_count" : "1",
      "id_str" : "1832459045118672904",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1832459045118672904",
      "created_at" : "Sat Sep 07 16:40:56 +0000 2024",
      "favorited" : false,
      "full_text" : "I work as a curator of charts, and I get paid to be near old maps. Nobody tell them.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1832339534335967239"
          ],
          "editableUntil" : "2024-09-07T09:46:02.000Z",
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
        "90"
      ],
      "favorite_count" : "10",
      "id_str" : "1832339534335967239",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1832339534335967239",
      "created_at" : "Sat Sep 07 08:46:02 +0000 2024",
      "favorited" : false,
      "full_text" : "I love cold water the way other people love complaining, and you can do both. #coldwater 🥶",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1832318288227467268"
          ],
          "editableUntil" : "2024-09-07T08:21:37.000Z",
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
        "user_mentions" : [
          {
            "name" : "Wick Salloway",
            "screen_name" : "wick_coldwater",
            "indices" : [
              "26",
              "41"
            ],
            "id_str" : "2200418861",
            "id" : "2200418861"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "96"
      ],
      "favorite_count" : "1",
      "id_str" : "1832318288227467268",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1832318288227467268",
      "created_at" : "Sat Sep 07 07:21:37 +0000 2024",
      "favorited" : false,
      "full_text" : "I swim every morning with @wick_coldwater and two retired dentists. 16 degrees today. #coldwater",
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
        "68"
      ],
      "favorite_count" : "15",
      "id_str" : "1831456069327519749",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1831456069327519749",
      "created_at" : "Wed Sep 04 22:15:28 +0000 2024",
      "favorited" : false,
      "full_text" : "Update: Teo has read this and would like it known that he disagrees.",
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
            "expanded_url" : "https://x.com/halden_tides/status/1831118692851649497",
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
      "id_str" : "1831423702638526470",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1831423702638526470",
      "created_at" : "Wed Sep 04 20:06:51 +0000 2024",
      "favorited" : false,
      "full_text" : "I live in Port Halden, and the whole town plans its week by this account. https://t.co/SRZqStN6Ub",
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
      "favorite_count" : "16",
      "id_str" : "1830677721936560131",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1830677721936560131",
      "created_at" : "Mon Sep 02 18:42:35 +0000 2024",
      "favorited" : false,
      "full_text" : "\"Seals: two.\" The best poem I'll read this autumn. https://t.co/GJGM1REblj",
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
        "89"
      ],
      "favorite_count" : "3",
      "id_str" : "1829286444036784128",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1829286444036784128",
      "created_at" : "Thu Aug 29 22:34:09 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @fenwarbler_kit: Count for Thursday: 12 species, two flasks, one argument about gulls.",
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
        "93"
      ],
      "favorite_count" : "1",
      "id_str" : "1829145315102425089",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1829145315102425089",
      "created_at" : "Thu Aug 29 13:13:21 +0000 2024",
      "favorited" : false,
      "full_text" : "My partner Teo made barley broth and used every pan we own, including the one from next door.",
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
      "favorite_count" : "0",
      "id_str" : "1827805988640522240",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1827805988640522240",
      "created_at" : "Sun Aug 25 20:31:21 +0000 2024",
      "favorited" : false,
      "full_text" : "@bea_halloway_ Call me when you're up. Nothing's wrong. I have gossip.",
      "lang" : "en",
      "in_reply_to_status_id" : "1827744080713486073",
      "in_reply_to_status_id_str" : "1827744080713486073",
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
            "1827254879270207490"
          ],
          "editableUntil" : "2024-08-24T09:01:26.000Z",
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
        "56"
      ],
      "favorite_count" : "8",
      "id_str" : "1827254879270207490",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1827254879270207490",
      "created_at" : "Sat Aug 24 08:01:26 +0000 2024",
      "favorited" : false,
      "full_text" : "Drew a hill today. Somebody's hill. I hope they like it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1825590845563207681"
          ],
          "editableUntil" : "2024-08-19T18:49:10.000Z",
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
      "favorite_count" : "2",
      "id_str" : "1825590845563207681",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1825590845563207681",
      "created_at" : "Mon Aug 19 17:49:10 +0000 2024",
      "favorited" : false,
      "full_text" : "Nobody in Port Halden locks their bike and it makes me so nervous that I lock theirs.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1825103642722566147"
          ],
          "editableUntil" : "2024-08-18T10:33:11.000Z",
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
            "expanded_url" : "https://twitter.com/i/status/1825103642722566147/photo/1",
            "indices" : [
              "43",
              "66"
            ],
            "url" : "https://t.co/b3Ek77wf09",
            "media_url" : "https://media.example.com/ToaSTT7XMLCIrlQ.jpg",
            "id_str" : "1825103604973830156",
            "id" : "1825103604973830156",
            "media_url_https" : "https://media.example.com/ToaSTT7XMLCIrlQ.jpg",
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
            "display_url" : "pic.example.com/ToaSTT7XML"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "66"
      ],
      "favorite_count" : "9",
      "id_str" : "1825103642722566147",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1825103642722566147",
      "created_at" : "Sun Aug 18 09:33:11 +0000 2024",
      "favorited" : false,
      "full_text" : "The steps at 09:33. 17 degrees. #coldwater https://t.co/b3Ek77wf09",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1825103642722566147/photo/1",
            "indices" : [
              "43",
              "66"
            ],
            "url" : "https://t.co/b3Ek77wf09",
            "media_url" : "https://media.example.com/ToaSTT7XMLCIrlQ.jpg",
            "id_str" : "1825103604973830156",
            "id" : "1825103604973830156",
            "media_url_https" : "https://media.example.com/ToaSTT7XMLCIrlQ.jpg",
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
            "display_url" : "pic.example.com/ToaSTT7XML"
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
            "1825095770932510727"
          ],
          "editableUntil" : "2024-08-18T10:01:55.000Z",
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
      "id_str" : "1825095770932510727",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1825095770932510727",
      "created_at" : "Sun Aug 18 09:01:55 +0000 2024",
      "favorited" : false,
      "full_text" : "Overtime again. The survey data came in as 6 thousand photos of a notebook.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1824921062584877061"
          ],
          "editableUntil" : "2024-08-17T22:27:41.000Z",
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
        "81"
      ],
      "favorite_count" : "10",
      "id_str" : "1824921062584877061",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1824921062584877061",
      "created_at" : "Sat Aug 17 21:27:41 +0000 2024",
      "favorited" : false,
      "full_text" : "@pennyfarthng_z I have the same one. It broke in August. Enjoy it while it lasts.",
      "lang" : "en",
      "in_reply_to_status_id" : "1824917791027758327",
      "in_reply_to_status_id_str" : "1824917791027758327",
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
        "95"
      ],
      "favorite_count" : "7",
      "id_str" : "1824738281720381441",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1824738281720381441",
      "created_at" : "Sat Aug 17 09:21:23 +0000 2024",
      "favorited" : false,
      "full_text" : "@sundial_repair I was going to say something clever, but Marzipan has just been sick in a shoe.",
      "lang" : "en",
      "in_reply_to_status_id" : "1824682916907585105",
      "in_reply_to_status_id_str" : "1824682916907585105",
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
            "1824681983515557888"
          ],
          "editableUntil" : "2024-08-17T06:37:40.000Z",
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
              "70",
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
        "78"
      ],
      "favorite_count" : "15",
      "id_str" : "1824681983515557888",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1824681983515557888",
      "created_at" : "Sat Aug 17 05:37:40 +0000 2024",
      "favorited" : false,
      "full_text" : "Heard the first wheatear of the summer. Told Marzipan. Marzipan knew. #birding",
      "lang" : "en"
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
        "58"
      ],
      "favorite_count" : "7",
      "id_str" : "1824090616171069444",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1824090616171069444",
      "created_at" : "Thu Aug 15 14:27:47 +0000 2024",
      "favorited" : false,
      "full_text" : "@plover_and_rum It's 14:27 and I'm still laughing at this.",
      "lang" : "en",
      "in_reply_to_status_id" : "1824039277890110469",
      "in_reply_to_status_id_str" : "1824039277890110469",
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
        "78"
      ],
      "favorite_count" : "15",
      "id_str" : "1823260722923044870",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1823260722923044870",
      "created_at" : "Tue Aug 13 07:30:05 +0000 2024",
      "favorited" : false,
      "full_text" : "Since I moved to Port Halden I sleep like someone who has been switched off. 🌊",
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
        "hashtags" : [
          {
            "text" : "quiznight",
            "indices" : [
              "99",
              "109"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "109"
      ],
      "favorite_count" : "9",
      "id_str" : "1823115920222978050",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1823115920222978050",
      "created_at" : "Mon Aug 12 21:54:41 +0000 2024",
      "favorited" : false,
      "full_text" : "Quiz night at the Rope Loft: we came second, behind three people who were just there for the soup. #quiznight",
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
        "87"
      ],
      "favorite_count" : "17",
      "id_str" : "1822322919850639363",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1822322919850639363",
      "created_at" : "Sat Aug 10 17:23:35 +0000 2024",
      "favorited" : false,
      "full_text" : "@teo_brackwater Home by 17:23. There'll be fennel pasta if nobody looks at it too hard.",
      "lang" : "en",
      "in_reply_to_status_id" : "1822260005290643387",
      "in_reply_to_status_id_str" : "1822260005290643387",
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
            "1822017951159549956"
          ],
          "editableUntil" : "2024-08-09T22:11:45.000Z",
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
      "favorite_count" : "9",
      "id_str" : "1822017951159549956",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1822017951159549956",
      "created_at" : "Fri Aug 09 21:11:45 +0000 2024",
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
        "81"
      ],
      "favorite_count" : "15",
      "id_str" : "1822013996526469121",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1822013996526469121",
      "created_at" : "Fri Aug 09 20:56:02 +0000 2024",
      "favorited" : false,
      "full_text" : "@plover_and_rum 7? I'd have said four at most. I'm impressed &amp; a bit worried.",
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
              "1821902467546218505"
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
        "117"
      ],
      "favorite_count" : "3",
      "id_str" : "1821902467546218505",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1821902467546218505",
      "created_at" : "Fri Aug 09 13:32:52 +0000 2024",
      "favorited" : false,
      "full_text" : "The ferry was late since the captain had stopped to look at a whale. I live in Port Halden and that's a valid reason.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1821901867760746504",
            "1821902467546218505"
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
        "117"
      ],
      "favorite_count" : "3",
      "id_str" : "1821901867760746504",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1821901867760746504",
      "created_at" : "Fri Aug 09 13:30:29 +0000 2024",
      "favorited" : false,
      "full_text" : "The ferry was late since the catpain had stopped to look at a whale. I live in Port Halden and that's a valid reason.",
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
        "hashtags" : [
          {
            "text" : "loafhour",
            "indices" : [
              "82",
              "91"
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
        "91"
      ],
      "favorite_count" : "2",
      "id_str" : "1821657669295931398",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1821657669295931398",
      "created_at" : "Thu Aug 08 21:20:07 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @loafhour_daily: Share your worst loaf. We'll begin: it's holding a door open. #loafhour",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1821641076360871941"
          ],
          "editableUntil" : "2024-08-08T21:14:11.000Z",
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
            "expanded_url" : "https://twitter.com/i/status/1821641076360871941/photo/1",
            "indices" : [
              "57",
              "80"
            ],
            "url" : "https://t.co/yNbZU8nTWn",
            "media_url" : "https://media.example.com/9YKbbrpmpJAOUKi.jpg",
            "id_str" : "1821641038612135956",
            "id" : "1821641038612135956",
            "media_url_https" : "https://media.example.com/9YKbbrpmpJAOUKi.jpg",
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
            "display_url" : "pic.example.com/9YKbbrpmpJ"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "80"
      ],
      "favorite_count" : "4",
      "id_str" : "1821641076360871941",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1821641076360871941",
      "created_at" : "Thu Aug 08 20:14:11 +0000 2024",
      "favorited" : false,
      "full_text" : "Found this in the attic. Does anyone know what it's for? https://t.co/yNbZU8nTWn",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1821641076360871941/photo/1",
            "indices" : [
              "57",
              "80"
            ],
            "url" : "https://t.co/yNbZU8nTWn",
            "media_url" : "https://media.example.com/9YKbbrpmpJAOUKi.jpg",
            "id_str" : "1821641038612135956",
            "id" : "1821641038612135956",
            "media_url_https" : "https://media.example.com/9YKbbrpmpJAOUKi.jpg",
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
            "display_url" : "pic.example.com/9YKbbrpmpJ",
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
                  "url" : "https://media.example.com/9YKbbrpmpJAOUKi.mp4"
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
              "60",
              "83"
            ],
            "url" : "https://t.co/qDNx8RdepP",
            "media_url" : "https://media.example.com/j1ido2EwB5gZSir.jpg",
            "id_str" : "1820768530300141576",
            "id" : "1820768530300141576",
            "media_url_https" : "https://media.example.com/j1ido2EwB5gZSir.jpg",
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
            "display_url" : "pic.example.com/j1ido2EwB5"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "83"
      ],
      "favorite_count" : "7",
      "id_str" : "1820768568048877570",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1820768568048877570",
      "created_at" : "Tue Aug 06 10:27:09 +0000 2024",
      "favorited" : false,
      "full_text" : "Port Halden from the outer wall. Snow that couldn't commit. https://t.co/qDNx8RdepP",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1820768568048877570/photo/1",
            "indices" : [
              "60",
              "83"
            ],
            "url" : "https://t.co/qDNx8RdepP",
            "media_url" : "https://media.example.com/j1ido2EwB5gZSir.jpg",
            "id_str" : "1820768530300141576",
            "id" : "1820768530300141576",
            "media_url_https" : "https://media.example.com/j1ido2EwB5gZSir.jpg",
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
            "display_url" : "pic.example.com/j1ido2EwB5",
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
                  "url" : "https://media.example.com/j1ido2EwB5gZSir.mp4"
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
            "1820757083918696455"
          ],
          "editableUntil" : "2024-08-06T10:41:31.000Z",
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
      "favorite_count" : "4",
      "id_str" : "1820757083918696455",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1820757083918696455",
      "created_at" : "Tue Aug 06 09:41:31 +0000 2024",
      "favorited" : false,
      "full_text" : "@numbernine_ned The sweet pea came up after all. You were right. Don't tell the street.",
      "lang" : "en",
      "in_reply_to_status_id" : "1820707255587178328",
      "in_reply_to_status_id_str" : "1820707255587178328",
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
            "1820103405587136513"
          ],
          "editableUntil" : "2024-08-04T15:24:02.000Z",
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
        "88"
      ],
      "favorite_count" : "1",
      "id_str" : "1820103405587136513",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1820103405587136513",
      "created_at" : "Sun Aug 04 14:24:02 +0000 2024",
      "favorited" : false,
      "full_text" : "I work as a map editor. Yes, maps. No, not treasure maps. Yes, I have heard that one. 🗺️",
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
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1818024434200477698/photo/1",
            "indices" : [
              "64",
              "87"
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
        "87"
      ],
      "favorite_count" : "1",
      "id_str" : "1818024434200477698",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1818024434200477698",
      "created_at" : "Mon Jul 29 20:42:57 +0000 2024",
      "favorited" : false,
      "full_text" : "From the kitchen window, 20:42. I live in Port Halden for this. https://t.co/iWigau1brd",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1818024434200477698/photo/1",
            "indices" : [
              "64",
              "87"
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
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1817635899756773377"
          ],
          "editableUntil" : "2024-07-28T19:59:03.000Z",
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
            "expanded_url" : "https://twitter.com/i/status/1817635899756773377/photo/1",
            "indices" : [
              "58",
              "81"
            ],
            "url" : "https://t.co/4qVD899DGk",
            "media_url" : "https://media.example.com/lZWnBwpMz39IyFp.jpg",
            "id_str" : "1817635862008037380",
            "id" : "1817635862008037380",
            "media_url_https" : "https://media.example.com/lZWnBwpMz39IyFp.jpg",
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
            "display_url" : "pic.example.com/lZWnBwpMz3"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "81"
      ],
      "favorite_count" : "15",
      "id_str" : "1817635899756773377",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1817635899756773377",
      "created_at" : "Sun Jul 28 18:59:03 +0000 2024",
      "favorited" : false,
      "full_text" : "Dal with too much ginger. It tasted better than it looks. https://t.co/4qVD899DGk",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1817635899756773377/photo/1",
            "indices" : [
              "58",
              "81"
            ],
            "url" : "https://t.co/4qVD899DGk",
            "media_url" : "https://media.example.com/lZWnBwpMz39IyFp.jpg",
            "id_str" : "1817635862008037380",
            "id" : "1817635862008037380",
            "media_url_https" : "https://media.example.com/lZWnBwpMz39IyFp.jpg",
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
            "display_url" : "pic.example.com/lZWnBwpMz3"
          },
          {
            "expanded_url" : "https://twitter.com/i/status/1817635899756773377/photo/1",
            "indices" : [
              "58",
              "81"
            ],
            "url" : "https://t.co/4qVD899DGk",
            "media_url" : "https://media.example.com/QzwZkx8Unv1KO6q.jpg",
            "id_str" : "1817635862008037381",
            "id" : "1817635862008037381",
            "media_url_https" : "https://media.example.com/QzwZkx8Unv1KO6q.jpg",
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
            "display_url" : "pic.example.com/QzwZkx8Unv"
          },
          {
            "expanded_url" : "https://twitter.com/i/status/1817635899756773377/photo/1",
            "indices" : [
              "58",
              "81"
            ],
            "url" : "https://t.co/4qVD899DGk",
            "media_url" : "https://media.example.com/VAvoqvBYMrjY2BY.jpg",
            "id_str" : "1817635862008037382",
            "id" : "1817635862008037382",
            "media_url_https" : "https://media.example.com/VAvoqvBYMrjY2BY.jpg",
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
            "display_url" : "pic.example.com/VAvoqvBYMr"
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
        "63"
      ],
      "favorite_count" : "2",
      "id_str" : "1817183302289719301",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1817183302289719301",
      "created_at" : "Sat Jul 27 13:00:35 +0000 2024",
      "favorited" : false,
      "full_text" : "Port Halden smells of diesel, seaweed and chips, and I love it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1817070909974904836"
          ],
          "editableUntil" : "2024-07-27T06:33:59.000Z",
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
              "97",
              "105"
            ]
          }
        ],
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
          },
          {
            "name" : "Kit Underhay",
            "screen_name" : "fenwarbler_kit",
            "indices" : [
              "66",
              "81"
            ],
            "id_str" : "30558127",
            "id" : "30558127"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "105"
      ],
      "favorite_count" : "4",
      "id_str" : "1817070909974904836",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1817070909974904836",
      "created_at" : "Sat Jul 27 05:33:59 +0000 2024",
      "favorited" : false,
      "full_text" : "@fenwarbler_kit says the short-eared owl I saw was a carrier bag. @fenwarbler_kit was not there. #birding",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1816850827868897280"
          ],
          "editableUntil" : "2024-07-26T15:59:27.000Z",
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
      "favorite_count" : "4",
      "id_str" : "1816850827868897280",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1816850827868897280",
      "created_at" : "Fri Jul 26 14:59:27 +0000 2024",
      "favorited" : false,
      "full_text" : "Somebody has knitted a hat for the bollard. It fits better than mine.",
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
        "81"
      ],
      "favorite_count" : "3",
      "id_str" : "1816483529232482307",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1816483529232482307",
      "created_at" : "Thu Jul 25 14:39:56 +0000 2024",
      "favorited" : false,
      "full_text" : "The gulls in Port Halden have unionised. They got my sandwich and they got Teo's.",
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
      "favorite_count" : "4",
      "id_str" : "1816220656610574338",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1816220656610574338",
      "created_at" : "Wed Jul 24 21:15:22 +0000 2024",
      "favorited" : false,
      "full_text" : "@teo_brackwater Say hello to your mother from me, and don't let her send the big pot.",
      "lang" : "en",
      "in_reply_to_status_id" : "1816140125973775637",
      "in_reply_to_status_id_str" : "1816140125973775637",
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
      "favorite_count" : "4",
      "id_str" : "1816219119381381126",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1816219119381381126",
      "created_at" : "Wed Jul 24 21:09:16 +0000 2024",
      "favorited" : false,
      "full_text" : "@teo_brackwater Which of the clocks is right? I have a train.",
      "lang" : "en",
      "in_reply_to_status_id" : "1816166774467463344",
      "in_reply_to_status_id_str" : "1816166774467463344",
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
            "1815137335415668742"
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
      "id_str" : "1815137335415668742",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1815137335415668742",
      "created_at" : "Sun Jul 21 21:30:39 +0000 2024",
      "favorited" : false,
      "full_text" : "@bea_halloway_ I found your blue scarf. Marzipan found it first.",
      "lang" : "en",
      "in_reply_to_status_id" : "1815069387690871020",
      "in_reply_to_status_id_str" : "1815069387690871020",
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
            "1814745974006874117"
          ],
          "editableUntil" : "2024-07-20T20:35:31.000Z",
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
      "favorite_count" : "4",
      "id_str" : "1814745974006874117",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1814745974006874117",
      "created_at" : "Sat Jul 20 19:35:31 +0000 2024",
      "favorited" : false,
      "full_text" : "22:00. Snoring. I love my dog Marzipan most when she's asleep, and she knows.",
      "lang" : "en",
      "in_reply_to_status_id" : "1814745672016986116",
      "in_reply_to_status_id_str" : "1814745672016986116",
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
            "1814745672016986116"
          ],
          "editableUntil" : "2024-07-20T20:34:19.000Z",
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
        "91"
      ],
      "favorite_count" : "8",
      "id_str" : "1814745672016986116",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1814745672016986116",
      "created_at" : "Sat Jul 20 19:34:19 +0000 2024",
      "favorited" : false,
      "full_text" : "18:00. The walk along the harbour. Blue sky, no notes. She met a stick and they're engaged.",
      "lang" : "en",
      "in_reply_to_status_id" : "1814745277752410115",
      "in_reply_to_status_id_str" : "1814745277752410115",
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
            "1814745277752410115"
          ],
          "editableUntil" : "2024-07-20T20:32:45.000Z",
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
      "favorite_count" : "4",
      "id_str" : "1814745277752410115",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1814745277752410115",
      "created_at" : "Sat Jul 20 19:32:45 +0000 2024",
      "favorited" : false,
      "full_text" : "13:00. She has found one (1) sunbeam and it's on my keyboard.",
      "lang" : "en",
      "in_reply_to_status_id" : "1814745089008730114",
      "in_reply_to_status_id_str" : "1814745089008730114",
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
            "1814745089008730114"
          ],
          "editableUntil" : "2024-07-20T20:32:00.000Z",
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
      "favorite_count" : "9",
      "id_str" : "1814745089008730114",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1814745089008730114",
      "created_at" : "Sat Jul 20 19:32:00 +0000 2024",
      "favorited" : false,
      "full_text" : "09:00. The post. Treason at the door.",
      "lang" : "en",
      "in_reply_to_status_id" : "1814744791213146113",
      "in_reply_to_status_id_str" : "1814744791213146113",
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
            "1814744791213146113"
          ],
          "editableUntil" : "2024-07-20T20:30:49.000Z",
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
      "favorite_count" : "4",
      "id_str" : "1814744791213146113",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1814744791213146113",
      "created_at" : "Sat Jul 20 19:30:49 +0000 2024",
      "favorited" : false,
      "full_text" : "06:00. She's awake. I am informed.",
      "lang" : "en",
      "in_reply_to_status_id" : "1814744434697306112",
      "in_reply_to_status_id_str" : "1814744434697306112",
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
            "1814744434697306112"
          ],
          "editableUntil" : "2024-07-20T20:29:24.000Z",
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
      "id_str" : "1814744434697306112",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1814744434697306112",
      "created_at" : "Sat Jul 20 19:29:24 +0000 2024",
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
            "1814044476998418439"
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
        "276"
      ],
      "favorite_count" : "8",
      "id_str" : "1814044476998418439",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1814044476998418439",
      "created_at" : "Thu Jul 18 21:08:01 +0000 2024",
      "favorited" : false,
      "full_text" : "I've been thinking about why I argue less here than I did. It isn't that I've become wise. It's that for a while I wrote every angry answer into a notebook instead, and then read them after a week.\n\nOut of 5 there was one that I'd still have sent, &amp; it was about benches.…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1813856989386637320"
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
      "favorite_count" : "3",
      "id_str" : "1813856989386637320",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1813856989386637320",
      "created_at" : "Thu Jul 18 08:43:00 +0000 2024",
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
        "98"
      ],
      "favorite_count" : "6",
      "id_str" : "1811446569682075654",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1811446569682075654",
      "created_at" : "Thu Jul 11 17:04:51 +0000 2024",
      "favorited" : false,
      "full_text" : "@bea_halloway_ You'd love Port Halden. There's a bench with your name on it. Well, somebody's Bea.",
      "lang" : "en",
      "in_reply_to_status_id" : "1811350436234396818",
      "in_reply_to_status_id_str" : "1811350436234396818",
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
        "50"
      ],
      "favorite_count" : "1",
      "id_str" : "1811336745048866821",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1811336745048866821",
      "created_at" : "Thu Jul 11 09:48:27 +0000 2024",
      "favorited" : false,
      "full_text" : "Saudades do sol de Lindmora. Aqui chove há 9 dias.",
      "lang" : "pt"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1810657930094051335"
          ],
          "editableUntil" : "2024-07-09T13:51:05.000Z",
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
      "id_str" : "1810657930094051335",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1810657930094051335",
      "created_at" : "Tue Jul 09 12:51:05 +0000 2024",
      "favorited" : false,
      "full_text" : "A storm all night. Port Halden this morning is all branches and people saying \"well\".",
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
        "67"
      ],
      "favorite_count" : "1",
      "id_str" : "1810271838798872580",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1810271838798872580",
      "created_at" : "Mon Jul 08 11:16:54 +0000 2024",
      "favorited" : false,
      "full_text" : "I moved it today. It took four clicks and 9 emails. That's the job.",
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
        "82"
      ],
      "favorite_count" : "15",
      "id_str" : "1810271322899480579",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1810271322899480579",
      "created_at" : "Mon Jul 08 11:14:51 +0000 2024",
      "favorited" : false,
      "full_text" : "Last week a farmer wrote to Larkfield Survey: \"Please could I have my field back.\"",
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
        "80"
      ],
      "favorite_count" : "1",
      "id_str" : "1810270827971608578",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1810270827971608578",
      "created_at" : "Mon Jul 08 11:12:53 +0000 2024",
      "favorited" : false,
      "full_text" : "Everybody copies him. For sixty years there's a bridge in the middle of a field.",
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
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "97"
      ],
      "favorite_count" : "5",
      "id_str" : "1810270521787416577",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1810270521787416577",
      "created_at" : "Mon Jul 08 11:11:40 +0000 2024",
      "favorited" : false,
      "full_text" : "In 1962 someone draws it forty metres too far to the east. Probably Monday, probably after lunch.",
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
            "text" : "mapping",
            "indices" : [
              "84",
              "92"
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
      "favorite_count" : "2",
      "id_str" : "1810270169465880576",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1810270169465880576",
      "created_at" : "Mon Jul 08 11:10:16 +0000 2024",
      "favorited" : false,
      "full_text" : "I work as a map editor, and people ask what that is. So, a thread about one bridge. #mapping",
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
        "58"
      ],
      "favorite_count" : "3",
      "id_str" : "1807363417548259330",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1807363417548259330",
      "created_at" : "Sun Jun 30 10:39:52 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @weatherish_n: Warm, oddly. Sorry. We only read it out.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1806973561718439941"
          ],
          "editableUntil" : "2024-06-29T09:50:43.000Z",
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
              "90",
              "98"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "98"
      ],
      "favorite_count" : "10",
      "id_str" : "1806973561718439941",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1806973561718439941",
      "created_at" : "Sat Jun 29 08:50:43 +0000 2024",
      "favorited" : false,
      "full_text" : "A wheatear! On our own roof! I ran for the binoculars, and it waited, which was gracious. #birding",
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
        "95"
      ],
      "favorite_count" : "15",
      "id_str" : "1806959202048933892",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1806959202048933892",
      "created_at" : "Sat Jun 29 07:53:40 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @dogofthehour_: She's got a job. It's looking out of the window. She has never missed a day.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1806427751595376641"
          ],
          "editableUntil" : "2024-06-27T21:41:52.000Z",
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
      "id_str" : "1806427751595376641",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1806427751595376641",
      "created_at" : "Thu Jun 27 20:41:52 +0000 2024",
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
            "1805920010770579456"
          ],
          "editableUntil" : "2024-06-26T12:04:17.000Z",
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
      "favorite_count" : "3",
      "id_str" : "1805920010770579456",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1805920010770579456",
      "created_at" : "Wed Jun 26 11:04:17 +0000 2024",
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
        "108"
      ],
      "favorite_count" : "10",
      "id_str" : "1805634085461164035",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1805634085461164035",
      "created_at" : "Tue Jun 25 16:08:07 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @slow_maps_club: Which side of the river is the left bank? Ask 9 people on a bridge &amp; count the wars.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1805509784196087814"
          ],
          "editableUntil" : "2024-06-25T08:54:11.000Z",
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
      "favorite_count" : "1",
      "id_str" : "1805509784196087814",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1805509784196087814",
      "created_at" : "Tue Jun 25 07:54:11 +0000 2024",
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
        "78"
      ],
      "favorite_count" : "4",
      "id_str" : "1804159984691314692",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1804159984691314692",
      "created_at" : "Fri Jun 21 14:30:34 +0000 2024",
      "favorited" : false,
      "full_text" : "Now I swim every morning. I'm not telling you to. I'm telling you I was wrong.",
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
        "78"
      ],
      "favorite_count" : "2",
      "id_str" : "1804159699478642691",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1804159699478642691",
      "created_at" : "Fri Jun 21 14:29:26 +0000 2024",
      "favorited" : false,
      "full_text" : "Third week: under. It was so quiet. I came up laughing and I couldn't say why.",
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
        "111"
      ],
      "favorite_count" : "16",
      "id_str" : "1804159032584306690",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1804159032584306690",
      "created_at" : "Fri Jun 21 14:26:47 +0000 2024",
      "favorited" : false,
      "full_text" : "Second week: to the waist. There's a moment at the ribs where you think you've made a mistake. You have. Go on.",
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
      "favorite_count" : "3",
      "id_str" : "1804158659291250689",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1804158659291250689",
      "created_at" : "Fri Jun 21 14:25:18 +0000 2024",
      "favorited" : false,
      "full_text" : "First week: two steps in, 8 swear words, out. @wick_coldwater held my towel and said nothing, very loudly.",
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
      "id_str" : "1804158344718450688",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1804158344718450688",
      "created_at" : "Fri Jun 21 14:24:03 +0000 2024",
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
            "1802236189902635012"
          ],
          "editableUntil" : "2024-06-16T08:06:06.000Z",
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
      "favorite_count" : "3",
      "id_str" : "1802236189902635012",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1802236189902635012",
      "created_at" : "Sun Jun 16 07:06:06 +0000 2024",
      "favorited" : false,
      "full_text" : "@wick_coldwater 15 degrees. I'll be there. I'll complain.",
      "lang" : "en",
      "in_reply_to_status_id" : "1802186864887598266",
      "in_reply_to_status_id_str" : "1802186864887598266",
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
        "62"
      ],
      "favorite_count" : "4",
      "id_str" : "1801889549396213762",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1801889549396213762",
      "created_at" : "Sat Jun 15 08:08:40 +0000 2024",
      "favorited" : false,
      "full_text" : "Sunrise swim. The water was pink. I have no joke. #coldwater 🥶",
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
        "272"
      ],
      "favorite_count" : "1",
      "id_str" : "1801718810483359749",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1801718810483359749",
      "created_at" : "Fri Jun 14 20:50:13 +0000 2024",
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
        "78"
      ],
      "favorite_count" : "16",
      "id_str" : "1801560451952148487",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1801560451952148487",
      "created_at" : "Fri Jun 14 10:20:57 +0000 2024",
      "favorited" : false,
      "full_text" : "I love Port Halden most when the fog comes in and the whole town goes quiet. 🌊",
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
        "78"
      ],
      "favorite_count" : "2",
      "id_str" : "1800974265126748168",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1800974265126748168",
      "created_at" : "Wed Jun 12 19:31:39 +0000 2024",
      "favorited" : false,
      "full_text" : "It's the anniversary of nothing in particular and I bought Marzipan a sausage.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1800970333243572230"
          ],
          "editableUntil" : "2024-06-12T20:16:02.000Z",
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
      "favorite_count" : "109",
      "id_str" : "1800970333243572230",
      "truncated" : false,
      "retweet_count" : "15",
      "id" : "1800970333243572230",
      "created_at" : "Wed Jun 12 19:16:02 +0000 2024",
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
            "1800394883328901121"
          ],
          "editableUntil" : "2024-06-11T06:09:24.000Z",
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
      "favorite_count" : "2",
      "id_str" : "1800394883328901121",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1800394883328901121",
      "created_at" : "Tue Jun 11 05:09:24 +0000 2024",
      "favorited" : false,
      "full_text" : "No swim today: sun and rain at once. I sat in the car with the dentists and we ate all the flapjack.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1799021285888491521"
          ],
          "editableUntil" : "2024-06-07T11:11:13.000Z",
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
      "favorite_count" : "2",
      "id_str" : "1799021285888491521",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1799021285888491521",
      "created_at" : "Fri Jun 07 10:11:13 +0000 2024",
      "favorited" : false,
      "full_text" : "Still finding boxes labelled \"MISC (important)\" from the move. It is June.",
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
      "favorite_count" : "3",
      "id_str" : "1797964449953349634",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1797964449953349634",
      "created_at" : "Tue Jun 04 12:11:44 +0000 2024",
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
            "1797863580343730179"
          ],
          "editableUntil" : "2024-06-04T06:30:54.000Z",
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
        "67"
      ],
      "favorite_count" : "15",
      "id_str" : "1797863580343730179",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1797863580343730179",
      "created_at" : "Tue Jun 04 05:30:54 +0000 2024",
      "favorited" : false,
      "full_text" : "@wick_coldwater I used to hate cold water, you know. You ruined me.",
      "lang" : "en",
      "in_reply_to_status_id" : "1797780533124532241",
      "in_reply_to_status_id_str" : "1797780533124532241",
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
        "61"
      ],
      "favorite_count" : "15",
      "id_str" : "1796808785369497601",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1796808785369497601",
      "created_at" : "Sat Jun 01 07:39:32 +0000 2024",
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
            "1795927396034019332"
          ],
          "editableUntil" : "2024-05-29T22:17:12.000Z",
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
        "92"
      ],
      "favorite_count" : "4",
      "id_str" : "1795927396034019332",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1795927396034019332",
      "created_at" : "Wed May 29 21:17:12 +0000 2024",
      "favorited" : false,
      "full_text" : "My sister Bea lives 2 hours away and still knows when I've been crying. Witchcraft or mum. 👭",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1795420856575328256"
          ],
          "editableUntil" : "2024-05-28T12:44:24.000Z",
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
      "favorite_count" : "2",
      "id_str" : "1795420856575328256",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1795420856575328256",
      "created_at" : "Tue May 28 11:44:24 +0000 2024",
      "favorited" : false,
      "full_text" : "Date night: pumpkin gnocchi, a film with subtitles, both asleep by ten.",
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
            "1795169728256278531"
          ],
          "editableUntil" : "2024-05-27T20:06:30.000Z",
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
      "favorite_count" : "3",
      "id_str" : "1795169728256278531",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1795169728256278531",
      "created_at" : "Mon May 27 19:06:30 +0000 2024",
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
            "1794370123281203204"
          ],
          "editableUntil" : "2024-05-25T15:09:09.000Z",
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
      "favorite_count" : "6",
      "id_str" : "1794370123281203204",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1794370123281203204",
      "created_at" : "Sat May 25 14:09:09 +0000 2024",
      "favorited" : false,
      "full_text" : "I don't miss Corvenham. I miss one bakery, two people and the night bus.",
      "lang" : "en",
      "in_reply_to_status_id" : "1794369498329907203",
      "in_reply_to_status_id_str" : "1794369498329907203",
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
            "1794369498329907203"
          ],
          "editableUntil" : "2024-05-25T15:06:40.000Z",
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
      "id_str" : "1794369498329907203",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1794369498329907203",
      "created_at" : "Sat May 25 14:06:40 +0000 2024",
      "favorited" : false,
      "full_text" : "There's a wind that has a name, and when it blows everybody is allowed to be rude.",
      "lang" : "en",
      "in_reply_to_status_id" : "1794369267643187202",
      "in_reply_to_status_id_str" : "1794369267643187202",
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
            "1794369267643187202"
          ],
          "editableUntil" : "2024-05-25T15:05:45.000Z",
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
        "91"
      ],
      "favorite_count" : "4",
      "id_str" : "1794369267643187202",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1794369267643187202",
      "created_at" : "Sat May 25 14:05:45 +0000 2024",
      "favorited" : false,
      "full_text" : "The shop closes at one on Saturday. No sign says so. You're supposed to have grown up here.",
      "lang" : "en",
      "in_reply_to_status_id" : "1794368558805811201",
      "in_reply_to_status_id_str" : "1794368558805811201",
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
            "1794368558805811201"
          ],
          "editableUntil" : "2024-05-25T15:02:56.000Z",
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
      "favorite_count" : "4",
      "id_str" : "1794368558805811201",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1794368558805811201",
      "created_at" : "Sat May 25 14:02:56 +0000 2024",
      "favorited" : false,
      "full_text" : "You'll know forty people by sight in two weeks, and they'll all know your dog.",
      "lang" : "en",
      "in_reply_to_status_id" : "1794367938048819200",
      "in_reply_to_status_id_str" : "1794367938048819200",
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
            "1794367938048819200"
          ],
          "editableUntil" : "2024-05-25T15:00:28.000Z",
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
      "favorite_count" : "14",
      "id_str" : "1794367938048819200",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1794367938048819200",
      "created_at" : "Sat May 25 14:00:28 +0000 2024",
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
            "1793331178464346117"
          ],
          "editableUntil" : "2024-05-22T18:20:46.000Z",
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
        "54"
      ],
      "favorite_count" : "8",
      "id_str" : "1793331178464346117",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1793331178464346117",
      "created_at" : "Wed May 22 17:20:46 +0000 2024",
      "favorited" : false,
      "full_text" : "Called mum. 45 minutes, of which 5 were about a hedge.",
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
        "275"
      ],
      "favorite_count" : "3",
      "id_str" : "1791817019620851718",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1791817019620851718",
      "created_at" : "Sat May 18 13:04:02 +0000 2024",
      "favorited" : false,
      "full_text" : "A garden report nobody asked for, from Port Halden. What I've learned is that a garden isn't a thing that you make, it's an argument that you keep losing, a bit better every year.\n\nSlugs took the tomatoes in one night, all of it, &amp; left the labels. The cornflower, which…",
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
        "47"
      ],
      "favorite_count" : "4",
      "id_str" : "1791780440361664513",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1791780440361664513",
      "created_at" : "Sat May 18 10:38:41 +0000 2024",
      "favorited" : false,
      "full_text" : "@hestia_quillon Thank you, I needed that today.",
      "lang" : "en",
      "in_reply_to_status_id" : "1791724823890626759",
      "in_reply_to_status_id_str" : "1791724823890626759",
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
      "full_text" : "The harbour master waved at me with his whole arm today. I've arrived.",
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
        "71"
      ],
      "favorite_count" : "4",
      "id_str" : "1791356494277509122",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1791356494277509122",
      "created_at" : "Fri May 17 06:34:04 +0000 2024",
      "favorited" : false,
      "full_text" : "@fenwarbler_kit Drizzle with ambitions, so no. All right. Five minutes.",
      "lang" : "en",
      "in_reply_to_status_id" : "1791293579717509582",
      "in_reply_to_status_id_str" : "1791293579717509582",
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
        "59"
      ],
      "favorite_count" : "18",
      "id_str" : "1791350712391696384",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1791350712391696384",
      "created_at" : "Fri May 17 06:11:06 +0000 2024",
      "favorited" : false,
      "full_text" : "@pennyfarthng_z Yes! And nobody ever talks about the smell.",
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
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "69"
      ],
      "favorite_count" : "7",
      "id_str" : "1790385294218887171",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1790385294218887171",
      "created_at" : "Tue May 14 14:14:52 +0000 2024",
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
        "77"
      ],
      "favorite_count" : "3",
      "id_str" : "1790382979059548164",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1790382979059548164",
      "created_at" : "Tue May 14 14:05:40 +0000 2024",
      "favorited" : false,
      "full_text" : "@numbernine_ned Is that your ladder in our hedge or our hedge in your ladder?",
      "lang" : "en",
      "in_reply_to_status_id" : "1790285838978910169",
      "in_reply_to_status_id_str" : "1790285838978910169",
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
        "55"
      ],
      "favorite_count" : "7",
      "id_str" : "1787966131424722947",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1787966131424722947",
      "created_at" : "Tue May 07 22:01:59 +0000 2024",
      "favorited" : false,
      "full_text" : "My dog Marzipan has made this worse. Details to follow.",
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
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "53"
      ],
      "favorite_count" : "5",
      "id_str" : "1787789177706774530",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1787789177706774530",
      "created_at" : "Tue May 07 10:18:50 +0000 2024",
      "favorited" : false,
      "full_text" : "I love my dog Marzipan. That's it, that's the news. 🐾",
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
        "88"
      ],
      "favorite_count" : "16",
      "id_str" : "1787060285794680835",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1787060285794680835",
      "created_at" : "Sun May 05 10:02:28 +0000 2024",
      "favorited" : false,
      "full_text" : "The light tonight over the canal. I stood on the bridge with a bag of onions and looked.",
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
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/oKgvZOacfv",
            "expanded_url" : "https://twitter.com/corvenhambugle/status/1786349219984967861",
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
      "favorite_count" : "16",
      "id_str" : "1786748601611845634",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1786748601611845634",
      "created_at" : "Sat May 04 13:23:57 +0000 2024",
      "favorited" : false,
      "full_text" : "This is our street. The tortoise is not ours, but we have adopted the search. https://t.co/oKgvZOacfv",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1786399234283536384"
          ],
          "editableUntil" : "2024-05-03T15:15:41.000Z",
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
            "expanded_url" : "https://twitter.com/i/status/1786399234283536384/photo/1",
            "indices" : [
              "46",
              "69"
            ],
            "url" : "https://t.co/08ah525u2w",
            "media_url" : "https://media.example.com/7Z2cV7UHdQDNhzF.jpg",
            "id_str" : "1786399196534800384",
            "id" : "1786399196534800384",
            "media_url_https" : "https://media.example.com/7Z2cV7UHdQDNhzF.jpg",
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
            "display_url" : "pic.example.com/7Z2cV7UHdQ"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "69"
      ],
      "favorite_count" : "11",
      "id_str" : "1786399234283536384",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1786399234283536384",
      "created_at" : "Fri May 03 14:15:41 +0000 2024",
      "favorited" : false,
      "full_text" : "Print proofs! North is up this time. #mapping https://t.co/08ah525u2w",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1786399234283536384/photo/1",
            "indices" : [
              "46",
              "69"
            ],
            "url" : "https://t.co/08ah525u2w",
            "media_url" : "https://media.example.com/7Z2cV7UHdQDNhzF.jpg",
            "id_str" : "1786399196534800384",
            "id" : "1786399196534800384",
            "media_url_https" : "https://media.example.com/7Z2cV7UHdQDNhzF.jpg",
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
            "display_url" : "pic.example.com/7Z2cV7UHdQ"
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
      "id_str" : "1785277354034069505",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1785277354034069505",
      "created_at" : "Tue Apr 30 11:57:44 +0000 2024",
      "favorited" : false,
      "full_text" : "Teo says he isn't competitive. He has renamed the quiz team after himself. 💛",
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
      "favorite_count" : "3",
      "id_str" : "1782302710100393985",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1782302710100393985",
      "created_at" : "Mon Apr 22 06:57:34 +0000 2024",
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
              "55",
              "78"
            ],
            "url" : "https://t.co/VXrOJBkUis",
            "media_url" : "https://media.example.com/CUz8GS5tYvpbJQB.jpg",
            "id_str" : "1781983524849451012",
            "id" : "1781983524849451012",
            "media_url_https" : "https://media.example.com/CUz8GS5tYvpbJQB.jpg",
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
            "display_url" : "pic.example.com/CUz8GS5tYv"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "78"
      ],
      "favorite_count" : "12",
      "id_str" : "1781983562598187009",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1781983562598187009",
      "created_at" : "Sun Apr 21 09:49:23 +0000 2024",
      "favorited" : false,
      "full_text" : "My dog Marzipan and the broad beans she dug up for us. https://t.co/VXrOJBkUis",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1781983562598187009/photo/1",
            "indices" : [
              "55",
              "78"
            ],
            "url" : "https://t.co/VXrOJBkUis",
            "media_url" : "https://media.example.com/CUz8GS5tYvpbJQB.jpg",
            "id_str" : "1781983524849451012",
            "id" : "1781983524849451012",
            "media_url_https" : "https://media.example.com/CUz8GS5tYvpbJQB.jpg",
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
            "display_url" : "pic.example.com/CUz8GS5tYv"
          },
          {
            "expanded_url" : "https://twitter.com/i/status/1781983562598187009/photo/1",
            "indices" : [
              "55",
              "78"
            ],
            "url" : "https://t.co/VXrOJBkUis",
            "media_url" : "https://media.example.com/uTCmmGpb9KKzPnd.jpg",
            "id_str" : "1781983524849451013",
            "id" : "1781983524849451013",
            "media_url_https" : "https://media.example.com/uTCmmGpb9KKzPnd.jpg",
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
            "display_url" : "pic.example.com/uTCmmGpb9K"
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
            "1781962718173986821"
          ],
          "editableUntil" : "2024-04-21T09:26:33.000Z",
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
              "58",
              "68"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "68"
      ],
      "favorite_count" : "2",
      "id_str" : "1781962718173986821",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1781962718173986821",
      "created_at" : "Sun Apr 21 08:26:33 +0000 2024",
      "favorited" : false,
      "full_text" : "I bake every Sunday. Today: potato loaf. Ears like a bat. #sourdough",
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
            "url" : "https://t.co/C5O0jluyFG",
            "expanded_url" : "https://twitter.com/loafhour_daily/status/1781285248126946436",
            "display_url" : "twitter.com/loafhour_daily/…",
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
      "id_str" : "1781293301190623234",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1781293301190623234",
      "created_at" : "Fri Apr 19 12:06:32 +0000 2024",
      "favorited" : false,
      "full_text" : "Steam! I've been saying it. Nobody at home listens. #sourdough https://t.co/C5O0jluyFG",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1781217892327489536"
          ],
          "editableUntil" : "2024-04-19T08:06:53.000Z",
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
      "favorite_count" : "8",
      "id_str" : "1781217892327489536",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1781217892327489536",
      "created_at" : "Fri Apr 19 07:06:53 +0000 2024",
      "favorited" : false,
      "full_text" : "Fennel &amp; Rye changed its beans. I have noticed. I have said nothing. I have said it loudly. ☕",
      "lang" : "en"
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
      "favorite_count" : "4",
      "id_str" : "1780545268387676163",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1780545268387676163",
      "created_at" : "Wed Apr 17 10:34:07 +0000 2024",
      "favorited" : false,
      "full_text" : "\"Until further notice\" is how Corvenham says for ever. https://t.co/sNCrraV8ul",
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
            "expanded_url" : "https://twitter.com/dogofthehour_/status/1779628865279232021",
            "display_url" : "twitter.com/dogofthehour_/s…",
            "indices" : [
              "42",
              "65"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "65"
      ],
      "favorite_count" : "10",
      "id_str" : "1779905186026749956",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1779905186026749956",
      "created_at" : "Mon Apr 15 16:10:40 +0000 2024",
      "favorited" : false,
      "full_text" : "My dog Marzipan, described by a stranger. https://t.co/It9bF2Hd3g",
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
        "70"
      ],
      "favorite_count" : "2",
      "id_str" : "1779765290825940998",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1779765290825940998",
      "created_at" : "Mon Apr 15 06:54:46 +0000 2024",
      "favorited" : false,
      "full_text" : "@mossgate_irena Congratulations! Seeded rye is in the post, in spirit.",
      "lang" : "en",
      "in_reply_to_status_id" : "1779688031746262461",
      "in_reply_to_status_id_str" : "1779688031746262461",
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
        "271"
      ],
      "favorite_count" : "14",
      "id_str" : "1777396081638768642",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1777396081638768642",
      "created_at" : "Mon Apr 08 18:00:22 +0000 2024",
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
            "text" : "mapping",
            "indices" : [
              "69",
              "77"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/GRYOjp34lp",
            "expanded_url" : "https://twitter.com/slow_maps_club/status/1777014804649609792",
            "display_url" : "twitter.com/slow_maps_club/…",
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
      "favorite_count" : "2",
      "id_str" : "1777072434386567169",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1777072434386567169",
      "created_at" : "Sun Apr 07 20:34:19 +0000 2024",
      "favorited" : false,
      "full_text" : "I work as a map editor and I'd like this on my gravestone, to scale. #mapping https://t.co/GRYOjp34lp",
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
        "25"
      ],
      "favorite_count" : "6",
      "id_str" : "1776326157696761859",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1776326157696761859",
      "created_at" : "Fri Apr 05 19:08:53 +0000 2024",
      "favorited" : false,
      "full_text" : "I take this back. Mostly.",
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
            "1776012780722192386"
          ],
          "editableUntil" : "2024-04-04T23:23:38.000Z",
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
      "favorite_count" : "3",
      "id_str" : "1776012780722192386",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1776012780722192386",
      "created_at" : "Thu Apr 04 22:23:38 +0000 2024",
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
      "favorite_count" : "5",
      "id_str" : "1775169622836772864",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1775169622836772864",
      "created_at" : "Tue Apr 02 14:33:13 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @tinymuseumfact: A curator's definition of \"temporary\": a cardboard box that has been in the corridor since before anybody who works her…",
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
      "full_text" : "I've finished \"The Last Toll Bridge\", and I don't want to talk about the ending, I want to talk about page 79. There's a paragraph there in which nothing happens: a woman dries a cup.\n\nI've read it to Teo twice &amp; he says that it's a paragraph about a cup. It's not. It's…",
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
      "favorite_count" : "4",
      "id_str" : "1774380067451830274",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1774380067451830274",
      "created_at" : "Sun Mar 31 10:15:49 +0000 2024",
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
      "id_str" : "1773725622577659905",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1773725622577659905",
      "created_at" : "Fri Mar 29 14:55:17 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @loafhour_daily: If your starter smells of apples it's happy, of cheese it's busy, of nail varnish it's hungry, and if it smells of noth…",
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
        "75"
      ],
      "favorite_count" : "5",
      "id_str" : "1773597056154206214",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1773597056154206214",
      "created_at" : "Fri Mar 29 06:24:24 +0000 2024",
      "favorited" : false,
      "full_text" : "@nettle_archive Where was this? I live in Corvenham and I've never seen it.",
      "lang" : "en",
      "in_reply_to_status_id" : "1773579440077409644",
      "in_reply_to_status_id_str" : "1773579440077409644",
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
        "79"
      ],
      "favorite_count" : "5",
      "id_str" : "1773022547613319171",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1773022547613319171",
      "created_at" : "Wed Mar 27 16:21:31 +0000 2024",
      "favorited" : false,
      "full_text" : "@bea_halloway_ I'm coming on the 10:09. I'm bringing Marzipan and olive batard.",
      "lang" : "en",
      "in_reply_to_status_id" : "1772974480889480950",
      "in_reply_to_status_id_str" : "1772974480889480950",
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
        "42"
      ],
      "favorite_count" : "2",
      "id_str" : "1773017556827766789",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1773017556827766789",
      "created_at" : "Wed Mar 27 16:01:41 +0000 2024",
      "favorited" : false,
      "full_text" : "I love a queue. Everyone knows what to do.",
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
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/UDUuJ3Cz0T",
            "expanded_url" : "https://twitter.com/weatherish_n/status/1771898117612899008",
            "display_url" : "twitter.com/weatherish_n/st…",
            "indices" : [
              "59",
              "82"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "82"
      ],
      "favorite_count" : "15",
      "id_str" : "1772390361130336260",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1772390361130336260",
      "created_at" : "Mon Mar 25 22:29:26 +0000 2024",
      "favorited" : false,
      "full_text" : "I hung out the washing because of this. Grey, then greyer. https://t.co/UDUuJ3Cz0T",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1690465262718943234"
          ],
          "editableUntil" : "2023-08-12T21:48:20.000Z",
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
      "favorite_count" : "6",
      "id_str" : "1690465262718943234",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1690465262718943234",
      "created_at" : "Sat Aug 12 20:48:20 +0000 2023",
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
            "1689580204864831491"
          ],
          "editableUntil" : "2023-08-10T11:11:26.000Z",
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
        "49"
      ],
      "favorite_count" : "11",
      "id_str" : "1689580204864831491",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1689580204864831491",
      "created_at" : "Thu Aug 10 10:11:26 +0000 2023",
      "favorited" : false,
      "full_text" : "First frost. The whole of Corvenham sounds crisp.",
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
      "full_text" : "RT @slow_maps_club: Thread of places whose names are mistakes: a surveyor asks what the hill is called, a farmer says \"your finger, you foo…",
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
            "text" : "dogsoftheinternet",
            "indices" : [
              "31",
              "49"
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
              "50",
              "73"
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
        "73"
      ],
      "favorite_count" : "4",
      "id_str" : "1688657557989621760",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1688657557989621760",
      "created_at" : "Mon Aug 07 21:05:10 +0000 2023",
      "favorited" : false,
      "full_text" : "The look when you say \"later\". #dogsoftheinternet https://t.co/hzyQdoTAI6",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1688657557989621760/photo/1",
            "indices" : [
              "50",
              "73"
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
      "favorite_count" : "3",
      "id_str" : "1688221990718013442",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1688221990718013442",
      "created_at" : "Sun Aug 06 16:14:22 +0000 2023",
      "favorited" : false,
      "full_text" : "@juno_chalkdust My forearms have filed for divorce.",
      "lang" : "en",
      "in_reply_to_status_id" : "1688202361375295643",
      "in_reply_to_status_id_str" : "1688202361375295643",
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
        "hashtags" : [
          {
            "text" : "birding",
            "indices" : [
              "48",
              "56"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1688123209431384068/photo/1",
            "indices" : [
              "57",
              "80"
            ],
            "url" : "https://t.co/Age6F6gWtp",
            "media_url" : "https://media.example.com/6K2ph5YCaBXAGOE.jpg",
            "id_str" : "1688123171682648080",
            "id" : "1688123171682648080",
            "media_url_https" : "https://media.example.com/6K2ph5YCaBXAGOE.jpg",
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
            "display_url" : "pic.example.com/6K2ph5YCaB"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "80"
      ],
      "favorite_count" : "3",
      "id_str" : "1688123209431384068",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1688123209431384068",
      "created_at" : "Sun Aug 06 09:41:51 +0000 2023",
      "favorited" : false,
      "full_text" : "Badly focused little grebe, well focused fence. #birding https://t.co/Age6F6gWtp",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1688123209431384068/photo/1",
            "indices" : [
              "57",
              "80"
            ],
            "url" : "https://t.co/Age6F6gWtp",
            "media_url" : "https://media.example.com/6K2ph5YCaBXAGOE.jpg",
            "id_str" : "1688123171682648080",
            "id" : "1688123171682648080",
            "media_url_https" : "https://media.example.com/6K2ph5YCaBXAGOE.jpg",
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
            "display_url" : "pic.example.com/6K2ph5YCaB"
          },
          {
            "expanded_url" : "https://twitter.com/i/status/1688123209431384068/photo/1",
            "indices" : [
              "57",
              "80"
            ],
            "url" : "https://t.co/Age6F6gWtp",
            "media_url" : "https://media.example.com/Y58tbVLZI79pk3N.jpg",
            "id_str" : "1688123171682648081",
            "id" : "1688123171682648081",
            "media_url_https" : "https://media.example.com/Y58tbVLZI79pk3N.jpg",
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
            "display_url" : "pic.example.com/Y58tbVLZI7"
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
        "96"
      ],
      "favorite_count" : "10",
      "id_str" : "1687128662299639816",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1687128662299639816",
      "created_at" : "Thu Aug 03 15:49:53 +0000 2023",
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
        "55"
      ],
      "favorite_count" : "7",
      "id_str" : "1687054786605613061",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1687054786605613061",
      "created_at" : "Thu Aug 03 10:56:19 +0000 2023",
      "favorited" : false,
      "full_text" : "@the_late_otter Please tell me that there's a part two.",
      "lang" : "en",
      "in_reply_to_status_id" : "1686989103804973460",
      "in_reply_to_status_id_str" : "1686989103804973460",
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
            "1686797970478989313"
          ],
          "editableUntil" : "2023-08-02T18:55:50.000Z",
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
      "favorite_count" : "6",
      "id_str" : "1686797970478989313",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1686797970478989313",
      "created_at" : "Wed Aug 02 17:55:50 +0000 2023",
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
            "1686747702596993024"
          ],
          "editableUntil" : "2023-08-02T15:36:05.000Z",
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
              "57",
              "66"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "66"
      ],
      "favorite_count" : "4",
      "id_str" : "1686747702596993024",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1686747702596993024",
      "created_at" : "Wed Aug 02 14:36:05 +0000 2023",
      "favorited" : false,
      "full_text" : "Every app wants to be a casino. I want it to be a spoon. #slowdown",
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
      "favorite_count" : "1",
      "id_str" : "1686720301657751555",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1686720301657751555",
      "created_at" : "Wed Aug 02 12:47:12 +0000 2023",
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
            "1686438204078555142"
          ],
          "editableUntil" : "2023-08-01T19:06:15.000Z",
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
              "84",
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
      "favorite_count" : "5",
      "id_str" : "1686438204078555142",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1686438204078555142",
      "created_at" : "Tue Aug 01 18:06:15 +0000 2023",
      "favorited" : false,
      "full_text" : "I love bouldering. It's chess, but your opponent is a wall and the wall is winning. #bouldering",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1685907425980317703"
          ],
          "editableUntil" : "2023-07-31T07:57:07.000Z",
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
        "49"
      ],
      "favorite_count" : "4",
      "id_str" : "1685907425980317703",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1685907425980317703",
      "created_at" : "Mon Jul 31 06:57:07 +0000 2023",
      "favorited" : false,
      "full_text" : "Tea is coffee's understudy. I said what I said. ☕",
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
        "96"
      ],
      "favorite_count" : "3",
      "id_str" : "1685775857177591812",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1685775857177591812",
      "created_at" : "Sun Jul 30 22:14:19 +0000 2023",
      "favorited" : false,
      "full_text" : "Somebody on our street in Corvenham is learning the trumpet. Somebody else is learning patience.",
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
      "favorite_count" : "7",
      "id_str" : "1685699093705261059",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1685699093705261059",
      "created_at" : "Sun Jul 30 17:09:17 +0000 2023",
      "favorited" : false,
      "full_text" : "@teo_brackwater You said that about the last one, and it's in the bathroom.",
      "lang" : "en",
      "in_reply_to_status_id" : "1685684749185584126",
      "in_reply_to_status_id_str" : "1685684749185584126",
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
        "hashtags" : [
          {
            "text" : "sourdough",
            "indices" : [
              "70",
              "80"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/BPD859bEb2",
            "expanded_url" : "https://twitter.com/loafhour_daily/status/1685209544268974525",
            "display_url" : "twitter.com/loafhour_daily/…",
            "indices" : [
              "81",
              "104"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "104"
      ],
      "favorite_count" : "13",
      "id_str" : "1685358022630572033",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1685358022630572033",
      "created_at" : "Sat Jul 29 18:33:59 +0000 2023",
      "favorited" : false,
      "full_text" : "Mine this week: malted wheat. It's rye, and there's regret in it too. #sourdough https://t.co/BPD859bEb2",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "1685192758383345669",
          "editControlInitial" : {
            "editTweetIds" : [
              "1685192758383345669",
              "1685193035207409670"
            ],
            "editableUntil" : "2023-07-29T08:37:17.000Z",
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
      "favorite_count" : "10",
      "id_str" : "1685193035207409670",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1685193035207409670",
      "created_at" : "Sat Jul 29 07:38:23 +0000 2023",
      "favorited" : false,
      "full_text" : "Year list: 3 behind @fenwarbler_kit, who cheats by knowing things. #birding",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1685192758383345669",
            "1685193035207409670"
          ],
          "editableUntil" : "2023-07-29T08:37:17.000Z",
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
      "favorite_count" : "6",
      "id_str" : "1685192758383345669",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1685192758383345669",
      "created_at" : "Sat Jul 29 07:37:17 +0000 2023",
      "favorited" : false,
      "full_text" : "Year list: 3 beihnd @fenwarbler_kit, who cheats by knowing things. #birding",
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
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "92"
      ],
      "favorite_count" : "7",
      "id_str" : "1684237421530578946",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1684237421530578946",
      "created_at" : "Wed Jul 26 16:21:07 +0000 2023",
      "favorited" : false,
      "full_text" : "Estou a aprender português há 12 meses e já consigo discutir com o talho. Eu nem como carne.",
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
        "97"
      ],
      "favorite_count" : "4",
      "id_str" : "1683412491045961728",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1683412491045961728",
      "created_at" : "Mon Jul 24 09:43:08 +0000 2023",
      "favorited" : false,
      "full_text" : "I work as a map editor at Larkfield Survey, which is mostly asking people which river they meant.",
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
            "url" : "https://t.co/J08ysRtsbu",
            "expanded_url" : "https://twitter.com/fenwarbler_kit/status/1682466597886756727",
            "display_url" : "twitter.com/fenwarbler_kit/…",
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
      "favorite_count" : "3",
      "id_str" : "1682655593224994817",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1682655593224994817",
      "created_at" : "Sat Jul 22 07:35:30 +0000 2023",
      "favorited" : false,
      "full_text" : "I was at that sluice on Saturday. Nothing. Not even a pigeon. #birding https://t.co/J08ysRtsbu",
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
      "favorite_count" : "6",
      "id_str" : "1682297736617000963",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1682297736617000963",
      "created_at" : "Fri Jul 21 07:53:30 +0000 2023",
      "favorited" : false,
      "full_text" : "@fenwarbler_kit My dog Marzipan found it first, she'd like the credit.",
      "lang" : "en",
      "in_reply_to_status_id" : "1682243126778923203",
      "in_reply_to_status_id_str" : "1682243126778923203",
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
        "82"
      ],
      "favorite_count" : "7",
      "id_str" : "1682291059100483586",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1682291059100483586",
      "created_at" : "Fri Jul 21 07:26:58 +0000 2023",
      "favorited" : false,
      "full_text" : "Found a shop in Corvenham that only sells lampshades. It has outlived three banks.",
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
        "45"
      ],
      "favorite_count" : "5",
      "id_str" : "1681944298989289476",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1681944298989289476",
      "created_at" : "Thu Jul 20 08:29:04 +0000 2023",
      "favorited" : false,
      "full_text" : "A week on, and I'd only change the last line.",
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
        "73"
      ],
      "favorite_count" : "11",
      "id_str" : "1681066858616193024",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1681066858616193024",
      "created_at" : "Mon Jul 17 22:22:26 +0000 2023",
      "favorited" : false,
      "full_text" : "The man opposite is eating an entire cucumber. Not sliced. I love trains.",
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
        "135"
      ],
      "favorite_count" : "8",
      "id_str" : "1680457642037739520",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1680457642037739520",
      "created_at" : "Sun Jul 16 06:01:37 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @tinymuseumfact: The smallest museum in our list fits into a telephone box &amp; has opening hours. They are generous. Please knock.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1677594034610110467"
          ],
          "editableUntil" : "2023-07-08T09:22:40.000Z",
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
        "62"
      ],
      "favorite_count" : "18",
      "id_str" : "1677594034610110467",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1677594034610110467",
      "created_at" : "Sat Jul 08 08:22:40 +0000 2023",
      "favorited" : false,
      "full_text" : "I love birding because it's an excuse to stand still. #birding",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1676845475719806978"
          ],
          "editableUntil" : "2023-07-06T07:48:10.000Z",
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
      "favorite_count" : "15",
      "id_str" : "1676845475719806978",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1676845475719806978",
      "created_at" : "Thu Jul 06 06:48:10 +0000 2023",
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
        "70"
      ],
      "favorite_count" : "3",
      "id_str" : "1676335498802495489",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1676335498802495489",
      "created_at" : "Tue Jul 04 21:01:42 +0000 2023",
      "favorited" : false,
      "full_text" : "@plover_and_rum Could you tell me where you found that? Asking for me.",
      "lang" : "en",
      "in_reply_to_status_id" : "1676328955688259165",
      "in_reply_to_status_id_str" : "1676328955688259165",
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
        "74"
      ],
      "favorite_count" : "6",
      "id_str" : "1675628328658141186",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1675628328658141186",
      "created_at" : "Sun Jul 02 22:11:39 +0000 2023",
      "favorited" : false,
      "full_text" : "@sundial_repair No idea, but Teo will know, and he'll tell me for an hour.",
      "lang" : "en",
      "in_reply_to_status_id" : "1675610964239582837",
      "in_reply_to_status_id_str" : "1675610964239582837",
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
        "55"
      ],
      "favorite_count" : "7",
      "id_str" : "1674407979065016321",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1674407979065016321",
      "created_at" : "Thu Jun 29 13:22:25 +0000 2023",
      "favorited" : false,
      "full_text" : "@bea_halloway_ Tell me everything, slowly, with voices.",
      "lang" : "en",
      "in_reply_to_status_id" : "1674378283392699941",
      "in_reply_to_status_id_str" : "1674378283392699941",
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
      "favorite_count" : "6",
      "id_str" : "1674088290191409155",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1674088290191409155",
      "created_at" : "Wed Jun 28 16:12:06 +0000 2023",
      "favorited" : false,
      "full_text" : "@nettle_archive I've been thinking about this all day, and I think you're right.",
      "lang" : "en",
      "in_reply_to_status_id" : "1674081998735411347",
      "in_reply_to_status_id_str" : "1674081998735411347",
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
        "106"
      ],
      "favorite_count" : "15",
      "id_str" : "1673944125482729472",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1673944125482729472",
      "created_at" : "Wed Jun 28 06:39:14 +0000 2023",
      "favorited" : false,
      "full_text" : "@ryeandshine_oz Mine's in the oven. Buttermilk boule. I'm sitting in front of it as if it were television.",
      "lang" : "en",
      "in_reply_to_status_id" : "1673937582368491552",
      "in_reply_to_status_id_str" : "1673937582368491552",
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
        "64"
      ],
      "favorite_count" : "4",
      "id_str" : "1673775930939539460",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1673775930939539460",
      "created_at" : "Tue Jun 27 19:30:53 +0000 2023",
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
      "favorite_count" : "4",
      "id_str" : "1671771976030486528",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1671771976030486528",
      "created_at" : "Thu Jun 22 06:47:53 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @corvenhambugle: The night bus is saved. After 5 hundred signatures and one very long meeting, the council votes to keep the 44 running …",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1671105766091653121"
          ],
          "editableUntil" : "2023-06-20T11:40:36.000Z",
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
      "favorite_count" : "6",
      "id_str" : "1671105766091653121",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1671105766091653121",
      "created_at" : "Tue Jun 20 10:40:36 +0000 2023",
      "favorited" : false,
      "full_text" : "Rained all day. Marzipan looked outside, looked at me, and went back to bed. #dogsoftheinternet",
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
      "full_text" : "I have now taken the slow train up the coast 14 times, and I'd like to make the case for it. It takes 3 hours. The fast one takes half of that, &amp; you see a wall.\n\nOn the slow one there's a man who sells apples out of a rucksack, and a place where the line is so close to…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1668675473086873601"
          ],
          "editableUntil" : "2023-06-13T18:43:29.000Z",
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
        "66"
      ],
      "favorite_count" : "3",
      "id_str" : "1668675473086873601",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1668675473086873601",
      "created_at" : "Tue Jun 13 17:43:29 +0000 2023",
      "favorited" : false,
      "full_text" : "I love libraries. Warm, free, and somebody else does the filing. 📚",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1667771289785335808"
          ],
          "editableUntil" : "2023-06-11T06:50:35.000Z",
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
              "105",
              "115"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Oz Tamberlin 🥖",
            "screen_name" : "ryeandshine_oz",
            "indices" : [
              "16",
              "31"
            ],
            "id_str" : "401997253",
            "id" : "401997253"
          }
        ],
        "urls" : [
          {
            "url" : "https://t.co/p2nMLyl4k9",
            "expanded_url" : "https://notes.example.org/bread/notes-16",
            "display_url" : "notes.example.org/bread/not…",
            "indices" : [
              "81",
              "104"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "115"
      ],
      "favorite_count" : "8",
      "id_str" : "1667771289785335808",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1667771289785335808",
      "created_at" : "Sun Jun 11 05:50:35 +0000 2023",
      "favorited" : false,
      "full_text" : "New recipe from @ryeandshine_oz: malted wheat. I followed it until I didn't. 👩‍🍳 https://t.co/p2nMLyl4k9 #sourdough",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "1667437202121949186",
          "editControlInitial" : {
            "editTweetIds" : [
              "1667437202121949186",
              "1667437957096669187",
              "1667438351361245188"
            ],
            "editableUntil" : "2023-06-10T08:43:03.000Z",
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
            "url" : "https://t.co/j4TcH4prZW",
            "expanded_url" : "https://notes.example.org/birds/maybe-86",
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
        "108"
      ],
      "favorite_count" : "6",
      "id_str" : "1667438351361245188",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1667438351361245188",
      "created_at" : "Sat Jun 10 07:47:37 +0000 2023",
      "favorited" : false,
      "full_text" : "My notebook says \"curlew, maybe\". It says that on every page. 🐦 https://t.co/j4TcH4prZW #birding (Spelling.)",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "1667437202121949186",
          "editControlInitial" : {
            "editTweetIds" : [
              "1667437202121949186",
              "1667437957096669187",
              "1667438351361245188"
            ],
            "editableUntil" : "2023-06-10T08:43:03.000Z",
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
            "url" : "https://t.co/n4hxcnTY6h",
            "expanded_url" : "https://notes.example.org/birds/maybe-86",
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
      "favorite_count" : "4",
      "id_str" : "1667437957096669187",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1667437957096669187",
      "created_at" : "Sat Jun 10 07:46:03 +0000 2023",
      "favorited" : false,
      "full_text" : "My notebook says \"curlew, maybe\". It says that on every page. 🐦 https://t.co/n4hxcnTY6h #birding",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1667437202121949186",
            "1667437957096669187",
            "1667438351361245188"
          ],
          "editableUntil" : "2023-06-10T08:43:03.000Z",
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
            "url" : "https://t.co/Xj4xc6nyk2",
            "expanded_url" : "https://notes.example.org/birds/maybe-86",
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
      "favorite_count" : "17",
      "id_str" : "1667437202121949186",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1667437202121949186",
      "created_at" : "Sat Jun 10 07:43:03 +0000 2023",
      "favorited" : false,
      "full_text" : "My noetbook says \"curlew, maybe\". It says that on every page. 🐦 https://t.co/Xj4xc6nyk2 #birding",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1667399208551841793"
          ],
          "editableUntil" : "2023-06-10T06:12:04.000Z",
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
              "91",
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
        "99"
      ],
      "favorite_count" : "8",
      "id_str" : "1667399208551841793",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1667399208551841793",
      "created_at" : "Sat Jun 10 05:12:04 +0000 2023",
      "favorited" : false,
      "full_text" : "Bird of the week: sedge warbler. Honourable mention: the pigeon that walked into the bank. #birding",
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
      "favorite_count" : "5",
      "id_str" : "1667162570076717061",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1667162570076717061",
      "created_at" : "Fri Jun 09 13:31:45 +0000 2023",
      "favorited" : false,
      "full_text" : "@teo_brackwater The vet says Marzipan is fine. The vet isn't.",
      "lang" : "en",
      "in_reply_to_status_id" : "1667087575921198401",
      "in_reply_to_status_id_str" : "1667087575921198401",
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
        "urls" : [
          {
            "url" : "https://t.co/1KzsulgzcJ",
            "expanded_url" : "https://notes.example.org/bread/thread-39",
            "display_url" : "notes.example.org/bread/thr…",
            "indices" : [
              "96",
              "119"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "119"
      ],
      "favorite_count" : "2",
      "id_str" : "1664737175863820292",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1664737175863820292",
      "created_at" : "Fri Jun 02 20:54:06 +0000 2023",
      "favorited" : false,
      "full_text" : "Next day: as hot as the oven goes, a pan of water, 35 minutes. Knock. If it answers, it's done. https://t.co/1KzsulgzcJ",
      "lang" : "en",
      "possibly_sensitive" : false,
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
        "68"
      ],
      "favorite_count" : "10",
      "id_str" : "1664736492192268291",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1664736492192268291",
      "created_at" : "Fri Jun 02 20:51:23 +0000 2023",
      "favorited" : false,
      "full_text" : "Afternoon: fold it like a letter you don't want to send, four times.",
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
        "64"
      ],
      "favorite_count" : "5",
      "id_str" : "1664735896601100290",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1664735896601100290",
      "created_at" : "Fri Jun 02 20:49:01 +0000 2023",
      "favorited" : false,
      "full_text" : "Morning: mix at 79 %. It'll look wrong. Leave it, it's thinking.",
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
        "62"
      ],
      "favorite_count" : "3",
      "id_str" : "1664735749800460289",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1664735749800460289",
      "created_at" : "Fri Jun 02 20:48:26 +0000 2023",
      "favorited" : false,
      "full_text" : "Evening: feed Gerald. Malted barley flour. Tell him he's good.",
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
        "hashtags" : [
          {
            "text" : "sourdough",
            "indices" : [
              "51",
              "61"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "61"
      ],
      "favorite_count" : "3",
      "id_str" : "1664735477170700288",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1664735477170700288",
      "created_at" : "Fri Jun 02 20:47:21 +0000 2023",
      "favorited" : false,
      "full_text" : "How I make malted wheat, since three people asked. #sourdough",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1664280213627863045"
          ],
          "editableUntil" : "2023-06-01T15:38:18.000Z",
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
              "81",
              "90"
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
        "90"
      ],
      "favorite_count" : "14",
      "id_str" : "1664280213627863045",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1664280213627863045",
      "created_at" : "Thu Jun 01 14:38:18 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @loafhour_daily: 10 hours of proving is not \"too long\", it's \"a personality\". #loafhour",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1664040464866607111"
          ],
          "editableUntil" : "2023-05-31T23:45:37.000Z",
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
      "id_str" : "1664040464866607111",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1664040464866607111",
      "created_at" : "Wed May 31 22:45:37 +0000 2023",
      "favorited" : false,
      "full_text" : "Reading \"Nine Winters Inland\". I meant to read one chapter, and now it's tomorrow.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1663191616443121670"
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
        "56"
      ],
      "favorite_count" : "7",
      "id_str" : "1663191616443121670",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1663191616443121670",
      "created_at" : "Mon May 29 14:32:36 +0000 2023",
      "favorited" : false,
      "full_text" : "For completeness: Larkfield Survey has now also noticed.",
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
        "74"
      ],
      "favorite_count" : "9",
      "id_str" : "1662871135689113600",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1662871135689113600",
      "created_at" : "Sun May 28 17:19:08 +0000 2023",
      "favorited" : false,
      "full_text" : "@bramblewick_j My sister Bea has one of those and she's never forgiven it.",
      "lang" : "en",
      "in_reply_to_status_id" : "1662852009662876715",
      "in_reply_to_status_id_str" : "1662852009662876715",
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
      "favorite_count" : "8",
      "id_str" : "1662048351601819649",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1662048351601819649",
      "created_at" : "Fri May 26 10:49:41 +0000 2023",
      "favorited" : false,
      "full_text" : "@fenwarbler_kit Where? When? Is it still there? I have shoes on.",
      "lang" : "en",
      "in_reply_to_status_id" : "1661986443674779963",
      "in_reply_to_status_id_str" : "1661986443674779963",
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
        "67"
      ],
      "favorite_count" : "4",
      "id_str" : "1660363503883517954",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1660363503883517954",
      "created_at" : "Sun May 21 19:14:42 +0000 2023",
      "favorited" : false,
      "full_text" : "Coming back to this, because I've changed my mind about half of it.",
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
            "1660359546293452801"
          ],
          "editableUntil" : "2023-05-21T19:58:58.000Z",
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
        "102"
      ],
      "favorite_count" : "6",
      "id_str" : "1660359546293452801",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1660359546293452801",
      "created_at" : "Sun May 21 18:58:58 +0000 2023",
      "favorited" : false,
      "full_text" : "\"An Orchard in Brackets\" is the best thing I've read since the instructions for the boiler. #amreading",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1659857059845242880"
          ],
          "editableUntil" : "2023-05-20T10:42:16.000Z",
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
        "124"
      ],
      "favorite_count" : "6",
      "id_str" : "1659857059845242880",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1659857059845242880",
      "created_at" : "Sat May 20 09:42:16 +0000 2023",
      "favorited" : false,
      "full_text" : "@wick_coldwater invited me to swim in the reservoir in May. I said I'd bring the towels, for them, while I stand there, dry.",
      "lang" : "en"
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
              "51",
              "61"
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
              "62",
              "85"
            ],
            "url" : "https://t.co/8msWbqz55k",
            "media_url" : "https://media.example.com/ybXkiICpCDmLOQ2.jpg",
            "id_str" : "1657726791554433024",
            "id" : "1657726791554433024",
            "media_url_https" : "https://media.example.com/ybXkiICpCDmLOQ2.jpg",
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
            "display_url" : "pic.example.com/ybXkiICpCD"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "85"
      ],
      "favorite_count" : "10",
      "id_str" : "1657726829303169024",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1657726829303169024",
      "created_at" : "Sun May 14 12:37:29 +0000 2023",
      "favorited" : false,
      "full_text" : "Look at this ear! Oat porridge loaf, strong white. #sourdough https://t.co/8msWbqz55k",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1657726829303169024/photo/1",
            "indices" : [
              "62",
              "85"
            ],
            "url" : "https://t.co/8msWbqz55k",
            "media_url" : "https://media.example.com/ybXkiICpCDmLOQ2.jpg",
            "id_str" : "1657726791554433024",
            "id" : "1657726791554433024",
            "media_url_https" : "https://media.example.com/ybXkiICpCDmLOQ2.jpg",
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
            "display_url" : "pic.example.com/ybXkiICpCD"
          },
          {
            "expanded_url" : "https://twitter.com/i/status/1657726829303169024/photo/1",
            "indices" : [
              "62",
              "85"
            ],
            "url" : "https://t.co/8msWbqz55k",
            "media_url" : "https://media.example.com/LLMr921nMW5gUmu.jpg",
            "id_str" : "1657726791554433025",
            "id" : "1657726791554433025",
            "media_url_https" : "https://media.example.com/LLMr921nMW5gUmu.jpg",
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
            "display_url" : "pic.example.com/LLMr921nMW"
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
            "url" : "https://t.co/MRCiqToCWZ",
            "expanded_url" : "https://twitter.com/fenwarbler_kit/status/1655181532953841294",
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
      "favorite_count" : "6",
      "id_str" : "1655910083558637570",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1655910083558637570",
      "created_at" : "Tue May 09 12:18:23 +0000 2023",
      "favorited" : false,
      "full_text" : "Jealous doesn't cover it. #birding https://t.co/MRCiqToCWZ",
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
        "65"
      ],
      "favorite_count" : "2",
      "id_str" : "1655901017444712449",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1655901017444712449",
      "created_at" : "Tue May 09 11:42:22 +0000 2023",
      "favorited" : false,
      "full_text" : "@ottoline_frisk Is this near the canal? I think I know that lamp.",
      "lang" : "en",
      "in_reply_to_status_id" : "1655807400579435131",
      "in_reply_to_status_id_str" : "1655807400579435131",
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
            "1654743360683900930"
          ],
          "editableUntil" : "2023-05-06T08:02:15.000Z",
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
              "60",
              "68"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "68"
      ],
      "favorite_count" : "6",
      "id_str" : "1654743360683900930",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1654743360683900930",
      "created_at" : "Sat May 06 07:02:15 +0000 2023",
      "favorited" : false,
      "full_text" : "Up at five for a curlew. Saw the back half of it. Worth it. #birding",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1653825206717775876"
          ],
          "editableUntil" : "2023-05-03T19:13:50.000Z",
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
              "90",
              "100"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "100"
      ],
      "favorite_count" : "9",
      "id_str" : "1653825206717775876",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1653825206717775876",
      "created_at" : "Wed May 03 18:13:50 +0000 2023",
      "favorited" : false,
      "full_text" : "Library haul: \"Field Notes on Leaving\", a bird guide, and a cookbook I will only look at. #amreading",
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
        "89"
      ],
      "favorite_count" : "13",
      "id_str" : "1653641932741541894",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1653641932741541894",
      "created_at" : "Wed May 03 06:05:34 +0000 2023",
      "favorited" : false,
      "full_text" : "@the_late_otter If x &lt; 3 it's a hobby, if x &gt; 3 it's a room you can't use any more.",
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
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1653525298886475777/photo/1",
            "indices" : [
              "57",
              "80"
            ],
            "url" : "https://t.co/z7jvW8tEKf",
            "media_url" : "https://media.example.com/mrxP83mVoEerfvZ.jpg",
            "id_str" : "1653525261137739780",
            "id" : "1653525261137739780",
            "media_url_https" : "https://media.example.com/mrxP83mVoEerfvZ.jpg",
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
            "display_url" : "pic.example.com/mrxP83mVoE"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "80"
      ],
      "favorite_count" : "8",
      "id_str" : "1653525298886475777",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1653525298886475777",
      "created_at" : "Tue May 02 22:22:06 +0000 2023",
      "favorited" : false,
      "full_text" : "My dog Marzipan on the Tuesday walk. A wind with elbows. https://t.co/z7jvW8tEKf",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1653525298886475777/photo/1",
            "indices" : [
              "57",
              "80"
            ],
            "url" : "https://t.co/z7jvW8tEKf",
            "media_url" : "https://media.example.com/mrxP83mVoEerfvZ.jpg",
            "id_str" : "1653525261137739780",
            "id" : "1653525261137739780",
            "media_url_https" : "https://media.example.com/mrxP83mVoEerfvZ.jpg",
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
            "display_url" : "pic.example.com/mrxP83mVoE",
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
                  "url" : "https://media.example.com/mrxP83mVoEerfvZ.mp4"
                }
              ]
            }
          }
        ]
      }
    }
  }
]