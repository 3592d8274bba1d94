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
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1653476650970513415"
          ],
          "editableUntil" : "2023-05-02T20:08:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1653476650970513415",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1653476650970513415",
      "created_at" : "Tue May 02 19:08:48 +0000 2023",
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
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "60"
      ],
      "favorite_count" : "1",
      "id_str" : "1653337469225009157",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1653337469225009157",
      "created_at" : "Tue May 02 09:55:44 +0000 2023",
      "favorited" : false,
      "full_text" : "I live in Corvenham and I still get lost behind the station.",
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
        "79"
      ],
      "favorite_count" : "4",
      "id_str" : "1653169031093420035",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1653169031093420035",
      "created_at" : "Mon May 01 22:46:26 +0000 2023",
      "favorited" : false,
      "full_text" : "@mossgate_irena As someone with a whippet: no. As someone with a sofa: also no.",
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
            "1652206224004874240"
          ],
          "editableUntil" : "2023-04-29T08:00:34.000Z",
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
              "112",
              "120"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "122"
      ],
      "favorite_count" : "9",
      "id_str" : "1652206224004874240",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1652206224004874240",
      "created_at" : "Sat Apr 29 07:00:34 +0000 2023",
      "favorited" : false,
      "full_text" : "Saw a fieldfare by the canal. Low sun and long shadows. Stood there for 20 minutes and was late for everything. #birding 🔭",
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
            "url" : "https://t.co/pvH2Mq60dn",
            "expanded_url" : "https://twitter.com/slow_maps_club/status/1650783370235350405",
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
      "favorite_count" : "1",
      "id_str" : "1651174447140306945",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1651174447140306945",
      "created_at" : "Wed Apr 26 10:40:40 +0000 2023",
      "favorited" : false,
      "full_text" : "This is why I love old paper. #mapping https://t.co/pvH2Mq60dn",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1651140609181745155"
          ],
          "editableUntil" : "2023-04-26T09:26:12.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "64",
      "id_str" : "1651140609181745155",
      "truncated" : false,
      "retweet_count" : "9",
      "id" : "1651140609181745155",
      "created_at" : "Wed Apr 26 08:26:12 +0000 2023",
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
            "expanded_url" : "https://twitter.com/i/status/1650926434593538050/photo/1",
            "indices" : [
              "83",
              "106"
            ],
            "url" : "https://t.co/ZAdSspRiCy",
            "media_url" : "https://media.example.com/TN7BGDhTAM3cpkS.jpg",
            "id_str" : "1650926396844802056",
            "id" : "1650926396844802056",
            "media_url_https" : "https://media.example.com/TN7BGDhTAM3cpkS.jpg",
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
            "display_url" : "pic.example.com/TN7BGDhTAM"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "106"
      ],
      "favorite_count" : "279",
      "id_str" : "1650926434593538050",
      "truncated" : false,
      "retweet_count" : "39",
      "id" : "1650926434593538050",
      "created_at" : "Tue Apr 25 18:15:09 +0000 2023",
      "favorited" : false,
      "full_text" : "Walnut and fig, cut. I promised @ryeandshine_oz a picture of the crumb. #sourdough https://t.co/ZAdSspRiCy",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1650926434593538050/photo/1",
            "indices" : [
              "83",
              "106"
            ],
            "url" : "https://t.co/ZAdSspRiCy",
            "media_url" : "https://media.example.com/TN7BGDhTAM3cpkS.jpg",
            "id_str" : "1650926396844802056",
            "id" : "1650926396844802056",
            "media_url_https" : "https://media.example.com/TN7BGDhTAM3cpkS.jpg",
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
            "display_url" : "pic.example.com/TN7BGDhTAM"
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
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/Np9ftNTGCu",
            "expanded_url" : "https://twitter.com/slow_maps_club/status/1647957407340430664",
            "display_url" : "twitter.com/slow_maps_club/…",
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
      "favorite_count" : "5",
      "id_str" : "1648568685205389312",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1648568685205389312",
      "created_at" : "Wed Apr 19 06:06:18 +0000 2023",
      "favorited" : false,
      "full_text" : "Saving this for the next person who tells me maps are finished. https://t.co/Np9ftNTGCu",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1648329858507341826"
          ],
          "editableUntil" : "2023-04-18T15:17:17.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "4",
      "id_str" : "1648329858507341826",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1648329858507341826",
      "created_at" : "Tue Apr 18 14:17:17 +0000 2023",
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
        "47"
      ],
      "favorite_count" : "8",
      "id_str" : "1648308017298407425",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1648308017298407425",
      "created_at" : "Tue Apr 18 12:50:30 +0000 2023",
      "favorited" : false,
      "full_text" : "My dog Marzipan ran after a leaf and caught it.",
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
      "favorite_count" : "9",
      "id_str" : "1646858538548461572",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1646858538548461572",
      "created_at" : "Fri Apr 14 12:50:47 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @weatherish_n: A dry Friday. We checked twice.",
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
      "id_str" : "1646049499027603459",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1646049499027603459",
      "created_at" : "Wed Apr 12 07:15:57 +0000 2023",
      "favorited" : false,
      "full_text" : "I've seen it 9 times, and each time I've told @fenwarbler_kit, and each time @fenwarbler_kit has said \"sure\".",
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
        "59"
      ],
      "favorite_count" : "3",
      "id_str" : "1646049348032659458",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1646049348032659458",
      "created_at" : "Wed Apr 12 07:15:21 +0000 2023",
      "favorited" : false,
      "full_text" : "It says one thing, over and over, at dawn, and it means it.",
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
        "45"
      ],
      "favorite_count" : "1",
      "id_str" : "1646049062819987457",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1646049062819987457",
      "created_at" : "Wed Apr 12 07:14:13 +0000 2023",
      "favorited" : false,
      "full_text" : "It's small and brown, like all the good ones.",
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
            "text" : "birding",
            "indices" : [
              "56",
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
      "favorite_count" : "3",
      "id_str" : "1646048702109843456",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1646048702109843456",
      "created_at" : "Wed Apr 12 07:12:47 +0000 2023",
      "favorited" : false,
      "full_text" : "A thread about the marsh harrier, because nobody asked. #birding",
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
        "29"
      ],
      "favorite_count" : "2",
      "id_str" : "1645178321660542977",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1645178321660542977",
      "created_at" : "Sun Apr 09 21:34:12 +0000 2023",
      "favorited" : false,
      "full_text" : "@the_late_otter Exactly this.",
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
        "90"
      ],
      "favorite_count" : "2",
      "id_str" : "1645020620922028035",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1645020620922028035",
      "created_at" : "Sun Apr 09 11:07:33 +0000 2023",
      "favorited" : false,
      "full_text" : "@teo_brackwater Home by 11:07. There'll be pumpkin gnocchi if nobody looks at it too hard.",
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
        "85"
      ],
      "favorite_count" : "4",
      "id_str" : "1645009803656822789",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1645009803656822789",
      "created_at" : "Sun Apr 09 10:24:34 +0000 2023",
      "favorited" : false,
      "full_text" : "@hestia_quillon We had snow that couldn't commit here, so I'm choosing to be jealous.",
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
            "1644955398538526726"
          ],
          "editableUntil" : "2023-04-09T07:48:23.000Z",
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
        "63"
      ],
      "favorite_count" : "6",
      "id_str" : "1644955398538526726",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1644955398538526726",
      "created_at" : "Sun Apr 09 06:48:23 +0000 2023",
      "favorited" : false,
      "full_text" : "82 % hydration was a mistake. I have bread soup. #sourdough 👩‍🍳",
      "lang" : "en"
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
      "favorite_count" : "12",
      "id_str" : "1644348518514556932",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1644348518514556932",
      "created_at" : "Fri Apr 07 14:36:51 +0000 2023",
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
      "favorite_count" : "0",
      "id_str" : "1643155496527462402",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1643155496527462402",
      "created_at" : "Tue Apr 04 07:36:13 +0000 2023",
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
            "1642605945005539328"
          ],
          "editableUntil" : "2023-04-02T20:12:30.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "17",
      "id_str" : "1642605945005539328",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1642605945005539328",
      "created_at" : "Sun Apr 02 19:12:30 +0000 2023",
      "favorited" : false,
      "full_text" : "Mushroom risotto for dinner, and a second plate for regret.",
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
      "in_reply_to_status_id" : "1638531544563843072",
      "in_reply_to_status_id_str" : "1638531544563843072",
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
            "1642532274291343363"
          ],
          "editableUntil" : "2023-04-02T15:19:45.000Z",
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
        "82"
      ],
      "favorite_count" : "12",
      "id_str" : "1642532274291343363",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1642532274291343363",
      "created_at" : "Sun Apr 02 14:19:45 +0000 2023",
      "favorited" : false,
      "full_text" : "@hestia_quillon 10? I'd have said four at most. I'm impressed &amp; a bit worried.",
      "lang" : "en",
      "in_reply_to_status_id" : "1642478167769744784",
      "in_reply_to_status_id_str" : "1642478167769744784",
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
            "1642241002183852034"
          ],
          "editableUntil" : "2023-04-01T20:02:20.000Z",
          "editsRemaining" : "5",
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
            "expanded_url" : "https://twitter.com/i/status/1642241002183852034/photo/1",
            "indices" : [
              "57",
              "80"
            ],
            "url" : "https://t.co/AT7FwPKJuw",
            "media_url" : "https://media.example.com/wo67tnklHR7frnE.jpg",
            "id_str" : "1642240964435116040",
            "id" : "1642240964435116040",
            "media_url_https" : "https://media.example.com/wo67tnklHR7frnE.jpg",
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
            "display_url" : "pic.example.com/wo67tnklHR"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "80"
      ],
      "favorite_count" : "4",
      "id_str" : "1642241002183852034",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1642241002183852034",
      "created_at" : "Sat Apr 01 19:02:20 +0000 2023",
      "favorited" : false,
      "full_text" : "Found this in the attic. Does anyone know what it's for? https://t.co/AT7FwPKJuw",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1642241002183852034/photo/1",
            "indices" : [
              "57",
              "80"
            ],
            "url" : "https://t.co/AT7FwPKJuw",
            "media_url" : "https://media.example.com/wo67tnklHR7frnE.jpg",
            "id_str" : "1642240964435116040",
            "id" : "1642240964435116040",
            "media_url_https" : "https://media.example.com/wo67tnklHR7frnE.jpg",
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
            "display_url" : "pic.example.com/wo67tnklHR"
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
      "favorite_count" : "10",
      "id_str" : "1641925078146875396",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1641925078146875396",
      "created_at" : "Fri Mar 31 22:06:58 +0000 2023",
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
            "1641192448799539205"
          ],
          "editableUntil" : "2023-03-29T22:35:46.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1641192448799539205",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1641192448799539205",
      "created_at" : "Wed Mar 29 21:35:46 +0000 2023",
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
        "62"
      ],
      "favorite_count" : "2",
      "id_str" : "1640104745089630209",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1640104745089630209",
      "created_at" : "Sun Mar 26 21:33:37 +0000 2023",
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
      "favorite_count" : "9",
      "id_str" : "1640088406908207108",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1640088406908207108",
      "created_at" : "Sun Mar 26 20:28:42 +0000 2023",
      "favorited" : false,
      "full_text" : "@teo_brackwater That is my jumper.",
      "lang" : "en",
      "in_reply_to_status_id" : "1640060472843568339",
      "in_reply_to_status_id_str" : "1640060472843568339",
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
      "favorite_count" : "3",
      "id_str" : "1639904568563204103",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1639904568563204103",
      "created_at" : "Sun Mar 26 08:18:11 +0000 2023",
      "favorited" : false,
      "full_text" : "@teo_brackwater The oven is yours. The clocks are not to be repaired in it.",
      "lang" : "en",
      "in_reply_to_status_id" : "1639903310272006212",
      "in_reply_to_status_id_str" : "1639903310272006212",
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
      "id_str" : "1638918299645378565",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1638918299645378565",
      "created_at" : "Thu Mar 23 14:59:06 +0000 2023",
      "favorited" : false,
      "full_text" : "@teo_brackwater Bring milk. And flour. And yourself.",
      "lang" : "en",
      "in_reply_to_status_id" : "1638842298856899557",
      "in_reply_to_status_id_str" : "1638842298856899557",
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
            "1638531544563843072"
          ],
          "editableUntil" : "2023-03-22T14:22:17.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "14",
      "id_str" : "1638531544563843072",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1638531544563843072",
      "created_at" : "Wed Mar 22 13:22:17 +0000 2023",
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
            "1638238819935322120"
          ],
          "editableUntil" : "2023-03-21T18:59:06.000Z",
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
              "82",
              "93"
            ]
          }
        ],
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
        "93"
      ],
      "favorite_count" : "3",
      "id_str" : "1638238819935322120",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1638238819935322120",
      "created_at" : "Tue Mar 21 17:59:06 +0000 2023",
      "favorited" : false,
      "full_text" : "@juno_chalkdust says it's all in the feet. My feet have asked not to be involved. #bouldering",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1638236693385445379"
          ],
          "editableUntil" : "2023-03-21T18:50:39.000Z",
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
              "95",
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
      "favorite_count" : "10",
      "id_str" : "1638236693385445379",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1638236693385445379",
      "created_at" : "Tue Mar 21 17:50:39 +0000 2023",
      "favorited" : false,
      "full_text" : "Finally sent the 6B+ with the terrible green sloper. Screamed. Apologised to a birthday party. #bouldering",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1637896387410526214"
          ],
          "editableUntil" : "2023-03-20T20:18:24.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "4",
      "id_str" : "1637896387410526214",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1637896387410526214",
      "created_at" : "Mon Mar 20 19:18:24 +0000 2023",
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
        "73"
      ],
      "favorite_count" : "2",
      "id_str" : "1637757238800023554",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1637757238800023554",
      "created_at" : "Mon Mar 20 10:05:28 +0000 2023",
      "favorited" : false,
      "full_text" : "Bells, sirens, a saxophone, a man shouting \"Trevor\". I live in Corvenham.",
      "lang" : "en"
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
        "117"
      ],
      "favorite_count" : "4",
      "id_str" : "1637042567222657025",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1637042567222657025",
      "created_at" : "Sat Mar 18 10:45:37 +0000 2023",
      "favorited" : false,
      "full_text" : "Teo is away in Lindmora with his mother, so I'm eating beans on very good toast from the pan and talking to Marzipan.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1635649795097886722"
          ],
          "editableUntil" : "2023-03-14T15:31:14.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "10",
      "id_str" : "1635649795097886722",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1635649795097886722",
      "created_at" : "Tue Mar 14 14:31:14 +0000 2023",
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
            "1635538938355515392"
          ],
          "editableUntil" : "2023-03-14T08:10:44.000Z",
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
        "83"
      ],
      "favorite_count" : "2",
      "id_str" : "1635538938355515392",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1635538938355515392",
      "created_at" : "Tue Mar 14 07:10:44 +0000 2023",
      "favorited" : false,
      "full_text" : "I love coffee, but the machine at work tastes of other people's mistakes. #coffee ☕",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1635341546326851587"
          ],
          "editableUntil" : "2023-03-13T19:06:22.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1635341546326851587",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1635341546326851587",
      "created_at" : "Mon Mar 13 18:06:22 +0000 2023",
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
            "1634966121440346122"
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
      "favorite_count" : "4",
      "id_str" : "1634966121440346122",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1634966121440346122",
      "created_at" : "Sun Mar 12 17:14:34 +0000 2023",
      "favorited" : false,
      "full_text" : "@fenwarbler_kit Snow that couldn't commit, so no. All right. Five minutes.",
      "lang" : "en",
      "in_reply_to_status_id" : "1634926107780187345",
      "in_reply_to_status_id_str" : "1634926107780187345",
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
            "1634278001443078153"
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
        "96"
      ],
      "favorite_count" : "4",
      "id_str" : "1634278001443078153",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1634278001443078153",
      "created_at" : "Fri Mar 10 19:40:13 +0000 2023",
      "favorited" : false,
      "full_text" : "@bea_halloway_ You'd love Corvenham. There's a bench with your name on it. Well, somebody's Bea.",
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
            "1633876538195705864"
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
        "75"
      ],
      "favorite_count" : "9",
      "id_str" : "1633876538195705864",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1633876538195705864",
      "created_at" : "Thu Mar 09 17:04:57 +0000 2023",
      "favorited" : false,
      "full_text" : "Third seat reservation on paper, first actual seat. Victory on the 17:42. 🚆",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1633515401419685895"
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
        "65"
      ],
      "favorite_count" : "3",
      "id_str" : "1633515401419685895",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1633515401419685895",
      "created_at" : "Wed Mar 08 17:09:55 +0000 2023",
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
            "1632868045103824902"
          ],
          "editableUntil" : "2023-03-06T23:17:33.000Z",
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
      "id_str" : "1632868045103824902",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1632868045103824902",
      "created_at" : "Mon Mar 06 22:17:33 +0000 2023",
      "favorited" : false,
      "full_text" : "22:00. Snoring. I love my dog Marzipan most when she's asleep, and she knows.",
      "lang" : "en",
      "in_reply_to_status_id" : "1632867394986704901",
      "in_reply_to_status_id_str" : "1632867394986704901",
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
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "88"
      ],
      "favorite_count" : "4",
      "id_str" : "1632867394986704901",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1632867394986704901",
      "created_at" : "Mon Mar 06 22:14:58 +0000 2023",
      "favorited" : false,
      "full_text" : "18:00. The walk along the canal. Grey, then greyer. She met a stick and they're engaged.",
      "lang" : "en",
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
        "61"
      ],
      "favorite_count" : "11",
      "id_str" : "1632866811978448900",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1632866811978448900",
      "created_at" : "Mon Mar 06 22:12:39 +0000 2023",
      "favorited" : false,
      "full_text" : "13:00. She has found one (1) sunbeam and it's on my keyboard.",
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
        "37"
      ],
      "favorite_count" : "5",
      "id_str" : "1632866430296784899",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1632866430296784899",
      "created_at" : "Mon Mar 06 22:11:08 +0000 2023",
      "favorited" : false,
      "full_text" : "09:00. The post. Treason at the door.",
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
        "34"
      ],
      "favorite_count" : "2",
      "id_str" : "1632865880842960898",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1632865880842960898",
      "created_at" : "Mon Mar 06 22:08:57 +0000 2023",
      "favorited" : false,
      "full_text" : "06:00. She's awake. I am informed.",
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
      "id_str" : "1632865461412560897",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1632865461412560897",
      "created_at" : "Mon Mar 06 22:07:17 +0000 2023",
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
      "favorite_count" : "10",
      "id_str" : "1631625985449263109",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1631625985449263109",
      "created_at" : "Fri Mar 03 12:02:03 +0000 2023",
      "favorited" : false,
      "full_text" : "@nettle_archive Where was this? I live in Corvenham and I've never seen it.",
      "lang" : "en",
      "in_reply_to_status_id" : "1631604846157106918",
      "in_reply_to_status_id_str" : "1631604846157106918",
      "in_reply_to_user_id" : "2911187340",
      "in_reply_to_user_id_str" : "2911187340"
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
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "43"
      ],
      "favorite_count" : "4",
      "id_str" : "1631593783982292995",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1631593783982292995",
      "created_at" : "Fri Mar 03 09:54:06 +0000 2023",
      "favorited" : false,
      "full_text" : "And a tide table. It counts. It has a plot.",
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
        "96"
      ],
      "favorite_count" : "16",
      "id_str" : "1631593259694292994",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1631593259694292994",
      "created_at" : "Fri Mar 03 09:52:01 +0000 2023",
      "favorited" : false,
      "full_text" : "A field guide with somebody's shopping list in it (leeks, twine, stamps). I've kept the list in.",
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
        "102"
      ],
      "favorite_count" : "14",
      "id_str" : "1631592953510100993",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1631592953510100993",
      "created_at" : "Fri Mar 03 09:50:48 +0000 2023",
      "favorited" : false,
      "full_text" : "\"Field Notes on Leaving\", which I pretended to have read for ten years. It's as good as I said it was.",
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
      "favorite_count" : "4",
      "id_str" : "1631592517302484992",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1631592517302484992",
      "created_at" : "Fri Mar 03 09:49:04 +0000 2023",
      "favorited" : false,
      "full_text" : "Three books that spring gave me. #amreading",
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
        "47"
      ],
      "favorite_count" : "2",
      "id_str" : "1631320562674434052",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1631320562674434052",
      "created_at" : "Thu Mar 02 15:48:25 +0000 2023",
      "favorited" : false,
      "full_text" : "@ottoline_frisk Thank you, I needed that today.",
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
            "1628625653303607296"
          ],
          "editableUntil" : "2023-02-23T06:19:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "3",
      "id_str" : "1628625653303607296",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1628625653303607296",
      "created_at" : "Thu Feb 23 05:19:48 +0000 2023",
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
      "favorite_count" : "14",
      "id_str" : "1627698414584070145",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1627698414584070145",
      "created_at" : "Mon Feb 20 15:55:17 +0000 2023",
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
      "favorite_count" : "11",
      "id_str" : "1627691685452447746",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1627691685452447746",
      "created_at" : "Mon Feb 20 15:28:33 +0000 2023",
      "favorited" : false,
      "full_text" : "@teo_brackwater Which of the clocks is right? I have a train.",
      "lang" : "en",
      "in_reply_to_status_id" : "1627641857120930318",
      "in_reply_to_status_id_str" : "1627641857120930318",
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
            "expanded_url" : "https://twitter.com/i/status/1627274645310799876/photo/1",
            "indices" : [
              "46",
              "69"
            ],
            "url" : "https://t.co/MQChqjPZu0",
            "media_url" : "https://media.example.com/EJgMO5ENo3nig69.jpg",
            "id_str" : "1627274607562063888",
            "id" : "1627274607562063888",
            "media_url_https" : "https://media.example.com/EJgMO5ENo3nig69.jpg",
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
            "display_url" : "pic.example.com/EJgMO5ENo3"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "69"
      ],
      "favorite_count" : "14",
      "id_str" : "1627274645310799876",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1627274645310799876",
      "created_at" : "Sun Feb 19 11:51:23 +0000 2023",
      "favorited" : false,
      "full_text" : "Print proofs! North is up this time. #mapping https://t.co/MQChqjPZu0",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1627274645310799876/photo/1",
            "indices" : [
              "46",
              "69"
            ],
            "url" : "https://t.co/MQChqjPZu0",
            "media_url" : "https://media.example.com/EJgMO5ENo3nig69.jpg",
            "id_str" : "1627274607562063888",
            "id" : "1627274607562063888",
            "media_url_https" : "https://media.example.com/EJgMO5ENo3nig69.jpg",
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
            "display_url" : "pic.example.com/EJgMO5ENo3"
          },
          {
            "expanded_url" : "https://twitter.com/i/status/1627274645310799876/photo/1",
            "indices" : [
              "46",
              "69"
            ],
            "url" : "https://t.co/MQChqjPZu0",
            "media_url" : "https://media.example.com/3dfwp4MYVmU3MQc.jpg",
            "id_str" : "1627274607562063889",
            "id" : "1627274607562063889",
            "media_url_https" : "https://media.example.com/3dfwp4MYVmU3MQc.jpg",
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
            "display_url" : "pic.example.com/3dfwp4MYVm"
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
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "80"
      ],
      "favorite_count" : "16",
      "id_str" : "1626926537506816000",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1626926537506816000",
      "created_at" : "Sat Feb 18 12:48:08 +0000 2023",
      "favorited" : false,
      "full_text" : "Train delayed because of \"a swan\". Corvenham to the coast in 5 hours, plus swan.",
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
      "favorite_count" : "17",
      "id_str" : "1626715352874352643",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1626715352874352643",
      "created_at" : "Fri Feb 17 22:48:57 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @ryeandshine_oz: My one bit of baking advice after twenty years: write down what you did. Not what the recipe said, what YOU did. The fl…",
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
      "favorite_count" : "0",
      "id_str" : "1625546759373586433",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1625546759373586433",
      "created_at" : "Tue Feb 14 17:25:23 +0000 2023",
      "favorited" : false,
      "full_text" : "@the_late_otter I don't agree, but I do like how you said it.",
      "lang" : "en",
      "in_reply_to_status_id" : "1625491142902547695",
      "in_reply_to_status_id_str" : "1625491142902547695",
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
        "70"
      ],
      "favorite_count" : "3",
      "id_str" : "1623654931321847810",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1623654931321847810",
      "created_at" : "Thu Feb 09 12:07:56 +0000 2023",
      "favorited" : false,
      "full_text" : "@bea_halloway_ Call me when you're up. Nothing's wrong. I have gossip.",
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
            "1623344303914876931"
          ],
          "editableUntil" : "2023-02-08T16:33:36.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1623344303914876931",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1623344303914876931",
      "created_at" : "Wed Feb 08 15:33:36 +0000 2023",
      "favorited" : false,
      "full_text" : "A meeting about meetings at Larkfield Survey. We resolved to meet. 🗺️",
      "lang" : "en"
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
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "57"
      ],
      "favorite_count" : "6",
      "id_str" : "1622876981680930816",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1622876981680930816",
      "created_at" : "Tue Feb 07 08:36:38 +0000 2023",
      "favorited" : false,
      "full_text" : "I want a dog. I have a spreadsheet about wanting a dog. 🐶",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1622657854894768129"
          ],
          "editableUntil" : "2023-02-06T19:05:54.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "13",
      "id_str" : "1622657854894768129",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1622657854894768129",
      "created_at" : "Mon Feb 06 18:05:54 +0000 2023",
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
        "269"
      ],
      "favorite_count" : "7",
      "id_str" : "1621836557981843461",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1621836557981843461",
      "created_at" : "Sat Feb 04 11:42:22 +0000 2023",
      "favorited" : false,
      "full_text" : "Longer than usual, because I've been asked twice this week. I work as a map editor at Larkfield Survey. It means that when somebody digs in the wrong place, it's partly about me.\n\nThe work is quiet. You compare what was measured with what was drawn, and most days they…",
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
      "favorite_count" : "5",
      "id_str" : "1620899058598019079",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1620899058598019079",
      "created_at" : "Wed Feb 01 21:37:05 +0000 2023",
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
            "1620358416880893958"
          ],
          "editableUntil" : "2023-01-31T10:48:46.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1620358416880893958",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1620358416880893958",
      "created_at" : "Tue Jan 31 09:48:46 +0000 2023",
      "favorited" : false,
      "full_text" : "The new laptop at work has opinions. Mostly about restarting.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1620135843706437636"
          ],
          "editableUntil" : "2023-01-30T20:04:20.000Z",
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
      "favorite_count" : "8",
      "id_str" : "1620135843706437636",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1620135843706437636",
      "created_at" : "Mon Jan 30 19:04:20 +0000 2023",
      "favorited" : false,
      "full_text" : "We're moving. I've made four friends and eaten some cheese. I love trains.",
      "lang" : "en",
      "in_reply_to_status_id" : "1620135613019717635",
      "in_reply_to_status_id_str" : "1620135613019717635",
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
            "1620135613019717635"
          ],
          "editableUntil" : "2023-01-30T20:03:25.000Z",
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
      "id_str" : "1620135613019717635",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1620135613019717635",
      "created_at" : "Mon Jan 30 19:03:25 +0000 2023",
      "favorited" : false,
      "full_text" : "A woman has opened a whole cheese. We are a society now.",
      "lang" : "en",
      "in_reply_to_status_id" : "1620134950319685634",
      "in_reply_to_status_id_str" : "1620134950319685634",
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
            "1620134950319685634"
          ],
          "editableUntil" : "2023-01-30T20:00:47.000Z",
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
      "favorite_count" : "11",
      "id_str" : "1620134950319685634",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1620134950319685634",
      "created_at" : "Mon Jan 30 19:00:47 +0000 2023",
      "favorited" : false,
      "full_text" : "The announcement says \"shortly\". The horse has left.",
      "lang" : "en",
      "in_reply_to_status_id" : "1620134321174085633",
      "in_reply_to_status_id_str" : "1620134321174085633",
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
            "1620134321174085633"
          ],
          "editableUntil" : "2023-01-30T19:58:17.000Z",
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
      "id_str" : "1620134321174085633",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1620134321174085633",
      "created_at" : "Mon Jan 30 18:58:17 +0000 2023",
      "favorited" : false,
      "full_text" : "We're standing in a field. The field has a horse. The horse is on time.",
      "lang" : "en",
      "in_reply_to_status_id" : "1620133578782277632",
      "in_reply_to_status_id_str" : "1620133578782277632",
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
            "1620133578782277632"
          ],
          "editableUntil" : "2023-01-30T19:55:20.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "8",
      "id_str" : "1620133578782277632",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1620133578782277632",
      "created_at" : "Mon Jan 30 18:55:20 +0000 2023",
      "favorited" : false,
      "full_text" : "Live from the 17:24, a thread.",
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
        "49"
      ],
      "favorite_count" : "8",
      "id_str" : "1618562575375532033",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1618562575375532033",
      "created_at" : "Thu Jan 26 10:52:44 +0000 2023",
      "favorited" : false,
      "full_text" : "Fixed a coastline at work. You're welcome, coast.",
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
        "58"
      ],
      "favorite_count" : "6",
      "id_str" : "1617901438346723330",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1617901438346723330",
      "created_at" : "Tue Jan 24 15:05:36 +0000 2023",
      "favorited" : false,
      "full_text" : "@nettle_archive It's 15:05 and I'm still laughing at this.",
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
      "id_str" : "1617826896832102400",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1617826896832102400",
      "created_at" : "Tue Jan 24 10:09:24 +0000 2023",
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
            "1617155475285999616"
          ],
          "editableUntil" : "2023-01-22T14:41:25.000Z",
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
              "65",
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
        "81"
      ],
      "favorite_count" : "3",
      "id_str" : "1617155475285999616",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1617155475285999616",
      "created_at" : "Sun Jan 22 13:41:25 +0000 2023",
      "favorited" : false,
      "full_text" : "Balcony report: one nasturtium, two radishes, 8 thousand aphids. #balconygarden 🪴",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1617037140342865923"
          ],
          "editableUntil" : "2023-01-22T06:51:12.000Z",
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
        "101"
      ],
      "favorite_count" : "8",
      "id_str" : "1617037140342865923",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1617037140342865923",
      "created_at" : "Sun Jan 22 05:51:12 +0000 2023",
      "favorited" : false,
      "full_text" : "The starter is called Gerald. Gerald is 9 years old and more reliable than the trains. #sourdough 👩‍🍳",
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
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "94"
      ],
      "favorite_count" : "3",
      "id_str" : "1616828536176246786",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1616828536176246786",
      "created_at" : "Sat Jan 21 16:02:16 +0000 2023",
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
        "63"
      ],
      "favorite_count" : "4",
      "id_str" : "1616448498620694529",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1616448498620694529",
      "created_at" : "Fri Jan 20 14:52:08 +0000 2023",
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
            "url" : "https://t.co/xB1swKvHd0",
            "expanded_url" : "https://notes.example.org/museum/box-27",
            "display_url" : "notes.example.org/museum/bo…",
            "indices" : [
              "30",
              "53"
            ]
          },
          {
            "url" : "https://t.co/xZwc3mDQ91",
            "expanded_url" : "https://twitter.com/tinymuseumfact/status/1614432367311587869",
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
      "favorite_count" : "259",
      "id_str" : "1614574554217185284",
      "truncated" : false,
      "retweet_count" : "37",
      "id" : "1614574554217185284",
      "created_at" : "Sun Jan 15 10:45:45 +0000 2023",
      "favorited" : false,
      "full_text" : "Box in the corridor, present. https://t.co/xB1swKvHd0 https://t.co/xZwc3mDQ91",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1614366260605222912"
          ],
          "editableUntil" : "2023-01-14T21:58:04.000Z",
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
      "favorite_count" : "5",
      "id_str" : "1614366260605222912",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1614366260605222912",
      "created_at" : "Sat Jan 14 20:58:04 +0000 2023",
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
        "66"
      ],
      "favorite_count" : "4",
      "id_str" : "1614309976203853830",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1614309976203853830",
      "created_at" : "Sat Jan 14 17:14:25 +0000 2023",
      "favorited" : false,
      "full_text" : "@sundial_repair I used to think so too. Then I moved to Corvenham.",
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
      "favorite_count" : "7",
      "id_str" : "1612801464537710595",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1612801464537710595",
      "created_at" : "Tue Jan 10 13:20:08 +0000 2023",
      "favorited" : false,
      "full_text" : "@teo_brackwater Left you the crust. This is a love letter.",
      "lang" : "en",
      "in_reply_to_status_id" : "1612739053294193809",
      "in_reply_to_status_id_str" : "1612739053294193809",
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
            "1612559199701565442"
          ],
          "editableUntil" : "2023-01-09T22:17:27.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "7",
      "id_str" : "1612559199701565442",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1612559199701565442",
      "created_at" : "Mon Jan 09 21:17:27 +0000 2023",
      "favorited" : false,
      "full_text" : "I've been vegetarian for 9 years, and the only thing I miss is not being asked about it. 🍲",
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
        "49"
      ],
      "favorite_count" : "6",
      "id_str" : "1612342388406091777",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1612342388406091777",
      "created_at" : "Mon Jan 09 06:55:55 +0000 2023",
      "favorited" : false,
      "full_text" : "Hoje cozinhei para a sogra. Sobrevivemos todos. 💛",
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
        "103"
      ],
      "favorite_count" : "4",
      "id_str" : "1611321040862969860",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1611321040862969860",
      "created_at" : "Fri Jan 06 11:17:27 +0000 2023",
      "favorited" : false,
      "full_text" : "My partner Teo repairs clocks. There are eleven in the kitchen and it's never the same time in there. 💛",
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
        "72"
      ],
      "favorite_count" : "2",
      "id_str" : "1610958656134709255",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1610958656134709255",
      "created_at" : "Thu Jan 05 11:17:28 +0000 2023",
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
        "94"
      ],
      "favorite_count" : "15",
      "id_str" : "1610641222639026179",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1610641222639026179",
      "created_at" : "Wed Jan 04 14:16:06 +0000 2023",
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
            "1610206044628189185"
          ],
          "editableUntil" : "2023-01-03T10:26:51.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "8",
      "id_str" : "1610206044628189185",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1610206044628189185",
      "created_at" : "Tue Jan 03 09:26:51 +0000 2023",
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
            "1610003829674213378"
          ],
          "editableUntil" : "2023-01-02T21:03:20.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1610003829674213378",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1610003829674213378",
      "created_at" : "Mon Jan 02 20:03:20 +0000 2023",
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
        "58"
      ],
      "favorite_count" : "9",
      "id_str" : "1609808089052086277",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1609808089052086277",
      "created_at" : "Mon Jan 02 07:05:31 +0000 2023",
      "favorited" : false,
      "full_text" : "The basil died as it lived: dramatically. #balconygarden 🪴",
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
      "favorite_count" : "16",
      "id_str" : "1933242472805171200",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1933242472805171200",
      "created_at" : "Thu Jun 12 19:18:18 +0000 2025",
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
      "favorite_count" : "257",
      "id_str" : "1931967051941806081",
      "truncated" : false,
      "retweet_count" : "36",
      "id" : "1931967051941806081",
      "created_at" : "Mon Jun 09 06:50:14 +0000 2025",
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
            "1931689554046091276"
          ],
          "editableUntil" : "2025-06-08T13:27:33.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "1",
      "id_str" : "1931689554046091276",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1931689554046091276",
      "created_at" : "Sun Jun 08 12:27:33 +0000 2025",
      "favorited" : false,
      "full_text" : "A school group of 14 and exactly one of them listened. That one will run the place some day.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1931584002670460934"
          ],
          "editableUntil" : "2025-06-08T06:28:07.000Z",
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
              "65",
              "75"
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
      "favorite_count" : "1",
      "id_str" : "1931584002670460934",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1931584002670460934",
      "created_at" : "Sun Jun 08 05:28:07 +0000 2025",
      "favorited" : false,
      "full_text" : "Gerald doubled in 10 hours. I have never been so proud of a jar. #sourdough 👩‍🍳",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1931314121190408200"
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
      "favorite_count" : "2",
      "id_str" : "1931314121190408200",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1931314121190408200",
      "created_at" : "Sat Jun 07 11:35:43 +0000 2025",
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
            "1930953028760764425"
          ],
          "editableUntil" : "2025-06-06T12:40:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "9",
      "id_str" : "1930953028760764425",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1930953028760764425",
      "created_at" : "Fri Jun 06 11:40:52 +0000 2025",
      "favorited" : false,
      "full_text" : "At the Halden Tide Museum we have a drawer called \"feet\". It is all measuring tapes. Nobody renames it.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1930604681910812679"
          ],
          "editableUntil" : "2025-06-05T13:36:39.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "5",
      "id_str" : "1930604681910812679",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1930604681910812679",
      "created_at" : "Thu Jun 05 12:36:39 +0000 2025",
      "favorited" : false,
      "full_text" : "I'm an aunt. His name is Linus and he weighs as much as a good loaf. 👶",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1930185223002128395"
          ],
          "editableUntil" : "2025-06-04T09:49:52.000Z",
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
      "favorite_count" : "3",
      "id_str" : "1930185223002128395",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1930185223002128395",
      "created_at" : "Wed Jun 04 08:49:52 +0000 2025",
      "favorited" : false,
      "full_text" : "@wick_coldwater Tomorrow at six by the steps. Bring the big flask.",
      "lang" : "en",
      "in_reply_to_status_id" : "1930123566733330128",
      "in_reply_to_status_id_str" : "1930123566733330128",
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
            "1929839142192021514"
          ],
          "editableUntil" : "2025-06-03T10:54:40.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1929839142192021514",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1929839142192021514",
      "created_at" : "Tue Jun 03 09:54:40 +0000 2025",
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
            "1929508452426579973"
          ],
          "editableUntil" : "2025-06-02T13:00:38.000Z",
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
      "id_str" : "1929508452426579973",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1929508452426579973",
      "created_at" : "Mon Jun 02 12:00:38 +0000 2025",
      "favorited" : false,
      "full_text" : "Day 30: I drink tea now. A green one that tastes of hay. I used to love coffee, and I don't miss it. Who am I.",
      "lang" : "en",
      "in_reply_to_status_id" : "1929508083327827972",
      "in_reply_to_status_id_str" : "1929508083327827972",
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
        "54"
      ],
      "favorite_count" : "9",
      "id_str" : "1929508083327827972",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1929508083327827972",
      "created_at" : "Mon Jun 02 11:59:10 +0000 2025",
      "favorited" : false,
      "full_text" : "Day 8: I woke up before the alarm and felt suspicious.",
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
        "71"
      ],
      "favorite_count" : "3",
      "id_str" : "1929507525485395971",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1929507525485395971",
      "created_at" : "Mon Jun 02 11:56:57 +0000 2025",
      "favorited" : false,
      "full_text" : "Day 3: I've read the label of the tea. I've read it in three languages.",
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
        "40"
      ],
      "favorite_count" : "1",
      "id_str" : "1929507278021459970",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1929507278021459970",
      "created_at" : "Mon Jun 02 11:55:58 +0000 2025",
      "favorited" : false,
      "full_text" : "Day 1: I'm fine, everybody else is slow.",
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
        "24"
      ],
      "favorite_count" : "9",
      "id_str" : "1929506997003091969",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1929506997003091969",
      "created_at" : "Mon Jun 02 11:54:51 +0000 2025",
      "favorited" : false,
      "full_text" : "I gave up coffee, a log.",
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
        "93"
      ],
      "favorite_count" : "1",
      "id_str" : "1929114811350646786",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1929114811350646786",
      "created_at" : "Sun Jun 01 09:56:26 +0000 2025",
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
        "64"
      ],
      "favorite_count" : "2",
      "id_str" : "1928899075231449088",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1928899075231449088",
      "created_at" : "Sat May 31 19:39:11 +0000 2025",
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
              "94",
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
        "100"
      ],
      "favorite_count" : "0",
      "id_str" : "1928344908129632259",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1928344908129632259",
      "created_at" : "Fri May 30 06:57:07 +0000 2025",
      "favorited" : false,
      "full_text" : "The Rope Loft keeps plain breakfast tea behind the counter just for me. I love the Rope Loft. #tea 🍵",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1926988368650960903"
          ],
          "editableUntil" : "2025-05-26T14:06:43.000Z",
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
      "id_str" : "1926988368650960903",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1926988368650960903",
      "created_at" : "Mon May 26 13:06:43 +0000 2025",
      "favorited" : false,
      "full_text" : "And a tide table. It counts. It has a plot.",
      "lang" : "en",
      "in_reply_to_status_id" : "1926987798225616902",
      "in_reply_to_status_id_str" : "1926987798225616902",
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
            "1926987798225616902"
          ],
          "editableUntil" : "2025-05-26T14:04:27.000Z",
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
      "favorite_count" : "14",
      "id_str" : "1926987798225616902",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1926987798225616902",
      "created_at" : "Mon May 26 13:04:27 +0000 2025",
      "favorited" : false,
      "full_text" : "A field guide with somebody's shopping list in it (leeks, twine, stamps). I've kept the list in.",
      "lang" : "en",
      "in_reply_to_status_id" : "1926987651424976901",
      "in_reply_to_status_id_str" : "1926987651424976901",
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
            "1926987651424976901"
          ],
          "editableUntil" : "2025-05-26T14:03:52.000Z",
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
        "100"
      ],
      "favorite_count" : "4",
      "id_str" : "1926987651424976901",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1926987651424976901",
      "created_at" : "Mon May 26 13:03:52 +0000 2025",
      "favorited" : false,
      "full_text" : "\"The Last Toll Bridge\", which I pretended to have read for ten years. It's as good as I said it was.",
      "lang" : "en",
      "in_reply_to_status_id" : "1926986955170512900",
      "in_reply_to_status_id_str" : "1926986955170512900",
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
            "1926986955170512900"
          ],
          "editableUntil" : "2025-05-26T14:01:06.000Z",
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
      "favorite_count" : "1",
      "id_str" : "1926986955170512900",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1926986955170512900",
      "created_at" : "Mon May 26 13:01:06 +0000 2025",
      "favorited" : false,
      "full_text" : "Three books that spring gave me. #amreading",
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
      "favorite_count" : "5",
      "id_str" : "1926953712853450753",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1926953712853450753",
      "created_at" : "Mon May 26 10:49:00 +0000 2025",
      "favorited" : false,
      "full_text" : "RT @loafhour_daily: 13 hours of proving is not \"too long\", it's \"a personality\". #loafhour",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "1926187583151276032",
          "editControlInitial" : {
            "editTweetIds" : [
              "1926187583151276032",
              "1926189579639980033"
            ],
            "editableUntil" : "2025-05-24T09:04:41.000Z",
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
        "99"
      ],
      "favorite_count" : "1",
      "id_str" : "1926189579639980033",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1926189579639980033",
      "created_at" : "Sat May 24 08:12:37 +0000 2025",
      "favorited" : false,
      "full_text" : "Bird of the week: treecreeper. Honourable mention: the pigeon that walked into the bank. #birding 🐦",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1926187583151276032",
            "1926189579639980033"
          ],
          "editableUntil" : "2025-05-24T09:04:41.000Z",
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
        "99"
      ],
      "favorite_count" : "10",
      "id_str" : "1926187583151276032",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1926187583151276032",
      "created_at" : "Sat May 24 08:04:41 +0000 2025",
      "favorited" : false,
      "full_text" : "Bird of the week: treecreeper. Hoonurable mention: the pigeon that walked into the bank. #birding 🐦",
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
        "66"
      ],
      "favorite_count" : "1",
      "id_str" : "1925662766543142914",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1925662766543142914",
      "created_at" : "Thu May 22 21:19:15 +0000 2025",
      "favorited" : false,
      "full_text" : "@ottoline_frisk My partner Teo has read this out loud three times.",
      "lang" : "en",
      "in_reply_to_status_id" : "1925645402124583989",
      "in_reply_to_status_id_str" : "1925645402124583989",
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
            "1923652236727025664"
          ],
          "editableUntil" : "2025-05-17T09:10:07.000Z",
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
      "favorite_count" : "9",
      "id_str" : "1923652236727025664",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1923652236727025664",
      "created_at" : "Sat May 17 08:10:07 +0000 2025",
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
            "1921540631235133440"
          ],
          "editableUntil" : "2025-05-11T13:19:21.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1921540631235133440",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1921540631235133440",
      "created_at" : "Sun May 11 12:19:21 +0000 2025",
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
        "75"
      ],
      "favorite_count" : "15",
      "id_str" : "1921518486715105282",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1921518486715105282",
      "created_at" : "Sun May 11 10:51:21 +0000 2025",
      "favorited" : false,
      "full_text" : "@teo_brackwater The oven is yours. The clocks are not to be repaired in it.",
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
            "url" : "https://t.co/9uYzKIwBbV",
            "expanded_url" : "https://x.com/altomarguerite/status/1920857988881452938",
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
      "favorite_count" : "4",
      "id_str" : "1921266430204968966",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1921266430204968966",
      "created_at" : "Sat May 10 18:09:47 +0000 2025",
      "favorited" : false,
      "full_text" : "Second row, third from the left, mouth open. Come and hear us! #choir https://t.co/9uYzKIwBbV",
      "lang" : "en",
      "possibly_sensitive" : false
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
        "73"
      ],
      "favorite_count" : "3",
      "id_str" : "1921127414398713864",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1921127414398713864",
      "created_at" : "Sat May 10 08:57:23 +0000 2025",
      "favorited" : false,
      "full_text" : "@hestia_quillon You'd want \"A House of Small Bells\" for that. Chapter 11.",
      "lang" : "en",
      "in_reply_to_status_id" : "1921085387472635825",
      "in_reply_to_status_id_str" : "1921085387472635825",
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
            "1921118697636757505"
          ],
          "editableUntil" : "2025-05-10T09:22:44.000Z",
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
            "url" : "https://t.co/6ouw9hi41O",
            "expanded_url" : "https://notes.example.org/birds/maybe-98",
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
      "favorite_count" : "14",
      "id_str" : "1921118697636757505",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1921118697636757505",
      "created_at" : "Sat May 10 08:22:44 +0000 2025",
      "favorited" : false,
      "full_text" : "My notebook says \"turnstone, maybe\". It says that on every page. 🔭 https://t.co/6ouw9hi41O #birding",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1920930866352095235"
          ],
          "editableUntil" : "2025-05-09T20:56:22.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "0",
      "id_str" : "1920930866352095235",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1920930866352095235",
      "created_at" : "Fri May 09 19:56:22 +0000 2025",
      "favorited" : false,
      "full_text" : "Third seat reservation on paper, first actual seat. Victory on the 17:04.",
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
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/6eeG3mKpoT",
            "expanded_url" : "https://x.com/odalys_vitrine/status/1920123378644027145",
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
      "favorite_count" : "9",
      "id_str" : "1920535594841145351",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1920535594841145351",
      "created_at" : "Thu May 08 17:45:42 +0000 2025",
      "favorited" : false,
      "full_text" : "I work at the Halden Tide Museum with this person, and I'm smug about it. https://t.co/6eeG3mKpoT",
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
      "id_str" : "1920387341067747332",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1920387341067747332",
      "created_at" : "Thu May 08 07:56:35 +0000 2025",
      "favorited" : false,
      "full_text" : "@bea_halloway_ He has our dad's ears. I'm so sorry. I'm so happy.",
      "lang" : "en",
      "in_reply_to_status_id" : "1920321658267107892",
      "in_reply_to_status_id_str" : "1920321658267107892",
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
      "favorite_count" : "3",
      "id_str" : "1919524571984166917",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1919524571984166917",
      "created_at" : "Mon May 05 22:48:15 +0000 2025",
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
        "57"
      ],
      "favorite_count" : "1",
      "id_str" : "1918769298654887939",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1918769298654887939",
      "created_at" : "Sat May 03 20:47:04 +0000 2025",
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
        "66"
      ],
      "favorite_count" : "0",
      "id_str" : "1917275888441884677",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1917275888441884677",
      "created_at" : "Tue Apr 29 17:52:47 +0000 2025",
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
        "59"
      ],
      "favorite_count" : "10",
      "id_str" : "1917251753988849665",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1917251753988849665",
      "created_at" : "Tue Apr 29 16:16:53 +0000 2025",
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
            "1917251506260672514"
          ],
          "editableUntil" : "2025-04-29T17:15:54.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "8",
      "id_str" : "1917251506260672514",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1917251506260672514",
      "created_at" : "Tue Apr 29 16:15:54 +0000 2025",
      "favorited" : false,
      "full_text" : "The house in Port Halden has a garden the size of a tablecloth and I am insufferable about it. 🌊",
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
        "67"
      ],
      "favorite_count" : "2",
      "id_str" : "1917234348399001600",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1917234348399001600",
      "created_at" : "Tue Apr 29 15:07:43 +0000 2025",
      "favorited" : false,
      "full_text" : "Love is Teo scraping the ice off my windscreen without saying it. 💛",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1917099059017940996"
          ],
          "editableUntil" : "2025-04-29T07:10:08.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1917099059017940996",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1917099059017940996",
      "created_at" : "Tue Apr 29 06:10:08 +0000 2025",
      "favorited" : false,
      "full_text" : "Marzipan is scared of: balloons, mops, the moon. Not scared of: lorries. 🐾",
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
        "102"
      ],
      "favorite_count" : "3",
      "id_str" : "1916369198439727108",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1916369198439727108",
      "created_at" : "Sun Apr 27 05:49:55 +0000 2025",
      "favorited" : false,
      "full_text" : "The starter is called Gerald. Gerald is 14 years old and more reliable than the trains. #sourdough 👩‍🍳",
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
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "71"
      ],
      "favorite_count" : "145",
      "id_str" : "1914955400109621251",
      "truncated" : false,
      "retweet_count" : "20",
      "id" : "1914955400109621251",
      "created_at" : "Wed Apr 23 08:12:00 +0000 2025",
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
            "1914431262370562048"
          ],
          "editableUntil" : "2025-04-21T22:29:16.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "4",
      "id_str" : "1914431262370562048",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1914431262370562048",
      "created_at" : "Mon Apr 21 21:29:16 +0000 2025",
      "favorited" : false,
      "full_text" : "Cooked mushroom risotto for six. Five came. I've eaten for two since. 🍲",
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
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "93"
      ],
      "favorite_count" : "2",
      "id_str" : "1914294267266727937",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1914294267266727937",
      "created_at" : "Mon Apr 21 12:24:53 +0000 2025",
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
        "29"
      ],
      "favorite_count" : "9",
      "id_str" : "1914210572379881474",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1914210572379881474",
      "created_at" : "Mon Apr 21 06:52:19 +0000 2025",
      "favorited" : false,
      "full_text" : "@mossgate_irena Exactly this.",
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
      "favorite_count" : "9",
      "id_str" : "1914083221021130753",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1914083221021130753",
      "created_at" : "Sun Apr 20 22:26:16 +0000 2025",
      "favorited" : false,
      "full_text" : "RT @halden_tides: 10 degrees at the harbour steps this morning. Visibility good. Seals: two.",
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
        "77"
      ],
      "favorite_count" : "0",
      "id_str" : "1912572658919145472",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1912572658919145472",
      "created_at" : "Wed Apr 16 18:23:50 +0000 2025",
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
            "1911333197489111040"
          ],
          "editableUntil" : "2025-04-13T09:18:39.000Z",
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
              "109",
              "119"
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
            "url" : "https://t.co/7DQRKbHucU",
            "expanded_url" : "https://notes.example.org/bread/notes-24",
            "display_url" : "notes.example.org/bread/not…",
            "indices" : [
              "85",
              "108"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "119"
      ],
      "favorite_count" : "3",
      "id_str" : "1911333197489111040",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1911333197489111040",
      "created_at" : "Sun Apr 13 08:18:39 +0000 2025",
      "favorited" : false,
      "full_text" : "New recipe from @ryeandshine_oz: buttermilk boule. I followed it until I didn't. 👩‍🍳 https://t.co/7DQRKbHucU #sourdough",
      "lang" : "en",
      "possibly_sensitive" : false
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
        "67"
      ],
      "favorite_count" : "6",
      "id_str" : "1909867537097555969",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1909867537097555969",
      "created_at" : "Wed Apr 09 07:14:39 +0000 2025",
      "favorited" : false,
      "full_text" : "Coming back to this, because I've changed my mind about half of it.",
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
            "1908414065537974273"
          ],
          "editableUntil" : "2025-04-05T07:59:04.000Z",
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
              "114",
              "122"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "122"
      ],
      "favorite_count" : "1",
      "id_str" : "1908414065537974273",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1908414065537974273",
      "created_at" : "Sat Apr 05 06:59:04 +0000 2025",
      "favorited" : false,
      "full_text" : "Saw a treecreeper by the harbour. Drizzle with ambitions. Stood there for 15 minutes and was late for everything. #birding",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1907482955442290688"
          ],
          "editableUntil" : "2025-04-02T18:19:10.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "10",
      "id_str" : "1907482955442290688",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1907482955442290688",
      "created_at" : "Wed Apr 02 17:19:10 +0000 2025",
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
      "id_str" : "1904287015046742016",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1904287015046742016",
      "created_at" : "Mon Mar 24 21:39:38 +0000 2025",
      "favorited" : false,
      "full_text" : "@hestia_quillon No idea, but Teo will know, and he'll tell me for an hour.",
      "lang" : "en",
      "in_reply_to_status_id" : "1904258326007383386",
      "in_reply_to_status_id_str" : "1904258326007383386",
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
        "100"
      ],
      "favorite_count" : "2",
      "id_str" : "1903169310818304002",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1903169310818304002",
      "created_at" : "Fri Mar 21 19:38:17 +0000 2025",
      "favorited" : false,
      "full_text" : "@ryeandshine_oz Mine's in the oven. Seeded rye. I'm sitting in front of it as if it were television.",
      "lang" : "en",
      "in_reply_to_status_id" : "1903121244094465791",
      "in_reply_to_status_id_str" : "1903121244094465791",
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
            "1901729907273105409"
          ],
          "editableUntil" : "2025-03-17T21:18:36.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "1",
      "id_str" : "1901729907273105409",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1901729907273105409",
      "created_at" : "Mon Mar 17 20:18:36 +0000 2025",
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
      "favorite_count" : "8",
      "id_str" : "1900894212841275394",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1900894212841275394",
      "created_at" : "Sat Mar 15 12:57:51 +0000 2025",
      "favorited" : false,
      "full_text" : "@bea_halloway_ The hat isn't small, he's large.",
      "lang" : "en",
      "in_reply_to_status_id" : "1900857722396476623",
      "in_reply_to_status_id_str" : "1900857722396476623",
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
            "1900782222093320197"
          ],
          "editableUntil" : "2025-03-15T06:32:51.000Z",
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
        "53"
      ],
      "favorite_count" : "2",
      "id_str" : "1900782222093320197",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1900782222093320197",
      "created_at" : "Sat Mar 15 05:32:51 +0000 2025",
      "favorited" : false,
      "full_text" : "I drink tea now, and I have views about water. #tea 🍵",
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
        "42"
      ],
      "favorite_count" : "3",
      "id_str" : "1900613149166403584",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1900613149166403584",
      "created_at" : "Fri Mar 14 18:21:01 +0000 2025",
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
            "1899907559205109763"
          ],
          "editableUntil" : "2025-03-12T20:37:15.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "2",
      "id_str" : "1899907559205109763",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1899907559205109763",
      "created_at" : "Wed Mar 12 19:37:15 +0000 2025",
      "favorited" : false,
      "full_text" : "We moved to Port Halden for the sea and stayed in all weekend because of sun and rain at once. 🌊",
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
      "favorite_count" : "9",
      "id_str" : "1899836425977724929",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1899836425977724929",
      "created_at" : "Wed Mar 12 14:54:35 +0000 2025",
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
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "49"
      ],
      "favorite_count" : "6",
      "id_str" : "1899532543313575940",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1899532543313575940",
      "created_at" : "Tue Mar 11 18:47:04 +0000 2025",
      "favorited" : false,
      "full_text" : "My dog Marzipan ran after a leaf and caught it. 🐕",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1898644001544732679"
          ],
          "editableUntil" : "2025-03-09T08:56:19.000Z",
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
      "favorite_count" : "1",
      "id_str" : "1898644001544732679",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1898644001544732679",
      "created_at" : "Sun Mar 09 07:56:19 +0000 2025",
      "favorited" : false,
      "full_text" : "Sunday loaf is out. Spelt tin loaf. The crust is singing. #sourdough",
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
              "58",
              "81"
            ],
            "url" : "https://t.co/iUmL6K4Qfl",
            "media_url" : "https://media.example.com/bAOhZMHvqi7HaR9.jpg",
            "id_str" : "1898040640399212560",
            "id" : "1898040640399212560",
            "media_url_https" : "https://media.example.com/bAOhZMHvqi7HaR9.jpg",
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
            "display_url" : "pic.example.com/bAOhZMHvqi"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "81"
      ],
      "favorite_count" : "2",
      "id_str" : "1898040678147948548",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1898040678147948548",
      "created_at" : "Fri Mar 07 15:58:56 +0000 2025",
      "favorited" : false,
      "full_text" : "My dog Marzipan has met the sea. The sea has been warned. https://t.co/iUmL6K4Qfl",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1898040678147948548/photo/1",
            "indices" : [
              "58",
              "81"
            ],
            "url" : "https://t.co/iUmL6K4Qfl",
            "media_url" : "https://media.example.com/bAOhZMHvqi7HaR9.jpg",
            "id_str" : "1898040640399212560",
            "id" : "1898040640399212560",
            "media_url_https" : "https://media.example.com/bAOhZMHvqi7HaR9.jpg",
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
            "display_url" : "pic.example.com/bAOhZMHvqi"
          },
          {
            "expanded_url" : "https://twitter.com/i/status/1898040678147948548/photo/1",
            "indices" : [
              "58",
              "81"
            ],
            "url" : "https://t.co/iUmL6K4Qfl",
            "media_url" : "https://media.example.com/N9zccVneNtIrtI0.jpg",
            "id_str" : "1898040640399212561",
            "id" : "1898040640399212561",
            "media_url_https" : "https://media.example.com/N9zccVneNtIrtI0.jpg",
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
            "display_url" : "pic.example.com/N9zccVneNt"
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
        "275"
      ],
      "favorite_count" : "0",
      "id_str" : "1897933359758180358",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1897933359758180358",
      "created_at" : "Fri Mar 07 08:52:29 +0000 2025",
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
      "favorite_count" : "10",
      "id_str" : "1897537636269031429",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1897537636269031429",
      "created_at" : "Thu Mar 06 06:40:01 +0000 2025",
      "favorited" : false,
      "full_text" : "@teo_brackwater Bring milk. And flour. And yourself.",
      "lang" : "en",
      "in_reply_to_status_id" : "1897516496976875153",
      "in_reply_to_status_id_str" : "1897516496976875153",
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
            "1897277209366757379"
          ],
          "editableUntil" : "2025-03-05T14:25:11.000Z",
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
      "favorite_count" : "1",
      "id_str" : "1897277209366757379",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1897277209366757379",
      "created_at" : "Wed Mar 05 13:25:11 +0000 2025",
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
        "56"
      ],
      "favorite_count" : "9",
      "id_str" : "1897002372530438153",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1897002372530438153",
      "created_at" : "Tue Mar 04 19:13:04 +0000 2025",
      "favorited" : false,
      "full_text" : "@numbernine_ned My dog Marzipan apologises for the leek.",
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
            "1896963921911218184"
          ],
          "editableUntil" : "2025-03-04T17:40:17.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1896963921911218184",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1896963921911218184",
      "created_at" : "Tue Mar 04 16:40:17 +0000 2025",
      "favorited" : false,
      "full_text" : "Cataloguing day at the Halden Tide Museum: 9 boxes, one wasp.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1896690590301552641"
          ],
          "editableUntil" : "2025-03-03T23:34:10.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1896690590301552641",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1896690590301552641",
      "created_at" : "Mon Mar 03 22:34:10 +0000 2025",
      "favorited" : false,
      "full_text" : "My dog Marzipan is a whippet, which is to say a very fast sofa. 🐕",
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
      "favorite_count" : "4",
      "id_str" : "1895500264257880064",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1895500264257880064",
      "created_at" : "Fri Feb 28 15:44:14 +0000 2025",
      "favorited" : false,
      "full_text" : "@the_late_otter Is this near the harbour? I think I know that lamp.",
      "lang" : "en",
      "in_reply_to_status_id" : "1895405892417882516",
      "in_reply_to_status_id_str" : "1895405892417882516",
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
      "favorite_count" : "9",
      "id_str" : "1893729644159434754",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1893729644159434754",
      "created_at" : "Sun Feb 23 18:28:25 +0000 2025",
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
            "1893382481311170566"
          ],
          "editableUntil" : "2025-02-22T20:28:55.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "6",
      "id_str" : "1893382481311170566",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1893382481311170566",
      "created_at" : "Sat Feb 22 19:28:55 +0000 2025",
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
      "favorite_count" : "10",
      "id_str" : "1892877592600510464",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1892877592600510464",
      "created_at" : "Fri Feb 21 10:02:40 +0000 2025",
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
            "1892488163251716104"
          ],
          "editableUntil" : "2025-02-20T09:15:13.000Z",
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
      "favorite_count" : "8",
      "id_str" : "1892488163251716104",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1892488163251716104",
      "created_at" : "Thu Feb 20 08:15:13 +0000 2025",
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
      "favorite_count" : "1",
      "id_str" : "1892312493754155017",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1892312493754155017",
      "created_at" : "Wed Feb 19 20:37:10 +0000 2025",
      "favorited" : false,
      "full_text" : "@teo_brackwater The vet says Marzipan is fine. The vet isn't.",
      "lang" : "en",
      "in_reply_to_status_id" : "1892236492965678775",
      "in_reply_to_status_id_str" : "1892236492965678775",
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
            "1892210986153148423"
          ],
          "editableUntil" : "2025-02-19T14:53:49.000Z",
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
        "58"
      ],
      "favorite_count" : "1",
      "id_str" : "1892210986153148423",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1892210986153148423",
      "created_at" : "Wed Feb 19 13:53:49 +0000 2025",
      "favorited" : false,
      "full_text" : "I love old paper. I love that it survives people. #mapping",
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
        "94"
      ],
      "favorite_count" : "14",
      "id_str" : "1891906074525564929",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1891906074525564929",
      "created_at" : "Tue Feb 18 17:42:12 +0000 2025",
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
        "272"
      ],
      "favorite_count" : "3",
      "id_str" : "1891871569983045636",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1891871569983045636",
      "created_at" : "Tue Feb 18 15:25:06 +0000 2025",
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
            "1891816912095019013"
          ],
          "editableUntil" : "2025-02-18T12:47:54.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "6",
      "id_str" : "1891816912095019013",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1891816912095019013",
      "created_at" : "Tue Feb 18 11:47:54 +0000 2025",
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
            "1891378393841139715"
          ],
          "editableUntil" : "2025-02-17T07:45:23.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1891378393841139715",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1891378393841139715",
      "created_at" : "Mon Feb 17 06:45:23 +0000 2025",
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
            "1891060859371782150"
          ],
          "editableUntil" : "2025-02-16T10:43:37.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1891060859371782150",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1891060859371782150",
      "created_at" : "Sun Feb 16 09:43:37 +0000 2025",
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
      "full_text" : "An update on tea, for the archive. I used to love coffee, out loud, for years; I had a mug about it. In February I stopped, because my hands shook while I was holding something from 1790.\n\nIt was horrible for a week &amp; then it was nothing. I drink tea now: a green one that…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1890161700020158468"
          ],
          "editableUntil" : "2025-02-13T23:10:41.000Z",
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
        "88"
      ],
      "favorite_count" : "1",
      "id_str" : "1890161700020158468",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1890161700020158468",
      "created_at" : "Thu Feb 13 22:10:41 +0000 2025",
      "favorited" : false,
      "full_text" : "Choir every Thursday, and every Thursday I walk home humming someone else's line. #choir",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1890117642119806977"
          ],
          "editableUntil" : "2025-02-13T20:15:37.000Z",
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
              "92",
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
      "favorite_count" : "4",
      "id_str" : "1890117642119806977",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1890117642119806977",
      "created_at" : "Thu Feb 13 19:15:37 +0000 2025",
      "favorited" : false,
      "full_text" : "I love choir. 6 people breathing in at the same time, it's the least lonely sound there is. #choir",
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
            "url" : "https://t.co/F2Aiss2C2D",
            "expanded_url" : "https://x.com/slow_maps_club/status/1888994321479238774",
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
      "favorite_count" : "6",
      "id_str" : "1889745018009157637",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1889745018009157637",
      "created_at" : "Wed Feb 12 18:34:56 +0000 2025",
      "favorited" : false,
      "full_text" : "Every word. I've been the somebody on that afternoon. #mapping https://t.co/F2Aiss2C2D",
      "lang" : "en",
      "possibly_sensitive" : false
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
        "91"
      ],
      "favorite_count" : "2",
      "id_str" : "1889377401209618432",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1889377401209618432",
      "created_at" : "Tue Feb 11 18:14:10 +0000 2025",
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
      "favorite_count" : "30",
      "id_str" : "1889377024603062275",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1889377024603062275",
      "created_at" : "Tue Feb 11 18:12:40 +0000 2025",
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
            "1889005686671540231"
          ],
          "editableUntil" : "2025-02-10T18:37:06.000Z",
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
      "favorite_count" : "1",
      "id_str" : "1889005686671540231",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1889005686671540231",
      "created_at" : "Mon Feb 10 17:37:06 +0000 2025",
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
        "urls" : [
          {
            "url" : "https://t.co/A1tdPRWfo1",
            "expanded_url" : "https://x.com/fenwarbler_kit/status/1887580117824177619",
            "display_url" : "x.com/fenwarbler_kit/status…",
            "indices" : [
              "69",
              "92"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "92"
      ],
      "favorite_count" : "3",
      "id_str" : "1887883366003376129",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1887883366003376129",
      "created_at" : "Fri Feb 07 15:17:24 +0000 2025",
      "favorited" : false,
      "full_text" : "I was at that sluice on Friday. Nothing. Not even a pigeon. #birding https://t.co/A1tdPRWfo1",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1887449599103205380"
          ],
          "editableUntil" : "2025-02-06T11:33:46.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "2",
      "id_str" : "1887449599103205380",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1887449599103205380",
      "created_at" : "Thu Feb 06 10:33:46 +0000 2025",
      "favorited" : false,
      "full_text" : "New display case arrived, two centimetres too tall for the door. As a curator of charts I measure things for a living. 🏛️",
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
        "hashtags" : [
          {
            "text" : "gardening",
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
      "favorite_count" : "0",
      "id_str" : "1886816793247350787",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1886816793247350787",
      "created_at" : "Tue Feb 04 16:39:13 +0000 2025",
      "favorited" : false,
      "full_text" : "First courgettes from the garden. It's the size of a thumb and I've shown it to everyone. #gardening 🍅",
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
            "expanded_url" : "https://x.com/slow_maps_club/status/1886138300352170590",
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
      "favorite_count" : "3",
      "id_str" : "1886706041341607938",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1886706041341607938",
      "created_at" : "Tue Feb 04 09:19:08 +0000 2025",
      "favorited" : false,
      "full_text" : "Saving this for the next person who tells me maps are finished. https://t.co/wQza99c71a",
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
            "1886168620162088961"
          ],
          "editableUntil" : "2025-02-02T22:43:37.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1886168620162088961",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1886168620162088961",
      "created_at" : "Sun Feb 02 21:43:37 +0000 2025",
      "favorited" : false,
      "full_text" : "Fennel &amp; lemon on everything this winter. I will not be taking questions. 🍲",
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
        "72"
      ],
      "favorite_count" : "3",
      "id_str" : "1885600756652834822",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1885600756652834822",
      "created_at" : "Sat Feb 01 08:07:07 +0000 2025",
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
            "1885299734977970178"
          ],
          "editableUntil" : "2025-01-31T13:10:58.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1885299734977970178",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1885299734977970178",
      "created_at" : "Fri Jan 31 12:10:58 +0000 2025",
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
            "1884733341601628163"
          ],
          "editableUntil" : "2025-01-29T23:40:19.000Z",
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
              "69",
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
      "favorite_count" : "2",
      "id_str" : "1884733341601628163",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1884733341601628163",
      "created_at" : "Wed Jan 29 22:40:19 +0000 2025",
      "favorited" : false,
      "full_text" : "I run every Wednesday along the harbour; a gull overtook me on foot. #running",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1884727688522891269"
          ],
          "editableUntil" : "2025-01-29T23:17:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1884727688522891269",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1884727688522891269",
      "created_at" : "Wed Jan 29 22:17:52 +0000 2025",
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
            "1884285627705327623"
          ],
          "editableUntil" : "2025-01-28T18:01:16.000Z",
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
        "102"
      ],
      "favorite_count" : "2",
      "id_str" : "1884285627705327623",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1884285627705327623",
      "created_at" : "Tue Jan 28 17:01:16 +0000 2025",
      "favorited" : false,
      "full_text" : "Ned next door says drizzle with ambitions is good for peas. Ned says that about everything. #gardening",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1884229634283798528"
          ],
          "editableUntil" : "2025-01-28T14:18:46.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1884229634283798528",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1884229634283798528",
      "created_at" : "Tue Jan 28 13:18:46 +0000 2025",
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
            "1884118871527391236"
          ],
          "editableUntil" : "2025-01-28T06:58:38.000Z",
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
        "82"
      ],
      "favorite_count" : "2",
      "id_str" : "1884118871527391236",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1884118871527391236",
      "created_at" : "Tue Jan 28 05:58:38 +0000 2025",
      "favorited" : false,
      "full_text" : "I swim every morning now, which would astonish me from two years ago. #coldwater 🥶",
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
            "url" : "https://t.co/uMzRiyLqAB",
            "expanded_url" : "https://x.com/fenwarbler_kit/status/1882177410045054837",
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
      "favorite_count" : "3",
      "id_str" : "1882320603583610880",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1882320603583610880",
      "created_at" : "Thu Jan 23 06:52:58 +0000 2025",
      "favorited" : false,
      "full_text" : "Jealous doesn't cover it. #birding https://t.co/uMzRiyLqAB",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1880018990076526592"
          ],
          "editableUntil" : "2025-01-16T23:27:10.000Z",
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
      "favorite_count" : "1",
      "id_str" : "1880018990076526592",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1880018990076526592",
      "created_at" : "Thu Jan 16 22:27:10 +0000 2025",
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
      "favorite_count" : "11",
      "id_str" : "1879974769604952066",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1879974769604952066",
      "created_at" : "Thu Jan 16 19:31:27 +0000 2025",
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
        "140"
      ],
      "favorite_count" : "1",
      "id_str" : "1879117781945810945",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1879117781945810945",
      "created_at" : "Tue Jan 14 10:46:06 +0000 2025",
      "favorited" : false,
      "full_text" : "RT @slow_maps_club: Our spring walk: 13 kilometres, no phones, one paper map between three people. Last year two groups came back as friend…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1878364028540026886"
          ],
          "editableUntil" : "2025-01-12T09:50:57.000Z",
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
        "83"
      ],
      "favorite_count" : "1",
      "id_str" : "1878364028540026886",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1878364028540026886",
      "created_at" : "Sun Jan 12 08:50:57 +0000 2025",
      "favorited" : false,
      "full_text" : "Left the dough out overnight and it has applied for its own address. #sourdough 👩‍🍳",
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
        "hashtags" : [
          {
            "text" : "sourdough",
            "indices" : [
              "73",
              "83"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Oz Tamberlin 🥖",
            "screen_name" : "ryeandshine_oz",
            "indices" : [
              "33",
              "48"
            ],
            "id_str" : "401997253",
            "id" : "401997253"
          }
        ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1878184200989835265/photo/1",
            "indices" : [
              "84",
              "107"
            ],
            "url" : "https://t.co/9N9QXJRumT",
            "media_url" : "https://media.example.com/u3EnaNXIAVSzAfA.jpg",
            "id_str" : "1878184163241099268",
            "id" : "1878184163241099268",
            "media_url_https" : "https://media.example.com/u3EnaNXIAVSzAfA.jpg",
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
            "display_url" : "pic.example.com/u3EnaNXIAV"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "107"
      ],
      "favorite_count" : "0",
      "id_str" : "1878184200989835265",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1878184200989835265",
      "created_at" : "Sat Jan 11 20:56:23 +0000 2025",
      "favorited" : false,
      "full_text" : "Barley and beer, cut. I promised @ryeandshine_oz a picture of the crumb. #sourdough https://t.co/9N9QXJRumT",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1878184200989835265/photo/1",
            "indices" : [
              "84",
              "107"
            ],
            "url" : "https://t.co/9N9QXJRumT",
            "media_url" : "https://media.example.com/u3EnaNXIAVSzAfA.jpg",
            "id_str" : "1878184163241099268",
            "id" : "1878184163241099268",
            "media_url_https" : "https://media.example.com/u3EnaNXIAVSzAfA.jpg",
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
            "display_url" : "pic.example.com/u3EnaNXIAV"
          },
          {
            "expanded_url" : "https://twitter.com/i/status/1878184200989835265/photo/1",
            "indices" : [
              "84",
              "107"
            ],
            "url" : "https://t.co/9N9QXJRumT",
            "media_url" : "https://media.example.com/9ecUTIG6bWySsHc.jpg",
            "id_str" : "1878184163241099269",
            "id" : "1878184163241099269",
            "media_url_https" : "https://media.example.com/9ecUTIG6bWySsHc.jpg",
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
            "display_url" : "pic.example.com/9ecUTIG6bW"
          },
          {
            "expanded_url" : "https://twitter.com/i/status/1878184200989835265/photo/1",
            "indices" : [
              "84",
              "107"
            ],
            "url" : "https://t.co/9N9QXJRumT",
            "media_url" : "https://media.example.com/D0zVGIxDT6std5u.jpg",
            "id_str" : "1878184163241099270",
            "id" : "1878184163241099270",
            "media_url_https" : "https://media.example.com/D0zVGIxDT6std5u.jpg",
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
            "display_url" : "pic.example.com/D0zVGIxDT6"
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
        "110"
      ],
      "favorite_count" : "15",
      "id_str" : "1877692207494856707",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1877692207494856707",
      "created_at" : "Fri Jan 10 12:21:22 +0000 2025",
      "favorited" : false,
      "full_text" : "Since we moved to Port Halden I have learned what a neap tide is and I will tell you whether you ask or not. 🌊",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1877327621239341061"
          ],
          "editableUntil" : "2025-01-09T13:12:38.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "154",
      "id_str" : "1877327621239341061",
      "truncated" : false,
      "retweet_count" : "22",
      "id" : "1877327621239341061",
      "created_at" : "Thu Jan 09 12:12:38 +0000 2025",
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
            "1876724692442677248"
          ],
          "editableUntil" : "2025-01-07T21:16:49.000Z",
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
      "favorite_count" : "3",
      "id_str" : "1876724692442677248",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1876724692442677248",
      "created_at" : "Tue Jan 07 20:16:49 +0000 2025",
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
      "favorite_count" : "4",
      "id_str" : "1876536078089846786",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1876536078089846786",
      "created_at" : "Tue Jan 07 07:47:20 +0000 2025",
      "favorited" : false,
      "full_text" : "@fenwarbler_kit Where? When? Is it still there? I have shoes on.",
      "lang" : "en",
      "in_reply_to_status_id" : "1876497826037368698",
      "in_reply_to_status_id_str" : "1876497826037368698",
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
      "favorite_count" : "4",
      "id_str" : "1876372545406500871",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1876372545406500871",
      "created_at" : "Mon Jan 06 20:57:30 +0000 2025",
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
            "1876347740011626500"
          ],
          "editableUntil" : "2025-01-06T20:18:56.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1876347740011626500",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1876347740011626500",
      "created_at" : "Mon Jan 06 19:18:56 +0000 2025",
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
        "61"
      ],
      "favorite_count" : "2",
      "id_str" : "1873680687706406912",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1873680687706406912",
      "created_at" : "Mon Dec 30 10:41:01 +0000 2024",
      "favorited" : false,
      "full_text" : "@plover_and_rum I don't agree, but I do like how you said it.",
      "lang" : "en",
      "in_reply_to_status_id" : "1873633375957288705",
      "in_reply_to_status_id_str" : "1873633375957288705",
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
            "1873275001184976896"
          ],
          "editableUntil" : "2024-12-29T08:48:58.000Z",
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
      "favorite_count" : "2",
      "id_str" : "1873275001184976896",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1873275001184976896",
      "created_at" : "Sun Dec 29 07:48:58 +0000 2024",
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
            "1870703580034367494"
          ],
          "editableUntil" : "2024-12-22T06:31:04.000Z",
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
      "favorite_count" : "1",
      "id_str" : "1870703580034367494",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1870703580034367494",
      "created_at" : "Sun Dec 22 05:31:04 +0000 2024",
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
            "1869303408737910788"
          ],
          "editableUntil" : "2024-12-18T09:47:17.000Z",
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
      "id_str" : "1869303408737910788",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1869303408737910788",
      "created_at" : "Wed Dec 18 08:47:17 +0000 2024",
      "favorited" : false,
      "full_text" : "I sing in a choir every Thursday, and I sleep like a stone every Thursday night.",
      "lang" : "en",
      "in_reply_to_status_id" : "1869302616014454787",
      "in_reply_to_status_id_str" : "1869302616014454787",
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
      "favorite_count" : "15",
      "id_str" : "1869302616014454787",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1869302616014454787",
      "created_at" : "Wed Dec 18 08:44:08 +0000 2024",
      "favorited" : false,
      "full_text" : "@altomarguerite breathes before I've thought of breathing. That's all technique is.",
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
        "51"
      ],
      "favorite_count" : "3",
      "id_str" : "1869302259498614786",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1869302259498614786",
      "created_at" : "Wed Dec 18 08:42:43 +0000 2024",
      "favorited" : false,
      "full_text" : "The conductor is always right, also when she isn't.",
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
        "120"
      ],
      "favorite_count" : "5",
      "id_str" : "1869301710044790785",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1869301710044790785",
      "created_at" : "Wed Dec 18 08:40:32 +0000 2024",
      "favorited" : false,
      "full_text" : "If you can hear yourself, you're too loud. If you can't hear the others, you're not singing, you're just making a noise.",
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
      "favorite_count" : "1",
      "id_str" : "1869301127036534784",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1869301127036534784",
      "created_at" : "Wed Dec 18 08:38:13 +0000 2024",
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
            "1868938821182160901"
          ],
          "editableUntil" : "2024-12-17T09:38:32.000Z",
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
      "favorite_count" : "4",
      "id_str" : "1868938821182160901",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1868938821182160901",
      "created_at" : "Tue Dec 17 08:38:32 +0000 2024",
      "favorited" : false,
      "full_text" : "9 minutes in, 6 degrees, could not feel my feet or my worries. #coldwater",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1868681987460431879"
          ],
          "editableUntil" : "2024-12-16T16:37:58.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "4",
      "id_str" : "1868681987460431879",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1868681987460431879",
      "created_at" : "Mon Dec 16 15:37:58 +0000 2024",
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
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "71"
      ],
      "favorite_count" : "16",
      "id_str" : "1867114164514717701",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1867114164514717701",
      "created_at" : "Thu Dec 12 07:48:00 +0000 2024",
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
      "favorite_count" : "14",
      "id_str" : "1866816699647393795",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1866816699647393795",
      "created_at" : "Wed Dec 11 12:05:59 +0000 2024",
      "favorited" : false,
      "full_text" : "@teo_brackwater That is my jumper.",
      "lang" : "en",
      "in_reply_to_status_id" : "1866786249000356372",
      "in_reply_to_status_id_str" : "1866786249000356372",
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
            "1866717642744659969"
          ],
          "editableUntil" : "2024-12-11T06:32:22.000Z",
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
      "favorite_count" : "4",
      "id_str" : "1866717642744659969",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1866717642744659969",
      "created_at" : "Wed Dec 11 05:32:22 +0000 2024",
      "favorited" : false,
      "full_text" : "@wick_coldwater You said it was \"refreshing\". I have a lawyer now.",
      "lang" : "en",
      "in_reply_to_status_id" : "1866677880742741425",
      "in_reply_to_status_id_str" : "1866677880742741425",
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
        "89"
      ],
      "favorite_count" : "6",
      "id_str" : "1866255502481031170",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1866255502481031170",
      "created_at" : "Mon Dec 09 22:55:59 +0000 2024",
      "favorited" : false,
      "full_text" : "@hestia_quillon If x &lt; 3 it's a hobby, if x &gt; 3 it's a room you can't use any more.",
      "lang" : "en",
      "in_reply_to_status_id" : "1866158362400391879",
      "in_reply_to_status_id_str" : "1866158362400391879",
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
            "text" : "birding",
            "indices" : [
              "51",
              "59"
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
              "60",
              "83"
            ],
            "url" : "https://t.co/CnSH1pJrKI",
            "media_url" : "https://media.example.com/zrflsWjP3f1AQ46.jpg",
            "id_str" : "1866210778202243072",
            "id" : "1866210778202243072",
            "media_url_https" : "https://media.example.com/zrflsWjP3f1AQ46.jpg",
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
            "display_url" : "pic.example.com/zrflsWjP3f"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "83"
      ],
      "favorite_count" : "6",
      "id_str" : "1866210815950979072",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1866210815950979072",
      "created_at" : "Mon Dec 09 19:58:25 +0000 2024",
      "favorited" : false,
      "full_text" : "Badly focused short-eared owl, well focused fence. #birding https://t.co/CnSH1pJrKI",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1866210815950979072/photo/1",
            "indices" : [
              "60",
              "83"
            ],
            "url" : "https://t.co/CnSH1pJrKI",
            "media_url" : "https://media.example.com/zrflsWjP3f1AQ46.jpg",
            "id_str" : "1866210778202243072",
            "id" : "1866210778202243072",
            "media_url_https" : "https://media.example.com/zrflsWjP3f1AQ46.jpg",
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
            "display_url" : "pic.example.com/zrflsWjP3f"
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
            "1866154430177476612"
          ],
          "editableUntil" : "2024-12-09T17:14:22.000Z",
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
              "94",
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
      "favorite_count" : "11",
      "id_str" : "1866154430177476612",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1866154430177476612",
      "created_at" : "Mon Dec 09 16:14:22 +0000 2024",
      "favorited" : false,
      "full_text" : "Planted beetroot in December, which the packet says is wrong and the packet has never met me. #gardening",
      "lang" : "en"
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
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "73"
      ],
      "favorite_count" : "6",
      "id_str" : "1865529397486813188",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1865529397486813188",
      "created_at" : "Sat Dec 07 22:50:42 +0000 2024",
      "favorited" : false,
      "full_text" : "I love my e-bike, and if you quote my old tweets at me I'll overtake you.",
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
        "66"
      ],
      "favorite_count" : "2",
      "id_str" : "1865528789312733187",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1865528789312733187",
      "created_at" : "Sat Dec 07 22:48:17 +0000 2024",
      "favorited" : false,
      "full_text" : "I have earned it now, 12 times a week, with shopping. It's earned.",
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
        "68"
      ],
      "favorite_count" : "7",
      "id_str" : "1865528227275997186",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1865528227275997186",
      "created_at" : "Sat Dec 07 22:46:03 +0000 2024",
      "favorited" : false,
      "full_text" : "I said you should earn the hill. I was young and the hill was small.",
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
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "40"
      ],
      "favorite_count" : "10",
      "id_str" : "1865528021755101185",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1865528021755101185",
      "created_at" : "Sat Dec 07 22:45:14 +0000 2024",
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
            "1864925851296989191"
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
      "favorite_count" : "10",
      "id_str" : "1864925851296989191",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1864925851296989191",
      "created_at" : "Fri Dec 06 06:52:26 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @wick_coldwater: Beginners' swim on Friday, six o'clock at the steps. Bring a towel, something hot, someone sensible. We'll be in for th…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1864240716121636872"
          ],
          "editableUntil" : "2024-12-04T10:29:57.000Z",
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
        "79"
      ],
      "favorite_count" : "1",
      "id_str" : "1864240716121636872",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1864240716121636872",
      "created_at" : "Wed Dec 04 09:29:57 +0000 2024",
      "favorited" : false,
      "full_text" : "@mossgate_irena As someone with a whippet: no. As someone with a sofa: also no.",
      "lang" : "en",
      "in_reply_to_status_id" : "1864155907294759761",
      "in_reply_to_status_id_str" : "1864155907294759761",
      "in_reply_to_user_id" : "87332010",
      "in_reply_to_user_id_str" : "87332010"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "1863951235535601669",
          "editControlInitial" : {
            "editTweetIds" : [
              "1863951235535601669",
              "1863952258945777670"
            ],
            "editableUntil" : "2024-12-03T15:19:39.000Z",
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
        "78"
      ],
      "favorite_count" : "4",
      "id_str" : "1863952258945777670",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1863952258945777670",
      "created_at" : "Tue Dec 03 14:23:43 +0000 2024",
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
            "1863951235535601669",
            "1863952258945777670"
          ],
          "editableUntil" : "2024-12-03T15:19:39.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1863951235535601669",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1863951235535601669",
      "created_at" : "Tue Dec 03 14:19:39 +0000 2024",
      "favorited" : false,
      "full_text" : "Soemone asked for directions and I knew. I live in Port Halden. It's official.",
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
      "full_text" : "Look at this case. Look at the label. Some of those forty words are mine. https://t.co/x38BPaih6R",
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
        "77"
      ],
      "favorite_count" : "5",
      "id_str" : "1862982891575705601",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1862982891575705601",
      "created_at" : "Sat Nov 30 22:11:48 +0000 2024",
      "favorited" : false,
      "full_text" : "The foxglove by the back door is out. I had nothing to do with it. #gardening",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1862443825411129344"
          ],
          "editableUntil" : "2024-11-29T11:29:45.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "4",
      "id_str" : "1862443825411129344",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1862443825411129344",
      "created_at" : "Fri Nov 29 10:29:45 +0000 2024",
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
            "1862246509710409730"
          ],
          "editableUntil" : "2024-11-28T22:25:41.000Z",
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
      "favorite_count" : "5",
      "id_str" : "1862246509710409730",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1862246509710409730",
      "created_at" : "Thu Nov 28 21:25:41 +0000 2024",
      "favorited" : false,
      "full_text" : "The flour in Port Halden comes from a mill you can see. Today's loaf: caraway rye. #sourdough",
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
        "83"
      ],
      "favorite_count" : "9",
      "id_str" : "1862034812999565318",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1862034812999565318",
      "created_at" : "Thu Nov 28 07:24:29 +0000 2024",
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
        "135"
      ],
      "favorite_count" : "2",
      "id_str" : "1861806798369980420",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1861806798369980420",
      "created_at" : "Wed Nov 27 16:18:26 +0000 2024",
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
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "51"
      ],
      "favorite_count" : "10",
      "id_str" : "1861457994273783811",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1861457994273783811",
      "created_at" : "Tue Nov 26 17:12:24 +0000 2024",
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
        "62"
      ],
      "favorite_count" : "2",
      "id_str" : "1860646444050939905",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1860646444050939905",
      "created_at" : "Sun Nov 24 11:27:36 +0000 2024",
      "favorited" : false,
      "full_text" : "For completeness: the Halden Tide Museum has now also noticed.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1860291371840045058"
          ],
          "editableUntil" : "2024-11-23T12:56:40.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1860291371840045058",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1860291371840045058",
      "created_at" : "Sat Nov 23 11:56:40 +0000 2024",
      "favorited" : false,
      "full_text" : "I work as a curator of charts at the Halden Tide Museum and today a child asked me if the sea is full. 🗺️",
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
      "favorite_count" : "4",
      "id_str" : "1859662342237716480",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1859662342237716480",
      "created_at" : "Thu Nov 21 18:17:07 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @halden_tides: Spring tide on Thursday. The lower steps will be under water for two hours. They do this. It isn't an emergency, thank yo…",
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
              "46",
              "56"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1857802681276432387/photo/1",
            "indices" : [
              "57",
              "80"
            ],
            "url" : "https://t.co/X73mHVOtqd",
            "media_url" : "https://media.example.com/eMPb9MuNfUBzKpu.jpg",
            "id_str" : "1857802643527696396",
            "id" : "1857802643527696396",
            "media_url_https" : "https://media.example.com/eMPb9MuNfUBzKpu.jpg",
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
            "display_url" : "pic.example.com/eMPb9MuNfU"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "80"
      ],
      "favorite_count" : "0",
      "id_str" : "1857802681276432387",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1857802681276432387",
      "created_at" : "Sat Nov 16 15:07:30 +0000 2024",
      "favorited" : false,
      "full_text" : "Look at this ear! Walnut and fig, half emmer. #sourdough https://t.co/X73mHVOtqd",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1857802681276432387/photo/1",
            "indices" : [
              "57",
              "80"
            ],
            "url" : "https://t.co/X73mHVOtqd",
            "media_url" : "https://media.example.com/eMPb9MuNfUBzKpu.jpg",
            "id_str" : "1857802643527696396",
            "id" : "1857802643527696396",
            "media_url_https" : "https://media.example.com/eMPb9MuNfUBzKpu.jpg",
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
            "display_url" : "pic.example.com/eMPb9MuNfU"
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
            "1857074525083009026"
          ],
          "editableUntil" : "2024-11-14T15:54:04.000Z",
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
        "60"
      ],
      "favorite_count" : "106",
      "id_str" : "1857074525083009026",
      "truncated" : false,
      "retweet_count" : "15",
      "id" : "1857074525083009026",
      "created_at" : "Thu Nov 14 14:54:04 +0000 2024",
      "favorited" : false,
      "full_text" : "@odalys_vitrine I'll do the school group if you do the wasp.",
      "lang" : "en",
      "in_reply_to_status_id" : "1856978894951810390",
      "in_reply_to_status_id_str" : "1856978894951810390",
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
            "1856982234834141189"
          ],
          "editableUntil" : "2024-11-14T09:47:20.000Z",
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
      "favorite_count" : "15",
      "id_str" : "1856982234834141189",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1856982234834141189",
      "created_at" : "Thu Nov 14 08:47:20 +0000 2024",
      "favorited" : false,
      "full_text" : "@wick_coldwater Was that a seal or your brother-in-law?",
      "lang" : "en",
      "in_reply_to_status_id" : "1856957823984863542",
      "in_reply_to_status_id_str" : "1856957823984863542",
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
        "49"
      ],
      "favorite_count" : "12",
      "id_str" : "1856467876429430785",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1856467876429430785",
      "created_at" : "Tue Nov 12 22:43:27 +0000 2024",
      "favorited" : false,
      "full_text" : "Hoje cozinhei para a sogra. Sobrevivemos todos. 💛",
      "lang" : "pt"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1856246536644591616"
          ],
          "editableUntil" : "2024-11-12T09:03:56.000Z",
          "editsRemaining" : "5",
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
            "expanded_url" : "https://twitter.com/i/status/1856246536644591616/photo/1",
            "indices" : [
              "51",
              "74"
            ],
            "url" : "https://t.co/ByKuoHYMJP",
            "media_url" : "https://media.example.com/qp3Fo46wr82K9L4.jpg",
            "id_str" : "1856246498895855616",
            "id" : "1856246498895855616",
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
        "74"
      ],
      "favorite_count" : "2",
      "id_str" : "1856246536644591616",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1856246536644591616",
      "created_at" : "Tue Nov 12 08:03:56 +0000 2024",
      "favorited" : false,
      "full_text" : "Low tide. Everybody's boats are having a lie-down. https://t.co/ByKuoHYMJP",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1856246536644591616/photo/1",
            "indices" : [
              "51",
              "74"
            ],
            "url" : "https://t.co/ByKuoHYMJP",
            "media_url" : "https://media.example.com/qp3Fo46wr82K9L4.jpg",
            "id_str" : "1856246498895855616",
            "id" : "1856246498895855616",
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
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1854626292750614529"
          ],
          "editableUntil" : "2024-11-07T21:45:40.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1854626292750614529",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1854626292750614529",
      "created_at" : "Thu Nov 07 20:45:40 +0000 2024",
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
            "1853336835112042496"
          ],
          "editableUntil" : "2024-11-04T08:21:49.000Z",
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
      "favorite_count" : "7",
      "id_str" : "1853336835112042496",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1853336835112042496",
      "created_at" : "Mon Nov 04 07:21:49 +0000 2024",
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
            "expanded_url" : "https://x.com/halden_tides/status/2003079048724480014",
            "display_url" : "x.com/halden_tides/status/2…",
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
      "favorite_count" : "14",
      "id_str" : "2003589663293440001",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2003589663293440001",
      "created_at" : "Tue Dec 23 22:12:55 +0000 2025",
      "favorited" : false,
      "full_text" : "I live in Port Halden, and the whole town plans its week by this account. https://t.co/LUUKy0Dsmv",
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
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "117"
      ],
      "favorite_count" : "14",
      "id_str" : "2003041950499864576",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2003041950499864576",
      "created_at" : "Mon Dec 22 09:56:30 +0000 2025",
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
            "expanded_url" : "https://twitter.com/i/status/2002867099386511361/photo/1",
            "indices" : [
              "50",
              "73"
            ],
            "url" : "https://t.co/PAwy87X1NW",
            "media_url" : "https://media.example.com/MYNbYLiUGo3i8Np.jpg",
            "id_str" : "2002867061637775364",
            "id" : "2002867061637775364",
            "media_url_https" : "https://media.example.com/MYNbYLiUGo3i8Np.jpg",
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
            "display_url" : "pic.example.com/MYNbYLiUGo"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "73"
      ],
      "favorite_count" : "14",
      "id_str" : "2002867099386511361",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2002867099386511361",
      "created_at" : "Sun Dec 21 22:21:42 +0000 2025",
      "favorited" : false,
      "full_text" : "The look when you say \"later\". #dogsoftheinternet https://t.co/PAwy87X1NW",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/2002867099386511361/photo/1",
            "indices" : [
              "50",
              "73"
            ],
            "url" : "https://t.co/PAwy87X1NW",
            "media_url" : "https://media.example.com/MYNbYLiUGo3i8Np.jpg",
            "id_str" : "2002867061637775364",
            "id" : "2002867061637775364",
            "media_url_https" : "https://media.example.com/MYNbYLiUGo3i8Np.jpg",
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
            "display_url" : "pic.example.com/MYNbYLiUGo"
          },
          {
            "expanded_url" : "https://twitter.com/i/status/2002867099386511361/photo/1",
            "indices" : [
              "50",
              "73"
            ],
            "url" : "https://t.co/PAwy87X1NW",
            "media_url" : "https://media.example.com/QkgfexaBJV8IPco.jpg",
            "id_str" : "2002867061637775365",
            "id" : "2002867061637775365",
            "media_url_https" : "https://media.example.com/QkgfexaBJV8IPco.jpg",
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
            "display_url" : "pic.example.com/QkgfexaBJV"
          },
          {
            "expanded_url" : "https://twitter.com/i/status/2002867099386511361/photo/1",
            "indices" : [
              "50",
              "73"
            ],
            "url" : "https://t.co/PAwy87X1NW",
            "media_url" : "https://media.example.com/08aFpcu9i4NmqBG.jpg",
            "id_str" : "2002867061637775366",
            "id" : "2002867061637775366",
            "media_url_https" : "https://media.example.com/08aFpcu9i4NmqBG.jpg",
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
            "display_url" : "pic.example.com/08aFpcu9i4"
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
      "favorite_count" : "0",
      "id_str" : "2002456807523483651",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2002456807523483651",
      "created_at" : "Sat Dec 20 19:11:21 +0000 2025",
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
        "78"
      ],
      "favorite_count" : "0",
      "id_str" : "2002114444057903104",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2002114444057903104",
      "created_at" : "Fri Dec 19 20:30:55 +0000 2025",
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
            "2001426772440121346"
          ],
          "editableUntil" : "2025-12-17T23:58:21.000Z",
          "editsRemaining" : "5",
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
            "expanded_url" : "https://twitter.com/i/status/2001426772440121346/photo/1",
            "indices" : [
              "50",
              "73"
            ],
            "url" : "https://t.co/UM5PmRFRGB",
            "media_url" : "https://media.example.com/0y23VwkZz55VyVE.jpg",
            "id_str" : "2001426734691385352",
            "id" : "2001426734691385352",
            "media_url_https" : "https://media.example.com/0y23VwkZz55VyVE.jpg",
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
            "display_url" : "pic.example.com/0y23VwkZz5"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "73"
      ],
      "favorite_count" : "0",
      "id_str" : "2001426772440121346",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2001426772440121346",
      "created_at" : "Wed Dec 17 22:58:21 +0000 2025",
      "favorited" : false,
      "full_text" : "Mushroom risotto. It tasted better than it looks. https://t.co/UM5PmRFRGB",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/2001426772440121346/photo/1",
            "indices" : [
              "50",
              "73"
            ],
            "url" : "https://t.co/UM5PmRFRGB",
            "media_url" : "https://media.example.com/0y23VwkZz55VyVE.jpg",
            "id_str" : "2001426734691385352",
            "id" : "2001426734691385352",
            "media_url_https" : "https://media.example.com/0y23VwkZz55VyVE.jpg",
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
            "display_url" : "pic.example.com/0y23VwkZz5"
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
        "59"
      ],
      "favorite_count" : "1",
      "id_str" : "1999865486732427267",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1999865486732427267",
      "created_at" : "Sat Dec 13 15:34:22 +0000 2025",
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
        "94"
      ],
      "favorite_count" : "1",
      "id_str" : "1999556872989835265",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1999556872989835265",
      "created_at" : "Fri Dec 12 19:08:03 +0000 2025",
      "favorited" : false,
      "full_text" : "@mossgate_irena I've tried it with half emmer &amp; it works, but you'll need 15 minutes more.",
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
      "id_str" : "1998879877717032962",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1998879877717032962",
      "created_at" : "Wed Dec 10 22:17:54 +0000 2025",
      "favorited" : false,
      "full_text" : "@pennyfarthng_z That's very kind. I'm going to print it &amp; put it on the fridge.",
      "lang" : "en",
      "in_reply_to_status_id" : "1998871321336873215",
      "in_reply_to_status_id_str" : "1998871321336873215",
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
      "favorite_count" : "6",
      "id_str" : "1998524999379451904",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1998524999379451904",
      "created_at" : "Tue Dec 09 22:47:45 +0000 2025",
      "favorited" : false,
      "full_text" : "RT @fenwarbler_kit: Redwing at the sluice this morning, first for the county since 2009 &amp; I was holding a sandwich in the hand that should …",
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
      "full_text" : "Nobody in Port Halden locks their bike and it makes me so nervous that I lock theirs. 🌊",
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
        "69"
      ],
      "favorite_count" : "3",
      "id_str" : "1996177662883659780",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1996177662883659780",
      "created_at" : "Wed Dec 03 11:20:16 +0000 2025",
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
        "111"
      ],
      "favorite_count" : "14",
      "id_str" : "1995445104180985857",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1995445104180985857",
      "created_at" : "Mon Dec 01 10:49:21 +0000 2025",
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
        "111"
      ],
      "favorite_count" : "1",
      "id_str" : "1995444319846137856",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1995444319846137856",
      "created_at" : "Mon Dec 01 10:46:14 +0000 2025",
      "favorited" : false,
      "full_text" : "Teo is away in Lidnmora with his mother, so I'm eating mushroom risotto from the pan and talking to Marzipan. 💛",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1994648881647845378"
          ],
          "editableUntil" : "2025-11-29T07:05:26.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "9",
      "id_str" : "1994648881647845378",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1994648881647845378",
      "created_at" : "Sat Nov 29 06:05:26 +0000 2025",
      "favorited" : false,
      "full_text" : "My partner Teo made leek and potato soup and used every pan we own, including the one from next door. 💛",
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
      "id_str" : "1994480030582833153",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1994480030582833153",
      "created_at" : "Fri Nov 28 18:54:29 +0000 2025",
      "favorited" : false,
      "full_text" : "@ryeandshine_oz Gerald sends regards to your starter. It's getting serious.",
      "lang" : "en",
      "in_reply_to_status_id" : "1994461659531314965",
      "in_reply_to_status_id_str" : "1994461659531314965",
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
      "favorite_count" : "4",
      "id_str" : "1994428001638416387",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1994428001638416387",
      "created_at" : "Fri Nov 28 15:27:44 +0000 2025",
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
      "favorite_count" : "3",
      "id_str" : "1993626261494169600",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1993626261494169600",
      "created_at" : "Wed Nov 26 10:21:55 +0000 2025",
      "favorited" : false,
      "full_text" : "@bea_halloway_ Give Linus a kiss from his aunt. On the foot, that's where he's best.",
      "lang" : "en",
      "in_reply_to_status_id" : "1993582472960410519",
      "in_reply_to_status_id_str" : "1993582472960410519",
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
            "1992235014246367233"
          ],
          "editableUntil" : "2025-11-22T15:13:35.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "1",
      "id_str" : "1992235014246367233",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1992235014246367233",
      "created_at" : "Sat Nov 22 14:13:35 +0000 2025",
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
            "1992221763534061572"
          ],
          "editableUntil" : "2025-11-22T14:20:56.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "2",
      "id_str" : "1992221763534061572",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1992221763534061572",
      "created_at" : "Sat Nov 22 13:20:56 +0000 2025",
      "favorited" : false,
      "full_text" : "Mounted a chart from 1790 today. The paper weighs nothing. I did not breathe for an hour. 🏛️",
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
      "favorite_count" : "0",
      "id_str" : "1991505861146574855",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1991505861146574855",
      "created_at" : "Thu Nov 20 13:56:12 +0000 2025",
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
            "1991104838347259904"
          ],
          "editableUntil" : "2025-11-19T12:22:41.000Z",
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
      "favorite_count" : "2",
      "id_str" : "1991104838347259904",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1991104838347259904",
      "created_at" : "Wed Nov 19 11:22:41 +0000 2025",
      "favorited" : false,
      "full_text" : "@odalys_vitrine You're the best thing about this building, and I'm including the staircase.",
      "lang" : "en",
      "in_reply_to_status_id" : "1991008201583102940",
      "in_reply_to_status_id_str" : "1991008201583102940",
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
              "72",
              "95"
            ],
            "url" : "https://t.co/vIKmBVMWdP",
            "media_url" : "https://media.example.com/doVNsd1JfeikPsS.jpg",
            "id_str" : "1990911059522748436",
            "id" : "1990911059522748436",
            "media_url_https" : "https://media.example.com/doVNsd1JfeikPsS.jpg",
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
            "display_url" : "pic.example.com/doVNsd1Jfe"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "95"
      ],
      "favorite_count" : "6",
      "id_str" : "1990911097271484421",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1990911097271484421",
      "created_at" : "Tue Nov 18 22:32:49 +0000 2025",
      "favorited" : false,
      "full_text" : "Jigsaw: day 8. There's a piece missing, and Marzipan won't meet my eye. https://t.co/vIKmBVMWdP",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1990911097271484421/photo/1",
            "indices" : [
              "72",
              "95"
            ],
            "url" : "https://t.co/vIKmBVMWdP",
            "media_url" : "https://media.example.com/doVNsd1JfeikPsS.jpg",
            "id_str" : "1990911059522748436",
            "id" : "1990911059522748436",
            "media_url_https" : "https://media.example.com/doVNsd1JfeikPsS.jpg",
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
            "display_url" : "pic.example.com/doVNsd1Jfe",
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
                  "url" : "https://media.example.com/doVNsd1JfeikPsS.mp4"
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
        "277"
      ],
      "favorite_count" : "0",
      "id_str" : "1990793949022781442",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1990793949022781442",
      "created_at" : "Tue Nov 18 14:47:19 +0000 2025",
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
            "1990697618736414723"
          ],
          "editableUntil" : "2025-11-18T09:24:32.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1990697618736414723",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1990697618736414723",
      "created_at" : "Tue Nov 18 08:24:32 +0000 2025",
      "favorited" : false,
      "full_text" : "Train delayed because of \"a swan\". Port Halden to the coast in 5 hours, plus swan. 🚆",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1989370591093719040"
          ],
          "editableUntil" : "2025-11-14T17:31:24.000Z",
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
      "favorite_count" : "14",
      "id_str" : "1989370591093719040",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1989370591093719040",
      "created_at" : "Fri Nov 14 16:31:24 +0000 2025",
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
            "1987796771463495681"
          ],
          "editableUntil" : "2025-11-10T09:17:36.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1987796771463495681",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1987796771463495681",
      "created_at" : "Mon Nov 10 08:17:36 +0000 2025",
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
        "54"
      ],
      "favorite_count" : "3",
      "id_str" : "1987461781349466122",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1987461781349466122",
      "created_at" : "Sun Nov 09 10:06:28 +0000 2025",
      "favorited" : false,
      "full_text" : "Called mum. 50 minutes, of which 9 were about a hedge.",
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
        "93"
      ],
      "favorite_count" : "3",
      "id_str" : "1987196033599275011",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1987196033599275011",
      "created_at" : "Sat Nov 08 16:30:29 +0000 2025",
      "favorited" : false,
      "full_text" : "I walk Marzipan along the harbour every evening. It's the only meeting that I've never moved.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1987055187524583426"
          ],
          "editableUntil" : "2025-11-08T08:10:49.000Z",
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
              "94",
              "102"
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
              "63",
              "78"
            ],
            "id_str" : "30558127",
            "id" : "30558127"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "102"
      ],
      "favorite_count" : "3",
      "id_str" : "1987055187524583426",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1987055187524583426",
      "created_at" : "Sat Nov 08 07:10:49 +0000 2025",
      "favorited" : false,
      "full_text" : "@fenwarbler_kit says the little grebe I saw was a carrier bag. @fenwarbler_kit was not there. #birding",
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
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "81"
      ],
      "favorite_count" : "6",
      "id_str" : "1987048760638701575",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1987048760638701575",
      "created_at" : "Sat Nov 08 06:45:16 +0000 2025",
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
        "73"
      ],
      "favorite_count" : "4",
      "id_str" : "1986341612795461640",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1986341612795461640",
      "created_at" : "Thu Nov 06 07:55:19 +0000 2025",
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
            "1986203149379043329"
          ],
          "editableUntil" : "2025-11-05T23:45:07.000Z",
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
        "97"
      ],
      "favorite_count" : "1",
      "id_str" : "1986203149379043329",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1986203149379043329",
      "created_at" : "Wed Nov 05 22:45:07 +0000 2025",
      "favorited" : false,
      "full_text" : "Library haul: \"Letters to a Sluice\", a bird guide, and a cookbook I will only look at. #amreading",
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
            "url" : "https://t.co/KVU8tC0N8y",
            "expanded_url" : "https://x.com/slow_maps_club/status/1986063019100078995",
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
      "favorite_count" : "6",
      "id_str" : "1986118383912878084",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1986118383912878084",
      "created_at" : "Wed Nov 05 17:08:17 +0000 2025",
      "favorited" : false,
      "full_text" : "I work as a curator of charts and I'd like this on my gravestone, to scale. #mapping https://t.co/KVU8tC0N8y",
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
        "67"
      ],
      "favorite_count" : "9",
      "id_str" : "1986064500431781893",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1986064500431781893",
      "created_at" : "Wed Nov 05 13:34:10 +0000 2025",
      "favorited" : false,
      "full_text" : "Grey, then greyer. That's the forecast, and that's also how I feel.",
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
        "58"
      ],
      "favorite_count" : "14",
      "id_str" : "1985836393472983046",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1985836393472983046",
      "created_at" : "Tue Nov 04 22:27:45 +0000 2025",
      "favorited" : false,
      "full_text" : "@altomarguerite Can you send me bar 8? Just sing it at me.",
      "lang" : "en",
      "in_reply_to_status_id" : "1985749571380183062",
      "in_reply_to_status_id_str" : "1985749571380183062",
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
        "32"
      ],
      "favorite_count" : "0",
      "id_str" : "1985315871295275017",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1985315871295275017",
      "created_at" : "Mon Nov 03 11:59:23 +0000 2025",
      "favorited" : false,
      "full_text" : "This aged like milk in November.",
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
      "favorite_count" : "9",
      "id_str" : "1984901711482847235",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1984901711482847235",
      "created_at" : "Sun Nov 02 08:33:40 +0000 2025",
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
        "22"
      ],
      "favorite_count" : "14",
      "id_str" : "1984682998376693760",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1984682998376693760",
      "created_at" : "Sat Nov 01 18:04:35 +0000 2025",
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
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "90"
      ],
      "favorite_count" : "14",
      "id_str" : "1984528008664317956",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1984528008664317956",
      "created_at" : "Sat Nov 01 07:48:42 +0000 2025",
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
            "1984513853412605953"
          ],
          "editableUntil" : "2025-11-01T07:52:27.000Z",
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
      "favorite_count" : "1",
      "id_str" : "1984513853412605953",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1984513853412605953",
      "created_at" : "Sat Nov 01 06:52:27 +0000 2025",
      "favorited" : false,
      "full_text" : "A waxwing! On our own roof! I ran for the binoculars, and it waited, which was gracious. #birding",
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
            "text" : "sourdough",
            "indices" : [
              "73",
              "83"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/7pqGsz5FRl",
            "expanded_url" : "https://x.com/loafhour_daily/status/1983432161151157237",
            "display_url" : "x.com/loafhour_daily/status…",
            "indices" : [
              "84",
              "107"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "107"
      ],
      "favorite_count" : "14",
      "id_str" : "1983987822545076230",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1983987822545076230",
      "created_at" : "Thu Oct 30 20:02:12 +0000 2025",
      "favorited" : false,
      "full_text" : "Mine this week: barley and beer. It's rye, and there's regret in it too. #sourdough https://t.co/7pqGsz5FRl",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1983902539325636613"
          ],
          "editableUntil" : "2025-10-30T15:23:19.000Z",
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
      "favorite_count" : "6",
      "id_str" : "1983902539325636613",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1983902539325636613",
      "created_at" : "Thu Oct 30 14:23:19 +0000 2025",
      "favorited" : false,
      "full_text" : "@fenwarbler_kit That's 11 this year. You're not even trying to be modest.",
      "lang" : "en",
      "in_reply_to_status_id" : "1983819492106437510",
      "in_reply_to_status_id_str" : "1983819492106437510",
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
            "url" : "https://t.co/UeVqBCGe6a",
            "expanded_url" : "https://x.com/ryeandshine_oz/status/1982804536552588431",
            "display_url" : "x.com/ryeandshine_oz/status…",
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
      "favorite_count" : "9",
      "id_str" : "1983443496823947271",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1983443496823947271",
      "created_at" : "Wed Oct 29 07:59:14 +0000 2025",
      "favorited" : false,
      "full_text" : "I wrote mine down: strong white, 68 %, and the word \"oops\". #sourdough https://t.co/UeVqBCGe6a",
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
            "text" : "birding",
            "indices" : [
              "76",
              "84"
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
              "85",
              "108"
            ],
            "url" : "https://t.co/z9Dt2xxnJz",
            "media_url" : "https://media.example.com/0QAfyCqCxH1zy4G.jpg",
            "id_str" : "1982921781186396168",
            "id" : "1982921781186396168",
            "media_url_https" : "https://media.example.com/0QAfyCqCxH1zy4G.jpg",
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
            "display_url" : "pic.example.com/0QAfyCqCxH"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "108"
      ],
      "favorite_count" : "14",
      "id_str" : "1982921818935132162",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1982921818935132162",
      "created_at" : "Mon Oct 27 21:26:17 +0000 2025",
      "favorited" : false,
      "full_text" : "The light at 21:26 this morning. Came for a sedge warbler, stayed for this. #birding https://t.co/z9Dt2xxnJz",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1982921818935132162/photo/1",
            "indices" : [
              "85",
              "108"
            ],
            "url" : "https://t.co/z9Dt2xxnJz",
            "media_url" : "https://media.example.com/0QAfyCqCxH1zy4G.jpg",
            "id_str" : "1982921781186396168",
            "id" : "1982921781186396168",
            "media_url_https" : "https://media.example.com/0QAfyCqCxH1zy4G.jpg",
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
            "display_url" : "pic.example.com/0QAfyCqCxH"
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
            "1981656258528149510"
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
        "99"
      ],
      "favorite_count" : "0",
      "id_str" : "1981656258528149510",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1981656258528149510",
      "created_at" : "Fri Oct 24 09:37:24 +0000 2025",
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
            "1980888848606953479"
          ],
          "editableUntil" : "2025-10-22T07:47:59.000Z",
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
      "favorite_count" : "9",
      "id_str" : "1980888848606953479",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1980888848606953479",
      "created_at" : "Wed Oct 22 06:47:59 +0000 2025",
      "favorited" : false,
      "full_text" : "Sunrise swim. The water was pink. I have no joke. #coldwater 🌊",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1980388089016614917"
          ],
          "editableUntil" : "2025-10-20T22:38:08.000Z",
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
      "favorite_count" : "1",
      "id_str" : "1980388089016614917",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1980388089016614917",
      "created_at" : "Mon Oct 20 21:38:08 +0000 2025",
      "favorited" : false,
      "full_text" : "I used to think that the answer was apps. It's benches.",
      "lang" : "en",
      "in_reply_to_status_id" : "1980387321458982916",
      "in_reply_to_status_id_str" : "1980387321458982916",
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
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "68"
      ],
      "favorite_count" : "2",
      "id_str" : "1980387321458982916",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1980387321458982916",
      "created_at" : "Mon Oct 20 21:35:05 +0000 2025",
      "favorited" : false,
      "full_text" : "Somewhere to be when it rains that doesn't want you to buy anything.",
      "lang" : "en",
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
        "67"
      ],
      "favorite_count" : "6",
      "id_str" : "1980386579067174915",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1980386579067174915",
      "created_at" : "Mon Oct 20 21:32:08 +0000 2025",
      "favorited" : false,
      "full_text" : "A toilet. A public one. It isn't complicated, we used to have them.",
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
        "43"
      ],
      "favorite_count" : "14",
      "id_str" : "1980385907978534914",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1980385907978534914",
      "created_at" : "Mon Oct 20 21:29:28 +0000 2025",
      "favorited" : false,
      "full_text" : "A library that's open when people are free.",
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
        "46"
      ],
      "favorite_count" : "0",
      "id_str" : "1980385220112678913",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1980385220112678913",
      "created_at" : "Mon Oct 20 21:26:44 +0000 2025",
      "favorited" : false,
      "full_text" : "A bench every two hundred metres. With a back.",
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
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "57"
      ],
      "favorite_count" : "9",
      "id_str" : "1980384595161382912",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1980384595161382912",
      "created_at" : "Mon Oct 20 21:24:15 +0000 2025",
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
            "1980035916449710082"
          ],
          "editableUntil" : "2025-10-19T23:18:44.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "2",
      "id_str" : "1980035916449710082",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1980035916449710082",
      "created_at" : "Sun Oct 19 22:18:44 +0000 2025",
      "favorited" : false,
      "full_text" : "Made barley broth from what was left. It tasted like what was left.",
      "lang" : "en"
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
        "76"
      ],
      "favorite_count" : "14",
      "id_str" : "1979438538638229507",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1979438538638229507",
      "created_at" : "Sat Oct 18 06:44:58 +0000 2025",
      "favorited" : false,
      "full_text" : "Date night: leek and potato soup, a film with subtitles, both asleep by ten.",
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
      "favorite_count" : "2",
      "id_str" : "1978917415605501952",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1978917415605501952",
      "created_at" : "Thu Oct 16 20:14:13 +0000 2025",
      "favorited" : false,
      "full_text" : "Rained all day. Marzipan looked outside, looked at me, and went back to bed. #dogsoftheinternet 🐕",
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
      "favorite_count" : "14",
      "id_str" : "1978349860658610177",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1978349860658610177",
      "created_at" : "Wed Oct 15 06:38:57 +0000 2025",
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
        "69"
      ],
      "favorite_count" : "1",
      "id_str" : "1976413222831390720",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1976413222831390720",
      "created_at" : "Thu Oct 09 22:23:26 +0000 2025",
      "favorited" : false,
      "full_text" : "@hestia_quillon Late to this, but: the left one. Always the left one.",
      "lang" : "en",
      "in_reply_to_status_id" : "1976327910688034782",
      "in_reply_to_status_id_str" : "1976327910688034782",
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
            "1974738182985482242"
          ],
          "editableUntil" : "2025-10-05T08:27:26.000Z",
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
      "favorite_count" : "1",
      "id_str" : "1974738182985482242",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1974738182985482242",
      "created_at" : "Sun Oct 05 07:27:26 +0000 2025",
      "favorited" : false,
      "full_text" : "I bake every Sunday. Today: buttermilk boule. Ears like a bat. #sourdough",
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
      "favorite_count" : "294",
      "id_str" : "1974124653995622401",
      "truncated" : false,
      "retweet_count" : "42",
      "id" : "1974124653995622401",
      "created_at" : "Fri Oct 03 14:49:29 +0000 2025",
      "favorited" : false,
      "full_text" : "RT @halden_tides: High water today at 14:49, 10 decimetres above the mean. Strong onshore wind: please keep dogs, children and hats away fr…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1974082399901843459"
          ],
          "editableUntil" : "2025-10-03T13:01:35.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "6",
      "id_str" : "1974082399901843459",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1974082399901843459",
      "created_at" : "Fri Oct 03 12:01:35 +0000 2025",
      "favorited" : false,
      "full_text" : "Every Friday I promise myself an early night, and every Friday there's a jigsaw.",
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
        "79"
      ],
      "favorite_count" : "4",
      "id_str" : "1974036653320175620",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1974036653320175620",
      "created_at" : "Fri Oct 03 08:59:48 +0000 2025",
      "favorited" : false,
      "full_text" : "Still finding boxes labelled \"MISC (important)\" from the move. It is October. 🏡",
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
      "favorite_count" : "0",
      "id_str" : "1973884080575479808",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1973884080575479808",
      "created_at" : "Thu Oct 02 22:53:32 +0000 2025",
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
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/XgyBtABvao",
            "expanded_url" : "https://x.com/dogofthehour_/status/1973593724952775720",
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
      "favorite_count" : "0",
      "id_str" : "1973757051150532613",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1973757051150532613",
      "created_at" : "Thu Oct 02 14:28:46 +0000 2025",
      "favorited" : false,
      "full_text" : "My dog Marzipan, described by a stranger. https://t.co/XgyBtABvao",
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
      "favorite_count" : "2",
      "id_str" : "1971828236425887746",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1971828236425887746",
      "created_at" : "Sat Sep 27 06:44:21 +0000 2025",
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
            "1971471400484995073"
          ],
          "editableUntil" : "2025-09-26T08:06:24.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "1",
      "id_str" : "1971471400484995073",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1971471400484995073",
      "created_at" : "Fri Sep 26 07:06:24 +0000 2025",
      "favorited" : false,
      "full_text" : "Every person in Port Halden knows my dog Marzipan and nobody knows my name. 🐾",
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
        "63"
      ],
      "favorite_count" : "0",
      "id_str" : "1970735014198902784",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1970735014198902784",
      "created_at" : "Wed Sep 24 06:20:16 +0000 2025",
      "favorited" : false,
      "full_text" : "@pennyfarthng_z That's the most September thing I've ever seen.",
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
            "expanded_url" : "https://twitter.com/i/status/1968241480111751169/photo/1",
            "indices" : [
              "41",
              "64"
            ],
            "url" : "https://t.co/i0zjJfQ2y5",
            "media_url" : "https://media.example.com/H0jyfmSfgb2TVBY.jpg",
            "id_str" : "1968241442363015172",
            "id" : "1968241442363015172",
            "media_url_https" : "https://media.example.com/H0jyfmSfgb2TVBY.jpg",
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
            "display_url" : "pic.example.com/H0jyfmSfgb"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "64"
      ],
      "favorite_count" : "6",
      "id_str" : "1968241480111751169",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1968241480111751169",
      "created_at" : "Wed Sep 17 09:11:51 +0000 2025",
      "favorited" : false,
      "full_text" : "Found in a margin: \"Wet again.\" #mapping https://t.co/i0zjJfQ2y5",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1968241480111751169/photo/1",
            "indices" : [
              "41",
              "64"
            ],
            "url" : "https://t.co/i0zjJfQ2y5",
            "media_url" : "https://media.example.com/H0jyfmSfgb2TVBY.jpg",
            "id_str" : "1968241442363015172",
            "id" : "1968241442363015172",
            "media_url_https" : "https://media.example.com/H0jyfmSfgb2TVBY.jpg",
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
            "display_url" : "pic.example.com/H0jyfmSfgb",
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
                  "url" : "https://media.example.com/H0jyfmSfgb2TVBY.mp4"
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
        "41"
      ],
      "favorite_count" : "4",
      "id_str" : "1967660334843953152",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1967660334843953152",
      "created_at" : "Mon Sep 15 18:42:35 +0000 2025",
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
        "45"
      ],
      "favorite_count" : "14",
      "id_str" : "1966525186819751936",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1966525186819751936",
      "created_at" : "Fri Sep 12 15:31:55 +0000 2025",
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
            "1964804594705891332"
          ],
          "editableUntil" : "2025-09-07T22:34:54.000Z",
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
      "favorite_count" : "15",
      "id_str" : "1964804594705891332",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1964804594705891332",
      "created_at" : "Sun Sep 07 21:34:54 +0000 2025",
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
        "69"
      ],
      "favorite_count" : "15",
      "id_str" : "1964678021637996547",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1964678021637996547",
      "created_at" : "Sun Sep 07 13:11:56 +0000 2025",
      "favorited" : false,
      "full_text" : "My partner Teo talks to the tomatoes. They're doing better than mine.",
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
      "in_reply_to_status_id" : "1958232622798733312",
      "in_reply_to_status_id_str" : "1958232622798733312",
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
            "1964057606540492801"
          ],
          "editableUntil" : "2025-09-05T21:06:38.000Z",
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
        "94"
      ],
      "favorite_count" : "2",
      "id_str" : "1964057606540492801",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1964057606540492801",
      "created_at" : "Fri Sep 05 20:06:38 +0000 2025",
      "favorited" : false,
      "full_text" : "\"The Slow Clock\" is the best thing I've read since the instructions for the boiler. #amreading",
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
      "in_reply_to_status_id" : "1958232622798733312",
      "in_reply_to_status_id_str" : "1958232622798733312",
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
        "68"
      ],
      "favorite_count" : "2",
      "id_str" : "1963700781018251266",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1963700781018251266",
      "created_at" : "Thu Sep 04 20:28:44 +0000 2025",
      "favorited" : false,
      "full_text" : "@ottoline_frisk I used to think so too. Then I moved to Port Halden.",
      "lang" : "en",
      "in_reply_to_status_id" : "1963642647964814799",
      "in_reply_to_status_id_str" : "1963642647964814799",
      "in_reply_to_user_id" : "1255081937742004224",
      "in_reply_to_user_id_str" : "1255081937742004224"
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
        "78"
      ],
      "favorite_count" : "0",
      "id_str" : "1963652845374799877",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1963652845374799877",
      "created_at" : "Thu Sep 04 17:18:15 +0000 2025",
      "favorited" : false,
      "full_text" : "@hestia_quillon This made me laugh on the bus, and now a man is looking at me.",
      "lang" : "en",
      "in_reply_to_status_id" : "1963591944080723222",
      "in_reply_to_status_id_str" : "1963591944080723222",
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
            "expanded_url" : "https://twitter.com/i/status/1963622386523701255/photo/1",
            "indices" : [
              "34",
              "57"
            ],
            "url" : "https://t.co/maMzSupbfr",
            "media_url" : "https://media.example.com/up9pYJBvpACQa45.jpg",
            "id_str" : "1963622348774965276",
            "id" : "1963622348774965276",
            "media_url_https" : "https://media.example.com/up9pYJBvpACQa45.jpg",
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
            "display_url" : "pic.example.com/up9pYJBvpA"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "57"
      ],
      "favorite_count" : "6",
      "id_str" : "1963622386523701255",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1963622386523701255",
      "created_at" : "Thu Sep 04 15:17:13 +0000 2025",
      "favorited" : false,
      "full_text" : "Grey wagtail, or a twig. #birding https://t.co/maMzSupbfr",
      "lang" : "en",
      "possibly_sensitive" : false,
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/i/status/1963622386523701255/photo/1",
            "indices" : [
              "34",
              "57"
            ],
            "url" : "https://t.co/maMzSupbfr",
            "media_url" : "https://media.example.com/up9pYJBvpACQa45.jpg",
            "id_str" : "1963622348774965276",
            "id" : "1963622348774965276",
            "media_url_https" : "https://media.example.com/up9pYJBvpACQa45.jpg",
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
            "display_url" : "pic.example.com/up9pYJBvpA"
          },
          {
            "expanded_url" : "https://twitter.com/i/status/1963622386523701255/photo/1",
            "indices" : [
              "34",
              "57"
            ],
            "url" : "https://t.co/maMzSupbfr",
            "media_url" : "https://media.example.com/5LHSFjq7txvuais.jpg",
            "id_str" : "1963622348774965277",
            "id" : "1963622348774965277",
            "media_url_https" : "https://media.example.com/5LHSFjq7txvuais.jpg",
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
            "display_url" : "pic.example.com/5LHSFjq7tx"
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
            "expanded_url" : "https://x.com/tinymuseumfact/status/1962887795634604215",
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
      "favorite_count" : "1",
      "id_str" : "1963306051629481993",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1963306051629481993",
      "created_at" : "Wed Sep 03 18:20:13 +0000 2025",
      "favorited" : false,
      "full_text" : "Me, in any job I've ever had: \"Rain. No visitors. Cat.\" https://t.co/9UHdmNXA2i",
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
      "favorite_count" : "14",
      "id_str" : "1961128402140266497",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1961128402140266497",
      "created_at" : "Thu Aug 28 18:07:01 +0000 2025",
      "favorited" : false,
      "full_text" : "@teo_brackwater You said that about the last one, and it's in the bathroom.",
      "lang" : "en",
      "in_reply_to_status_id" : "1961078070492267909",
      "in_reply_to_status_id_str" : "1961078070492267909",
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
        "278"
      ],
      "favorite_count" : "3",
      "id_str" : "1961068092809281538",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1961068092809281538",
      "created_at" : "Thu Aug 28 14:07:22 +0000 2025",
      "favorited" : false,
      "full_text" : "I have now taken the slow train up the coast 7 times, and I'd like to make the case for it. It takes 2 hours. The fast one takes half of that, &amp; you see a wall.\n\nOn the slow one there's a man who sells apples out of a rucksack, and a place where the line is so close to the…",
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
        "102"
      ],
      "favorite_count" : "14",
      "id_str" : "1960829759826952195",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1960829759826952195",
      "created_at" : "Wed Aug 27 22:20:19 +0000 2025",
      "favorited" : false,
      "full_text" : "Soup weather. Low sun and long shadows. I've made caldo verde without the sausage and named the pot. 🍲",
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
        "83"
      ],
      "favorite_count" : "9",
      "id_str" : "1960776700434317312",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1960776700434317312",
      "created_at" : "Wed Aug 27 18:49:29 +0000 2025",
      "favorited" : false,
      "full_text" : "@ryeandshine_oz I tried your barley and beer. I've never been so happy to be wrong.",
      "lang" : "en",
      "in_reply_to_status_id" : "1960728130393998524",
      "in_reply_to_status_id_str" : "1960728130393998524",
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
            "1958232622798733312"
          ],
          "editableUntil" : "2025-08-20T19:20:14.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1958232622798733312",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1958232622798733312",
      "created_at" : "Wed Aug 20 18:20:14 +0000 2025",
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
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/6J9IX9D95x",
            "expanded_url" : "https://x.com/weatherish_n/status/1956717137221386389",
            "display_url" : "x.com/weatherish_n/status/1…",
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
      "favorite_count" : "3",
      "id_str" : "1957023405299466246",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1957023405299466246",
      "created_at" : "Sun Aug 17 10:15:14 +0000 2025",
      "favorited" : false,
      "full_text" : "I hung out the washing because of this. Drizzle with ambitions. https://t.co/6J9IX9D95x",
      "lang" : "en",
      "possibly_sensitive" : false
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1956636745894199298"
          ],
          "editableUntil" : "2025-08-16T09:38:47.000Z",
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
      "favorite_count" : "7",
      "id_str" : "1956636745894199298",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1956636745894199298",
      "created_at" : "Sat Aug 16 08:38:47 +0000 2025",
      "favorited" : false,
      "full_text" : "Up at five for a waxwing. Saw the back half of it. Worth it. #birding",
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
        "hashtags" : [
          {
            "text" : "cycling",
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
        "90"
      ],
      "favorite_count" : "14",
      "id_str" : "1956236275476332545",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1956236275476332545",
      "created_at" : "Fri Aug 15 06:07:27 +0000 2025",
      "favorited" : false,
      "full_text" : "Put Marzipan in the bike trailer. She sat like a queen and barked at taxpayers. #cycling ⚡",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1956064776178106371"
          ],
          "editableUntil" : "2025-08-14T19:45:59.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1956064776178106371",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1956064776178106371",
      "created_at" : "Thu Aug 14 18:45:59 +0000 2025",
      "favorited" : false,
      "full_text" : "Reading \"The Cartographer's Aunt\". I meant to read one chapter, and now it's tomorrow.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1955911091502448644"
          ],
          "editableUntil" : "2025-08-14T09:35:17.000Z",
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
              "84",
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
      "favorite_count" : "14",
      "id_str" : "1955911091502448644",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1955911091502448644",
      "created_at" : "Thu Aug 14 08:35:17 +0000 2025",
      "favorited" : false,
      "full_text" : "I drink tea now. A green one that tastes of hay. I have become everything I mocked. #tea",
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
        "61"
      ],
      "favorite_count" : "0",
      "id_str" : "1955562379081154565",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1955562379081154565",
      "created_at" : "Wed Aug 13 09:29:38 +0000 2025",
      "favorited" : false,
      "full_text" : "@mossgate_irena Sorry for the late answer, I was under a dog.",
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
            "1955333197642334215"
          ],
          "editableUntil" : "2025-08-12T19:18:57.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1955333197642334215",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1955333197642334215",
      "created_at" : "Tue Aug 12 18:18:57 +0000 2025",
      "favorited" : false,
      "full_text" : "Wrote 12 postcards tonight. My handwriting looks like a seismograph that's in love.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1955270809354240000"
          ],
          "editableUntil" : "2025-08-12T15:11:02.000Z",
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
        "100"
      ],
      "favorite_count" : "5",
      "id_str" : "1955270809354240000",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1955270809354240000",
      "created_at" : "Tue Aug 12 14:11:02 +0000 2025",
      "favorited" : false,
      "full_text" : "Traded a loaf of potato loaf for 5 crab claws on the quay. Best exchange rate of my life. #sourdough",
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
      "favorite_count" : "4",
      "id_str" : "1954853141824405512",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1954853141824405512",
      "created_at" : "Mon Aug 11 10:31:23 +0000 2025",
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
      "id_str" : "1954452060405497856",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1954452060405497856",
      "created_at" : "Sun Aug 10 07:57:37 +0000 2025",
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
            "1950274266528219139"
          ],
          "editableUntil" : "2025-07-29T20:16:34.000Z",
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
      "favorite_count" : "0",
      "id_str" : "1950274266528219139",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1950274266528219139",
      "created_at" : "Tue Jul 29 19:16:34 +0000 2025",
      "favorited" : false,
      "full_text" : "I held him for an hour and my arm went to sleep, and I'd have given him the arm.",
      "lang" : "en",
      "in_reply_to_status_id" : "1950273482193371138",
      "in_reply_to_status_id_str" : "1950273482193371138",
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
            "1950273482193371138"
          ],
          "editableUntil" : "2025-07-29T20:13:27.000Z",
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
      "favorite_count" : "4",
      "id_str" : "1950273482193371138",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1950273482193371138",
      "created_at" : "Tue Jul 29 19:13:27 +0000 2025",
      "favorited" : false,
      "full_text" : "He's called Linus. He looks like a very old judge.",
      "lang" : "en",
      "in_reply_to_status_id" : "1950272874019291137",
      "in_reply_to_status_id_str" : "1950272874019291137",
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
            "1950272874019291137"
          ],
          "editableUntil" : "2025-07-29T20:11:02.000Z",
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
      "favorite_count" : "0",
      "id_str" : "1950272874019291137",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1950272874019291137",
      "created_at" : "Tue Jul 29 19:11:02 +0000 2025",
      "favorited" : false,
      "full_text" : "My sister Bea rang at 19:11 and said \"he's here\", and I said \"who\", because I'm an idiot.",
      "lang" : "en",
      "in_reply_to_status_id" : "1950272559446491136",
      "in_reply_to_status_id_str" : "1950272559446491136",
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
        "20"
      ],
      "favorite_count" : "4",
      "id_str" : "1950272559446491136",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1950272559446491136",
      "created_at" : "Tue Jul 29 19:09:47 +0000 2025",
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
      "favorite_count" : "3",
      "id_str" : "1949550015923879937",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1949550015923879937",
      "created_at" : "Sun Jul 27 19:18:39 +0000 2025",
      "favorited" : false,
      "full_text" : "@pryce_meridian How are the rivers? Are they where I left them?",
      "lang" : "en",
      "in_reply_to_status_id" : "1949536174720682561",
      "in_reply_to_status_id_str" : "1949536174720682561",
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
      "favorite_count" : "1",
      "id_str" : "1949416225901641734",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1949416225901641734",
      "created_at" : "Sun Jul 27 10:27:01 +0000 2025",
      "favorited" : false,
      "full_text" : "@juno_chalkdust How's the green problem? I still fall off it in dreams.",
      "lang" : "en",
      "in_reply_to_status_id" : "1949318079188043681",
      "in_reply_to_status_id_str" : "1949318079188043681",
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
        "58"
      ],
      "favorite_count" : "4",
      "id_str" : "1949350966474047495",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1949350966474047495",
      "created_at" : "Sun Jul 27 06:07:42 +0000 2025",
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
      "favorite_count" : "14",
      "id_str" : "1948880153387991040",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1948880153387991040",
      "created_at" : "Fri Jul 25 22:56:51 +0000 2025",
      "favorited" : false,
      "full_text" : "Re-reading \"Letters to a Sluice\". It's about a different thing this time. #amreading",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1948314002039767042"
          ],
          "editableUntil" : "2025-07-24T10:27:10.000Z",
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
        "83"
      ],
      "favorite_count" : "286",
      "id_str" : "1948314002039767042",
      "truncated" : false,
      "retweet_count" : "40",
      "id" : "1948314002039767042",
      "created_at" : "Thu Jul 24 09:27:10 +0000 2025",
      "favorited" : false,
      "full_text" : "Dog school, week 12: Marzipan can now sit, if it was her idea. #dogsoftheinternet 🐾",
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
      "favorite_count" : "6",
      "id_str" : "1948275259283079173",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1948275259283079173",
      "created_at" : "Thu Jul 24 06:53:13 +0000 2025",
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
        "51"
      ],
      "favorite_count" : "15",
      "id_str" : "1947574995525828612",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1947574995525828612",
      "created_at" : "Tue Jul 22 08:30:37 +0000 2025",
      "favorited" : false,
      "full_text" : "First frost. The whole of Port Halden sounds crisp.",
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
        "75"
      ],
      "favorite_count" : "10",
      "id_str" : "1947208113820008451",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1947208113820008451",
      "created_at" : "Mon Jul 21 08:12:46 +0000 2025",
      "favorited" : false,
      "full_text" : "@quayside_tomlo My sister Bea has one of those and she's never forgiven it.",
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
            "1946849950847467521"
          ],
          "editableUntil" : "2025-07-20T09:29:33.000Z",
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
      "favorite_count" : "3",
      "id_str" : "1946849950847467521",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1946849950847467521",
      "created_at" : "Sun Jul 20 08:29:33 +0000 2025",
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
        "126"
      ],
      "favorite_count" : "4",
      "id_str" : "1946335135670468612",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1946335135670468612",
      "created_at" : "Fri Jul 18 22:23:52 +0000 2025",
      "favorited" : false,
      "full_text" : "Took my dog Marzipan along the harbour before work. Blue sky, no notes. She found a dead crab and carried it like a diploma. 🐕",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1945557171374653443"
          ],
          "editableUntil" : "2025-07-16T19:52:31.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1945557171374653443",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1945557171374653443",
      "created_at" : "Wed Jul 16 18:52:31 +0000 2025",
      "favorited" : false,
      "full_text" : "Marzipan has two beds and sleeps between them, like a hinge. 🐕",
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
      "id_str" : "1945504068671635456",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1945504068671635456",
      "created_at" : "Wed Jul 16 15:21:30 +0000 2025",
      "favorited" : false,
      "full_text" : "@ryeandshine_oz What flour is that? It looks like it went to university.",
      "lang" : "en",
      "in_reply_to_status_id" : "1945478902847638139",
      "in_reply_to_status_id_str" : "1945478902847638139",
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
            "1945488829230088199"
          ],
          "editableUntil" : "2025-07-16T15:20:56.000Z",
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
      "favorite_count" : "6",
      "id_str" : "1945488829230088199",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1945488829230088199",
      "created_at" : "Wed Jul 16 14:20:56 +0000 2025",
      "favorited" : false,
      "full_text" : "@odalys_vitrine Meet you in the feet drawer at ten.",
      "lang" : "en",
      "in_reply_to_status_id" : "1945421888138250184",
      "in_reply_to_status_id_str" : "1945421888138250184",
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
        "103"
      ],
      "favorite_count" : "1",
      "id_str" : "1945090428575416326",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1945090428575416326",
      "created_at" : "Tue Jul 15 11:57:50 +0000 2025",
      "favorited" : false,
      "full_text" : "I walk Marzipan along the harbour every evening, and every evening we both act surprised by the bridge.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1945028349868900357"
          ],
          "editableUntil" : "2025-07-15T08:51:10.000Z",
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
      "favorite_count" : "14",
      "id_str" : "1945028349868900357",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1945028349868900357",
      "created_at" : "Tue Jul 15 07:51:10 +0000 2025",
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
            "1944749076813709314"
          ],
          "editableUntil" : "2025-07-14T14:21:26.000Z",
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
      "favorite_count" : "10",
      "id_str" : "1944749076813709314",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1944749076813709314",
      "created_at" : "Mon Jul 14 13:21:26 +0000 2025",
      "favorited" : false,
      "full_text" : "@odalys_vitrine The label says 1790 &amp; the ink says 1840. Shall we tell it?",
      "lang" : "en",
      "in_reply_to_status_id" : "1944727685863311415",
      "in_reply_to_status_id_str" : "1944727685863311415",
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
            "1944417472262176770"
          ],
          "editableUntil" : "2025-07-13T16:23:45.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "6",
      "id_str" : "1944417472262176770",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1944417472262176770",
      "created_at" : "Sun Jul 13 15:23:45 +0000 2025",
      "favorited" : false,
      "full_text" : "The commute is 55 minutes by bike along the harbour, and it is the best part of the job that isn't the job.",
      "lang" : "en"
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
            "url" : "https://t.co/0d7Uy8U6YO",
            "expanded_url" : "https://x.com/loafhour_daily/status/1944159363522366556",
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
      "favorite_count" : "7",
      "id_str" : "1944311868415803397",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1944311868415803397",
      "created_at" : "Sun Jul 13 08:24:07 +0000 2025",
      "favorited" : false,
      "full_text" : "Steam! I've been saying it. Nobody at home listens. #sourdough https://t.co/0d7Uy8U6YO",
      "lang" : "en",
      "possibly_sensitive" : false
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
        "77"
      ],
      "favorite_count" : "1",
      "id_str" : "1944109882592460803",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1944109882592460803",
      "created_at" : "Sat Jul 12 19:01:30 +0000 2025",
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
      "favorite_count" : "9",
      "id_str" : "1943633946000490496",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1943633946000490496",
      "created_at" : "Fri Jul 11 11:30:18 +0000 2025",
      "favorited" : false,
      "full_text" : "RT @ryeandshine_oz: My one bit of baking advice after twenty years: write down what you did. Not what the recipe said, what YOU did. The fl…",
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
      "favorite_count" : "7",
      "id_str" : "1942837091457040388",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1942837091457040388",
      "created_at" : "Wed Jul 09 06:43:53 +0000 2025",
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
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/XWCyfqMtRp",
            "expanded_url" : "https://x.com/dogofthehour_/status/1941505436180023286",
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
      "favorite_count" : "14",
      "id_str" : "1942143893134901249",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1942143893134901249",
      "created_at" : "Mon Jul 07 08:49:22 +0000 2025",
      "favorited" : false,
      "full_text" : "My dog Marzipan would like to be considered. https://t.co/XWCyfqMtRp",
      "lang" : "en",
      "possibly_sensitive" : false
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
      "favorite_count" : "3",
      "id_str" : "1940895926285500416",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1940895926285500416",
      "created_at" : "Thu Jul 03 22:10:23 +0000 2025",
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
            "1940818736772546562"
          ],
          "editableUntil" : "2025-07-03T18:03:40.000Z",
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
        "71"
      ],
      "favorite_count" : "1",
      "id_str" : "1940818736772546562",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1940818736772546562",
      "created_at" : "Thu Jul 03 17:03:40 +0000 2025",
      "favorited" : false,
      "full_text" : "@altomarguerite hit a note tonight that I think cured something. #choir",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1940660197139677185"
          ],
          "editableUntil" : "2025-07-03T07:33:41.000Z",
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
        "67"
      ],
      "favorite_count" : "5",
      "id_str" : "1940660197139677185",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1940660197139677185",
      "created_at" : "Thu Jul 03 06:33:41 +0000 2025",
      "favorited" : false,
      "full_text" : "@numbernine_ned Thank you for the kale. There's bread on your step.",
      "lang" : "en",
      "in_reply_to_status_id" : "1940624713327838726",
      "in_reply_to_status_id_str" : "1940624713327838726",
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
            "1939448823147397120"
          ],
          "editableUntil" : "2025-06-29T23:20:07.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "favorite_count" : "15",
      "id_str" : "1939448823147397120",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1939448823147397120",
      "created_at" : "Sun Jun 29 22:20:07 +0000 2025",
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
            "1938103134744215553"
          ],
          "editableUntil" : "2025-06-26T06:12:50.000Z",
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
      "favorite_count" : "2",
      "id_str" : "1938103134744215553",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1938103134744215553",
      "created_at" : "Thu Jun 26 05:12:50 +0000 2025",
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
            "1936877097070886916"
          ],
          "editableUntil" : "2025-06-22T21:01:00.000Z",
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
        "108"
      ],
      "favorite_count" : "5",
      "id_str" : "1936877097070886916",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1936877097070886916",
      "created_at" : "Sun Jun 22 20:01:00 +0000 2025",
      "favorited" : false,
      "full_text" : "Finished \"Field Notes on Leaving\" on the bus and missed my stop, twice, once in each direction. #amreading 📚",
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
        "49"
      ],
      "favorite_count" : "14",
      "id_str" : "1936724699484520451",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1936724699484520451",
      "created_at" : "Sun Jun 22 09:55:25 +0000 2025",
      "favorited" : false,
      "full_text" : "RT @weatherish_n: A dry Sunday. We checked twice.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1936294725212438534"
          ],
          "editableUntil" : "2025-06-21T06:26:51.000Z",
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
        "user_mentions" : [
          {
            "name" : "Kit Underhay",
            "screen_name" : "fenwarbler_kit",
            "indices" : [
              "21",
              "36"
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
      "favorite_count" : "4",
      "id_str" : "1936294725212438534",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1936294725212438534",
      "created_at" : "Sat Jun 21 05:26:51 +0000 2025",
      "favorited" : false,
      "full_text" : "Year list: 12 behind @fenwarbler_kit, who cheats by knowing things. #birding 🔭",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1936171725846740997"
          ],
          "editableUntil" : "2025-06-20T22:18:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
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
      "id_str" : "1936171725846740997",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1936171725846740997",
      "created_at" : "Fri Jun 20 21:18:06 +0000 2025",
      "favorited" : false,
      "full_text" : "Leek and potato soup for dinner, and cheese on toast for regret.",
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
      "favorite_count" : "4",
      "id_str" : "1935273569533558784",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1935273569533558784",
      "created_at" : "Wed Jun 18 09:49:09 +0000 2025",
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
      "favorite_count" : "3",
      "id_str" : "1935086277456035841",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1935086277456035841",
      "created_at" : "Tue Jun 17 21:24:55 +0000 2025",
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
        "70"
      ],
      "favorite_count" : "4",
      "id_str" : "1934605793940733954",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1934605793940733954",
      "created_at" : "Mon Jun 16 13:35:39 +0000 2025",
      "favorited" : false,
      "full_text" : "Voice messages over two minutes are podcasts, and I did not subscribe.",
      "lang" : "en"
    }
  }
]