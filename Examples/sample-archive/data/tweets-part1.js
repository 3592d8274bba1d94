window.YTD.tweets.part1 = [
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
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1653386054004113415"
          ],
          "editableUntil" : "2023-05-02T14:08:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "6",
      "id_str" : "1653386054004113415",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1653386054004113415",
      "created_at" : "Tue May 02 13:08:48 +0000 2023",
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
            "1653337469225009157"
          ],
          "editableUntil" : "2023-05-02T10:55:44.000Z",
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
      "favorite_count" : "1",
      "id_str" : "1653337469225009157",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1653337469225009157",
      "created_at" : "Tue May 02 09:55:44 +0000 2023",
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
            "1653169031093420035"
          ],
          "editableUntil" : "2023-05-01T23:46:26.000Z",
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
        "78"
      ],
      "favorite_count" : "4",
      "id_str" : "1653169031093420035",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1653169031093420035",
      "created_at" : "Mon May 01 22:46:26 +0000 2023",
      "favorited" : false,
      "full_text" : "@mossgate_irena I have the same one. It broke in May. Enjoy it while it lasts.",
      "lang" : "en",
      "in_reply_to_status_id" : "1653105361558700776",
      "in_reply_to_status_id_str" : "1653105361558700776",
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
            "1652915820231131136"
          ],
          "editableUntil" : "2023-05-01T07:00:15.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1652915820231131136",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1652915820231131136",
      "created_at" : "Mon May 01 06:00:15 +0000 2023",
      "favorited" : false,
      "full_text" : "I bought an accordion. Second-hand. There was no warning on it. I started lessons today. 🪗",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1652358228341686272"
          ],
          "editableUntil" : "2023-04-29T18:04:35.000Z",
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
              "88",
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
      "favorite_count" : "16",
      "id_str" : "1652358228341686272",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1652358228341686272",
      "created_at" : "Sat Apr 29 17:04:35 +0000 2023",
      "favorited" : false,
      "full_text" : "\"Mudlark Arithmetic\" is the best thing I've read since the instructions for the boiler. #amreading",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1651174447140306945"
          ],
          "editableUntil" : "2023-04-26T11:40:40.000Z",
          "editsRemaining" : "5",
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
            "url" : "https://t.co/pvH2Mq60dn",
            "expanded_url" : "https://twitter.com/dogofthehour_/status/1650783370235350405",
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
      "favorite_count" : "1",
      "id_str" : "1651174447140306945",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1651174447140306945",
      "created_at" : "Wed Apr 26 10:40:40 +0000 2023",
      "favorited" : false,
      "full_text" : "My dog Marzipan, described by a stranger. https://t.co/pvH2Mq60dn",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1651110410192945155"
          ],
          "editableUntil" : "2023-04-26T07:26:12.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1651110410192945155",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1651110410192945155",
      "created_at" : "Wed Apr 26 06:26:12 +0000 2023",
      "favorited" : false,
      "full_text" : "Eight years since I moved to Corvenham. I came for six months.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1650926434593538050"
          ],
          "editableUntil" : "2023-04-25T19:15:09.000Z",
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
              "25",
              "33"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1650926434593538050/photo/1",
            "indices" : [
              "34",
              "57"
            ],
            "url" : "https://t.co/AdSspRiCyt",
            "media_url" : "https://media.example.com/N7BGDhTAM3cpkSZ.jpg",
            "id_str" : "1650926396844802056",
            "id" : "1650926396844802056",
            "media_url_https" : "https://media.example.com/N7BGDhTAM3cpkSZ.jpg",
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
            "display_url" : "pic.example.com/N7BGDhTAM3"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "57"
      ],
      "favorite_count" : "279",
      "id_str" : "1650926434593538050",
      "truncated" : false,
      "retweet_count" : "39",
      "id" : "1650926434593538050",
      "created_at" : "Tue Apr 25 18:15:09 +0000 2023",
      "favorited" : false,
      "full_text" : "Grey wagtail, or a twig. #birding https://t.co/AdSspRiCyt",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1650926434593538050/photo/1",
            "indices" : [
              "34",
              "57"
            ],
            "url" : "https://t.co/AdSspRiCyt",
            "media_url" : "https://media.example.com/N7BGDhTAM3cpkSZ.jpg",
            "id_str" : "1650926396844802056",
            "id" : "1650926396844802056",
            "media_url_https" : "https://media.example.com/N7BGDhTAM3cpkSZ.jpg",
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
            "display_url" : "pic.example.com/N7BGDhTAM3"
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
            "1648568685205389312"
          ],
          "editableUntil" : "2023-04-19T07:06:18.000Z",
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
            "url" : "https://t.co/Np9ftNTGCu",
            "expanded_url" : "https://twitter.com/slow_maps_club/status/1647957407340430664",
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
      "favorite_count" : "5",
      "id_str" : "1648568685205389312",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1648568685205389312",
      "created_at" : "Wed Apr 19 06:06:18 +0000 2023",
      "favorited" : false,
      "full_text" : "I work as a map editor and I'd like this on my gravestone, to scale. #mapping https://t.co/Np9ftNTGCu",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1648420455473741826"
          ],
          "editableUntil" : "2023-04-18T21:17:17.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "4",
      "id_str" : "1648420455473741826",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1648420455473741826",
      "created_at" : "Tue Apr 18 20:17:17 +0000 2023",
      "favorited" : false,
      "full_text" : "Salt &amp; vinegar is a food group. Fennel &amp; Rye agrees.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1648308017298407425"
          ],
          "editableUntil" : "2023-04-18T13:50:30.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "8",
      "id_str" : "1648308017298407425",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1648308017298407425",
      "created_at" : "Tue Apr 18 12:50:30 +0000 2023",
      "favorited" : false,
      "full_text" : "Teo says he doesn't let Marzipan on the sofa. I have photographs.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1646858538548461572"
          ],
          "editableUntil" : "2023-04-14T13:50:47.000Z",
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
      "id_str" : "1646858538548461572",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1646858538548461572",
      "created_at" : "Fri Apr 14 12:50:47 +0000 2023",
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
            "1646049499027603459"
          ],
          "editableUntil" : "2023-04-12T08:15:57.000Z",
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
      "id_str" : "1646049499027603459",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1646049499027603459",
      "created_at" : "Wed Apr 12 07:15:57 +0000 2023",
      "favorited" : false,
      "full_text" : "@juno_chalkdust says: fall well first, then climb well. I have mastered the first half.",
      "lang" : "en",
      "in_reply_to_status_id" : "1646049348032659458",
      "in_reply_to_status_id_str" : "1646049348032659458",
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
            "1646049348032659458"
          ],
          "editableUntil" : "2023-04-12T08:15:21.000Z",
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
      "favorite_count" : "3",
      "id_str" : "1646049348032659458",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1646049348032659458",
      "created_at" : "Wed Apr 12 07:15:21 +0000 2023",
      "favorited" : false,
      "full_text" : "Everybody is looking at the wall. Nobody is looking at you. This was a relief and then a small disappointment.",
      "lang" : "en",
      "in_reply_to_status_id" : "1646049062819987457",
      "in_reply_to_status_id_str" : "1646049062819987457",
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
            "1646049062819987457"
          ],
          "editableUntil" : "2023-04-12T08:14:13.000Z",
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
      "favorite_count" : "1",
      "id_str" : "1646049062819987457",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1646049062819987457",
      "created_at" : "Wed Apr 12 07:14:13 +0000 2023",
      "favorited" : false,
      "full_text" : "You're not weak, you're just holding your breath.",
      "lang" : "en",
      "in_reply_to_status_id" : "1646048702109843456",
      "in_reply_to_status_id_str" : "1646048702109843456",
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
            "1646048702109843456"
          ],
          "editableUntil" : "2023-04-12T08:12:47.000Z",
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
      "favorite_count" : "3",
      "id_str" : "1646048702109843456",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1646048702109843456",
      "created_at" : "Wed Apr 12 07:12:47 +0000 2023",
      "favorited" : false,
      "full_text" : "Things I've learned in 4 months of bouldering, a thread. #bouldering",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1645178321660542977"
          ],
          "editableUntil" : "2023-04-09T22:34:12.000Z",
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
        "76"
      ],
      "favorite_count" : "2",
      "id_str" : "1645178321660542977",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1645178321660542977",
      "created_at" : "Sun Apr 09 21:34:12 +0000 2023",
      "favorited" : false,
      "full_text" : "@the_late_otter Saw a curlew in exactly that spot in April. Keep looking up.",
      "lang" : "en",
      "in_reply_to_status_id" : "1645125473430146312",
      "in_reply_to_status_id_str" : "1645125473430146312",
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
            "1645020620922028035"
          ],
          "editableUntil" : "2023-04-09T12:07:33.000Z",
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
      "favorite_count" : "2",
      "id_str" : "1645020620922028035",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1645020620922028035",
      "created_at" : "Sun Apr 09 11:07:33 +0000 2023",
      "favorited" : false,
      "full_text" : "@teo_brackwater I love you, but no, we're not buying a twelfth clock.",
      "lang" : "en",
      "in_reply_to_status_id" : "1644978342337711570",
      "in_reply_to_status_id_str" : "1644978342337711570",
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
            "1645009803656822789"
          ],
          "editableUntil" : "2023-04-09T11:24:34.000Z",
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
        "75"
      ],
      "favorite_count" : "4",
      "id_str" : "1645009803656822789",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1645009803656822789",
      "created_at" : "Sun Apr 09 10:24:34 +0000 2023",
      "favorited" : false,
      "full_text" : "@hestia_quillon Where was this? I live in Corvenham and I've never seen it.",
      "lang" : "en",
      "in_reply_to_status_id" : "1644963246882424771",
      "in_reply_to_status_id_str" : "1644963246882424771",
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
            "1644348518514556932"
          ],
          "editableUntil" : "2023-04-07T15:36:51.000Z",
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
      "favorite_count" : "12",
      "id_str" : "1644348518514556932",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1644348518514556932",
      "created_at" : "Fri Apr 07 14:36:51 +0000 2023",
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
            "1644057855990431750"
          ],
          "editableUntil" : "2023-04-06T20:21:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1644057855990431750",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1644057855990431750",
      "created_at" : "Thu Apr 06 19:21:52 +0000 2023",
      "favorited" : false,
      "full_text" : "I've been vegetarian for 9 years and my sister Bea still asks if fish counts.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1643155496527462402"
          ],
          "editableUntil" : "2023-04-04T08:36:13.000Z",
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
      "favorite_count" : "0",
      "id_str" : "1643155496527462402",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1643155496527462402",
      "created_at" : "Tue Apr 04 07:36:13 +0000 2023",
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
            "1642853422031962112"
          ],
          "editableUntil" : "2023-04-03T12:35:53.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1642853422031962112",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1642853422031962112",
      "created_at" : "Mon Apr 03 11:35:53 +0000 2023",
      "favorited" : false,
      "full_text" : "My dog Marzipan is a whippet, which is to say a very fast sofa.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1642579712406454273"
          ],
          "editableUntil" : "2023-04-02T18:28:15.000Z",
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
      "favorite_count" : "7",
      "id_str" : "1642579712406454273",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1642579712406454273",
      "created_at" : "Sun Apr 02 17:28:15 +0000 2023",
      "favorited" : false,
      "full_text" : "Update for the 14 of you who care: it's fine now.",
      "lang" : "en",
      "in_reply_to_status_id" : "1638637241024643072",
      "in_reply_to_status_id_str" : "1638637241024643072",
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
            "1642502075302543363"
          ],
          "editableUntil" : "2023-04-02T13:19:45.000Z",
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
      "favorite_count" : "6",
      "id_str" : "1642502075302543363",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1642502075302543363",
      "created_at" : "Sun Apr 02 12:19:45 +0000 2023",
      "favorited" : false,
      "full_text" : "@pryce_meridian That's not a road, that's a scan line.",
      "lang" : "en",
      "in_reply_to_status_id" : "1642429597729425546",
      "in_reply_to_status_id_str" : "1642429597729425546",
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
            "1642500248544739328"
          ],
          "editableUntil" : "2023-04-02T13:12:30.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "5",
      "id_str" : "1642500248544739328",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1642500248544739328",
      "created_at" : "Sun Apr 02 12:12:30 +0000 2023",
      "favorited" : false,
      "full_text" : "People who swim in winter are either lying or unwell. I hate cold water.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1642165504711852034"
          ],
          "editableUntil" : "2023-04-01T15:02:20.000Z",
          "editsRemaining" : "5",
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
            "expanded_url" : "https://twitter.com/i/status/1642165504711852034/photo/1",
            "indices" : [
              "49",
              "72"
            ],
            "url" : "https://t.co/yM2JPI59MO",
            "media_url" : "https://media.example.com/67tnklHR7frnEAT.jpg",
            "id_str" : "1642165466963116040",
            "id" : "1642165466963116040",
            "media_url_https" : "https://media.example.com/67tnklHR7frnEAT.jpg",
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
            "display_url" : "pic.example.com/67tnklHR7f"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "72"
      ],
      "favorite_count" : "11",
      "id_str" : "1642165504711852034",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1642165504711852034",
      "created_at" : "Sat Apr 01 14:02:20 +0000 2023",
      "favorited" : false,
      "full_text" : "My dog Marzipan and the chard she dug up for us. https://t.co/yM2JPI59MO",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1642165504711852034/photo/1",
            "indices" : [
              "49",
              "72"
            ],
            "url" : "https://t.co/yM2JPI59MO",
            "media_url" : "https://media.example.com/67tnklHR7frnEAT.jpg",
            "id_str" : "1642165466963116040",
            "id" : "1642165466963116040",
            "media_url_https" : "https://media.example.com/67tnklHR7frnEAT.jpg",
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
            "display_url" : "pic.example.com/67tnklHR7f"
          },
          {
            "expanded_url" : "https://twitter.com/i/status/1642165504711852034/photo/1",
            "indices" : [
              "49",
              "72"
            ],
            "url" : "https://t.co/yM2JPI59MO",
            "media_url" : "https://media.example.com/7FwPKJuwNMxWZdU.jpg",
            "id_str" : "1642165466963116041",
            "id" : "1642165466963116041",
            "media_url_https" : "https://media.example.com/7FwPKJuwNMxWZdU.jpg",
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
            "display_url" : "pic.example.com/7FwPKJuwNM"
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
            "1641925078146875396"
          ],
          "editableUntil" : "2023-03-31T23:06:58.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "10",
      "id_str" : "1641925078146875396",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1641925078146875396",
      "created_at" : "Fri Mar 31 22:06:58 +0000 2023",
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
            "1641132050821939205"
          ],
          "editableUntil" : "2023-03-29T18:35:46.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1641132050821939205",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1641132050821939205",
      "created_at" : "Wed Mar 29 17:35:46 +0000 2023",
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
            "1640104745089630209"
          ],
          "editableUntil" : "2023-03-26T22:33:37.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1640104745089630209",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1640104745089630209",
      "created_at" : "Sun Mar 26 21:33:37 +0000 2023",
      "favorited" : false,
      "full_text" : "Missed the connection by one minute, and the minute was mine.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1640088406908207108"
          ],
          "editableUntil" : "2023-03-26T21:28:42.000Z",
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
      "favorite_count" : "9",
      "id_str" : "1640088406908207108",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1640088406908207108",
      "created_at" : "Sun Mar 26 20:28:42 +0000 2023",
      "favorited" : false,
      "full_text" : "@nettle_archive I've been thinking about this all day, and I think you're right.",
      "lang" : "en",
      "in_reply_to_status_id" : "1640057452944689466",
      "in_reply_to_status_id_str" : "1640057452944689466",
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
            "1639904568563204103"
          ],
          "editableUntil" : "2023-03-26T09:18:11.000Z",
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
        "61"
      ],
      "favorite_count" : "3",
      "id_str" : "1639904568563204103",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1639904568563204103",
      "created_at" : "Sun Mar 26 08:18:11 +0000 2023",
      "favorited" : false,
      "full_text" : "@quayside_tomlo I don't agree, but I do like how you said it.",
      "lang" : "en",
      "in_reply_to_status_id" : "1639852223649287195",
      "in_reply_to_status_id_str" : "1639852223649287195",
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
            "1638918299645378565"
          ],
          "editableUntil" : "2023-03-23T15:59:06.000Z",
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
        "89"
      ],
      "favorite_count" : "3",
      "id_str" : "1638918299645378565",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1638918299645378565",
      "created_at" : "Thu Mar 23 14:59:06 +0000 2023",
      "favorited" : false,
      "full_text" : "@sundial_repair If x &lt; 3 it's a hobby, if x &gt; 3 it's a room you can't use any more.",
      "lang" : "en",
      "in_reply_to_status_id" : "1638893385479619758",
      "in_reply_to_status_id_str" : "1638893385479619758",
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
            "1638637241024643072"
          ],
          "editableUntil" : "2023-03-22T21:22:17.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "11",
      "id_str" : "1638637241024643072",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1638637241024643072",
      "created_at" : "Wed Mar 22 20:22:17 +0000 2023",
      "favorited" : false,
      "full_text" : "Power cut in Corvenham. We sat in the dark and were briefly interesting.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1637939307505254408"
          ],
          "editableUntil" : "2023-03-20T23:08:57.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "3",
      "id_str" : "1637939307505254408",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1637939307505254408",
      "created_at" : "Mon Mar 20 22:08:57 +0000 2023",
      "favorited" : false,
      "full_text" : "I hate cold water. I test the bath with a stick. 🥶",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1637926586399326214"
          ],
          "editableUntil" : "2023-03-20T22:18:24.000Z",
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
              "91",
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
        "101"
      ],
      "favorite_count" : "10",
      "id_str" : "1637926586399326214",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1637926586399326214",
      "created_at" : "Mon Mar 20 21:18:24 +0000 2023",
      "favorited" : false,
      "full_text" : "Library haul: \"The Cartographer's Aunt\", a bird guide, and a cookbook I will only look at. #amreading",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1637757238800023554"
          ],
          "editableUntil" : "2023-03-20T11:05:28.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "2",
      "id_str" : "1637757238800023554",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1637757238800023554",
      "created_at" : "Mon Mar 20 10:05:28 +0000 2023",
      "favorited" : false,
      "full_text" : "I work as a map editor and I cannot fold a map. There, I said it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1637733997872152579"
          ],
          "editableUntil" : "2023-03-20T09:33:07.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1637733997872152579",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1637733997872152579",
      "created_at" : "Mon Mar 20 08:33:07 +0000 2023",
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
            "1637328921890390019"
          ],
          "editableUntil" : "2023-03-19T06:43:29.000Z",
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
            "url" : "https://t.co/ERWjDCJiBK",
            "expanded_url" : "https://notes.example.org/bread/notes-82",
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
      "favorite_count" : "7",
      "id_str" : "1637328921890390019",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1637328921890390019",
      "created_at" : "Sun Mar 19 05:43:29 +0000 2023",
      "favorited" : false,
      "full_text" : "New recipe from @ryeandshine_oz: olive batard. I followed it until I didn't. 👩‍🍳 https://t.co/ERWjDCJiBK #sourdough",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1637042567222657025"
          ],
          "editableUntil" : "2023-03-18T11:45:37.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1637042567222657025",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1637042567222657025",
      "created_at" : "Sat Mar 18 10:45:37 +0000 2023",
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
            "1635644634816315392"
          ],
          "editableUntil" : "2023-03-14T15:10:44.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1635644634816315392",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1635644634816315392",
      "created_at" : "Tue Mar 14 14:10:44 +0000 2023",
      "favorited" : false,
      "full_text" : "Hail the size of peas. That's the forecast, and that's also how I feel. 🌧️",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1635544098637086722"
          ],
          "editableUntil" : "2023-03-14T08:31:14.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "7",
      "id_str" : "1635544098637086722",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1635544098637086722",
      "created_at" : "Tue Mar 14 07:31:14 +0000 2023",
      "favorited" : false,
      "full_text" : "I love coffee more than is convenient. Fennel &amp; Rye knows my order and, I suspect, my blood type. ☕",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1634966121440346121"
          ],
          "editableUntil" : "2023-03-12T18:14:34.000Z",
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
        "92"
      ],
      "favorite_count" : "6",
      "id_str" : "1634966121440346121",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1634966121440346121",
      "created_at" : "Sun Mar 12 17:14:34 +0000 2023",
      "favorited" : false,
      "full_text" : "@the_late_otter Ask at the library, they know everything, and they don't send notifications.",
      "lang" : "en",
      "in_reply_to_status_id" : "1634935419135068756",
      "in_reply_to_status_id_str" : "1634935419135068756",
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
            "1634278001443078152"
          ],
          "editableUntil" : "2023-03-10T20:40:13.000Z",
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
        "77"
      ],
      "favorite_count" : "3",
      "id_str" : "1634278001443078152",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1634278001443078152",
      "created_at" : "Fri Mar 10 19:40:13 +0000 2023",
      "favorited" : false,
      "full_text" : "@bea_halloway_ I'm coming on the 10:18. I'm bringing Marzipan and seeded rye.",
      "lang" : "en",
      "in_reply_to_status_id" : "1634189669400841884",
      "in_reply_to_status_id_str" : "1634189669400841884",
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
            "1633876538195705863"
          ],
          "editableUntil" : "2023-03-09T18:04:57.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "11",
      "id_str" : "1633876538195705863",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1633876538195705863",
      "created_at" : "Thu Mar 09 17:04:57 +0000 2023",
      "favorited" : false,
      "full_text" : "I get up at half past five. I'm not proud of it, I'm just awake.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1633528887767990282"
          ],
          "editableUntil" : "2023-03-08T19:03:31.000Z",
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
              "63",
              "71"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/cb5GuScNNK",
            "expanded_url" : "https://twitter.com/fenwarbler_kit/status/1633131771065273352",
            "display_url" : "twitter.com/fenwarbler_kit/…",
            "indices" : [
              "72",
              "95"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "95"
      ],
      "favorite_count" : "17",
      "id_str" : "1633528887767990282",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1633528887767990282",
      "created_at" : "Wed Mar 08 18:03:31 +0000 2023",
      "favorited" : false,
      "full_text" : "I was at that sluice on Wednesday. Nothing. Not even a pigeon. #birding https://t.co/cb5GuScNNK",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1633515401419685894"
          ],
          "editableUntil" : "2023-03-08T18:09:55.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1633515401419685894",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1633515401419685894",
      "created_at" : "Wed Mar 08 17:09:55 +0000 2023",
      "favorited" : false,
      "full_text" : "Called mum. 35 minutes, of which 12 were about a hedge.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1632867394986704901"
          ],
          "editableUntil" : "2023-03-06T23:14:58.000Z",
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
            "url" : "https://t.co/wWTikZXfGY",
            "expanded_url" : "https://notes.example.org/bread/thread-65",
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
      "favorite_count" : "4",
      "id_str" : "1632867394986704901",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1632867394986704901",
      "created_at" : "Mon Mar 06 22:14:58 +0000 2023",
      "favorited" : false,
      "full_text" : "Next day: as hot as the oven goes, a pan of water, 40 minutes. Knock. If it answers, it's done. https://t.co/wWTikZXfGY",
      "lang" : "en",
      "possibly_sensitive" : false,
      "in_reply_to_status_id" : "1632866811978448900",
      "in_reply_to_status_id_str" : "1632866811978448900",
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
            "1632866811978448900"
          ],
          "editableUntil" : "2023-03-06T23:12:39.000Z",
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
      "favorite_count" : "11",
      "id_str" : "1632866811978448900",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1632866811978448900",
      "created_at" : "Mon Mar 06 22:12:39 +0000 2023",
      "favorited" : false,
      "full_text" : "Afternoon: fold it like a letter you don't want to send, four times.",
      "lang" : "en",
      "in_reply_to_status_id" : "1632866430296784899",
      "in_reply_to_status_id_str" : "1632866430296784899",
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
            "1632866430296784899"
          ],
          "editableUntil" : "2023-03-06T23:11:08.000Z",
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
      "id_str" : "1632866430296784899",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1632866430296784899",
      "created_at" : "Mon Mar 06 22:11:08 +0000 2023",
      "favorited" : false,
      "full_text" : "Morning: mix at 65 %. It'll look wrong. Leave it, it's thinking.",
      "lang" : "en",
      "in_reply_to_status_id" : "1632865880842960898",
      "in_reply_to_status_id_str" : "1632865880842960898",
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
            "1632865880842960898"
          ],
          "editableUntil" : "2023-03-06T23:08:57.000Z",
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
        "57"
      ],
      "favorite_count" : "2",
      "id_str" : "1632865880842960898",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1632865880842960898",
      "created_at" : "Mon Mar 06 22:08:57 +0000 2023",
      "favorited" : false,
      "full_text" : "Evening: feed Gerald. Half buckwheat. Tell him he's good.",
      "lang" : "en",
      "in_reply_to_status_id" : "1632865461412560897",
      "in_reply_to_status_id_str" : "1632865461412560897",
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
            "1632865461412560897"
          ],
          "editableUntil" : "2023-03-06T23:07:17.000Z",
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
      "favorite_count" : "1",
      "id_str" : "1632865461412560897",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1632865461412560897",
      "created_at" : "Mon Mar 06 22:07:17 +0000 2023",
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
            "1632622033890181120"
          ],
          "editableUntil" : "2023-03-06T07:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "7",
      "id_str" : "1632622033890181120",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1632622033890181120",
      "created_at" : "Mon Mar 06 06:00:00 +0000 2023",
      "favorited" : false,
      "full_text" : "She's home. My dog Marzipan, a whippet of about two, adopted today. She has eaten one shoe and my whole heart.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1631625985449263109"
          ],
          "editableUntil" : "2023-03-03T13:02:03.000Z",
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
      "favorite_count" : "10",
      "id_str" : "1631625985449263109",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1631625985449263109",
      "created_at" : "Fri Mar 03 12:02:03 +0000 2023",
      "favorited" : false,
      "full_text" : "@ryeandshine_oz I love that crumb. It has rooms.",
      "lang" : "en",
      "in_reply_to_status_id" : "1631574647168303947",
      "in_reply_to_status_id_str" : "1631574647168303947",
      "in_reply_to_user_id" : "401997253",
      "in_reply_to_user_id_str" : "401997253"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1631593783982292995"
          ],
          "editableUntil" : "2023-03-03T10:54:06.000Z",
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
      "favorite_count" : "4",
      "id_str" : "1631593783982292995",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1631593783982292995",
      "created_at" : "Fri Mar 03 09:54:06 +0000 2023",
      "favorited" : false,
      "full_text" : "I've seen it 4 times, and each time I've told @fenwarbler_kit, and each time @fenwarbler_kit has said \"sure\".",
      "lang" : "en",
      "in_reply_to_status_id" : "1631593259694292994",
      "in_reply_to_status_id_str" : "1631593259694292994",
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
            "1631593259694292994"
          ],
          "editableUntil" : "2023-03-03T10:52:01.000Z",
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
      "favorite_count" : "16",
      "id_str" : "1631593259694292994",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1631593259694292994",
      "created_at" : "Fri Mar 03 09:52:01 +0000 2023",
      "favorited" : false,
      "full_text" : "It says one thing, over and over, at dawn, and it means it.",
      "lang" : "en",
      "in_reply_to_status_id" : "1631592953510100993",
      "in_reply_to_status_id_str" : "1631592953510100993",
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
            "1631592953510100993"
          ],
          "editableUntil" : "2023-03-03T10:50:48.000Z",
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
      "favorite_count" : "14",
      "id_str" : "1631592953510100993",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1631592953510100993",
      "created_at" : "Fri Mar 03 09:50:48 +0000 2023",
      "favorited" : false,
      "full_text" : "It's small and brown, like all the good ones.",
      "lang" : "en",
      "in_reply_to_status_id" : "1631592517302484992",
      "in_reply_to_status_id_str" : "1631592517302484992",
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
            "1631592517302484992"
          ],
          "editableUntil" : "2023-03-03T10:49:04.000Z",
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
              "57",
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
      "favorite_count" : "4",
      "id_str" : "1631592517302484992",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1631592517302484992",
      "created_at" : "Fri Mar 03 09:49:04 +0000 2023",
      "favorited" : false,
      "full_text" : "A thread about the black redstart, because nobody asked. #birding",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1631320562674434052"
          ],
          "editableUntil" : "2023-03-02T16:48:25.000Z",
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
        "69"
      ],
      "favorite_count" : "2",
      "id_str" : "1631320562674434052",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1631320562674434052",
      "created_at" : "Thu Mar 02 15:48:25 +0000 2023",
      "favorited" : false,
      "full_text" : "@ottoline_frisk Late to this, but: the left one. Always the left one.",
      "lang" : "en",
      "in_reply_to_status_id" : "1631305714838277808",
      "in_reply_to_status_id_str" : "1631305714838277808",
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
            "1628670951786807296"
          ],
          "editableUntil" : "2023-02-23T09:19:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1628670951786807296",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1628670951786807296",
      "created_at" : "Thu Feb 23 08:19:48 +0000 2023",
      "favorited" : false,
      "full_text" : "I work as a map editor at Larkfield Survey, which is mostly asking people which river they meant. 👩‍💻",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1627698414584070145"
          ],
          "editableUntil" : "2023-02-20T16:55:17.000Z",
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
      "favorite_count" : "14",
      "id_str" : "1627698414584070145",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1627698414584070145",
      "created_at" : "Mon Feb 20 15:55:17 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @corvenhambugle: The night bus is saved. After 3 hundred signatures and one very long meeting, the council votes to keep the 44 running …",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1627691685452447746"
          ],
          "editableUntil" : "2023-02-20T16:28:33.000Z",
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
      "favorite_count" : "11",
      "id_str" : "1627691685452447746",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1627691685452447746",
      "created_at" : "Mon Feb 20 15:28:33 +0000 2023",
      "favorited" : false,
      "full_text" : "@bea_halloway_ Tell me everything, slowly, with voices.",
      "lang" : "en",
      "in_reply_to_status_id" : "1627641857120930318",
      "in_reply_to_status_id_str" : "1627641857120930318",
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
            "1627274645310799876"
          ],
          "editableUntil" : "2023-02-19T12:51:23.000Z",
          "editsRemaining" : "5",
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
            "expanded_url" : "https://twitter.com/i/status/1627274645310799876/photo/1",
            "indices" : [
              "74",
              "97"
            ],
            "url" : "https://t.co/dfwp4MYVmU",
            "media_url" : "https://media.example.com/JgMO5ENo3nig693.jpg",
            "id_str" : "1627274607562063888",
            "id" : "1627274607562063888",
            "media_url_https" : "https://media.example.com/JgMO5ENo3nig693.jpg",
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
            "display_url" : "pic.example.com/JgMO5ENo3n"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "97"
      ],
      "favorite_count" : "14",
      "id_str" : "1627274645310799876",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1627274645310799876",
      "created_at" : "Sun Feb 19 11:51:23 +0000 2023",
      "favorited" : false,
      "full_text" : "Whiteboard at Larkfield Survey. I no longer remember what the duck means. https://t.co/dfwp4MYVmU",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1627274645310799876/photo/1",
            "indices" : [
              "74",
              "97"
            ],
            "url" : "https://t.co/dfwp4MYVmU",
            "media_url" : "https://media.example.com/JgMO5ENo3nig693.jpg",
            "id_str" : "1627274607562063888",
            "id" : "1627274607562063888",
            "media_url_https" : "https://media.example.com/JgMO5ENo3nig693.jpg",
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
            "display_url" : "pic.example.com/JgMO5ENo3n"
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
            "1626926537506816000"
          ],
          "editableUntil" : "2023-02-18T13:48:08.000Z",
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
        "129"
      ],
      "favorite_count" : "16",
      "id_str" : "1626926537506816000",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1626926537506816000",
      "created_at" : "Sat Feb 18 12:48:08 +0000 2023",
      "favorited" : false,
      "full_text" : "@wick_coldwater invited me to swim in the reservoir in February. I said I'd bring the towels, for them, while I stand there, dry.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1626715352874352643"
          ],
          "editableUntil" : "2023-02-17T23:48:57.000Z",
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
        "78"
      ],
      "favorite_count" : "17",
      "id_str" : "1626715352874352643",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1626715352874352643",
      "created_at" : "Fri Feb 17 22:48:57 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @tinymuseumfact: Somebody asked what our oldest object is. It's the kettle.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1626663659230986242"
          ],
          "editableUntil" : "2023-02-17T20:23:32.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "6",
      "id_str" : "1626663659230986242",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1626663659230986242",
      "created_at" : "Fri Feb 17 19:23:32 +0000 2023",
      "favorited" : false,
      "full_text" : "Cooked lentil stew for six. Five came. I've eaten for two since.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1625546759373586433"
          ],
          "editableUntil" : "2023-02-14T18:25:23.000Z",
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
      "id_str" : "1625546759373586433",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1625546759373586433",
      "created_at" : "Tue Feb 14 17:25:23 +0000 2023",
      "favorited" : false,
      "full_text" : "@ryeandshine_oz What flour is that? It looks like it went to university.",
      "lang" : "en",
      "in_reply_to_status_id" : "1625470003610388675",
      "in_reply_to_status_id_str" : "1625470003610388675",
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
            "1624662663973830659"
          ],
          "editableUntil" : "2023-02-12T07:52:18.000Z",
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
              "88",
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
      "favorite_count" : "9",
      "id_str" : "1624662663973830659",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1624662663973830659",
      "created_at" : "Sun Feb 12 06:52:18 +0000 2023",
      "favorited" : false,
      "full_text" : "The starter is called Gerald. Gerald is 11 years old and more reliable than the trains. #sourdough",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1624282696035336193"
          ],
          "editableUntil" : "2023-02-11T06:42:27.000Z",
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
              "93",
              "101"
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
              "62",
              "77"
            ],
            "id_str" : "30558127",
            "id" : "30558127"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "101"
      ],
      "favorite_count" : "13",
      "id_str" : "1624282696035336193",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1624282696035336193",
      "created_at" : "Sat Feb 11 05:42:27 +0000 2023",
      "favorited" : false,
      "full_text" : "@fenwarbler_kit says the treecreeper I saw was a carrier bag. @fenwarbler_kit was not there. #birding",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1623654931321847810"
          ],
          "editableUntil" : "2023-02-09T13:07:56.000Z",
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
      "favorite_count" : "3",
      "id_str" : "1623654931321847810",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1623654931321847810",
      "created_at" : "Thu Feb 09 12:07:56 +0000 2023",
      "favorited" : false,
      "full_text" : "@bea_halloway_ No. Absolutely not. All right, yes.",
      "lang" : "en",
      "in_reply_to_status_id" : "1623643606701051186",
      "in_reply_to_status_id_str" : "1623643606701051186",
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
            "1622876981680930816"
          ],
          "editableUntil" : "2023-02-07T09:36:38.000Z",
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
              "67",
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
      "favorite_count" : "6",
      "id_str" : "1622876981680930816",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1622876981680930816",
      "created_at" : "Tue Feb 07 08:36:38 +0000 2023",
      "favorited" : false,
      "full_text" : "Balcony report: one sea holly, two broad beans, 8 thousand aphids. #balconygarden 🪴",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1621836557981843461"
          ],
          "editableUntil" : "2023-02-04T12:42:22.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "7",
      "id_str" : "1621836557981843461",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1621836557981843461",
      "created_at" : "Sat Feb 04 11:42:22 +0000 2023",
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
            "1620899058598019079"
          ],
          "editableUntil" : "2023-02-01T22:37:05.000Z",
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
      "favorite_count" : "5",
      "id_str" : "1620899058598019079",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1620899058598019079",
      "created_at" : "Wed Feb 01 21:37:05 +0000 2023",
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
            "1620343317386493958"
          ],
          "editableUntil" : "2023-01-31T09:48:46.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "5",
      "id_str" : "1620343317386493958",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1620343317386493958",
      "created_at" : "Tue Jan 31 08:48:46 +0000 2023",
      "favorited" : false,
      "full_text" : "I write my lists on the backs of old proofs. Today's list: broad beans, stamps, sleep.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1620015047751237636"
          ],
          "editableUntil" : "2023-01-30T12:04:20.000Z",
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
      "id_str" : "1620015047751237636",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1620015047751237636",
      "created_at" : "Mon Jan 30 11:04:20 +0000 2023",
      "favorited" : false,
      "full_text" : "I moved it today. It took four clicks and 3 emails. That's the job.",
      "lang" : "en",
      "in_reply_to_status_id" : "1620014817064517635",
      "in_reply_to_status_id_str" : "1620014817064517635",
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
            "1620014817064517635"
          ],
          "editableUntil" : "2023-01-30T12:03:25.000Z",
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
      "favorite_count" : "10",
      "id_str" : "1620014817064517635",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1620014817064517635",
      "created_at" : "Mon Jan 30 11:03:25 +0000 2023",
      "favorited" : false,
      "full_text" : "Last week a farmer wrote to Larkfield Survey: \"Please could I have my field back.\"",
      "lang" : "en",
      "in_reply_to_status_id" : "1620014154364485634",
      "in_reply_to_status_id_str" : "1620014154364485634",
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
            "1620014154364485634"
          ],
          "editableUntil" : "2023-01-30T12:00:47.000Z",
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
      "favorite_count" : "11",
      "id_str" : "1620014154364485634",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1620014154364485634",
      "created_at" : "Mon Jan 30 11:00:47 +0000 2023",
      "favorited" : false,
      "full_text" : "Everybody copies him. For sixty years there's a bridge in the middle of a field.",
      "lang" : "en",
      "in_reply_to_status_id" : "1620013525218885633",
      "in_reply_to_status_id_str" : "1620013525218885633",
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
            "1620013525218885633"
          ],
          "editableUntil" : "2023-01-30T11:58:17.000Z",
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
      "favorite_count" : "3",
      "id_str" : "1620013525218885633",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1620013525218885633",
      "created_at" : "Mon Jan 30 10:58:17 +0000 2023",
      "favorited" : false,
      "full_text" : "In 1962 someone draws it forty metres too far to the east. Probably Monday, probably after lunch.",
      "lang" : "en",
      "in_reply_to_status_id" : "1620012782827077632",
      "in_reply_to_status_id_str" : "1620012782827077632",
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
            "1620012782827077632"
          ],
          "editableUntil" : "2023-01-30T11:55:20.000Z",
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
      "favorite_count" : "5",
      "id_str" : "1620012782827077632",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1620012782827077632",
      "created_at" : "Mon Jan 30 10:55:20 +0000 2023",
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
            "1619986196539113480"
          ],
          "editableUntil" : "2023-01-30T10:09:41.000Z",
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
        "79"
      ],
      "favorite_count" : "9",
      "id_str" : "1619986196539113480",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1619986196539113480",
      "created_at" : "Mon Jan 30 09:09:41 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @slow_maps_club: Contour lines are the only handwriting that a mountain has.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1618562575375532033"
          ],
          "editableUntil" : "2023-01-26T11:52:44.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "8",
      "id_str" : "1618562575375532033",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1618562575375532033",
      "created_at" : "Thu Jan 26 10:52:44 +0000 2023",
      "favorited" : false,
      "full_text" : "If your recipe starts with your childhood, I'm reading the childhood and skipping the recipe.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1617901438346723330"
          ],
          "editableUntil" : "2023-01-24T16:05:36.000Z",
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
        "55"
      ],
      "favorite_count" : "6",
      "id_str" : "1617901438346723330",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1617901438346723330",
      "created_at" : "Tue Jan 24 15:05:36 +0000 2023",
      "favorited" : false,
      "full_text" : "@nettle_archive Please tell me that there's a part two.",
      "lang" : "en",
      "in_reply_to_status_id" : "1617804549924325185",
      "in_reply_to_status_id_str" : "1617804549924325185",
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
            "1617826896832102400"
          ],
          "editableUntil" : "2023-01-24T11:09:24.000Z",
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
      "favorite_count" : "4",
      "id_str" : "1617826896832102400",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1617826896832102400",
      "created_at" : "Tue Jan 24 10:09:24 +0000 2023",
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
            "1617140375791599616"
          ],
          "editableUntil" : "2023-01-22T13:41:25.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1617140375791599616",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1617140375791599616",
      "created_at" : "Sun Jan 22 12:41:25 +0000 2023",
      "favorited" : false,
      "full_text" : "Fixed a coastline at work. You're welcome, coast. 🗺️",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1616828536176246786"
          ],
          "editableUntil" : "2023-01-21T17:02:16.000Z",
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
        "106"
      ],
      "favorite_count" : "3",
      "id_str" : "1616828536176246786",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1616828536176246786",
      "created_at" : "Sat Jan 21 16:02:16 +0000 2023",
      "favorited" : false,
      "full_text" : "@bea_halloway_ sent me a photo of my own school haircut with no message. I know a threat when I see one. 👭",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1616448498620694529"
          ],
          "editableUntil" : "2023-01-20T15:52:08.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "4",
      "id_str" : "1616448498620694529",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1616448498620694529",
      "created_at" : "Fri Jan 20 14:52:08 +0000 2023",
      "favorited" : false,
      "full_text" : "Saudades do sol de Lindmora. Aqui chove há 3 dias.",
      "lang" : "pt"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1615110862698184707"
          ],
          "editableUntil" : "2023-01-16T23:16:51.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "8",
      "id_str" : "1615110862698184707",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1615110862698184707",
      "created_at" : "Mon Jan 16 22:16:51 +0000 2023",
      "favorited" : false,
      "full_text" : "I've been vegetarian for 9 years, and the only thing I miss is not being asked about it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1614574554217185284"
          ],
          "editableUntil" : "2023-01-15T11:45:45.000Z",
          "editsRemaining" : "5",
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
            "url" : "https://t.co/1swKvHd0Ln",
            "expanded_url" : "https://twitter.com/weatherish_n/status/1613972336048865394",
            "display_url" : "twitter.com/weatherish_n/st…",
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
      "favorite_count" : "259",
      "id_str" : "1614574554217185284",
      "truncated" : false,
      "retweet_count" : "37",
      "id" : "1614574554217185284",
      "created_at" : "Sun Jan 15 10:45:45 +0000 2023",
      "favorited" : false,
      "full_text" : "I hung out the washing because of this. Fog down to the knees. https://t.co/1swKvHd0Ln",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1614309976203853830"
          ],
          "editableUntil" : "2023-01-14T18:14:25.000Z",
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
        "65"
      ],
      "favorite_count" : "4",
      "id_str" : "1614309976203853830",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1614309976203853830",
      "created_at" : "Sat Jan 14 17:14:25 +0000 2023",
      "favorited" : false,
      "full_text" : "@sundial_repair Is this near the canal? I think I know that lamp.",
      "lang" : "en",
      "in_reply_to_status_id" : "1614225419035215884",
      "in_reply_to_status_id_str" : "1614225419035215884",
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
            "1614290763133222912"
          ],
          "editableUntil" : "2023-01-14T16:58:04.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "4",
      "id_str" : "1614290763133222912",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1614290763133222912",
      "created_at" : "Sat Jan 14 15:58:04 +0000 2023",
      "favorited" : false,
      "full_text" : "Third seat reservation on paper, first actual seat. Victory on the 17:28.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1613302096575070213"
          ],
          "editableUntil" : "2023-01-11T23:29:28.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1613302096575070213",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1613302096575070213",
      "created_at" : "Wed Jan 11 22:29:28 +0000 2023",
      "favorited" : false,
      "full_text" : "Insomnia again. I have named the streets of an imaginary town. There's a bakery on every one.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1612801464537710595"
          ],
          "editableUntil" : "2023-01-10T14:20:08.000Z",
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
      "favorite_count" : "7",
      "id_str" : "1612801464537710595",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1612801464537710595",
      "created_at" : "Tue Jan 10 13:20:08 +0000 2023",
      "favorited" : false,
      "full_text" : "@ryeandshine_oz 74 % hydration? In this weather? Brave.",
      "lang" : "en",
      "in_reply_to_status_id" : "1612739053294193809",
      "in_reply_to_status_id_str" : "1612739053294193809",
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
            "1612544100207165442"
          ],
          "editableUntil" : "2023-01-09T21:17:27.000Z",
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
              "68",
              "76"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "76"
      ],
      "favorite_count" : "4",
      "id_str" : "1612544100207165442",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1612544100207165442",
      "created_at" : "Mon Jan 09 20:17:27 +0000 2023",
      "favorited" : false,
      "full_text" : "I love birding: cold, wet, nothing, nothing, nothing, grey wagtail. #birding",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1612342388406091777"
          ],
          "editableUntil" : "2023-01-09T07:55:55.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "6",
      "id_str" : "1612342388406091777",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1612342388406091777",
      "created_at" : "Mon Jan 09 06:55:55 +0000 2023",
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
            "1611811387149910022"
          ],
          "editableUntil" : "2023-01-07T20:45:55.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "2",
      "id_str" : "1611811387149910022",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1611811387149910022",
      "created_at" : "Sat Jan 07 19:45:55 +0000 2023",
      "favorited" : false,
      "full_text" : "I've been thinking about why I argue less here than I did. It isn't that I've become wise. It's that for a while I wrote every angry answer into a notebook instead, and then read them after a week.\n\nOut of 8 there was one that I'd still have sent, &amp; it was about benches.…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1611321040862969860"
          ],
          "editableUntil" : "2023-01-06T12:17:27.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1611321040862969860",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1611321040862969860",
      "created_at" : "Fri Jan 06 11:17:27 +0000 2023",
      "favorited" : false,
      "full_text" : "Rent went up again. Corvenham is very pleased with itself. 🌫️",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1610958656134709255"
          ],
          "editableUntil" : "2023-01-05T12:17:28.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "2",
      "id_str" : "1610958656134709255",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1610958656134709255",
      "created_at" : "Thu Jan 05 11:17:28 +0000 2023",
      "favorited" : false,
      "full_text" : "I want a dog. I have a spreadsheet about wanting a dog.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1610641222639026179"
          ],
          "editableUntil" : "2023-01-04T15:16:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1610641222639026179",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1610641222639026179",
      "created_at" : "Wed Jan 04 14:16:06 +0000 2023",
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
            "1610323015302643713"
          ],
          "editableUntil" : "2023-01-03T18:11:39.000Z",
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
              "94",
              "105"
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
      "favorite_count" : "2",
      "id_str" : "1610323015302643713",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1610323015302643713",
      "created_at" : "Tue Jan 03 17:11:39 +0000 2023",
      "favorited" : false,
      "full_text" : "Finally sent the V3 with the terrible green sloper. Screamed. Apologised to a birthday party. #bouldering",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1609898133213413378"
          ],
          "editableUntil" : "2023-01-02T14:03:20.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "1",
      "id_str" : "1609898133213413378",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1609898133213413378",
      "created_at" : "Mon Jan 02 13:03:20 +0000 2023",
      "favorited" : false,
      "full_text" : "A meeting about meetings at Larkfield Survey. We resolved to meet.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1609808089052086277"
          ],
          "editableUntil" : "2023-01-02T08:05:31.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "9",
      "id_str" : "1609808089052086277",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1609808089052086277",
      "created_at" : "Mon Jan 02 07:05:31 +0000 2023",
      "favorited" : false,
      "full_text" : "My partner Teo has wound all the clocks. It sounds like rain in there.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1609791714996781056"
          ],
          "editableUntil" : "2023-01-02T07:00:27.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "newyear",
            "indices" : [
              "98",
              "106"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "106"
      ],
      "favorite_count" : "3",
      "id_str" : "1609791714996781056",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1609791714996781056",
      "created_at" : "Mon Jan 02 06:00:27 +0000 2023",
      "favorited" : false,
      "full_text" : "New year, same flat. I live in Corvenham, I work as a map editor, I bake badly. This year: a dog. #newyear",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1933242472805171200"
          ],
          "editableUntil" : "2025-06-12T20:18:18.000Z",
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
      "favorite_count" : "16",
      "id_str" : "1933242472805171200",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1933242472805171200",
      "created_at" : "Thu Jun 12 19:18:18 +0000 2025",
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
            "1931967051941806081"
          ],
          "editableUntil" : "2025-06-09T07:50:14.000Z",
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
        "90"
      ],
      "favorite_count" : "257",
      "id_str" : "1931967051941806081",
      "truncated" : false,
      "retweet_count" : "36",
      "id" : "1931967051941806081",
      "created_at" : "Mon Jun 09 06:50:14 +0000 2025",
      "favorited" : false,
      "full_text" : "RT @fenwarbler_kit: A goldcrest isn't shy, it's just had enough of people, like all of us.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1931728295389298700"
          ],
          "editableUntil" : "2025-06-08T16:01:30.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "1",
      "id_str" : "1931728295389298700",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1931728295389298700",
      "created_at" : "Sun Jun 08 15:01:30 +0000 2025",
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
            "1931613486966636552"
          ],
          "editableUntil" : "2025-06-08T08:25:17.000Z",
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
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "79"
      ],
      "favorite_count" : "2",
      "id_str" : "1931613486966636552",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1931613486966636552",
      "created_at" : "Sun Jun 08 07:25:17 +0000 2025",
      "favorited" : false,
      "full_text" : "Left the dough out overnight and it has applied for its own address. #sourdough",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1931314121190408199"
          ],
          "editableUntil" : "2025-06-07T12:35:43.000Z",
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
      "favorite_count" : "0",
      "id_str" : "1931314121190408199",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1931314121190408199",
      "created_at" : "Sat Jun 07 11:35:43 +0000 2025",
      "favorited" : false,
      "full_text" : "RT @slow_maps_club: Our spring walk: 3 kilometres, no phones, one paper map between three people. Last year two groups came back as friends…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1930754421952610315"
          ],
          "editableUntil" : "2025-06-05T23:31:40.000Z",
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
              "50",
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
      "favorite_count" : "0",
      "id_str" : "1930754421952610315",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1930754421952610315",
      "created_at" : "Thu Jun 05 22:31:40 +0000 2025",
      "favorited" : false,
      "full_text" : "I love choir. Even the biscuits are in two parts. #choir",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1930381516429328394"
          ],
          "editableUntil" : "2025-06-04T22:49:52.000Z",
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
        "65"
      ],
      "favorite_count" : "2",
      "id_str" : "1930381516429328394",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1930381516429328394",
      "created_at" : "Wed Jun 04 21:49:52 +0000 2025",
      "favorited" : false,
      "full_text" : "@bea_halloway_ He has our dad's ears. I'm so sorry. I'm so happy.",
      "lang" : "en",
      "in_reply_to_status_id" : "1930319860160530128",
      "in_reply_to_status_id_str" : "1930319860160530128",
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
            "1930269214589845510"
          ],
          "editableUntil" : "2025-06-04T15:23:38.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "running",
            "indices" : [
              "30",
              "38"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "38"
      ],
      "favorite_count" : "10",
      "id_str" : "1930269214589845510",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1930269214589845510",
      "created_at" : "Wed Jun 04 14:23:38 +0000 2025",
      "favorited" : false,
      "full_text" : "I run every Wednesday. \"Run.\" #running",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1929975037641621513"
          ],
          "editableUntil" : "2025-06-03T19:54:40.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "1",
      "id_str" : "1929975037641621513",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1929975037641621513",
      "created_at" : "Tue Jun 03 18:54:40 +0000 2025",
      "favorited" : false,
      "full_text" : "Reading \"Field Notes on Leaving\". I meant to read one chapter, and now it's tomorrow.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1929628484305420293"
          ],
          "editableUntil" : "2025-06-02T20:57:36.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1929628484305420293",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1929628484305420293",
      "created_at" : "Mon Jun 02 19:57:36 +0000 2025",
      "favorited" : false,
      "full_text" : "Salt &amp; vinegar is a food group. The Rope Loft agrees.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1929508083327827972"
          ],
          "editableUntil" : "2025-06-02T12:59:10.000Z",
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
      "favorite_count" : "9",
      "id_str" : "1929508083327827972",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1929508083327827972",
      "created_at" : "Mon Jun 02 11:59:10 +0000 2025",
      "favorited" : false,
      "full_text" : "I held him for an hour and my arm went to sleep, and I'd have given him the arm.",
      "lang" : "en",
      "in_reply_to_status_id" : "1929507525485395971",
      "in_reply_to_status_id_str" : "1929507525485395971",
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
            "1929507525485395971"
          ],
          "editableUntil" : "2025-06-02T12:56:57.000Z",
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
      "favorite_count" : "3",
      "id_str" : "1929507525485395971",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1929507525485395971",
      "created_at" : "Mon Jun 02 11:56:57 +0000 2025",
      "favorited" : false,
      "full_text" : "He's called Linus. He looks like a very old judge.",
      "lang" : "en",
      "in_reply_to_status_id" : "1929507278021459970",
      "in_reply_to_status_id_str" : "1929507278021459970",
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
            "1929507278021459970"
          ],
          "editableUntil" : "2025-06-02T12:55:58.000Z",
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
      "favorite_count" : "1",
      "id_str" : "1929507278021459970",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1929507278021459970",
      "created_at" : "Mon Jun 02 11:55:58 +0000 2025",
      "favorited" : false,
      "full_text" : "My sister Bea rang at 11:55 and said \"he's here\", and I said \"who\", because I'm an idiot.",
      "lang" : "en",
      "in_reply_to_status_id" : "1929506997003091969",
      "in_reply_to_status_id_str" : "1929506997003091969",
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
            "1929506997003091969"
          ],
          "editableUntil" : "2025-06-02T12:54:51.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "20"
      ],
      "favorite_count" : "9",
      "id_str" : "1929506997003091969",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1929506997003091969",
      "created_at" : "Mon Jun 02 11:54:51 +0000 2025",
      "favorited" : false,
      "full_text" : "On becoming an aunt.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1929417829161893888"
          ],
          "editableUntil" : "2025-06-02T07:00:31.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "164"
      ],
      "favorite_count" : "2",
      "id_str" : "1929417829161893888",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1929417829161893888",
      "created_at" : "Mon Jun 02 06:00:31 +0000 2025",
      "favorited" : false,
      "full_text" : "Two years of Marzipan and one of Port Halden. I live in Port Halden, I work as a curator of charts, I swim before breakfast. I don't know who she is but I like her.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1929114811350646786"
          ],
          "editableUntil" : "2025-06-01T10:56:26.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "51"
      ],
      "favorite_count" : "1",
      "id_str" : "1929114811350646786",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1929114811350646786",
      "created_at" : "Sun Jun 01 09:56:26 +0000 2025",
      "favorited" : false,
      "full_text" : "The fog horn is in E flat. The choir has been told.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1928916579752345607"
          ],
          "editableUntil" : "2025-05-31T21:48:44.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "1",
      "id_str" : "1928916579752345607",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1928916579752345607",
      "created_at" : "Sat May 31 20:48:44 +0000 2025",
      "favorited" : false,
      "full_text" : "I turn 37 this year and I have finally bought a proper ladder.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1928909086217207813"
          ],
          "editableUntil" : "2025-05-31T21:18:58.000Z",
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
      "favorite_count" : "0",
      "id_str" : "1928909086217207813",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1928909086217207813",
      "created_at" : "Sat May 31 20:18:58 +0000 2025",
      "favorited" : false,
      "full_text" : "Finished \"Nine Winters Inland\" on the bus and missed my stop, twice, once in each direction. #amreading 📚",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1928899075231449088"
          ],
          "editableUntil" : "2025-05-31T20:39:11.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "2",
      "id_str" : "1928899075231449088",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1928899075231449088",
      "created_at" : "Sat May 31 19:39:11 +0000 2025",
      "favorited" : false,
      "full_text" : "The light tonight over the harbour. I stood on the bridge with a bag of onions and looked.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1928464091593048070"
          ],
          "editableUntil" : "2025-05-30T15:50:43.000Z",
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
      "favorite_count" : "2",
      "id_str" : "1928464091593048070",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1928464091593048070",
      "created_at" : "Fri May 30 14:50:43 +0000 2025",
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
            "1928344908129632259"
          ],
          "editableUntil" : "2025-05-30T07:57:07.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "tea",
            "indices" : [
              "57",
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
        "63"
      ],
      "favorite_count" : "0",
      "id_str" : "1928344908129632259",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1928344908129632259",
      "created_at" : "Fri May 30 06:57:07 +0000 2025",
      "favorited" : false,
      "full_text" : "I drink tea now. The kettle and I have an understanding. #tea 🍵",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1928140771962126340"
          ],
          "editableUntil" : "2025-05-29T18:25:57.000Z",
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
              "82",
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
      "favorite_count" : "1",
      "id_str" : "1928140771962126340",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1928140771962126340",
      "created_at" : "Thu May 29 17:25:57 +0000 2025",
      "favorited" : false,
      "full_text" : "Choir every Thursday, and every Thursday I walk home humming someone else's line. #choir 🎶",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1926953712853450753"
          ],
          "editableUntil" : "2025-05-26T11:49:00.000Z",
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
        "49"
      ],
      "favorite_count" : "5",
      "id_str" : "1926953712853450753",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1926953712853450753",
      "created_at" : "Mon May 26 10:49:00 +0000 2025",
      "favorited" : false,
      "full_text" : "RT @weatherish_n: A dry Monday. We checked twice.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "1926185186580496384",
          "editControlInitial" : {
            "editTweetIds" : [
              "1926185186580496384",
              "1926187183069200385"
            ],
            "editableUntil" : "2025-05-24T08:55:09.000Z",
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
        "93"
      ],
      "favorite_count" : "1",
      "id_str" : "1926187183069200385",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1926187183069200385",
      "created_at" : "Sat May 24 08:03:05 +0000 2025",
      "favorited" : false,
      "full_text" : "If your recipe starts with your childhood, I'm reading the childhood and skipping the recipe.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1926185186580496384",
            "1926187183069200385"
          ],
          "editableUntil" : "2025-05-24T08:55:09.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1926185186580496384",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1926185186580496384",
      "created_at" : "Sat May 24 07:55:09 +0000 2025",
      "favorited" : false,
      "full_text" : "If your reicpe starts with your childhood, I'm reading the childhood and skipping the recipe.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1925662766543142914"
          ],
          "editableUntil" : "2025-05-22T22:19:15.000Z",
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
      "favorite_count" : "1",
      "id_str" : "1925662766543142914",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1925662766543142914",
      "created_at" : "Thu May 22 21:19:15 +0000 2025",
      "favorited" : false,
      "full_text" : "@ryeandshine_oz Mine's in the oven. Buttermilk boule. I'm sitting in front of it as if it were television.",
      "lang" : "en",
      "in_reply_to_status_id" : "1925622249566503595",
      "in_reply_to_status_id_str" : "1925622249566503595",
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
            "1924016351366610944"
          ],
          "editableUntil" : "2025-05-18T09:16:59.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "0",
      "id_str" : "1924016351366610944",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1924016351366610944",
      "created_at" : "Sun May 18 08:16:59 +0000 2025",
      "favorited" : false,
      "full_text" : "I get up at half past five. I'm not proud of it, I'm just awake.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1921518486715105282"
          ],
          "editableUntil" : "2025-05-11T11:51:21.000Z",
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
      "favorite_count" : "15",
      "id_str" : "1921518486715105282",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1921518486715105282",
      "created_at" : "Sun May 11 10:51:21 +0000 2025",
      "favorited" : false,
      "full_text" : "@teo_brackwater I love you, but no, we're not buying a twelfth clock.",
      "lang" : "en",
      "in_reply_to_status_id" : "1921492565916386342",
      "in_reply_to_status_id_str" : "1921492565916386342",
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
            "1921266430204968966"
          ],
          "editableUntil" : "2025-05-10T19:09:47.000Z",
          "editsRemaining" : "5",
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
            "url" : "https://t.co/9uYzKIwBbV",
            "expanded_url" : "https://x.com/odalys_vitrine/status/1920857988881452938",
            "display_url" : "x.com/odalys_vitrine/status…",
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
      "favorite_count" : "4",
      "id_str" : "1921266430204968966",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1921266430204968966",
      "created_at" : "Sat May 10 18:09:47 +0000 2025",
      "favorited" : false,
      "full_text" : "Look at this case. Look at the label. Some of those forty words are mine. https://t.co/9uYzKIwBbV",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1921178076457205761"
          ],
          "editableUntil" : "2025-05-10T13:18:41.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1921178076457205761",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1921178076457205761",
      "created_at" : "Sat May 10 12:18:41 +0000 2025",
      "favorited" : false,
      "full_text" : "I write my lists on the backs of old proofs. Today's list: kale, stamps, sleep.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1921127414398713864"
          ],
          "editableUntil" : "2025-05-10T09:57:23.000Z",
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
      "id_str" : "1921127414398713864",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1921127414398713864",
      "created_at" : "Sat May 10 08:57:23 +0000 2025",
      "favorited" : false,
      "full_text" : "@bea_halloway_ Mum says hi, and also \"is she eating\".",
      "lang" : "en",
      "in_reply_to_status_id" : "1921118606360315546",
      "in_reply_to_status_id_str" : "1921118606360315546",
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
            "1920764771913695235"
          ],
          "editableUntil" : "2025-05-09T09:56:22.000Z",
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
              "76",
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
      "favorite_count" : "1",
      "id_str" : "1920764771913695235",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1920764771913695235",
      "created_at" : "Fri May 09 08:56:22 +0000 2025",
      "favorited" : false,
      "full_text" : "I love cold water. It's like being told the truth by someone who likes you. #coldwater",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1920535594841145351"
          ],
          "editableUntil" : "2025-05-08T18:45:42.000Z",
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
              "63",
              "69"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/6eeG3mKpoT",
            "expanded_url" : "https://x.com/altomarguerite/status/1920123378644027145",
            "display_url" : "x.com/altomarguerite/status…",
            "indices" : [
              "70",
              "93"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "93"
      ],
      "favorite_count" : "9",
      "id_str" : "1920535594841145351",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1920535594841145351",
      "created_at" : "Thu May 08 17:45:42 +0000 2025",
      "favorited" : false,
      "full_text" : "Second row, third from the left, mouth open. Come and hear us! #choir https://t.co/6eeG3mKpoT",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1920387341067747332"
          ],
          "editableUntil" : "2025-05-08T08:56:35.000Z",
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
      "favorite_count" : "2",
      "id_str" : "1920387341067747332",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1920387341067747332",
      "created_at" : "Thu May 08 07:56:35 +0000 2025",
      "favorited" : false,
      "full_text" : "@numbernine_ned Is that your ladder in our hedge or our hedge in your ladder?",
      "lang" : "en",
      "in_reply_to_status_id" : "1920321658267107892",
      "in_reply_to_status_id_str" : "1920321658267107892",
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
            "1920227548428500992"
          ],
          "editableUntil" : "2025-05-07T22:21:38.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "4",
      "id_str" : "1920227548428500992",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1920227548428500992",
      "created_at" : "Wed May 07 21:21:38 +0000 2025",
      "favorited" : false,
      "full_text" : "I started running. I use the word loosely, and so do my knees.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1919524571984166917"
          ],
          "editableUntil" : "2025-05-05T23:48:15.000Z",
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
      "favorite_count" : "3",
      "id_str" : "1919524571984166917",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1919524571984166917",
      "created_at" : "Mon May 05 22:48:15 +0000 2025",
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
            "1918769298654887939"
          ],
          "editableUntil" : "2025-05-03T21:47:04.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1918769298654887939",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1918769298654887939",
      "created_at" : "Sat May 03 20:47:04 +0000 2025",
      "favorited" : false,
      "full_text" : "Insomnia again. I have named the streets of an imaginary town. There's a bakery on every one.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1917275888441884677"
          ],
          "editableUntil" : "2025-04-29T18:52:47.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "0",
      "id_str" : "1917275888441884677",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1917275888441884677",
      "created_at" : "Tue Apr 29 17:52:47 +0000 2025",
      "favorited" : false,
      "full_text" : "Cooked a tray of roast roots for six. Five came. I've eaten for two since. 🍲",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1917251753988849665"
          ],
          "editableUntil" : "2025-04-29T17:16:53.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "10",
      "id_str" : "1917251753988849665",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1917251753988849665",
      "created_at" : "Tue Apr 29 16:16:53 +0000 2025",
      "favorited" : false,
      "full_text" : "My nephew Linus laughed today. At Marzipan, obviously, but I was in the room.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1917234348399001600"
          ],
          "editableUntil" : "2025-04-29T16:07:43.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1917234348399001600",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1917234348399001600",
      "created_at" : "Tue Apr 29 15:07:43 +0000 2025",
      "favorited" : false,
      "full_text" : "My partner Teo talks to the tomatoes. They're doing better than mine. 💛",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1917206207777472514"
          ],
          "editableUntil" : "2025-04-29T14:15:54.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "1",
      "id_str" : "1917206207777472514",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1917206207777472514",
      "created_at" : "Tue Apr 29 13:15:54 +0000 2025",
      "favorited" : false,
      "full_text" : "Found a pressed sea holly in a log book of 1843. Someone, on a ship, in a storm, kept a flower.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1917083959523540996"
          ],
          "editableUntil" : "2025-04-29T06:10:08.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "tea",
            "indices" : [
              "105",
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
        "111"
      ],
      "favorite_count" : "1",
      "id_str" : "1917083959523540996",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1917083959523540996",
      "created_at" : "Tue Apr 29 05:10:08 +0000 2025",
      "favorited" : false,
      "full_text" : "The Rope Loft keeps a green one that tastes of hay behind the counter just for me. I love the Rope Loft. #tea 🍵",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1916369198439727108"
          ],
          "editableUntil" : "2025-04-27T06:49:55.000Z",
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
              "87",
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
        "99"
      ],
      "favorite_count" : "3",
      "id_str" : "1916369198439727108",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1916369198439727108",
      "created_at" : "Sun Apr 27 05:49:55 +0000 2025",
      "favorited" : false,
      "full_text" : "I love sourdough, but not as much as Marzipan loves sourdough, as we found out at six. #sourdough 🍞",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1914955400109621251"
          ],
          "editableUntil" : "2025-04-23T09:12:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "tea",
            "indices" : [
              "51",
              "55"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Juno Vantry",
            "screen_name" : "juno_chalkdust",
            "indices" : [
              "34",
              "49"
            ],
            "id_str" : "918273001",
            "id" : "918273001"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "55"
      ],
      "favorite_count" : "145",
      "id_str" : "1914955400109621251",
      "truncated" : false,
      "retweet_count" : "20",
      "id" : "1914955400109621251",
      "created_at" : "Wed Apr 23 08:12:00 +0000 2025",
      "favorited" : false,
      "full_text" : "I love tea. There. Screenshot it, @juno_chalkdust. #tea",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1914294267266727937"
          ],
          "editableUntil" : "2025-04-21T13:24:53.000Z",
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
              "67",
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
      "favorite_count" : "2",
      "id_str" : "1914294267266727937",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1914294267266727937",
      "created_at" : "Mon Apr 21 12:24:53 +0000 2025",
      "favorited" : false,
      "full_text" : "The foxglove by the back door is out. I had nothing to do with it. #gardening 🌱",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1914219869448962048"
          ],
          "editableUntil" : "2025-04-21T08:29:16.000Z",
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
      "favorite_count" : "10",
      "id_str" : "1914219869448962048",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1914219869448962048",
      "created_at" : "Mon Apr 21 07:29:16 +0000 2025",
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
            "1914210572379881474"
          ],
          "editableUntil" : "2025-04-21T07:52:19.000Z",
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
        "80"
      ],
      "favorite_count" : "9",
      "id_str" : "1914210572379881474",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1914210572379881474",
      "created_at" : "Mon Apr 21 06:52:19 +0000 2025",
      "favorited" : false,
      "full_text" : "@mossgate_irena I have the same one. It broke in April. Enjoy it while it lasts.",
      "lang" : "en",
      "in_reply_to_status_id" : "1914133313300203690",
      "in_reply_to_status_id_str" : "1914133313300203690",
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
            "1914083221021130753"
          ],
          "editableUntil" : "2025-04-20T23:26:16.000Z",
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
      "id_str" : "1914083221021130753",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1914083221021130753",
      "created_at" : "Sun Apr 20 22:26:16 +0000 2025",
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
            "1912572658919145472"
          ],
          "editableUntil" : "2025-04-16T19:23:50.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1912572658919145472",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1912572658919145472",
      "created_at" : "Wed Apr 16 18:23:50 +0000 2025",
      "favorited" : false,
      "full_text" : "The neighbours in Port Halden bring vegetables and take gossip. Fair trade.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1910970809623511040"
          ],
          "editableUntil" : "2025-04-12T09:18:39.000Z",
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
              "60",
              "75"
            ],
            "id_str" : "30558127",
            "id" : "30558127"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "99"
      ],
      "favorite_count" : "3",
      "id_str" : "1910970809623511040",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1910970809623511040",
      "created_at" : "Sat Apr 12 08:18:39 +0000 2025",
      "favorited" : false,
      "full_text" : "@fenwarbler_kit says the fieldfare I saw was a carrier bag. @fenwarbler_kit was not there. #birding",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1909867537097555969"
          ],
          "editableUntil" : "2025-04-09T08:14:39.000Z",
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
      "favorite_count" : "6",
      "id_str" : "1909867537097555969",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1909867537097555969",
      "created_at" : "Wed Apr 09 07:14:39 +0000 2025",
      "favorited" : false,
      "full_text" : "Update: Teo has read this and would like it known that he disagrees.",
      "lang" : "en",
      "in_reply_to_status_id" : "1896440617446146048",
      "in_reply_to_status_id_str" : "1896440617446146048",
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
            "1907568641897922561"
          ],
          "editableUntil" : "2025-04-02T23:59:39.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "1",
      "id_str" : "1907568641897922561",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1907568641897922561",
      "created_at" : "Wed Apr 02 22:59:39 +0000 2025",
      "favorited" : false,
      "full_text" : "My partner Teo has wound all the clocks. It sounds like rain in there.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1907331960498290688"
          ],
          "editableUntil" : "2025-04-02T08:19:10.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "1",
      "id_str" : "1907331960498290688",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1907331960498290688",
      "created_at" : "Wed Apr 02 07:19:10 +0000 2025",
      "favorited" : false,
      "full_text" : "My nephew Linus has one tooth and uses it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1904287015046742016"
          ],
          "editableUntil" : "2025-03-24T22:39:38.000Z",
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
      "favorite_count" : "1",
      "id_str" : "1904287015046742016",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1904287015046742016",
      "created_at" : "Mon Mar 24 21:39:38 +0000 2025",
      "favorited" : false,
      "full_text" : "@teo_brackwater You said that about the last one, and it's in the bathroom.",
      "lang" : "en",
      "in_reply_to_status_id" : "1904203464511063159",
      "in_reply_to_status_id_str" : "1904203464511063159",
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
            "1903826008306352128"
          ],
          "editableUntil" : "2025-03-23T16:07:46.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "0",
      "id_str" : "1903826008306352128",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1903826008306352128",
      "created_at" : "Sun Mar 23 15:07:46 +0000 2025",
      "favorited" : false,
      "full_text" : "The gallery floods when it rains from the west, which at the Halden Tide Museum we call \"interactive\".",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1903169310818304002"
          ],
          "editableUntil" : "2025-03-21T20:38:17.000Z",
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
        "72"
      ],
      "favorite_count" : "2",
      "id_str" : "1903169310818304002",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1903169310818304002",
      "created_at" : "Fri Mar 21 19:38:17 +0000 2025",
      "favorited" : false,
      "full_text" : "@the_late_otter Congratulations! Olive batard is in the post, in spirit.",
      "lang" : "en",
      "in_reply_to_status_id" : "1903124767309825057",
      "in_reply_to_status_id_str" : "1903124767309825057",
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
            "1901548713340305409"
          ],
          "editableUntil" : "2025-03-17T09:18:36.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "tea",
            "indices" : [
              "47",
              "51"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "51"
      ],
      "favorite_count" : "1",
      "id_str" : "1901548713340305409",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1901548713340305409",
      "created_at" : "Mon Mar 17 08:18:36 +0000 2025",
      "favorited" : false,
      "full_text" : "I drink tea now, and I have views about water. #tea",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1900894212841275394"
          ],
          "editableUntil" : "2025-03-15T13:57:51.000Z",
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
        "71"
      ],
      "favorite_count" : "8",
      "id_str" : "1900894212841275394",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1900894212841275394",
      "created_at" : "Sat Mar 15 12:57:51 +0000 2025",
      "favorited" : false,
      "full_text" : "@altomarguerite The altos carried it. We shall not speak of the tenors.",
      "lang" : "en",
      "in_reply_to_status_id" : "1900857722396476623",
      "in_reply_to_status_id_str" : "1900857722396476623",
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
            "1900827520576520197"
          ],
          "editableUntil" : "2025-03-15T09:32:51.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1900827520576520197",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1900827520576520197",
      "created_at" : "Sat Mar 15 08:32:51 +0000 2025",
      "favorited" : false,
      "full_text" : "We moved to Port Halden for the sea and stayed in all weekend because of a wind with elbows. 🌊",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1900613149166403584"
          ],
          "editableUntil" : "2025-03-14T19:21:01.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "3",
      "id_str" : "1900613149166403584",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1900613149166403584",
      "created_at" : "Fri Mar 14 18:21:01 +0000 2025",
      "favorited" : false,
      "full_text" : "I'm an aunt. His name is Linus and he weighs as much as a good loaf.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1899836425977724929"
          ],
          "editableUntil" : "2025-03-12T15:54:35.000Z",
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
              "55",
              "64"
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
        "64"
      ],
      "favorite_count" : "9",
      "id_str" : "1899836425977724929",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1899836425977724929",
      "created_at" : "Wed Mar 12 14:54:35 +0000 2025",
      "favorited" : false,
      "full_text" : "RT @loafhour_daily: Steam. The answer is always steam. #loafhour",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1899832061733109763"
          ],
          "editableUntil" : "2025-03-12T15:37:15.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1899832061733109763",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1899832061733109763",
      "created_at" : "Wed Mar 12 14:37:15 +0000 2025",
      "favorited" : false,
      "full_text" : "I work at the Halden Tide Museum, and today I was locked in with the globes for 45 minutes. No complaints.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1899532543313575940"
          ],
          "editableUntil" : "2025-03-11T19:47:04.000Z",
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
        "102"
      ],
      "favorite_count" : "6",
      "id_str" : "1899532543313575940",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1899532543313575940",
      "created_at" : "Tue Mar 11 18:47:04 +0000 2025",
      "favorited" : false,
      "full_text" : "Traded a loaf of potato loaf for 5 crab claws on the quay. Best exchange rate of my life. #sourdough 🥖",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1898040678147948548"
          ],
          "editableUntil" : "2025-03-07T16:58:56.000Z",
          "editsRemaining" : "5",
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
            "expanded_url" : "https://twitter.com/i/status/1898040678147948548/photo/1",
            "indices" : [
              "59",
              "82"
            ],
            "url" : "https://t.co/zccVneNtIr",
            "media_url" : "https://media.example.com/OhZMHvqi7HaR9N9.jpg",
            "id_str" : "1898040640399212560",
            "id" : "1898040640399212560",
            "media_url_https" : "https://media.example.com/OhZMHvqi7HaR9N9.jpg",
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
            "display_url" : "pic.example.com/OhZMHvqi7H"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "82"
      ],
      "favorite_count" : "2",
      "id_str" : "1898040678147948548",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1898040678147948548",
      "created_at" : "Fri Mar 07 15:58:56 +0000 2025",
      "favorited" : false,
      "full_text" : "My dog Marzipan on the Friday walk. Fog down to the knees. https://t.co/zccVneNtIr",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1898040678147948548/photo/1",
            "indices" : [
              "59",
              "82"
            ],
            "url" : "https://t.co/zccVneNtIr",
            "media_url" : "https://media.example.com/OhZMHvqi7HaR9N9.jpg",
            "id_str" : "1898040640399212560",
            "id" : "1898040640399212560",
            "media_url_https" : "https://media.example.com/OhZMHvqi7HaR9N9.jpg",
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
            "display_url" : "pic.example.com/OhZMHvqi7H"
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
            "1898014733911457794"
          ],
          "editableUntil" : "2025-03-07T15:15:50.000Z",
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
            "name" : "Marguerite D.",
            "screen_name" : "altomarguerite",
            "indices" : [
              "3",
              "18"
            ],
            "id_str" : "1502200988118384640",
            "id" : "1502200988118384640"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "140"
      ],
      "favorite_count" : "2",
      "id_str" : "1898014733911457794",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1898014733911457794",
      "created_at" : "Fri Mar 07 14:15:50 +0000 2025",
      "favorited" : false,
      "full_text" : "RT @altomarguerite: Our winter concert: Friday, the market hall, seven o'clock. Entrance free, leaving costs something. We'll sing about th…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1897933359758180358"
          ],
          "editableUntil" : "2025-03-07T09:52:29.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "0",
      "id_str" : "1897933359758180358",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1897933359758180358",
      "created_at" : "Fri Mar 07 08:52:29 +0000 2025",
      "favorited" : false,
      "full_text" : "An update on tea, for the archive. I used to love coffee, out loud, for years; I had a mug about it. In February I stopped, because my hands shook while I was holding something from 1790.\n\nIt was horrible for a week &amp; then it was nothing. I drink tea now: ginger and lemon,…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1897687274720591879"
          ],
          "editableUntil" : "2025-03-06T17:34:38.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "264",
      "id_str" : "1897687274720591879",
      "truncated" : false,
      "retweet_count" : "37",
      "id" : "1897687274720591879",
      "created_at" : "Thu Mar 06 16:34:38 +0000 2025",
      "favorited" : false,
      "full_text" : "Cataloguing day at the Halden Tide Museum: 13 boxes, one wasp. 👩‍🏫",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1897605427806339075"
          ],
          "editableUntil" : "2025-03-06T12:09:24.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "118"
      ],
      "favorite_count" : "128",
      "id_str" : "1897605427806339075",
      "truncated" : false,
      "retweet_count" : "18",
      "id" : "1897605427806339075",
      "created_at" : "Thu Mar 06 11:09:24 +0000 2025",
      "favorited" : false,
      "full_text" : "Turns out I like an office. People walk past and say things. I used to love working from home and now I don't miss it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1897537636269031429"
          ],
          "editableUntil" : "2025-03-06T07:40:01.000Z",
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
      "favorite_count" : "10",
      "id_str" : "1897537636269031429",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1897537636269031429",
      "created_at" : "Thu Mar 06 06:40:01 +0000 2025",
      "favorited" : false,
      "full_text" : "@sundial_repair I don't agree, but I do like how you said it.",
      "lang" : "en",
      "in_reply_to_status_id" : "1897445781011432094",
      "in_reply_to_status_id_str" : "1897445781011432094",
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
            "1897054518877618184"
          ],
          "editableUntil" : "2025-03-04T23:40:17.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "11",
      "id_str" : "1897054518877618184",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1897054518877618184",
      "created_at" : "Tue Mar 04 22:40:17 +0000 2025",
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
            "1897002372530438153"
          ],
          "editableUntil" : "2025-03-04T20:13:04.000Z",
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
        "74"
      ],
      "favorite_count" : "9",
      "id_str" : "1897002372530438153",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1897002372530438153",
      "created_at" : "Tue Mar 04 19:13:04 +0000 2025",
      "favorited" : false,
      "full_text" : "@numbernine_ned Thank you for the broad beans. There's bread on your step.",
      "lang" : "en",
      "in_reply_to_status_id" : "1896982491529480462",
      "in_reply_to_status_id_str" : "1896982491529480462",
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
            "1896599993335152641"
          ],
          "editableUntil" : "2025-03-03T17:34:10.000Z",
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
              "50",
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
        "61"
      ],
      "favorite_count" : "11",
      "id_str" : "1896599993335152641",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1896599993335152641",
      "created_at" : "Mon Mar 03 16:34:10 +0000 2025",
      "favorited" : false,
      "full_text" : "I love old paper. I love that it survives people. #mapping 🏛️",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1896440617446146048"
          ],
          "editableUntil" : "2025-03-03T07:00:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "152"
      ],
      "favorite_count" : "3",
      "id_str" : "1896440617446146048",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1896440617446146048",
      "created_at" : "Mon Mar 03 06:00:52 +0000 2025",
      "favorited" : false,
      "full_text" : "My sister Bea had her baby this morning. His name is Linus. Everybody is fine and I can't stop crying in the archive, where liquids are forbidden. 👶❤️‍🔥",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1895500264257880064"
          ],
          "editableUntil" : "2025-02-28T16:44:14.000Z",
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
      "favorite_count" : "4",
      "id_str" : "1895500264257880064",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1895500264257880064",
      "created_at" : "Fri Feb 28 15:44:14 +0000 2025",
      "favorited" : false,
      "full_text" : "@fenwarbler_kit My dog Marzipan found it first, she'd like the credit.",
      "lang" : "en",
      "in_reply_to_status_id" : "1895419733621083901",
      "in_reply_to_status_id_str" : "1895419733621083901",
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
            "1893729644159434754"
          ],
          "editableUntil" : "2025-02-23T19:28:25.000Z",
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
            "name" : "Odalys Trent",
            "screen_name" : "odalys_vitrine",
            "indices" : [
              "3",
              "18"
            ],
            "id_str" : "1288400175530016769",
            "id" : "1288400175530016769"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "93"
      ],
      "favorite_count" : "9",
      "id_str" : "1893729644159434754",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1893729644159434754",
      "created_at" : "Sun Feb 23 18:28:25 +0000 2025",
      "favorited" : false,
      "full_text" : "RT @odalys_vitrine: Nine-year-old to me, today: \"are you also old, or do you just work here?\"",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1893577583497314310"
          ],
          "editableUntil" : "2025-02-23T09:24:11.000Z",
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
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "59"
      ],
      "favorite_count" : "3",
      "id_str" : "1893577583497314310",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1893577583497314310",
      "created_at" : "Sun Feb 23 08:24:11 +0000 2025",
      "favorited" : false,
      "full_text" : "80 % hydration was a mistake. I have bread soup. #sourdough",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1892877592600510464"
          ],
          "editableUntil" : "2025-02-21T11:02:40.000Z",
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
      "favorite_count" : "10",
      "id_str" : "1892877592600510464",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1892877592600510464",
      "created_at" : "Fri Feb 21 10:02:40 +0000 2025",
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
            "1892503262746116104"
          ],
          "editableUntil" : "2025-02-20T10:15:13.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "51"
      ],
      "favorite_count" : "3",
      "id_str" : "1892503262746116104",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1892503262746116104",
      "created_at" : "Thu Feb 20 09:15:13 +0000 2025",
      "favorited" : false,
      "full_text" : "I'm writing labels. \"Fig. 4: the same, but wetter.\"",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1892312493754155017"
          ],
          "editableUntil" : "2025-02-19T21:37:10.000Z",
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
        "74"
      ],
      "favorite_count" : "1",
      "id_str" : "1892312493754155017",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1892312493754155017",
      "created_at" : "Wed Feb 19 20:37:10 +0000 2025",
      "favorited" : false,
      "full_text" : "@hestia_quillon I work as a curator of charts and this is making me sweat.",
      "lang" : "en",
      "in_reply_to_status_id" : "1892219631863598368",
      "in_reply_to_status_id_str" : "1892219631863598368",
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
            "1892256284636348423"
          ],
          "editableUntil" : "2025-02-19T17:53:49.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "1",
      "id_str" : "1892256284636348423",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1892256284636348423",
      "created_at" : "Wed Feb 19 16:53:49 +0000 2025",
      "favorited" : false,
      "full_text" : "Since we moved to Port Halden I have learned what a neap tide is and I will tell you whether you ask or not.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1891906074525564929"
          ],
          "editableUntil" : "2025-02-18T18:42:12.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "14",
      "id_str" : "1891906074525564929",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1891906074525564929",
      "created_at" : "Tue Feb 18 17:42:12 +0000 2025",
      "favorited" : false,
      "full_text" : "First frost. The whole of Port Halden sounds crisp. 🌧️",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1891871569983045636"
          ],
          "editableUntil" : "2025-02-18T16:25:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "269"
      ],
      "favorite_count" : "3",
      "id_str" : "1891871569983045636",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1891871569983045636",
      "created_at" : "Tue Feb 18 15:25:06 +0000 2025",
      "favorited" : false,
      "full_text" : "I've finished \"The Slow Clock\", and I don't want to talk about the ending, I want to talk about page 25. There's a paragraph there in which nothing happens: a woman dries a cup.\n\nI've read it to Teo twice &amp; he says that it's a paragraph about a cup. It's not. It's…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1891801812600619013"
          ],
          "editableUntil" : "2025-02-18T11:47:54.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "7",
      "id_str" : "1891801812600619013",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1891801812600619013",
      "created_at" : "Tue Feb 18 10:47:54 +0000 2025",
      "favorited" : false,
      "full_text" : "I work as a curator of charts and I'm still allowed in, so nobody has checked.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1891408592829939715"
          ],
          "editableUntil" : "2025-02-17T09:45:23.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "15",
      "id_str" : "1891408592829939715",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1891408592829939715",
      "created_at" : "Mon Feb 17 08:45:23 +0000 2025",
      "favorited" : false,
      "full_text" : "I work at the Halden Tide Museum. We close at five, the tide closes us at four.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1891037798069174278"
          ],
          "editableUntil" : "2025-02-16T09:11:59.000Z",
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
        "76"
      ],
      "favorite_count" : "2",
      "id_str" : "1891037798069174278",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1891037798069174278",
      "created_at" : "Sun Feb 16 08:11:59 +0000 2025",
      "favorited" : false,
      "full_text" : "Gerald doubled in 6 hours. I have never been so proud of a jar. #sourdough 🍞",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1890993051103395844"
          ],
          "editableUntil" : "2025-02-16T06:14:10.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "tea",
            "indices" : [
              "44",
              "48"
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
      "favorite_count" : "2",
      "id_str" : "1890993051103395844",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1890993051103395844",
      "created_at" : "Sun Feb 16 05:14:10 +0000 2025",
      "favorited" : false,
      "full_text" : "I love tea, and I'm told that I mention it. #tea",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1890858933946417154"
          ],
          "editableUntil" : "2025-02-15T21:21:14.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "277"
      ],
      "favorite_count" : "2",
      "id_str" : "1890858933946417154",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1890858933946417154",
      "created_at" : "Sat Feb 15 20:21:14 +0000 2025",
      "favorited" : false,
      "full_text" : "For those who ask how to start with birds: don't buy anything. Go to the same place every week, at the same hour, and stand there until you're bored, and then for ten minutes more. That's when it starts.\n\nI began at a bus stop by the harbour, since the bus didn't come &amp; a…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1890627972247846919"
          ],
          "editableUntil" : "2025-02-15T06:03:29.000Z",
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
              "110",
              "118"
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
      "id_str" : "1890627972247846919",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1890627972247846919",
      "created_at" : "Sat Feb 15 05:03:29 +0000 2025",
      "favorited" : false,
      "full_text" : "Saw a treecreeper by the harbour. Blue sky, no notes. Stood there for 50 minutes and was late for everything. #birding",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1889745018009157637"
          ],
          "editableUntil" : "2025-02-12T19:34:56.000Z",
          "editsRemaining" : "5",
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
            "url" : "https://t.co/F2Aiss2C2D",
            "expanded_url" : "https://x.com/weatherish_n/status/1888994321479238774",
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
      "favorite_count" : "6",
      "id_str" : "1889745018009157637",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1889745018009157637",
      "created_at" : "Wed Feb 12 18:34:56 +0000 2025",
      "favorited" : false,
      "full_text" : "The most honest forecast I've read this winter. https://t.co/F2Aiss2C2D",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1889627062340157441"
          ],
          "editableUntil" : "2025-02-12T11:46:13.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "16",
      "id_str" : "1889627062340157441",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1889627062340157441",
      "created_at" : "Wed Feb 12 10:46:13 +0000 2025",
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
            "1889377401209618432"
          ],
          "editableUntil" : "2025-02-11T19:14:10.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1889377401209618432",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1889377401209618432",
      "created_at" : "Tue Feb 11 18:14:10 +0000 2025",
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
            "1889377024603062275"
          ],
          "editableUntil" : "2025-02-11T19:12:40.000Z",
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
      "favorite_count" : "30",
      "id_str" : "1889377024603062275",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1889377024603062275",
      "created_at" : "Tue Feb 11 18:12:40 +0000 2025",
      "favorited" : false,
      "full_text" : "RT @dogofthehour_: This whippet ran 12 laps around a picnic and joined it on the last. 13/10",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1887883366003376129"
          ],
          "editableUntil" : "2025-02-07T16:17:24.000Z",
          "editsRemaining" : "5",
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
            "url" : "https://t.co/YWA1tdPRWf",
            "expanded_url" : "https://notes.example.org/museum/box-87",
            "display_url" : "notes.example.org/museum/bo…",
            "indices" : [
              "30",
              "53"
            ]
          },
          {
            "url" : "https://t.co/DhRX9QUrYl",
            "expanded_url" : "https://x.com/tinymuseumfact/status/1887390619169459656",
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
      "id_str" : "1887883366003376129",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1887883366003376129",
      "created_at" : "Fri Feb 07 15:17:24 +0000 2025",
      "favorited" : false,
      "full_text" : "Box in the corridor, present. https://t.co/YWA1tdPRWf https://t.co/DhRX9QUrYl",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1887389201125605380"
          ],
          "editableUntil" : "2025-02-06T07:33:46.000Z",
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
        "65"
      ],
      "favorite_count" : "0",
      "id_str" : "1887389201125605380",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1887389201125605380",
      "created_at" : "Thu Feb 06 06:33:46 +0000 2025",
      "favorited" : false,
      "full_text" : "Sunrise swim. The water was pink. I have no joke. #coldwater 🏊‍♀️",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1886816793247350787"
          ],
          "editableUntil" : "2025-02-04T17:39:13.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "0",
      "id_str" : "1886816793247350787",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1886816793247350787",
      "created_at" : "Tue Feb 04 16:39:13 +0000 2025",
      "favorited" : false,
      "full_text" : "The gulls in Port Halden have unionised. They got my sandwich and they got Teo's. 🏡",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1886706041341607938"
          ],
          "editableUntil" : "2025-02-04T10:19:08.000Z",
          "editsRemaining" : "5",
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
            "url" : "https://t.co/wQza99c71a",
            "expanded_url" : "https://x.com/dogofthehour_/status/1886138300352170590",
            "display_url" : "x.com/dogofthehour_/status/…",
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
      "favorite_count" : "3",
      "id_str" : "1886706041341607938",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1886706041341607938",
      "created_at" : "Tue Feb 04 09:19:08 +0000 2025",
      "favorited" : false,
      "full_text" : "My dog Marzipan, described by a stranger. https://t.co/wQza99c71a",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1886293693556588544"
          ],
          "editableUntil" : "2025-02-03T07:00:36.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1886293693556588544",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1886293693556588544",
      "created_at" : "Mon Feb 03 06:00:36 +0000 2025",
      "favorited" : false,
      "full_text" : "Day one without coffee. If I'm rude today, it's not me, it's chemistry.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1886099426980659203"
          ],
          "editableUntil" : "2025-02-02T18:08:40.000Z",
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
      "favorite_count" : "1",
      "id_str" : "1886099426980659203",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1886099426980659203",
      "created_at" : "Sun Feb 02 17:08:40 +0000 2025",
      "favorited" : false,
      "full_text" : "The hill out of Port Halden doesn't know my name any more. I love my e-bike. #cycling",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1885600756652834822"
          ],
          "editableUntil" : "2025-02-01T09:07:07.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "3",
      "id_str" : "1885600756652834822",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1885600756652834822",
      "created_at" : "Sat Feb 01 08:07:07 +0000 2025",
      "favorited" : false,
      "full_text" : "A school group of 13 and exactly one of them listened. That one will run the place some day.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1885284635483570178"
          ],
          "editableUntil" : "2025-01-31T12:10:58.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "3",
      "id_str" : "1885284635483570178",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1885284635483570178",
      "created_at" : "Fri Jan 31 11:10:58 +0000 2025",
      "favorited" : false,
      "full_text" : "Wrote a caption of forty words. It took all day. Every word of it is load-bearing.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1885096932007739393"
          ],
          "editableUntil" : "2025-01-30T23:45:06.000Z",
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
              "93",
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
      "favorite_count" : "3",
      "id_str" : "1885096932007739393",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1885096932007739393",
      "created_at" : "Thu Jan 30 22:45:06 +0000 2025",
      "favorited" : false,
      "full_text" : "I love choir. 12 people breathing in at the same time, it's the least lonely sound there is. #choir",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1884697489534091269"
          ],
          "editableUntil" : "2025-01-29T21:17:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1884697489534091269",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1884697489534091269",
      "created_at" : "Wed Jan 29 20:17:52 +0000 2025",
      "favorited" : false,
      "full_text" : "Since I moved to Port Halden I sleep like someone who has been switched off.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1884549096929230848"
          ],
          "editableUntil" : "2025-01-29T11:28:12.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "running",
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
      "favorite_count" : "2",
      "id_str" : "1884549096929230848",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1884549096929230848",
      "created_at" : "Wed Jan 29 10:28:12 +0000 2025",
      "favorited" : false,
      "full_text" : "Week 10 of the running plan. Marzipan is doing it too, four times as far and half as loud. #running",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1884300065460191236"
          ],
          "editableUntil" : "2025-01-28T18:58:38.000Z",
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
      "favorite_count" : "3",
      "id_str" : "1884300065460191236",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1884300065460191236",
      "created_at" : "Tue Jan 28 17:58:38 +0000 2025",
      "favorited" : false,
      "full_text" : "Quiz night. I got the river one. I always get the river one. #quiznight",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1884240329222127623"
          ],
          "editableUntil" : "2025-01-28T15:01:16.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "14",
      "id_str" : "1884240329222127623",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1884240329222127623",
      "created_at" : "Tue Jan 28 14:01:16 +0000 2025",
      "favorited" : false,
      "full_text" : "Conservation says no touching, no breathing, no leaning. The volunteers say good morning to the charts.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1882320603583610880"
          ],
          "editableUntil" : "2025-01-23T07:52:58.000Z",
          "editsRemaining" : "5",
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
            "url" : "https://t.co/uMzRiyLqAB",
            "expanded_url" : "https://x.com/tinymuseumfact/status/1882177410045054837",
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
      "favorite_count" : "3",
      "id_str" : "1882320603583610880",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1882320603583610880",
      "created_at" : "Thu Jan 23 06:52:58 +0000 2025",
      "favorited" : false,
      "full_text" : "The kettle! We have one like it, and nobody may touch it. https://t.co/uMzRiyLqAB",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1880603726880702464"
          ],
          "editableUntil" : "2025-01-18T14:10:43.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "3",
      "id_str" : "1880603726880702464",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1880603726880702464",
      "created_at" : "Sat Jan 18 13:10:43 +0000 2025",
      "favorited" : false,
      "full_text" : "My dog Marzipan buried my left glove, again. 🐕",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1879974769604952066"
          ],
          "editableUntil" : "2025-01-16T20:31:27.000Z",
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
              "77",
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
      "favorite_count" : "11",
      "id_str" : "1879974769604952066",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1879974769604952066",
      "created_at" : "Thu Jan 16 19:31:27 +0000 2025",
      "favorited" : false,
      "full_text" : "I sing in a choir now. Second alto, which is the load-bearing wall of music. #choir",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1879117781945810945"
          ],
          "editableUntil" : "2025-01-14T11:46:06.000Z",
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
        "109"
      ],
      "favorite_count" : "1",
      "id_str" : "1879117781945810945",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1879117781945810945",
      "created_at" : "Tue Jan 14 10:46:06 +0000 2025",
      "favorited" : false,
      "full_text" : "RT @slow_maps_club: Which side of the river is the left bank? Ask 13 people on a bridge &amp; count the wars.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1878184200989835265"
          ],
          "editableUntil" : "2025-01-11T21:56:23.000Z",
          "editsRemaining" : "5",
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
            "expanded_url" : "https://twitter.com/i/status/1878184200989835265/photo/1",
            "indices" : [
              "52",
              "75"
            ],
            "url" : "https://t.co/9QXJRumTCp",
            "media_url" : "https://media.example.com/EnaNXIAVSzAfA9e.jpg",
            "id_str" : "1878184163241099268",
            "id" : "1878184163241099268",
            "media_url_https" : "https://media.example.com/EnaNXIAVSzAfA9e.jpg",
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
            "display_url" : "pic.example.com/EnaNXIAVSz"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "75"
      ],
      "favorite_count" : "0",
      "id_str" : "1878184200989835265",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1878184200989835265",
      "created_at" : "Sat Jan 11 20:56:23 +0000 2025",
      "favorited" : false,
      "full_text" : "My dog Marzipan and the tomatoes she dug up for us. https://t.co/9QXJRumTCp",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1878184200989835265/photo/1",
            "indices" : [
              "52",
              "75"
            ],
            "url" : "https://t.co/9QXJRumTCp",
            "media_url" : "https://media.example.com/EnaNXIAVSzAfA9e.jpg",
            "id_str" : "1878184163241099268",
            "id" : "1878184163241099268",
            "media_url_https" : "https://media.example.com/EnaNXIAVSzAfA9e.jpg",
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
            "display_url" : "pic.example.com/EnaNXIAVSz"
          },
          {
            "expanded_url" : "https://twitter.com/i/status/1878184200989835265/photo/1",
            "indices" : [
              "52",
              "75"
            ],
            "url" : "https://t.co/9QXJRumTCp",
            "media_url" : "https://media.example.com/cUTIG6bWySsHcD0.jpg",
            "id_str" : "1878184163241099269",
            "id" : "1878184163241099269",
            "media_url_https" : "https://media.example.com/cUTIG6bWySsHcD0.jpg",
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
            "display_url" : "pic.example.com/cUTIG6bWyS"
          },
          {
            "expanded_url" : "https://twitter.com/i/status/1878184200989835265/photo/1",
            "indices" : [
              "52",
              "75"
            ],
            "url" : "https://t.co/9QXJRumTCp",
            "media_url" : "https://media.example.com/zVGIxDT6std5u9N.jpg",
            "id_str" : "1878184163241099270",
            "id" : "1878184163241099270",
            "media_url_https" : "https://media.example.com/zVGIxDT6std5u9N.jpg",
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
            "display_url" : "pic.example.com/zVGIxDT6st"
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
            "1878171323490893830"
          ],
          "editableUntil" : "2025-01-11T21:05:12.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1878171323490893830",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1878171323490893830",
      "created_at" : "Sat Jan 11 20:05:12 +0000 2025",
      "favorited" : false,
      "full_text" : "Asked Teo what he wanted for dinner. \"Surprise me.\" I made toast. He was surprised.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1877692207494856707"
          ],
          "editableUntil" : "2025-01-10T13:21:22.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1877692207494856707",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1877692207494856707",
      "created_at" : "Fri Jan 10 12:21:22 +0000 2025",
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
            "1877357820228141061"
          ],
          "editableUntil" : "2025-01-09T15:12:38.000Z",
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
              "85",
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
      "favorite_count" : "7",
      "id_str" : "1877357820228141061",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1877357820228141061",
      "created_at" : "Thu Jan 09 14:12:38 +0000 2025",
      "favorited" : false,
      "full_text" : "The flour in Port Halden comes from a mill you can see. Today's loaf: sesame batard. #sourdough 🥖",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1876649194970677248"
          ],
          "editableUntil" : "2025-01-07T16:16:49.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "14",
      "id_str" : "1876649194970677248",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1876649194970677248",
      "created_at" : "Tue Jan 07 15:16:49 +0000 2025",
      "favorited" : false,
      "full_text" : "I work as a curator of charts, which means I can tell you how wet it was in 1790.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1876536078089846786"
          ],
          "editableUntil" : "2025-01-07T08:47:20.000Z",
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
        "83"
      ],
      "favorite_count" : "4",
      "id_str" : "1876536078089846786",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1876536078089846786",
      "created_at" : "Tue Jan 07 07:47:20 +0000 2025",
      "favorited" : false,
      "full_text" : "@plover_and_rum That's very kind. I'm going to print it &amp; put it on the fridge.",
      "lang" : "en",
      "in_reply_to_status_id" : "1876488514682490593",
      "in_reply_to_status_id_str" : "1876488514682490593",
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
            "1876372545406500871"
          ],
          "editableUntil" : "2025-01-06T21:57:30.000Z",
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
        "140"
      ],
      "favorite_count" : "4",
      "id_str" : "1876372545406500871",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1876372545406500871",
      "created_at" : "Mon Jan 06 20:57:30 +0000 2025",
      "favorited" : false,
      "full_text" : "RT @wick_coldwater: Beginners' swim on Monday, six o'clock at the steps. Bring a towel, something hot, someone sensible. We'll be in for th…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1876226944056426500"
          ],
          "editableUntil" : "2025-01-06T12:18:56.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "8",
      "id_str" : "1876226944056426500",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1876226944056426500",
      "created_at" : "Mon Jan 06 11:18:56 +0000 2025",
      "favorited" : false,
      "full_text" : "At the Halden Tide Museum we have a drawer called \"feet\". It is all measuring tapes. Nobody renames it. 🗺️",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1873680687706406912"
          ],
          "editableUntil" : "2024-12-30T11:41:01.000Z",
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
      "favorite_count" : "2",
      "id_str" : "1873680687706406912",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1873680687706406912",
      "created_at" : "Mon Dec 30 10:41:01 +0000 2024",
      "favorited" : false,
      "full_text" : "@bea_halloway_ Tell me everything, slowly, with voices.",
      "lang" : "en",
      "in_reply_to_status_id" : "1873668104794408817",
      "in_reply_to_status_id_str" : "1873668104794408817",
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
            "1872411480914132992"
          ],
          "editableUntil" : "2024-12-26T23:37:39.000Z",
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
              "108",
              "114"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "114"
      ],
      "favorite_count" : "1",
      "id_str" : "1872411480914132992",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1872411480914132992",
      "created_at" : "Thu Dec 26 22:37:39 +0000 2024",
      "favorited" : false,
      "full_text" : "Choir every Thursday. \"When the Lamps Go Over\" again. The basses have found the key and they're keeping it. #choir",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1870708795605254150"
          ],
          "editableUntil" : "2024-12-22T06:51:47.000Z",
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
        "72"
      ],
      "favorite_count" : "5",
      "id_str" : "1870708795605254150",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1870708795605254150",
      "created_at" : "Sun Dec 22 05:51:47 +0000 2024",
      "favorited" : false,
      "full_text" : "I bake every Sunday. Today: caraway rye. Ears like a bat. #sourdough 👩‍🍳",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1870341192168767493"
          ],
          "editableUntil" : "2024-12-21T06:31:04.000Z",
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
              "104",
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
      "favorite_count" : "3",
      "id_str" : "1870341192168767493",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1870341192168767493",
      "created_at" : "Sat Dec 21 05:31:04 +0000 2024",
      "favorited" : false,
      "full_text" : "Learned to tell a goldcrest by its call. Now I can't stop hearing it in films set in the wrong country. #birding",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1870127191384129543"
          ],
          "editableUntil" : "2024-12-20T16:20:42.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "273"
      ],
      "favorite_count" : "154",
      "id_str" : "1870127191384129543",
      "truncated" : false,
      "retweet_count" : "22",
      "id" : "1870127191384129543",
      "created_at" : "Fri Dec 20 15:20:42 +0000 2024",
      "favorited" : false,
      "full_text" : "Everything I know about sourdough, so that I can just link to this. Feed it when it's hungry and not when it's convenient. Weigh everything, also the water. Half emmer drinks more than you think.\n\nThe recipe says four hours, &amp; the recipe was written in somebody else's…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1869302616014454787"
          ],
          "editableUntil" : "2024-12-18T09:44:08.000Z",
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
        "73"
      ],
      "favorite_count" : "15",
      "id_str" : "1869302616014454787",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1869302616014454787",
      "created_at" : "Wed Dec 18 08:44:08 +0000 2024",
      "favorited" : false,
      "full_text" : "I love my e-bike, and if you quote my old tweets at me I'll overtake you.",
      "lang" : "en",
      "in_reply_to_status_id" : "1869302259498614786",
      "in_reply_to_status_id_str" : "1869302259498614786",
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
            "1869302259498614786"
          ],
          "editableUntil" : "2024-12-18T09:42:43.000Z",
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
        "65"
      ],
      "favorite_count" : "3",
      "id_str" : "1869302259498614786",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1869302259498614786",
      "created_at" : "Wed Dec 18 08:42:43 +0000 2024",
      "favorited" : false,
      "full_text" : "I have earned it now, 8 times a week, with shopping. It's earned.",
      "lang" : "en",
      "in_reply_to_status_id" : "1869301710044790785",
      "in_reply_to_status_id_str" : "1869301710044790785",
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
            "1869301710044790785"
          ],
          "editableUntil" : "2024-12-18T09:40:32.000Z",
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
      "id_str" : "1869301710044790785",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1869301710044790785",
      "created_at" : "Wed Dec 18 08:40:32 +0000 2024",
      "favorited" : false,
      "full_text" : "I said you should earn the hill. I was young and the hill was small.",
      "lang" : "en",
      "in_reply_to_status_id" : "1869301127036534784",
      "in_reply_to_status_id_str" : "1869301127036534784",
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
            "1869301127036534784"
          ],
          "editableUntil" : "2024-12-18T09:38:13.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "1",
      "id_str" : "1869301127036534784",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1869301127036534784",
      "created_at" : "Wed Dec 18 08:38:13 +0000 2024",
      "favorited" : false,
      "full_text" : "An apology to e-bikes, in three parts. 🚲",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1869104915620560900"
          ],
          "editableUntil" : "2024-12-17T20:38:32.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1869104915620560900",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1869104915620560900",
      "created_at" : "Tue Dec 17 19:38:32 +0000 2024",
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
            "1867114164514717701"
          ],
          "editableUntil" : "2024-12-12T08:48:00.000Z",
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
            "name" : "Teo Brackwater",
            "screen_name" : "teo_brackwater",
            "indices" : [
              "19",
              "34"
            ],
            "id_str" : "488120093",
            "id" : "488120093"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "72"
      ],
      "favorite_count" : "16",
      "id_str" : "1867114164514717701",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1867114164514717701",
      "created_at" : "Thu Dec 12 07:48:00 +0000 2024",
      "favorited" : false,
      "full_text" : "Feliz aniversário, @teo_brackwater! Hoje o bolo é teu e o relógio é meu.",
      "lang" : "pt"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1866816699647393795"
          ],
          "editableUntil" : "2024-12-11T13:05:59.000Z",
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
        "89"
      ],
      "favorite_count" : "14",
      "id_str" : "1866816699647393795",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1866816699647393795",
      "created_at" : "Wed Dec 11 12:05:59 +0000 2024",
      "favorited" : false,
      "full_text" : "@sundial_repair If x &lt; 3 it's a hobby, if x &gt; 3 it's a room you can't use any more.",
      "lang" : "en",
      "in_reply_to_status_id" : "1866753030112676513",
      "in_reply_to_status_id_str" : "1866753030112676513",
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
            "1866793140216659969"
          ],
          "editableUntil" : "2024-12-11T11:32:22.000Z",
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
      "favorite_count" : "1",
      "id_str" : "1866793140216659969",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1866793140216659969",
      "created_at" : "Wed Dec 11 10:32:22 +0000 2024",
      "favorited" : false,
      "full_text" : "@pryce_meridian They've given me white gloves, Pryce. I have never felt so powerful.",
      "lang" : "en",
      "in_reply_to_status_id" : "1866753378214741425",
      "in_reply_to_status_id_str" : "1866753378214741425",
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
            "1866255502481031170"
          ],
          "editableUntil" : "2024-12-09T23:55:59.000Z",
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
        "65"
      ],
      "favorite_count" : "6",
      "id_str" : "1866255502481031170",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1866255502481031170",
      "created_at" : "Mon Dec 09 22:55:59 +0000 2024",
      "favorited" : false,
      "full_text" : "@bea_halloway_ Did you send me 10 kilos of lentils? Is it a code?",
      "lang" : "en",
      "in_reply_to_status_id" : "1866196111136395114",
      "in_reply_to_status_id_str" : "1866196111136395114",
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
            "1866210815950979072"
          ],
          "editableUntil" : "2024-12-09T20:58:25.000Z",
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
            "expanded_url" : "https://twitter.com/i/status/1866210815950979072/photo/1",
            "indices" : [
              "68",
              "91"
            ],
            "url" : "https://t.co/W8l2vMrhYy",
            "media_url" : "https://media.example.com/flsWjP3f1AQ46Cn.jpg",
            "id_str" : "1866210778202243072",
            "id" : "1866210778202243072",
            "media_url_https" : "https://media.example.com/flsWjP3f1AQ46Cn.jpg",
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
            "display_url" : "pic.example.com/flsWjP3f1A"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "91"
      ],
      "favorite_count" : "6",
      "id_str" : "1866210815950979072",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1866210815950979072",
      "created_at" : "Mon Dec 09 19:58:25 +0000 2024",
      "favorited" : false,
      "full_text" : "Burnt on one side, perfect on the other, like all of us. #sourdough https://t.co/W8l2vMrhYy",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1866210815950979072/photo/1",
            "indices" : [
              "68",
              "91"
            ],
            "url" : "https://t.co/W8l2vMrhYy",
            "media_url" : "https://media.example.com/flsWjP3f1AQ46Cn.jpg",
            "id_str" : "1866210778202243072",
            "id" : "1866210778202243072",
            "media_url_https" : "https://media.example.com/flsWjP3f1AQ46Cn.jpg",
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
            "display_url" : "pic.example.com/flsWjP3f1A"
          },
          {
            "expanded_url" : "https://twitter.com/i/status/1866210815950979072/photo/1",
            "indices" : [
              "68",
              "91"
            ],
            "url" : "https://t.co/W8l2vMrhYy",
            "media_url" : "https://media.example.com/SH1pJrKIziEBPjU.jpg",
            "id_str" : "1866210778202243073",
            "id" : "1866210778202243073",
            "media_url_https" : "https://media.example.com/SH1pJrKIziEBPjU.jpg",
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
            "display_url" : "pic.example.com/SH1pJrKIzi"
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
            "1866018534727876612"
          ],
          "editableUntil" : "2024-12-09T08:14:22.000Z",
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
      "id_str" : "1866018534727876612",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1866018534727876612",
      "created_at" : "Mon Dec 09 07:14:22 +0000 2024",
      "favorited" : false,
      "full_text" : "A seal came up next to us this morning, looked, and left, like a landlord. #coldwater",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1865529942746333189"
          ],
          "editableUntil" : "2024-12-07T23:52:52.000Z",
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
      "favorite_count" : "15",
      "id_str" : "1865529942746333189",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1865529942746333189",
      "created_at" : "Sat Dec 07 22:52:52 +0000 2024",
      "favorited" : false,
      "full_text" : "I sing in a choir every Thursday, and I sleep like a stone every Thursday night.",
      "lang" : "en",
      "in_reply_to_status_id" : "1865529397486813188",
      "in_reply_to_status_id_str" : "1865529397486813188",
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
            "1865529397486813188"
          ],
          "editableUntil" : "2024-12-07T23:50:42.000Z",
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
        "83"
      ],
      "favorite_count" : "6",
      "id_str" : "1865529397486813188",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1865529397486813188",
      "created_at" : "Sat Dec 07 22:50:42 +0000 2024",
      "favorited" : false,
      "full_text" : "@altomarguerite breathes before I've thought of breathing. That's all technique is.",
      "lang" : "en",
      "in_reply_to_status_id" : "1865528789312733187",
      "in_reply_to_status_id_str" : "1865528789312733187",
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
            "1865528789312733187"
          ],
          "editableUntil" : "2024-12-07T23:48:17.000Z",
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
        "51"
      ],
      "favorite_count" : "2",
      "id_str" : "1865528789312733187",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1865528789312733187",
      "created_at" : "Sat Dec 07 22:48:17 +0000 2024",
      "favorited" : false,
      "full_text" : "The conductor is always right, also when she isn't.",
      "lang" : "en",
      "in_reply_to_status_id" : "1865528227275997186",
      "in_reply_to_status_id_str" : "1865528227275997186",
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
            "1865528227275997186"
          ],
          "editableUntil" : "2024-12-07T23:46:03.000Z",
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
        "120"
      ],
      "favorite_count" : "7",
      "id_str" : "1865528227275997186",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1865528227275997186",
      "created_at" : "Sat Dec 07 22:46:03 +0000 2024",
      "favorited" : false,
      "full_text" : "If you can hear yourself, you're too loud. If you can't hear the others, you're not singing, you're just making a noise.",
      "lang" : "en",
      "in_reply_to_status_id" : "1865528021755101185",
      "in_reply_to_status_id_str" : "1865528021755101185",
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
            "1865528021755101185"
          ],
          "editableUntil" : "2024-12-07T23:45:14.000Z",
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
              "30",
              "36"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "36"
      ],
      "favorite_count" : "10",
      "id_str" : "1865528021755101185",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1865528021755101185",
      "created_at" : "Sat Dec 07 22:45:14 +0000 2024",
      "favorited" : false,
      "full_text" : "What I've learned in a choir. #choir",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1864925851296989192"
          ],
          "editableUntil" : "2024-12-06T07:52:26.000Z",
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
        "140"
      ],
      "favorite_count" : "15",
      "id_str" : "1864925851296989192",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1864925851296989192",
      "created_at" : "Fri Dec 06 06:52:26 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @ryeandshine_oz: My one bit of baking advice after twenty years: write down what you did. Not what the recipe said, what YOU did. The fl…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "1863921036546801670",
          "editControlInitial" : {
            "editTweetIds" : [
              "1863921036546801670",
              "1863922059956977671"
            ],
            "editableUntil" : "2024-12-03T13:19:39.000Z",
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
        "102"
      ],
      "favorite_count" : "3",
      "id_str" : "1863922059956977671",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1863922059956977671",
      "created_at" : "Tue Dec 03 12:23:43 +0000 2024",
      "favorited" : false,
      "full_text" : "I work as a curator of charts at the Halden Tide Museum and today a child asked me if the sea is full.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1863921036546801670",
            "1863922059956977671"
          ],
          "editableUntil" : "2024-12-03T13:19:39.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "9",
      "id_str" : "1863921036546801670",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1863921036546801670",
      "created_at" : "Tue Dec 03 12:19:39 +0000 2024",
      "favorited" : false,
      "full_text" : "I work as a cuartor of charts at the Halden Tide Museum and today a child asked me if the sea is full.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1863463217120935936"
          ],
          "editableUntil" : "2024-12-02T07:00:27.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1863463217120935936",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1863463217120935936",
      "created_at" : "Mon Dec 02 06:00:27 +0000 2024",
      "favorited" : false,
      "full_text" : "I bought the e-bike. Nobody is to mention anything I have said before today. 🚲",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1863328193960738821"
          ],
          "editableUntil" : "2024-12-01T22:03:55.000Z",
          "editsRemaining" : "5",
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
            "url" : "https://t.co/x38BPaih6R",
            "expanded_url" : "https://x.com/odalys_vitrine/status/1862989965286181117",
            "display_url" : "x.com/odalys_vitrine/status…",
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
      "favorite_count" : "0",
      "id_str" : "1863328193960738821",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1863328193960738821",
      "created_at" : "Sun Dec 01 21:03:55 +0000 2024",
      "favorited" : false,
      "full_text" : "I work at the Halden Tide Museum with this person, and I'm smug about it. https://t.co/x38BPaih6R",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1862982891575705601"
          ],
          "editableUntil" : "2024-11-30T23:11:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "5",
      "id_str" : "1862982891575705601",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1862982891575705601",
      "created_at" : "Sat Nov 30 22:11:48 +0000 2024",
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
            "1862244061679714304"
          ],
          "editableUntil" : "2024-11-28T22:15:57.000Z",
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
              "67",
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
      "favorite_count" : "0",
      "id_str" : "1862244061679714304",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1862244061679714304",
      "created_at" : "Thu Nov 28 21:15:57 +0000 2024",
      "favorited" : false,
      "full_text" : "I sing in a choir, so on Thursdays I don't exist for anybody else. #choir",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1862171012238409730"
          ],
          "editableUntil" : "2024-11-28T17:25:41.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "0",
      "id_str" : "1862171012238409730",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1862171012238409730",
      "created_at" : "Thu Nov 28 16:25:41 +0000 2024",
      "favorited" : false,
      "full_text" : "I work as a curator of charts. The best tool I have is a very soft brush, the second best is lunch.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1862034812999565318"
          ],
          "editableUntil" : "2024-11-28T08:24:29.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "51"
      ],
      "favorite_count" : "9",
      "id_str" : "1862034812999565318",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1862034812999565318",
      "created_at" : "Thu Nov 28 07:24:29 +0000 2024",
      "favorited" : false,
      "full_text" : "I love my dog Marzipan. That's it, that's the news.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1861806798369980420"
          ],
          "editableUntil" : "2024-11-27T17:18:26.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "107"
      ],
      "favorite_count" : "2",
      "id_str" : "1861806798369980420",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1861806798369980420",
      "created_at" : "Wed Nov 27 16:18:26 +0000 2024",
      "favorited" : false,
      "full_text" : "The commute is 15 minutes by bike along the harbour, and it is the best part of the job that isn't the job.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1861457994273783811"
          ],
          "editableUntil" : "2024-11-26T18:12:24.000Z",
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
              "88",
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
      "id_str" : "1861457994273783811",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1861457994273783811",
      "created_at" : "Tue Nov 26 17:12:24 +0000 2024",
      "favorited" : false,
      "full_text" : "First beetroot from the garden. It's the size of a thumb and I've shown it to everyone. #gardening",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1860646444050939905"
          ],
          "editableUntil" : "2024-11-24T12:27:36.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1860646444050939905",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1860646444050939905",
      "created_at" : "Sun Nov 24 11:27:36 +0000 2024",
      "favorited" : false,
      "full_text" : "A week on, and I'd only change the last line.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1859708707659579394"
          ],
          "editableUntil" : "2024-11-21T22:21:22.000Z",
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
      "favorite_count" : "7",
      "id_str" : "1859708707659579394",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1859708707659579394",
      "created_at" : "Thu Nov 21 21:21:22 +0000 2024",
      "favorited" : false,
      "full_text" : "I sing in a choir and I still can't read the bottom line. #choir",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1859662342237716480"
          ],
          "editableUntil" : "2024-11-21T19:17:07.000Z",
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
        "116"
      ],
      "favorite_count" : "4",
      "id_str" : "1859662342237716480",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1859662342237716480",
      "created_at" : "Thu Nov 21 18:17:07 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @fenwarbler_kit: If you hear one, stop. If you see one, stay. If you get a photo, nobody will believe you anyway.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1857802681276432387"
          ],
          "editableUntil" : "2024-11-16T16:07:30.000Z",
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
            "expanded_url" : "https://twitter.com/i/status/1857802681276432387/photo/1",
            "indices" : [
              "83",
              "106"
            ],
            "url" : "https://t.co/3mHVOtqdwD",
            "media_url" : "https://media.example.com/Pb9MuNfUBzKpuX7.jpg",
            "id_str" : "1857802643527696396",
            "id" : "1857802643527696396",
            "media_url_https" : "https://media.example.com/Pb9MuNfUBzKpuX7.jpg",
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
            "display_url" : "pic.example.com/Pb9MuNfUBz"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "106"
      ],
      "favorite_count" : "0",
      "id_str" : "1857802681276432387",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1857802681276432387",
      "created_at" : "Sat Nov 16 15:07:30 +0000 2024",
      "favorited" : false,
      "full_text" : "Walnut and fig, cut. I promised @ryeandshine_oz a picture of the crumb. #sourdough https://t.co/3mHVOtqdwD",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1857802681276432387/photo/1",
            "indices" : [
              "83",
              "106"
            ],
            "url" : "https://t.co/3mHVOtqdwD",
            "media_url" : "https://media.example.com/Pb9MuNfUBzKpuX7.jpg",
            "id_str" : "1857802643527696396",
            "id" : "1857802643527696396",
            "media_url_https" : "https://media.example.com/Pb9MuNfUBzKpuX7.jpg",
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
            "display_url" : "pic.example.com/Pb9MuNfUBz"
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
            "1857368911213756420"
          ],
          "editableUntil" : "2024-11-15T11:23:51.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "261"
      ],
      "favorite_count" : "4",
      "id_str" : "1857368911213756420",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1857368911213756420",
      "created_at" : "Fri Nov 15 10:23:51 +0000 2024",
      "favorited" : false,
      "full_text" : "We sang last night, and I want to write it down before it goes. \"Winter, Come In\", the second half, where the altos have the same note for eleven bars. I used to think that was the boring part.\n\nIt's not boring, it's the floor. Everybody else runs about on it.…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1857103030789341189"
          ],
          "editableUntil" : "2024-11-14T17:47:20.000Z",
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
        "51"
      ],
      "favorite_count" : "0",
      "id_str" : "1857103030789341189",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1857103030789341189",
      "created_at" : "Thu Nov 14 16:47:20 +0000 2024",
      "favorited" : false,
      "full_text" : "@odalys_vitrine Meet you in the feet drawer at ten.",
      "lang" : "en",
      "in_reply_to_status_id" : "1857078619940063542",
      "in_reply_to_status_id_str" : "1857078619940063542",
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
            "1856968828622209026"
          ],
          "editableUntil" : "2024-11-14T08:54:04.000Z",
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
      "favorite_count" : "3",
      "id_str" : "1856968828622209026",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1856968828622209026",
      "created_at" : "Thu Nov 14 07:54:04 +0000 2024",
      "favorited" : false,
      "full_text" : "@wick_coldwater I used to hate cold water, you know. You ruined me.",
      "lang" : "en",
      "in_reply_to_status_id" : "1856873198491010390",
      "in_reply_to_status_id_str" : "1856873198491010390",
      "in_reply_to_user_id" : "2200418861",
      "in_reply_to_user_id_str" : "2200418861"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1856467876429430785"
          ],
          "editableUntil" : "2024-11-12T23:43:27.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "12",
      "id_str" : "1856467876429430785",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1856467876429430785",
      "created_at" : "Tue Nov 12 22:43:27 +0000 2024",
      "favorited" : false,
      "full_text" : "Saudades do sol de Lindmora. Aqui chove há 8 dias.",
      "lang" : "pt"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1856261636138991616"
          ],
          "editableUntil" : "2024-11-12T10:03:56.000Z",
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
              "32",
              "40"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1856261636138991616/photo/1",
            "indices" : [
              "41",
              "64"
            ],
            "url" : "https://t.co/ByKuoHYMJP",
            "media_url" : "https://media.example.com/qp3Fo46wr82K9L4.jpg",
            "id_str" : "1856261598390255616",
            "id" : "1856261598390255616",
            "media_url_https" : "https://media.example.com/qp3Fo46wr82K9L4.jpg",
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
            "display_url" : "pic.example.com/qp3Fo46wr8"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "64"
      ],
      "favorite_count" : "192",
      "id_str" : "1856261636138991616",
      "truncated" : false,
      "retweet_count" : "27",
      "id" : "1856261636138991616",
      "created_at" : "Tue Nov 12 09:03:56 +0000 2024",
      "favorited" : false,
      "full_text" : "Found in a margin: \"Wet again.\" #mapping https://t.co/ByKuoHYMJP",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1856261636138991616/photo/1",
            "indices" : [
              "41",
              "64"
            ],
            "url" : "https://t.co/ByKuoHYMJP",
            "media_url" : "https://media.example.com/qp3Fo46wr82K9L4.jpg",
            "id_str" : "1856261598390255616",
            "id" : "1856261598390255616",
            "media_url_https" : "https://media.example.com/qp3Fo46wr82K9L4.jpg",
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
            "display_url" : "pic.example.com/qp3Fo46wr8",
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
                  "url" : "https://media.example.com/qp3Fo46wr82K9L4.mp4"
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
            "1854565894773014529"
          ],
          "editableUntil" : "2024-11-07T17:45:40.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "1",
      "id_str" : "1854565894773014529",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1854565894773014529",
      "created_at" : "Thu Nov 07 16:45:40 +0000 2024",
      "favorited" : false,
      "full_text" : "The vet says Marzipan is in perfect health and should eat fewer socks. 🐕",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1853442531572842496"
          ],
          "editableUntil" : "2024-11-04T15:21:49.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1853442531572842496",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1853442531572842496",
      "created_at" : "Mon Nov 04 14:21:49 +0000 2024",
      "favorited" : false,
      "full_text" : "I live in Port Halden, where the bus timetable is more of a mood.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2003589663293440001"
          ],
          "editableUntil" : "2025-12-23T23:12:55.000Z",
          "editsRemaining" : "5",
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
            "url" : "https://t.co/LUUKy0Dsmv",
            "expanded_url" : "https://x.com/weatherish_n/status/2003079048724480014",
            "display_url" : "x.com/weatherish_n/status/2…",
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
      "favorite_count" : "14",
      "id_str" : "2003589663293440001",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2003589663293440001",
      "created_at" : "Tue Dec 23 22:12:55 +0000 2025",
      "favorited" : false,
      "full_text" : "I hung out the washing because of this. Hail the size of peas. https://t.co/LUUKy0Dsmv",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2003041950499864576"
          ],
          "editableUntil" : "2025-12-22T10:56:30.000Z",
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
              "96",
              "106"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "106"
      ],
      "favorite_count" : "14",
      "id_str" : "2003041950499864576",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2003041950499864576",
      "created_at" : "Mon Dec 22 09:56:30 +0000 2025",
      "favorited" : false,
      "full_text" : "Planted courgettes in December, which the packet says is wrong and the packet has never met me. #gardening",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2002867099386511361"
          ],
          "editableUntil" : "2025-12-21T23:21:42.000Z",
          "editsRemaining" : "5",
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
            "expanded_url" : "https://twitter.com/i/status/2002867099386511361/photo/1",
            "indices" : [
              "61",
              "84"
            ],
            "url" : "https://t.co/gfexaBJV8I",
            "media_url" : "https://media.example.com/NbYLiUGo3i8NpQk.jpg",
            "id_str" : "2002867061637775364",
            "id" : "2002867061637775364",
            "media_url_https" : "https://media.example.com/NbYLiUGo3i8NpQk.jpg",
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
            "display_url" : "pic.example.com/NbYLiUGo3i"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "84"
      ],
      "favorite_count" : "14",
      "id_str" : "2002867099386511361",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2002867099386511361",
      "created_at" : "Sun Dec 21 22:21:42 +0000 2025",
      "favorited" : false,
      "full_text" : "Before the bath. After the bath. Marzipan would like a word. https://t.co/gfexaBJV8I",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/2002867099386511361/photo/1",
            "indices" : [
              "61",
              "84"
            ],
            "url" : "https://t.co/gfexaBJV8I",
            "media_url" : "https://media.example.com/NbYLiUGo3i8NpQk.jpg",
            "id_str" : "2002867061637775364",
            "id" : "2002867061637775364",
            "media_url_https" : "https://media.example.com/NbYLiUGo3i8NpQk.jpg",
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
            "display_url" : "pic.example.com/NbYLiUGo3i"
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
            "2002456807523483651"
          ],
          "editableUntil" : "2025-12-20T20:11:21.000Z",
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
      "favorite_count" : "0",
      "id_str" : "2002456807523483651",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2002456807523483651",
      "created_at" : "Sat Dec 20 19:11:21 +0000 2025",
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
            "2002114444057903104"
          ],
          "editableUntil" : "2025-12-19T21:30:55.000Z",
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
      "favorite_count" : "0",
      "id_str" : "2002114444057903104",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2002114444057903104",
      "created_at" : "Fri Dec 19 20:30:55 +0000 2025",
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
            "2001396573451321346"
          ],
          "editableUntil" : "2025-12-17T21:58:21.000Z",
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
            "expanded_url" : "https://twitter.com/i/status/2001396573451321346/photo/1",
            "indices" : [
              "65",
              "88"
            ],
            "url" : "https://t.co/lFeMGCvnWC",
            "media_url" : "https://media.example.com/23VwkZz55VyVEUM.jpg",
            "id_str" : "2001396535702585352",
            "id" : "2001396535702585352",
            "media_url_https" : "https://media.example.com/23VwkZz55VyVEUM.jpg",
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
            "display_url" : "pic.example.com/23VwkZz55V"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "88"
      ],
      "favorite_count" : "3",
      "id_str" : "2001396573451321346",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2001396573451321346",
      "created_at" : "Wed Dec 17 20:58:21 +0000 2025",
      "favorited" : false,
      "full_text" : "Garden, December. Please admire the broad beans. #gardening 🏊‍♀️ https://t.co/lFeMGCvnWC",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/2001396573451321346/photo/1",
            "indices" : [
              "65",
              "88"
            ],
            "url" : "https://t.co/lFeMGCvnWC",
            "media_url" : "https://media.example.com/23VwkZz55VyVEUM.jpg",
            "id_str" : "2001396535702585352",
            "id" : "2001396535702585352",
            "media_url_https" : "https://media.example.com/23VwkZz55VyVEUM.jpg",
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
            "display_url" : "pic.example.com/23VwkZz55V"
          },
          {
            "expanded_url" : "https://twitter.com/i/status/2001396573451321346/photo/1",
            "indices" : [
              "65",
              "88"
            ],
            "url" : "https://t.co/lFeMGCvnWC",
            "media_url" : "https://media.example.com/5PmRFRGBufsD1iF.jpg",
            "id_str" : "2001396535702585353",
            "id" : "2001396535702585353",
            "media_url_https" : "https://media.example.com/5PmRFRGBufsD1iF.jpg",
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
            "display_url" : "pic.example.com/5PmRFRGBuf"
          },
          {
            "expanded_url" : "https://twitter.com/i/status/2001396573451321346/photo/1",
            "indices" : [
              "65",
              "88"
            ],
            "url" : "https://t.co/lFeMGCvnWC",
            "media_url" : "https://media.example.com/5rknj4IvdJl1kqx.jpg",
            "id_str" : "2001396535702585354",
            "id" : "2001396535702585354",
            "media_url_https" : "https://media.example.com/5rknj4IvdJl1kqx.jpg",
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
            "display_url" : "pic.example.com/5rknj4IvdJ"
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
            "1999865486732427267"
          ],
          "editableUntil" : "2025-12-13T16:34:22.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1999865486732427267",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1999865486732427267",
      "created_at" : "Sat Dec 13 15:34:22 +0000 2025",
      "favorited" : false,
      "full_text" : "Went out without a coat, as a statement. Sideways rain. Statement withdrawn.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1999556872989835265"
          ],
          "editableUntil" : "2025-12-12T20:08:03.000Z",
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
        "58"
      ],
      "favorite_count" : "1",
      "id_str" : "1999556872989835265",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1999556872989835265",
      "created_at" : "Fri Dec 12 19:08:03 +0000 2025",
      "favorited" : false,
      "full_text" : "@mossgate_irena It's 19:08 and I'm still laughing at this.",
      "lang" : "en",
      "in_reply_to_status_id" : "1999546303343758774",
      "in_reply_to_status_id_str" : "1999546303343758774",
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
            "1998879877717032962"
          ],
          "editableUntil" : "2025-12-10T23:17:54.000Z",
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
      "favorite_count" : "3",
      "id_str" : "1998879877717032962",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1998879877717032962",
      "created_at" : "Wed Dec 10 22:17:54 +0000 2025",
      "favorited" : false,
      "full_text" : "@ryeandshine_oz 84 % hydration? In this weather? Brave.",
      "lang" : "en",
      "in_reply_to_status_id" : "1998784750902313286",
      "in_reply_to_status_id_str" : "1998784750902313286",
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
            "1998524999379451904"
          ],
          "editableUntil" : "2025-12-09T23:47:45.000Z",
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
      "favorite_count" : "6",
      "id_str" : "1998524999379451904",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1998524999379451904",
      "created_at" : "Tue Dec 09 22:47:45 +0000 2025",
      "favorited" : false,
      "full_text" : "RT @loafhour_daily: 6 hours of proving is not \"too long\", it's \"a personality\". #loafhour",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1997566589234315266"
          ],
          "editableUntil" : "2025-12-07T08:19:22.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "0",
      "id_str" : "1997566589234315266",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1997566589234315266",
      "created_at" : "Sun Dec 07 07:19:22 +0000 2025",
      "favorited" : false,
      "full_text" : "A storm all night. Port Halden this morning is all branches and people saying \"well\". 🌊",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1996177662883659780"
          ],
          "editableUntil" : "2025-12-03T12:20:16.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1996177662883659780",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1996177662883659780",
      "created_at" : "Wed Dec 03 11:20:16 +0000 2025",
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
            "1995793080443207683"
          ],
          "editableUntil" : "2025-12-02T10:52:05.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "1",
      "id_str" : "1995793080443207683",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1995793080443207683",
      "created_at" : "Tue Dec 02 09:52:05 +0000 2025",
      "favorited" : false,
      "full_text" : "My sister Bea asked me to write something for Linus, for when he can read. So: on the day you were born it rained on both coasts, &amp; your grandmother dropped a trifle.\n\nYour mother has always been braver than I am. She bit a priest. Ask her. She'll say that it was an…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "1995444319846137856",
          "editControlInitial" : {
            "editTweetIds" : [
              "1995444319846137856",
              "1995445104180985857"
            ],
            "editableUntil" : "2025-12-01T11:46:14.000Z",
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
        "84"
      ],
      "favorite_count" : "14",
      "id_str" : "1995445104180985857",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1995445104180985857",
      "created_at" : "Mon Dec 01 10:49:21 +0000 2025",
      "favorited" : false,
      "full_text" : "Train delayed because of \"a swan\". Port Halden to the coast in 2 hours, plus swan. 🚆",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1995444319846137856",
            "1995445104180985857"
          ],
          "editableUntil" : "2025-12-01T11:46:14.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1995444319846137856",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1995444319846137856",
      "created_at" : "Mon Dec 01 10:46:14 +0000 2025",
      "favorited" : false,
      "full_text" : "Train dealyed because of \"a swan\". Port Halden to the coast in 2 hours, plus swan. 🚆",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1994633782153445378"
          ],
          "editableUntil" : "2025-11-29T06:05:26.000Z",
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
        "67"
      ],
      "favorite_count" : "9",
      "id_str" : "1994633782153445378",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1994633782153445378",
      "created_at" : "Sat Nov 29 05:05:26 +0000 2025",
      "favorited" : false,
      "full_text" : "I love cold water. I know what I said. I was wrong. #coldwater 🏊‍♀️",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1994480030582833153"
          ],
          "editableUntil" : "2025-11-28T19:54:29.000Z",
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
      "favorite_count" : "6",
      "id_str" : "1994480030582833153",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1994480030582833153",
      "created_at" : "Fri Nov 28 18:54:29 +0000 2025",
      "favorited" : false,
      "full_text" : "@ottoline_frisk You'd want \"The Salt Ledger\" for that. Chapter 6.",
      "lang" : "en",
      "in_reply_to_status_id" : "1994434983757873853",
      "in_reply_to_status_id_str" : "1994434983757873853",
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
            "1994428001638416387"
          ],
          "editableUntil" : "2025-11-28T16:27:44.000Z",
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
      "id_str" : "1994428001638416387",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1994428001638416387",
      "created_at" : "Fri Nov 28 15:27:44 +0000 2025",
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
            "1993626261494169600"
          ],
          "editableUntil" : "2025-11-26T11:21:55.000Z",
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
        "81"
      ],
      "favorite_count" : "3",
      "id_str" : "1993626261494169600",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1993626261494169600",
      "created_at" : "Wed Nov 26 10:21:55 +0000 2025",
      "favorited" : false,
      "full_text" : "@quayside_tomlo 9? I'd have said four at most. I'm impressed &amp; a bit worried.",
      "lang" : "en",
      "in_reply_to_status_id" : "1993603108936093622",
      "in_reply_to_status_id_str" : "1993603108936093622",
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
            "1992310511718367233"
          ],
          "editableUntil" : "2025-11-22T20:13:35.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "6",
      "id_str" : "1992310511718367233",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1992310511718367233",
      "created_at" : "Sat Nov 22 19:13:35 +0000 2025",
      "favorited" : false,
      "full_text" : "Fennel &amp; lemon on everything this autumn. I will not be taking questions.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1992131166567661572"
          ],
          "editableUntil" : "2025-11-22T08:20:56.000Z",
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
        "101"
      ],
      "favorite_count" : "3",
      "id_str" : "1992131166567661572",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1992131166567661572",
      "created_at" : "Sat Nov 22 07:20:56 +0000 2025",
      "favorited" : false,
      "full_text" : "I swim every morning with @wick_coldwater and two retired dentists. 12 degrees today. #coldwater 🏊‍♀️",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1991912606125785094"
          ],
          "editableUntil" : "2025-11-21T17:52:27.000Z",
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
            "url" : "https://t.co/p46VkEvdiA",
            "expanded_url" : "https://x.com/wick_coldwater/status/1991625212415707585",
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
      "favorite_count" : "14",
      "id_str" : "1991912606125785094",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1991912606125785094",
      "created_at" : "Fri Nov 21 16:52:27 +0000 2025",
      "favorited" : false,
      "full_text" : "I was there. I said words. #coldwater https://t.co/p46VkEvdiA",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1991505861146574855"
          ],
          "editableUntil" : "2025-11-20T14:56:12.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "0",
      "id_str" : "1991505861146574855",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1991505861146574855",
      "created_at" : "Thu Nov 20 13:56:12 +0000 2025",
      "favorited" : false,
      "full_text" : "My sister Bea lives 3 hours away and still knows when I've been crying. Witchcraft or mum. 👭",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1991119937841659904"
          ],
          "editableUntil" : "2025-11-19T13:22:41.000Z",
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
      "favorite_count" : "2",
      "id_str" : "1991119937841659904",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1991119937841659904",
      "created_at" : "Wed Nov 19 12:22:41 +0000 2025",
      "favorited" : false,
      "full_text" : "@pryce_meridian How are the rivers? Are they where I left them?",
      "lang" : "en",
      "in_reply_to_status_id" : "1991023301077502940",
      "in_reply_to_status_id_str" : "1991023301077502940",
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
            "1990911097271484421"
          ],
          "editableUntil" : "2025-11-18T23:32:49.000Z",
          "editsRemaining" : "5",
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
            "expanded_url" : "https://twitter.com/i/status/1990911097271484421/photo/1",
            "indices" : [
              "55",
              "78"
            ],
            "url" : "https://t.co/mBVMWdPW10",
            "media_url" : "https://media.example.com/Nsd1JfeikPsSvIK.jpg",
            "id_str" : "1990911059522748436",
            "id" : "1990911059522748436",
            "media_url_https" : "https://media.example.com/Nsd1JfeikPsSvIK.jpg",
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
            "display_url" : "pic.example.com/Nsd1JfeikP"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "78"
      ],
      "favorite_count" : "6",
      "id_str" : "1990911097271484421",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1990911097271484421",
      "created_at" : "Tue Nov 18 22:32:49 +0000 2025",
      "favorited" : false,
      "full_text" : "Pumpkin gnocchi. It tasted better than it looks. 🧑‍🤝‍🧑 https://t.co/mBVMWdPW10",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1990911097271484421/photo/1",
            "indices" : [
              "55",
              "78"
            ],
            "url" : "https://t.co/mBVMWdPW10",
            "media_url" : "https://media.example.com/Nsd1JfeikPsSvIK.jpg",
            "id_str" : "1990911059522748436",
            "id" : "1990911059522748436",
            "media_url_https" : "https://media.example.com/Nsd1JfeikPsSvIK.jpg",
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
            "display_url" : "pic.example.com/Nsd1JfeikP"
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
            "1990833514186014723"
          ],
          "editableUntil" : "2025-11-18T18:24:32.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1990833514186014723",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1990833514186014723",
      "created_at" : "Tue Nov 18 17:24:32 +0000 2025",
      "favorited" : false,
      "full_text" : "I don't eat meat, and every barbecue has one man who needs to talk about it. 🍲",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1990793949022781442"
          ],
          "editableUntil" : "2025-11-18T15:47:19.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "0",
      "id_str" : "1990793949022781442",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1990793949022781442",
      "created_at" : "Tue Nov 18 14:47:19 +0000 2025",
      "favorited" : false,
      "full_text" : "I have now taken the slow train up the coast 4 times, and I'd like to make the case for it. It takes 4 hours. The fast one takes half of that, &amp; you see a wall.\n\nOn the slow one there's a man who sells apples out of a rucksack, and a place where the line is so close to the…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1989430989071319040"
          ],
          "editableUntil" : "2025-11-14T21:31:24.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "1",
      "id_str" : "1989430989071319040",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1989430989071319040",
      "created_at" : "Fri Nov 14 20:31:24 +0000 2025",
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
            "1987932666913095681"
          ],
          "editableUntil" : "2025-11-10T18:17:36.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "0",
      "id_str" : "1987932666913095681",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1987932666913095681",
      "created_at" : "Mon Nov 10 17:17:36 +0000 2025",
      "favorited" : false,
      "full_text" : "Lentil stew for dinner, and cold rice for regret.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1987461781349466122"
          ],
          "editableUntil" : "2025-11-09T11:06:28.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "3",
      "id_str" : "1987461781349466122",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1987461781349466122",
      "created_at" : "Sun Nov 09 10:06:28 +0000 2025",
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
            "1987196033599275011"
          ],
          "editableUntil" : "2025-11-08T17:30:29.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1987196033599275011",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1987196033599275011",
      "created_at" : "Sat Nov 08 16:30:29 +0000 2025",
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
            "1987048760638701575"
          ],
          "editableUntil" : "2025-11-08T07:45:16.000Z",
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
      "favorite_count" : "6",
      "id_str" : "1987048760638701575",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1987048760638701575",
      "created_at" : "Sat Nov 08 06:45:16 +0000 2025",
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
            "1986724674997846018"
          ],
          "editableUntil" : "2025-11-07T10:17:28.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1986724674997846018",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1986724674997846018",
      "created_at" : "Fri Nov 07 09:17:28 +0000 2025",
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
            "1986341612795461640"
          ],
          "editableUntil" : "2025-11-06T08:55:19.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1986341612795461640",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1986341612795461640",
      "created_at" : "Thu Nov 06 07:55:19 +0000 2025",
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
            "1986118383912878084"
          ],
          "editableUntil" : "2025-11-05T18:08:17.000Z",
          "editsRemaining" : "5",
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
            "url" : "https://t.co/KVU8tC0N8y",
            "expanded_url" : "https://x.com/dogofthehour_/status/1986063019100078995",
            "display_url" : "x.com/dogofthehour_/status/…",
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
      "favorite_count" : "6",
      "id_str" : "1986118383912878084",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1986118383912878084",
      "created_at" : "Wed Nov 05 17:08:17 +0000 2025",
      "favorited" : false,
      "full_text" : "My dog Marzipan would like to be considered. https://t.co/KVU8tC0N8y",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1986064500431781893"
          ],
          "editableUntil" : "2025-11-05T14:34:10.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "9",
      "id_str" : "1986064500431781893",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1986064500431781893",
      "created_at" : "Wed Nov 05 13:34:10 +0000 2025",
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
            "1985991756457443329"
          ],
          "editableUntil" : "2025-11-05T09:45:07.000Z",
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
              "56",
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
      "favorite_count" : "14",
      "id_str" : "1985991756457443329",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1985991756457443329",
      "created_at" : "Wed Nov 05 08:45:07 +0000 2025",
      "favorited" : false,
      "full_text" : "Changing robe, woolly hat, flask. I have become a type. #coldwater",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1985836393472983046"
          ],
          "editableUntil" : "2025-11-04T23:27:45.000Z",
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
      "favorite_count" : "14",
      "id_str" : "1985836393472983046",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1985836393472983046",
      "created_at" : "Tue Nov 04 22:27:45 +0000 2025",
      "favorited" : false,
      "full_text" : "@bea_halloway_ Give Linus a kiss from his aunt. On the foot, that's where he's best.",
      "lang" : "en",
      "in_reply_to_status_id" : "1985749571380183062",
      "in_reply_to_status_id_str" : "1985749571380183062",
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
            "1985315871295275017"
          ],
          "editableUntil" : "2025-11-03T12:59:23.000Z",
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
      "favorite_count" : "0",
      "id_str" : "1985315871295275017",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1985315871295275017",
      "created_at" : "Mon Nov 03 11:59:23 +0000 2025",
      "favorited" : false,
      "full_text" : "I take this back. Mostly.",
      "lang" : "en",
      "in_reply_to_status_id" : "1973884080575479808",
      "in_reply_to_status_id_str" : "1973884080575479808",
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
            "1985225547076075520"
          ],
          "editableUntil" : "2025-11-03T07:00:28.000Z",
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
              "94",
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
      "favorite_count" : "14",
      "id_str" : "1985225547076075520",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1985225547076075520",
      "created_at" : "Mon Nov 03 06:00:28 +0000 2025",
      "favorited" : false,
      "full_text" : "We sang \"Salt on the Sill\" in the market hall, and my sister Bea held Linus up like a trophy. #choir",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1984901711482847235"
          ],
          "editableUntil" : "2025-11-02T09:33:40.000Z",
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
      "favorite_count" : "9",
      "id_str" : "1984901711482847235",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1984901711482847235",
      "created_at" : "Sun Nov 02 08:33:40 +0000 2025",
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
            "1984682998376693760"
          ],
          "editableUntil" : "2025-11-01T19:04:35.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "14",
      "id_str" : "1984682998376693760",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1984682998376693760",
      "created_at" : "Sat Nov 01 18:04:35 +0000 2025",
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
            "1984528008664317956"
          ],
          "editableUntil" : "2025-11-01T08:48:42.000Z",
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
      "favorite_count" : "14",
      "id_str" : "1984528008664317956",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1984528008664317956",
      "created_at" : "Sat Nov 01 07:48:42 +0000 2025",
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
            "1983989611214405633"
          ],
          "editableUntil" : "2025-10-30T21:09:18.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "0",
      "id_str" : "1983989611214405633",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1983989611214405633",
      "created_at" : "Thu Oct 30 20:09:18 +0000 2025",
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
            "1983987822545076230"
          ],
          "editableUntil" : "2025-10-30T21:02:12.000Z",
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
            "url" : "https://t.co/7pqGsz5FRl",
            "expanded_url" : "https://x.com/fenwarbler_kit/status/1983432161151157237",
            "display_url" : "x.com/fenwarbler_kit/status…",
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
      "favorite_count" : "14",
      "id_str" : "1983987822545076230",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1983987822545076230",
      "created_at" : "Thu Oct 30 20:02:12 +0000 2025",
      "favorited" : false,
      "full_text" : "Jealous doesn't cover it. #birding https://t.co/7pqGsz5FRl",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1983872340336836613"
          ],
          "editableUntil" : "2025-10-30T13:23:19.000Z",
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
        "91"
      ],
      "favorite_count" : "3",
      "id_str" : "1983872340336836613",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1983872340336836613",
      "created_at" : "Thu Oct 30 12:23:19 +0000 2025",
      "favorited" : false,
      "full_text" : "@odalys_vitrine You're the best thing about this building, and I'm including the staircase.",
      "lang" : "en",
      "in_reply_to_status_id" : "1983789293117637510",
      "in_reply_to_status_id_str" : "1983789293117637510",
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
            "1983443496823947271"
          ],
          "editableUntil" : "2025-10-29T08:59:14.000Z",
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
              "63",
              "71"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/UeVqBCGe6a",
            "expanded_url" : "https://x.com/fenwarbler_kit/status/1982804536552588431",
            "display_url" : "x.com/fenwarbler_kit/status…",
            "indices" : [
              "72",
              "95"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "95"
      ],
      "favorite_count" : "9",
      "id_str" : "1983443496823947271",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1983443496823947271",
      "created_at" : "Wed Oct 29 07:59:14 +0000 2025",
      "favorited" : false,
      "full_text" : "I was at that sluice on Wednesday. Nothing. Not even a pigeon. #birding https://t.co/UeVqBCGe6a",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1982921818935132162"
          ],
          "editableUntil" : "2025-10-27T22:26:17.000Z",
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
              "53",
              "63"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1982921818935132162/photo/1",
            "indices" : [
              "64",
              "87"
            ],
            "url" : "https://t.co/Dt2xxnJzqw",
            "media_url" : "https://media.example.com/AfyCqCxH1zy4Gz9.jpg",
            "id_str" : "1982921781186396168",
            "id" : "1982921781186396168",
            "media_url_https" : "https://media.example.com/AfyCqCxH1zy4Gz9.jpg",
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
            "display_url" : "pic.example.com/AfyCqCxH1z"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "87"
      ],
      "favorite_count" : "14",
      "id_str" : "1982921818935132162",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1982921818935132162",
      "created_at" : "Mon Oct 27 21:26:17 +0000 2025",
      "favorited" : false,
      "full_text" : "Look at this ear! Olive batard, malted barley flour. #sourdough https://t.co/Dt2xxnJzqw",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1982921818935132162/photo/1",
            "indices" : [
              "64",
              "87"
            ],
            "url" : "https://t.co/Dt2xxnJzqw",
            "media_url" : "https://media.example.com/AfyCqCxH1zy4Gz9.jpg",
            "id_str" : "1982921781186396168",
            "id" : "1982921781186396168",
            "media_url_https" : "https://media.example.com/AfyCqCxH1zy4Gz9.jpg",
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
            "display_url" : "pic.example.com/AfyCqCxH1z"
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
            "1982330836422230022"
          ],
          "editableUntil" : "2025-10-26T07:17:55.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "9",
      "id_str" : "1982330836422230022",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1982330836422230022",
      "created_at" : "Sun Oct 26 06:17:55 +0000 2025",
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
            "1981656258528149509"
          ],
          "editableUntil" : "2025-10-24T10:37:24.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "127"
      ],
      "favorite_count" : "0",
      "id_str" : "1981656258528149509",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1981656258528149509",
      "created_at" : "Fri Oct 24 09:37:24 +0000 2025",
      "favorited" : false,
      "full_text" : "Took my dog Marzipan along the harbour before work. Fog down to the knees. She found a dead crab and carried it like a diploma.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1980594154157113351"
          ],
          "editableUntil" : "2025-10-21T12:16:58.000Z",
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
      "favorite_count" : "4",
      "id_str" : "1980594154157113351",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1980594154157113351",
      "created_at" : "Tue Oct 21 11:16:58 +0000 2025",
      "favorited" : false,
      "full_text" : "@fenwarbler_kit I'm at the hide. There's a wheatear and a man eating crisps. Send help for one of them.",
      "lang" : "en",
      "in_reply_to_status_id" : "1980578803004475845",
      "in_reply_to_status_id_str" : "1980578803004475845",
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
            "1980387321458982916"
          ],
          "editableUntil" : "2025-10-20T22:35:05.000Z",
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
            "url" : "https://t.co/75Fm3AFOJm",
            "expanded_url" : "https://notes.example.org/bread/thread-10",
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
      "id_str" : "1980387321458982916",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1980387321458982916",
      "created_at" : "Mon Oct 20 21:35:05 +0000 2025",
      "favorited" : false,
      "full_text" : "Next day: as hot as the oven goes, a pan of water, 50 minutes. Knock. If it answers, it's done. https://t.co/75Fm3AFOJm",
      "lang" : "en",
      "possibly_sensitive" : false,
      "in_reply_to_status_id" : "1980386579067174915",
      "in_reply_to_status_id_str" : "1980386579067174915",
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
            "1980386579067174915"
          ],
          "editableUntil" : "2025-10-20T22:32:08.000Z",
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
      "favorite_count" : "6",
      "id_str" : "1980386579067174915",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1980386579067174915",
      "created_at" : "Mon Oct 20 21:32:08 +0000 2025",
      "favorited" : false,
      "full_text" : "Afternoon: fold it like a letter you don't want to send, four times.",
      "lang" : "en",
      "in_reply_to_status_id" : "1980385907978534914",
      "in_reply_to_status_id_str" : "1980385907978534914",
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
            "1980385907978534914"
          ],
          "editableUntil" : "2025-10-20T22:29:28.000Z",
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
      "favorite_count" : "14",
      "id_str" : "1980385907978534914",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1980385907978534914",
      "created_at" : "Mon Oct 20 21:29:28 +0000 2025",
      "favorited" : false,
      "full_text" : "Morning: mix at 78 %. It'll look wrong. Leave it, it's thinking.",
      "lang" : "en",
      "in_reply_to_status_id" : "1980385220112678913",
      "in_reply_to_status_id_str" : "1980385220112678913",
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
            "1980385220112678913"
          ],
          "editableUntil" : "2025-10-20T22:26:44.000Z",
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
      "favorite_count" : "0",
      "id_str" : "1980385220112678913",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1980385220112678913",
      "created_at" : "Mon Oct 20 21:26:44 +0000 2025",
      "favorited" : false,
      "full_text" : "Evening: feed Gerald. Strong white. Tell him he's good.",
      "lang" : "en",
      "in_reply_to_status_id" : "1980384595161382912",
      "in_reply_to_status_id_str" : "1980384595161382912",
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
            "1980384595161382912"
          ],
          "editableUntil" : "2025-10-20T22:24:15.000Z",
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
      "favorite_count" : "9",
      "id_str" : "1980384595161382912",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1980384595161382912",
      "created_at" : "Mon Oct 20 21:24:15 +0000 2025",
      "favorited" : false,
      "full_text" : "How I make olive batard, since three people asked. #sourdough",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1979832763913601026"
          ],
          "editableUntil" : "2025-10-19T09:51:29.000Z",
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
              "102",
              "112"
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
            "url" : "https://t.co/6GAZQcZA8G",
            "expanded_url" : "https://notes.example.org/bread/notes-92",
            "display_url" : "notes.example.org/bread/not…",
            "indices" : [
              "78",
              "101"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "112"
      ],
      "favorite_count" : "0",
      "id_str" : "1979832763913601026",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1979832763913601026",
      "created_at" : "Sun Oct 19 08:51:29 +0000 2025",
      "favorited" : false,
      "full_text" : "New recipe from @ryeandshine_oz: potato loaf. I followed it until I didn't. 🍞 https://t.co/6GAZQcZA8G #sourdough",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1979438538638229507"
          ],
          "editableUntil" : "2025-10-18T07:44:58.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "14",
      "id_str" : "1979438538638229507",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1979438538638229507",
      "created_at" : "Sat Oct 18 06:44:58 +0000 2025",
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
            "1978917415605501952"
          ],
          "editableUntil" : "2025-10-16T21:14:13.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1978917415605501952",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1978917415605501952",
      "created_at" : "Thu Oct 16 20:14:13 +0000 2025",
      "favorited" : false,
      "full_text" : "Third seat reservation on paper, first actual seat. Victory on the 17:09. 🚆",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1978349860658610177"
          ],
          "editableUntil" : "2025-10-15T07:38:57.000Z",
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
        "86"
      ],
      "favorite_count" : "14",
      "id_str" : "1978349860658610177",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1978349860658610177",
      "created_at" : "Wed Oct 15 06:38:57 +0000 2025",
      "favorited" : false,
      "full_text" : "RT @tinymuseumfact: Visitor book, Wednesday: \"Smaller than expected. Came back twice.\"",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1976413222831390720"
          ],
          "editableUntil" : "2025-10-09T23:23:26.000Z",
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
      "favorite_count" : "1",
      "id_str" : "1976413222831390720",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1976413222831390720",
      "created_at" : "Thu Oct 09 22:23:26 +0000 2025",
      "favorited" : false,
      "full_text" : "@fenwarbler_kit Where? When? Is it still there? I have shoes on.",
      "lang" : "en",
      "in_reply_to_status_id" : "1976324890789154183",
      "in_reply_to_status_id_str" : "1976324890789154183",
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
            "1974188096362643459"
          ],
          "editableUntil" : "2025-10-03T20:01:35.000Z",
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
      "favorite_count" : "0",
      "id_str" : "1974188096362643459",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1974188096362643459",
      "created_at" : "Fri Oct 03 19:01:35 +0000 2025",
      "favorited" : false,
      "full_text" : "Gave up on \"Letters to a Sluice\" at page 26. Life is short and so was my patience. #amreading",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1974124653995622401"
          ],
          "editableUntil" : "2025-10-03T15:49:29.000Z",
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
      "favorite_count" : "294",
      "id_str" : "1974124653995622401",
      "truncated" : false,
      "retweet_count" : "42",
      "id" : "1974124653995622401",
      "created_at" : "Fri Oct 03 14:49:29 +0000 2025",
      "favorited" : false,
      "full_text" : "RT @weatherish_n: Grey, then greyer. Sorry. We only read it out.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1974036653320175620"
          ],
          "editableUntil" : "2025-10-03T09:59:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1974036653320175620",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1974036653320175620",
      "created_at" : "Fri Oct 03 08:59:48 +0000 2025",
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
            "1973884080575479808"
          ],
          "editableUntil" : "2025-10-02T23:53:32.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "0",
      "id_str" : "1973884080575479808",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1973884080575479808",
      "created_at" : "Thu Oct 02 22:53:32 +0000 2025",
      "favorited" : false,
      "full_text" : "I've been vegetarian for 11 years, and the only thing I miss is not being asked about it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1973828656081928194"
          ],
          "editableUntil" : "2025-10-02T20:13:18.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "14",
      "id_str" : "1973828656081928194",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1973828656081928194",
      "created_at" : "Thu Oct 02 19:13:18 +0000 2025",
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
            "1973757051150532613"
          ],
          "editableUntil" : "2025-10-02T15:28:46.000Z",
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
            "url" : "https://t.co/XgyBtABvao",
            "expanded_url" : "https://x.com/slow_maps_club/status/1973593724952775720",
            "display_url" : "x.com/slow_maps_club/status…",
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
      "favorite_count" : "0",
      "id_str" : "1973757051150532613",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1973757051150532613",
      "created_at" : "Thu Oct 02 14:28:46 +0000 2025",
      "favorited" : false,
      "full_text" : "This is why I love old paper. #mapping https://t.co/XgyBtABvao",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1971828236425887746"
          ],
          "editableUntil" : "2025-09-27T07:44:21.000Z",
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
        "urls" : [
          {
            "url" : "https://t.co/J2yInS8VLy",
            "expanded_url" : "https://notes.example.org/birds/maybe-69",
            "display_url" : "notes.example.org/birds/may…",
            "indices" : [
              "67",
              "90"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "99"
      ],
      "favorite_count" : "2",
      "id_str" : "1971828236425887746",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1971828236425887746",
      "created_at" : "Sat Sep 27 06:44:21 +0000 2025",
      "favorited" : false,
      "full_text" : "My notebook says \"goldcrest, maybe\". It says that on every page. 🔭 https://t.co/J2yInS8VLy #birding",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1971622395428995073"
          ],
          "editableUntil" : "2025-09-26T18:06:24.000Z",
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
              "85",
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
      "favorite_count" : "3",
      "id_str" : "1971622395428995073",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1971622395428995073",
      "created_at" : "Fri Sep 26 17:06:24 +0000 2025",
      "favorited" : false,
      "full_text" : "\"The Salt Ledger\" is the best thing I've read since the instructions for the boiler. #amreading 📚",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1970735014198902784"
          ],
          "editableUntil" : "2025-09-24T07:20:16.000Z",
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
        "75"
      ],
      "favorite_count" : "0",
      "id_str" : "1970735014198902784",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1970735014198902784",
      "created_at" : "Wed Sep 24 06:20:16 +0000 2025",
      "favorited" : false,
      "full_text" : "@pennyfarthng_z My sister Bea has one of those and she's never forgiven it.",
      "lang" : "en",
      "in_reply_to_status_id" : "1970724192894585723",
      "in_reply_to_status_id_str" : "1970724192894585723",
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
            "1968241480111751169"
          ],
          "editableUntil" : "2025-09-17T10:11:51.000Z",
          "editsRemaining" : "5",
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
            "expanded_url" : "https://twitter.com/i/status/1968241480111751169/photo/1",
            "indices" : [
              "82",
              "105"
            ],
            "url" : "https://t.co/0zjJfQ2y5B",
            "media_url" : "https://media.example.com/0jyfmSfgb2TVBYi.jpg",
            "id_str" : "1968241442363015172",
            "id" : "1968241442363015172",
            "media_url_https" : "https://media.example.com/0jyfmSfgb2TVBYi.jpg",
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
            "display_url" : "pic.example.com/0jyfmSfgb2"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "105"
      ],
      "favorite_count" : "6",
      "id_str" : "1968241480111751169",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1968241480111751169",
      "created_at" : "Wed Sep 17 09:11:51 +0000 2025",
      "favorited" : false,
      "full_text" : "The staircase at the Halden Tide Museum, at the only time of day the sun gets in. https://t.co/0zjJfQ2y5B",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1968241480111751169/photo/1",
            "indices" : [
              "82",
              "105"
            ],
            "url" : "https://t.co/0zjJfQ2y5B",
            "media_url" : "https://media.example.com/0jyfmSfgb2TVBYi.jpg",
            "id_str" : "1968241442363015172",
            "id" : "1968241442363015172",
            "media_url_https" : "https://media.example.com/0jyfmSfgb2TVBYi.jpg",
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
            "display_url" : "pic.example.com/0jyfmSfgb2",
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
                  "url" : "https://media.example.com/0jyfmSfgb2TVBYi.mp4"
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
            "1967660334843953152"
          ],
          "editableUntil" : "2025-09-15T19:42:35.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "4",
      "id_str" : "1967660334843953152",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1967660334843953152",
      "created_at" : "Mon Sep 15 18:42:35 +0000 2025",
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
            "1966525186819751936"
          ],
          "editableUntil" : "2025-09-12T16:31:55.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "14",
      "id_str" : "1966525186819751936",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1966525186819751936",
      "created_at" : "Fri Sep 12 15:31:55 +0000 2025",
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
            "1964759296222691332"
          ],
          "editableUntil" : "2025-09-07T19:34:54.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1964759296222691332",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1964759296222691332",
      "created_at" : "Sun Sep 07 18:34:54 +0000 2025",
      "favorited" : false,
      "full_text" : "I've been vegetarian for 11 years and my sister Bea still asks if fish counts.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1964678021637996547"
          ],
          "editableUntil" : "2025-09-07T14:11:56.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "15",
      "id_str" : "1964678021637996547",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1964678021637996547",
      "created_at" : "Sun Sep 07 13:11:56 +0000 2025",
      "favorited" : false,
      "full_text" : "I own an e-bike now. I was loud about them for years. I take it back at 25 km/h.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1964214572432752646"
          ],
          "editableUntil" : "2025-09-06T07:30:22.000Z",
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
        "26"
      ],
      "favorite_count" : "1",
      "id_str" : "1964214572432752646",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1964214572432752646",
      "created_at" : "Sat Sep 06 06:30:22 +0000 2025",
      "favorited" : false,
      "full_text" : "Update: it happened again.",
      "lang" : "en",
      "in_reply_to_status_id" : "1959507235935617024",
      "in_reply_to_status_id_str" : "1959507235935617024",
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
            "1963982109068492801"
          ],
          "editableUntil" : "2025-09-05T16:06:38.000Z",
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
        "104"
      ],
      "favorite_count" : "1",
      "id_str" : "1963982109068492801",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1963982109068492801",
      "created_at" : "Fri Sep 05 15:06:38 +0000 2025",
      "favorited" : false,
      "full_text" : "@bea_halloway_ sent me a photo of my own school haircut with no message. I know a threat when I see one.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1963844861874405384"
          ],
          "editableUntil" : "2025-09-05T07:01:16.000Z",
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
      "favorite_count" : "1",
      "id_str" : "1963844861874405384",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1963844861874405384",
      "created_at" : "Fri Sep 05 06:01:16 +0000 2025",
      "favorited" : false,
      "full_text" : "Several people have asked. Yes. Still.",
      "lang" : "en",
      "in_reply_to_status_id" : "1959507235935617024",
      "in_reply_to_status_id_str" : "1959507235935617024",
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
            "1963700781018251266"
          ],
          "editableUntil" : "2025-09-04T21:28:44.000Z",
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
        "55"
      ],
      "favorite_count" : "2",
      "id_str" : "1963700781018251266",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1963700781018251266",
      "created_at" : "Thu Sep 04 20:28:44 +0000 2025",
      "favorited" : false,
      "full_text" : "@ottoline_frisk Please tell me that there's a part two.",
      "lang" : "en",
      "in_reply_to_status_id" : "1963642647964814799",
      "in_reply_to_status_id_str" : "1963642647964814799",
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
            "1963652845374799877"
          ],
          "editableUntil" : "2025-09-04T18:18:15.000Z",
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
      "favorite_count" : "0",
      "id_str" : "1963652845374799877",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1963652845374799877",
      "created_at" : "Thu Sep 04 17:18:15 +0000 2025",
      "favorited" : false,
      "full_text" : "@teo_brackwater The vet says Marzipan is fine. The vet isn't.",
      "lang" : "en",
      "in_reply_to_status_id" : "1963554950319442332",
      "in_reply_to_status_id_str" : "1963554950319442332",
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
            "1963622386523701255"
          ],
          "editableUntil" : "2025-09-04T16:17:13.000Z",
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
            "expanded_url" : "https://twitter.com/i/status/1963622386523701255/photo/1",
            "indices" : [
              "57",
              "80"
            ],
            "url" : "https://t.co/aMzSupbfrc",
            "media_url" : "https://media.example.com/p9pYJBvpACQa455.jpg",
            "id_str" : "1963622348774965276",
            "id" : "1963622348774965276",
            "media_url_https" : "https://media.example.com/p9pYJBvpACQa455.jpg",
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
            "display_url" : "pic.example.com/p9pYJBvpAC"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "80"
      ],
      "favorite_count" : "6",
      "id_str" : "1963622386523701255",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1963622386523701255",
      "created_at" : "Thu Sep 04 15:17:13 +0000 2025",
      "favorited" : false,
      "full_text" : "Badly focused grey wagtail, well focused fence. #birding https://t.co/aMzSupbfrc",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1963622386523701255/photo/1",
            "indices" : [
              "57",
              "80"
            ],
            "url" : "https://t.co/aMzSupbfrc",
            "media_url" : "https://media.example.com/p9pYJBvpACQa455.jpg",
            "id_str" : "1963622348774965276",
            "id" : "1963622348774965276",
            "media_url_https" : "https://media.example.com/p9pYJBvpACQa455.jpg",
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
            "display_url" : "pic.example.com/p9pYJBvpAC"
          },
          {
            "expanded_url" : "https://twitter.com/i/status/1963622386523701255/photo/1",
            "indices" : [
              "57",
              "80"
            ],
            "url" : "https://t.co/aMzSupbfrc",
            "media_url" : "https://media.example.com/LHSFjq7txvuaism.jpg",
            "id_str" : "1963622348774965277",
            "id" : "1963622348774965277",
            "media_url_https" : "https://media.example.com/LHSFjq7txvuaism.jpg",
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
            "display_url" : "pic.example.com/LHSFjq7txv"
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
            "1963306051629481993"
          ],
          "editableUntil" : "2025-09-03T19:20:13.000Z",
          "editsRemaining" : "5",
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
            "url" : "https://t.co/9UHdmNXA2i",
            "expanded_url" : "https://x.com/halden_tides/status/1962887795634604215",
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
      "favorite_count" : "1",
      "id_str" : "1963306051629481993",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1963306051629481993",
      "created_at" : "Wed Sep 03 18:20:13 +0000 2025",
      "favorited" : false,
      "full_text" : "We swam through this. I love cold water, but I have notes. https://t.co/9UHdmNXA2i",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1962395115699830784"
          ],
          "editableUntil" : "2025-09-01T07:00:29.000Z",
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
              "156",
              "164"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/vHqNOyZAkQ",
            "expanded_url" : "https://notes.example.org/museum/wet-again-30",
            "display_url" : "notes.example.org/museum/we…",
            "indices" : [
              "132",
              "155"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "164"
      ],
      "favorite_count" : "1",
      "id_str" : "1962395115699830784",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1962395115699830784",
      "created_at" : "Mon Sep 01 06:00:29 +0000 2025",
      "favorited" : false,
      "full_text" : "My first own exhibition at the Halden Tide Museum opens on Friday: \"Wet Again\", tide tables and the people who wrote in them. Come. https://t.co/vHqNOyZAkQ #mapping",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1961128402140266497"
          ],
          "editableUntil" : "2025-08-28T19:07:01.000Z",
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
      "favorite_count" : "14",
      "id_str" : "1961128402140266497",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1961128402140266497",
      "created_at" : "Thu Aug 28 18:07:01 +0000 2025",
      "favorited" : false,
      "full_text" : "@ryeandshine_oz Gerald sends regards to your starter. It's getting serious.",
      "lang" : "en",
      "in_reply_to_status_id" : "1961078070492267909",
      "in_reply_to_status_id_str" : "1961078070492267909",
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
            "1961068092809281538"
          ],
          "editableUntil" : "2025-08-28T15:07:22.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1961068092809281538",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1961068092809281538",
      "created_at" : "Thu Aug 28 14:07:22 +0000 2025",
      "favorited" : false,
      "full_text" : "Why I don't eat meat, once, so that I never have to do it at a barbecue again: when I was nine I was given a hen to look after for a summer, &amp; her name was Doris, and I'm not going to tell you the rest.\n\nIt's not a campaign. I've been vegetarian for 11 years and I've…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1960829759826952195"
          ],
          "editableUntil" : "2025-08-27T23:20:19.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "14",
      "id_str" : "1960829759826952195",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1960829759826952195",
      "created_at" : "Wed Aug 27 22:20:19 +0000 2025",
      "favorited" : false,
      "full_text" : "Teo is away in Lindmora with his mother, so I'm eating mushroom risotto from the pan and talking to Marzipan. 💛",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1960776700434317312"
          ],
          "editableUntil" : "2025-08-27T19:49:29.000Z",
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
        "61"
      ],
      "favorite_count" : "9",
      "id_str" : "1960776700434317312",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1960776700434317312",
      "created_at" : "Wed Aug 27 18:49:29 +0000 2025",
      "favorited" : false,
      "full_text" : "@nettle_archive Sorry for the late answer, I was under a dog.",
      "lang" : "en",
      "in_reply_to_status_id" : "1960746501445521122",
      "in_reply_to_status_id_str" : "1960746501445521122",
      "in_reply_to_user_id" : "2911187340",
      "in_reply_to_user_id_str" : "2911187340"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1959507235935617024"
          ],
          "editableUntil" : "2025-08-24T07:45:05.000Z",
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
              "88",
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
      "favorite_count" : "3",
      "id_str" : "1959507235935617024",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1959507235935617024",
      "created_at" : "Sun Aug 24 06:45:05 +0000 2025",
      "favorited" : false,
      "full_text" : "The starter is called Gerald. Gerald is 14 years old and more reliable than the trains. #sourdough",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1958413587441516545"
          ],
          "editableUntil" : "2025-08-21T07:19:19.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "tea",
            "indices" : [
              "83",
              "87"
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
      "favorite_count" : "15",
      "id_str" : "1958413587441516545",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1958413587441516545",
      "created_at" : "Thu Aug 21 06:19:19 +0000 2025",
      "favorited" : false,
      "full_text" : "Month whatever without coffee. I sleep. I remember names. I miss it like a bad ex. #tea",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1957071795202818050"
          ],
          "editableUntil" : "2025-08-17T14:27:31.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "15",
      "id_str" : "1957071795202818050",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1957071795202818050",
      "created_at" : "Sun Aug 17 13:27:31 +0000 2025",
      "favorited" : false,
      "full_text" : "Late opening tonight. Four visitors, one of them asleep, lovely evening.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1957023405299466246"
          ],
          "editableUntil" : "2025-08-17T11:15:14.000Z",
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
              "56",
              "66"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/6J9IX9D95x",
            "expanded_url" : "https://x.com/ryeandshine_oz/status/1956717137221386389",
            "display_url" : "x.com/ryeandshine_oz/status…",
            "indices" : [
              "67",
              "90"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "90"
      ],
      "favorite_count" : "3",
      "id_str" : "1957023405299466246",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1957023405299466246",
      "created_at" : "Sun Aug 17 10:15:14 +0000 2025",
      "favorited" : false,
      "full_text" : "I wrote mine down: dark rye, 70 %, and the word \"oops\". #sourdough https://t.co/6J9IX9D95x",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1956955315920437255"
          ],
          "editableUntil" : "2025-08-17T06:44:40.000Z",
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
      "favorite_count" : "9",
      "id_str" : "1956955315920437255",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1956955315920437255",
      "created_at" : "Sun Aug 17 05:44:40 +0000 2025",
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
            "1956236275476332545"
          ],
          "editableUntil" : "2025-08-15T07:07:27.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "14",
      "id_str" : "1956236275476332545",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1956236275476332545",
      "created_at" : "Fri Aug 15 06:07:27 +0000 2025",
      "favorited" : false,
      "full_text" : "Babysat Linus. He slept, I watched him breathe, Marzipan watched us both. Night shift. 👶",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1956077185940848644"
          ],
          "editableUntil" : "2025-08-14T20:35:17.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "14",
      "id_str" : "1956077185940848644",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1956077185940848644",
      "created_at" : "Thu Aug 14 19:35:17 +0000 2025",
      "favorited" : false,
      "full_text" : "I stopped running. My knees sent a letter. Swimming it is.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1955943980222906371"
          ],
          "editableUntil" : "2025-08-14T11:45:59.000Z",
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
              "65",
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
      "favorite_count" : "9",
      "id_str" : "1955943980222906371",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1955943980222906371",
      "created_at" : "Thu Aug 14 10:45:59 +0000 2025",
      "favorited" : false,
      "full_text" : "I love birding: cold, wet, nothing, nothing, nothing, goldcrest. #birding",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1955562379081154565"
          ],
          "editableUntil" : "2025-08-13T10:29:38.000Z",
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
        "74"
      ],
      "favorite_count" : "0",
      "id_str" : "1955562379081154565",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1955562379081154565",
      "created_at" : "Wed Aug 13 09:29:38 +0000 2025",
      "favorited" : false,
      "full_text" : "@mossgate_irena No idea, but Teo will know, and he'll tell me for an hour.",
      "lang" : "en",
      "in_reply_to_status_id" : "1955480338494916788",
      "in_reply_to_status_id_str" : "1955480338494916788",
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
            "1955240610365440000"
          ],
          "editableUntil" : "2025-08-12T13:11:02.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "14",
      "id_str" : "1955240610365440000",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1955240610365440000",
      "created_at" : "Tue Aug 12 12:11:02 +0000 2025",
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
            "1954853141824405512"
          ],
          "editableUntil" : "2025-08-11T11:31:23.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1954853141824405512",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1954853141824405512",
      "created_at" : "Mon Aug 11 10:31:23 +0000 2025",
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
            "1954452060405497856"
          ],
          "editableUntil" : "2025-08-10T08:57:37.000Z",
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
      "favorite_count" : "1",
      "id_str" : "1954452060405497856",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1954452060405497856",
      "created_at" : "Sun Aug 10 07:57:37 +0000 2025",
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
            "1951954984094400514"
          ],
          "editableUntil" : "2025-08-03T11:35:08.000Z",
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
        "61"
      ],
      "favorite_count" : "10",
      "id_str" : "1951954984094400514",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1951954984094400514",
      "created_at" : "Sun Aug 03 10:35:08 +0000 2025",
      "favorited" : false,
      "full_text" : "@ottoline_frisk Not the point, but what is that on the shelf?",
      "lang" : "en",
      "in_reply_to_status_id" : "1951920003599042911",
      "in_reply_to_status_id_str" : "1951920003599042911",
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
            "1951274411407441921"
          ],
          "editableUntil" : "2025-08-01T14:30:47.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "1",
      "id_str" : "1951274411407441921",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1951274411407441921",
      "created_at" : "Fri Aug 01 13:30:47 +0000 2025",
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
            "1951257363109380099"
          ],
          "editableUntil" : "2025-08-01T13:23:02.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1951257363109380099",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1951257363109380099",
      "created_at" : "Fri Aug 01 12:23:02 +0000 2025",
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
            "1950272559446491136"
          ],
          "editableUntil" : "2025-07-29T20:09:47.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1950272559446491136",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1950272559446491136",
      "created_at" : "Tue Jul 29 19:09:47 +0000 2025",
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
            "1949550015923879937"
          ],
          "editableUntil" : "2025-07-27T20:18:39.000Z",
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
        "47"
      ],
      "favorite_count" : "3",
      "id_str" : "1949550015923879937",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1949550015923879937",
      "created_at" : "Sun Jul 27 19:18:39 +0000 2025",
      "favorited" : false,
      "full_text" : "@bea_halloway_ The hat isn't small, he's large.",
      "lang" : "en",
      "in_reply_to_status_id" : "1949536174720682561",
      "in_reply_to_status_id_str" : "1949536174720682561",
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
            "1949416225901641734"
          ],
          "editableUntil" : "2025-07-27T11:27:01.000Z",
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
        "59"
      ],
      "favorite_count" : "1",
      "id_str" : "1949416225901641734",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1949416225901641734",
      "created_at" : "Sun Jul 27 10:27:01 +0000 2025",
      "favorited" : false,
      "full_text" : "@altomarguerite Can you send me bar 13? Just sing it at me.",
      "lang" : "en",
      "in_reply_to_status_id" : "1949318079188043681",
      "in_reply_to_status_id_str" : "1949318079188043681",
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
            "1949350966474047495"
          ],
          "editableUntil" : "2025-07-27T07:07:42.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1949350966474047495",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1949350966474047495",
      "created_at" : "Sun Jul 27 06:07:42 +0000 2025",
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
            "1948989557143764994"
          ],
          "editableUntil" : "2025-07-26T07:11:35.000Z",
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
              "96",
              "104"
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
      "favorite_count" : "6",
      "id_str" : "1948989557143764994",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1948989557143764994",
      "created_at" : "Sat Jul 26 06:11:35 +0000 2025",
      "favorited" : false,
      "full_text" : "A black redstart! On our own roof! I ran for the binoculars, and it waited, which was gracious. #birding",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1948880153387991040"
          ],
          "editableUntil" : "2025-07-25T23:56:51.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "14",
      "id_str" : "1948880153387991040",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1948880153387991040",
      "created_at" : "Fri Jul 25 22:56:51 +0000 2025",
      "favorited" : false,
      "full_text" : "Library, market, the Rope Loft, home. That's the whole circuit, and I wouldn't add a thing.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1948275259283079173"
          ],
          "editableUntil" : "2025-07-24T07:53:13.000Z",
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
      "favorite_count" : "6",
      "id_str" : "1948275259283079173",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1948275259283079173",
      "created_at" : "Thu Jul 24 06:53:13 +0000 2025",
      "favorited" : false,
      "full_text" : "RT @weatherish_n: Rain in the west, rain in the east, and in the middle a kind of meeting of the two, moving slowly to the summer and stayi…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1947574995525828612"
          ],
          "editableUntil" : "2025-07-22T09:30:37.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1947574995525828612",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1947574995525828612",
      "created_at" : "Tue Jul 22 08:30:37 +0000 2025",
      "favorited" : false,
      "full_text" : "Missed the connection by one minute, and the minute was mine.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1947208113820008451"
          ],
          "editableUntil" : "2025-07-21T09:12:46.000Z",
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
        "79"
      ],
      "favorite_count" : "10",
      "id_str" : "1947208113820008451",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1947208113820008451",
      "created_at" : "Mon Jul 21 08:12:46 +0000 2025",
      "favorited" : false,
      "full_text" : "@quayside_tomlo As someone with a whippet: no. As someone with a sofa: also no.",
      "lang" : "en",
      "in_reply_to_status_id" : "1947138404487530251",
      "in_reply_to_status_id_str" : "1947138404487530251",
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
            "1946935878358138881"
          ],
          "editableUntil" : "2025-07-20T15:11:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1946935878358138881",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1946935878358138881",
      "created_at" : "Sun Jul 20 14:11:00 +0000 2025",
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
            "1946823653572214787"
          ],
          "editableUntil" : "2025-07-20T07:45:03.000Z",
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
        "96"
      ],
      "favorite_count" : "14",
      "id_str" : "1946823653572214787",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1946823653572214787",
      "created_at" : "Sun Jul 20 06:45:03 +0000 2025",
      "favorited" : false,
      "full_text" : "I love sourdough because it's the only colleague that is honest about how it feels. #sourdough 🍞",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1946335135670468612"
          ],
          "editableUntil" : "2025-07-18T23:23:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1946335135670468612",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1946335135670468612",
      "created_at" : "Fri Jul 18 22:23:52 +0000 2025",
      "favorited" : false,
      "full_text" : "Teo and I have been together for 11 years, and he still explains films during films. 💛",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1945504068671635456"
          ],
          "editableUntil" : "2025-07-16T16:21:30.000Z",
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
      "favorite_count" : "0",
      "id_str" : "1945504068671635456",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1945504068671635456",
      "created_at" : "Wed Jul 16 15:21:30 +0000 2025",
      "favorited" : false,
      "full_text" : "@teo_brackwater Left you the crust. This is a love letter.",
      "lang" : "en",
      "in_reply_to_status_id" : "1945478902847638139",
      "in_reply_to_status_id_str" : "1945478902847638139",
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
            "1945383132769288199"
          ],
          "editableUntil" : "2025-07-16T08:20:56.000Z",
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
        "66"
      ],
      "favorite_count" : "1",
      "id_str" : "1945383132769288199",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1945383132769288199",
      "created_at" : "Wed Jul 16 07:20:56 +0000 2025",
      "favorited" : false,
      "full_text" : "@wick_coldwater You said it was \"refreshing\". I have a lawyer now.",
      "lang" : "en",
      "in_reply_to_status_id" : "1945316191677450184",
      "in_reply_to_status_id_str" : "1945316191677450184",
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
            "1945164245318500357"
          ],
          "editableUntil" : "2025-07-15T17:51:10.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1945164245318500357",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1945164245318500357",
      "created_at" : "Tue Jul 15 16:51:10 +0000 2025",
      "favorited" : false,
      "full_text" : "Knitted Linus a hat. It would fit a teapot. It fits a teapot.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1945090428575416326"
          ],
          "editableUntil" : "2025-07-15T12:57:50.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "1",
      "id_str" : "1945090428575416326",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1945090428575416326",
      "created_at" : "Tue Jul 15 11:57:50 +0000 2025",
      "favorited" : false,
      "full_text" : "Called mum. 55 minutes, of which 8 were about a hedge.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1944794375296909314"
          ],
          "editableUntil" : "2025-07-14T17:21:26.000Z",
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
      "favorite_count" : "2",
      "id_str" : "1944794375296909314",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1944794375296909314",
      "created_at" : "Mon Jul 14 16:21:26 +0000 2025",
      "favorited" : false,
      "full_text" : "@juno_chalkdust I miss the wall a little, and you a lot.",
      "lang" : "en",
      "in_reply_to_status_id" : "1944772984346511415",
      "in_reply_to_status_id_str" : "1944772984346511415",
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
            "1944311868415803397"
          ],
          "editableUntil" : "2025-07-13T09:24:07.000Z",
          "editsRemaining" : "5",
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
            "url" : "https://t.co/0d7Uy8U6YO",
            "expanded_url" : "https://x.com/tinymuseumfact/status/1944159363522366556",
            "display_url" : "x.com/tinymuseumfact/status…",
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
      "favorite_count" : "7",
      "id_str" : "1944311868415803397",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1944311868415803397",
      "created_at" : "Sun Jul 13 08:24:07 +0000 2025",
      "favorited" : false,
      "full_text" : "Me, in any job I've ever had: \"Rain. No visitors. Cat.\" https://t.co/0d7Uy8U6YO",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1944311775801376770"
          ],
          "editableUntil" : "2025-07-13T09:23:45.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "tea",
            "indices" : [
              "72",
              "76"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "76"
      ],
      "favorite_count" : "14",
      "id_str" : "1944311775801376770",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1944311775801376770",
      "created_at" : "Sun Jul 13 08:23:45 +0000 2025",
      "favorited" : false,
      "full_text" : "I drink tea now. Mint from the yard. I have become everything I mocked. #tea",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1944109882592460803"
          ],
          "editableUntil" : "2025-07-12T20:01:30.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1944109882592460803",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1944109882592460803",
      "created_at" : "Sat Jul 12 19:01:30 +0000 2025",
      "favorited" : false,
      "full_text" : "I love my e-bike. I said terrible things about e-bikes and I'd like them struck from the record.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1943633946000490496"
          ],
          "editableUntil" : "2025-07-11T12:30:18.000Z",
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
      "favorite_count" : "9",
      "id_str" : "1943633946000490496",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1943633946000490496",
      "created_at" : "Fri Jul 11 11:30:18 +0000 2025",
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
            "1942837091457040388"
          ],
          "editableUntil" : "2025-07-09T07:43:53.000Z",
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
            "name" : "Odalys Trent",
            "screen_name" : "odalys_vitrine",
            "indices" : [
              "3",
              "18"
            ],
            "id_str" : "1288400175530016769",
            "id" : "1288400175530016769"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "61"
      ],
      "favorite_count" : "7",
      "id_str" : "1942837091457040388",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1942837091457040388",
      "created_at" : "Wed Jul 09 06:43:53 +0000 2025",
      "favorited" : false,
      "full_text" : "RT @odalys_vitrine: If your label needs a label, start again.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1942143893134901249"
          ],
          "editableUntil" : "2025-07-07T09:49:22.000Z",
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
            "url" : "https://t.co/XWCyfqMtRp",
            "expanded_url" : "https://x.com/slow_maps_club/status/1941505436180023286",
            "display_url" : "x.com/slow_maps_club/status…",
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
      "favorite_count" : "14",
      "id_str" : "1942143893134901249",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1942143893134901249",
      "created_at" : "Mon Jul 07 08:49:22 +0000 2025",
      "favorited" : false,
      "full_text" : "Every word. I've been the somebody on that afternoon. #mapping https://t.co/XWCyfqMtRp",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1941724706436546562"
          ],
          "editableUntil" : "2025-07-06T06:03:40.000Z",
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
      "id_str" : "1941724706436546562",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1941724706436546562",
      "created_at" : "Sun Jul 06 05:03:40 +0000 2025",
      "favorited" : false,
      "full_text" : "Barley and beer today, with half emmer. Flat as a map, tastes like a holiday. #sourdough",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1940895926285500416"
          ],
          "editableUntil" : "2025-07-03T23:10:23.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1940895926285500416",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1940895926285500416",
      "created_at" : "Thu Jul 03 22:10:23 +0000 2025",
      "favorited" : false,
      "full_text" : "Someone asked for directions and I knew. I live in Port Halden. It's official.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1940645097645277185"
          ],
          "editableUntil" : "2025-07-03T06:33:41.000Z",
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
        "66"
      ],
      "favorite_count" : "0",
      "id_str" : "1940645097645277185",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1940645097645277185",
      "created_at" : "Thu Jul 03 05:33:41 +0000 2025",
      "favorited" : false,
      "full_text" : "@wick_coldwater Tomorrow at six by the steps. Bring the big flask.",
      "lang" : "en",
      "in_reply_to_status_id" : "1940609613833438726",
      "in_reply_to_status_id_str" : "1940609613833438726",
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
            "1939237430225797120"
          ],
          "editableUntil" : "2025-06-29T09:20:07.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "7",
      "id_str" : "1939237430225797120",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1939237430225797120",
      "created_at" : "Sun Jun 29 08:20:07 +0000 2025",
      "favorited" : false,
      "full_text" : "I gave up coffee and nobody has died, though it was close on day three.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1938326465607106561"
          ],
          "editableUntil" : "2025-06-26T21:00:16.000Z",
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
              "103",
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
      "favorite_count" : "6",
      "id_str" : "1938326465607106561",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1938326465607106561",
      "created_at" : "Thu Jun 26 20:00:16 +0000 2025",
      "favorited" : false,
      "full_text" : "Choir every Thursday. Tonight \"Salt on the Sill\", with the tenors arriving whenever they felt like it. #choir",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1936724699484520451"
          ],
          "editableUntil" : "2025-06-22T10:55:25.000Z",
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
      "favorite_count" : "14",
      "id_str" : "1936724699484520451",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1936724699484520451",
      "created_at" : "Sun Jun 22 09:55:25 +0000 2025",
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
            "1936680803643686916"
          ],
          "editableUntil" : "2025-06-22T08:01:00.000Z",
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
      "id_str" : "1936680803643686916",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1936680803643686916",
      "created_at" : "Sun Jun 22 07:01:00 +0000 2025",
      "favorited" : false,
      "full_text" : "I swim every morning now, which would astonish me from two years ago. #coldwater 🏊‍♀️",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1936066029385940997"
          ],
          "editableUntil" : "2025-06-20T15:18:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "0",
      "id_str" : "1936066029385940997",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1936066029385940997",
      "created_at" : "Fri Jun 20 14:18:06 +0000 2025",
      "favorited" : false,
      "full_text" : "Mounted a chart from 1790 today. The paper weighs nothing. I did not breathe for an hour.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1935273569533558784"
          ],
          "editableUntil" : "2025-06-18T10:49:09.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.com\" rel=\"nofollow\">Larkspur for the Web</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "118"
      ],
      "favorite_count" : "4",
      "id_str" : "1935273569533558784",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1935273569533558784",
      "created_at" : "Wed Jun 18 09:49:09 +0000 2025",
      "favorited" : false,
      "full_text" : "New display case arrived, two centimetres too tall for the door. As a curator of charts I measure things for a living.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1935086277456035841"
          ],
          "editableUntil" : "2025-06-17T22:24:55.000Z",
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
      "favorite_count" : "3",
      "id_str" : "1935086277456035841",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1935086277456035841",
      "created_at" : "Tue Jun 17 21:24:55 +0000 2025",
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
            "1934687641702236166"
          ],
          "editableUntil" : "2025-06-16T20:00:53.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1934687641702236166",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1934687641702236166",
      "created_at" : "Mon Jun 16 19:00:53 +0000 2025",
      "favorited" : false,
      "full_text" : "Power cut in Port Halden. We sat in the dark and were briefly interesting.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1934605793940733954"
          ],
          "editableUntil" : "2025-06-16T14:35:39.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "4",
      "id_str" : "1934605793940733954",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1934605793940733954",
      "created_at" : "Mon Jun 16 13:35:39 +0000 2025",
      "favorited" : false,
      "full_text" : "I love a queue. Everyone knows what to do.",
      "lang" : "en"
    }
  }
]