window.YTD.note_tweet.part0 = [
  {
    "noteTweet" : {
      "noteTweetId" : "1716508081208164354",
      "updatedAt" : "2023-10-23T17:33:12.000Z",
      "createdAt" : "2023-10-23T17:33:12.000Z",
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "On having a dog, for those who are \"only looking\". My dog Marzipan has cost us three shoes, one armchair, a holiday, and a certain idea I had of myself as a person who isn't seen outdoors in pyjamas.\n\nWhat you get: somebody who's pleased. Every time. I went down for the post & came back after forty seconds, and it was as though I'd come home from a war.\n\nAlso you'll talk to strangers. I'd lived here for years and didn't know anybody's name, and now I know all of the dogs' names, and it's a start. #dogsoftheinternet",
        "mentions" : [ ],
        "cashtags" : [ ],
        "hashtags" : [
          {
            "text" : "dogsoftheinternet",
            "fromIndex" : "502",
            "toIndex" : "520"
          }
        ]
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1698723000838258693",
      "updatedAt" : "2023-09-04T15:41:38.000Z",
      "createdAt" : "2023-09-04T15:41:38.000Z",
      "core" : {
        "styletags" : [ ],
        "urls" : [
          {
            "expandedUrl" : "https://notes.example.org/bread/everything-18",
            "toIndex" : "529",
            "shortUrl" : "https://t.co/D4YOVnxfdV",
            "displayUrl" : "notes.example.org/bread/eve…",
            "fromIndex" : "506"
          }
        ],
        "text" : "Everything I know about sourdough, so that I can just link to this. Feed it when it's hungry and not when it's convenient. Weigh everything, also the water. Strong white drinks more than you think.\n\nThe recipe says four hours, & the recipe was written in somebody else's kitchen in September. Look at the dough, not at the clock. There are eleven clocks in my kitchen and not one of them has ever made a loaf better.\n\nAnd give one away. I bake every Sunday and always two, & it's how I know my neighbours. https://t.co/D4YOVnxfdV #sourdough",
        "mentions" : [ ],
        "cashtags" : [ ],
        "hashtags" : [
          {
            "text" : "sourdough",
            "fromIndex" : "530",
            "toIndex" : "540"
          }
        ]
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1696171184544022533",
      "updatedAt" : "2023-08-28T14:41:38.000Z",
      "createdAt" : "2023-08-28T14:41:38.000Z",
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "A confession about the accordion, as the neighbours have a right to it. I bought it because I heard somebody play \"Salt on the Sill\" in an underpass, and thought: I want to be able to stop people in the rain.\n\nI took lessons and practised in the evenings, with the window shut & a blanket on the door. What I can do now is the beginning of \"Salt on the Sill\", and a thing that Teo calls \"the goose\".\n\nI love music. I think it's time to love it from a little further away.",
        "mentions" : [ ],
        "cashtags" : [ ],
        "hashtags" : [ ]
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1841065963928158216",
      "updatedAt" : "2024-10-01T10:41:45.000Z",
      "createdAt" : "2024-10-01T10:41:45.000Z",
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "I've been thinking about why I argue less here than I did. It isn't that I've become wise. It's that for a while I wrote every angry answer into a notebook instead, and then read them after a week.\n\nOut of 3 there was one that I'd still have sent, & it was about benches.\n\nI don't think that everyone should be quiet. I think I was loud about the wrong things, since they were easy to be loud about. Benches, libraries, public toilets. I'll be loud about those. #slowdown",
        "mentions" : [ ],
        "cashtags" : [ ],
        "hashtags" : [
          {
            "text" : "slowdown",
            "fromIndex" : "462",
            "toIndex" : "471"
          }
        ]
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1834170689221820418",
      "updatedAt" : "2024-09-12T10:02:24.000Z",
      "createdAt" : "2024-09-12T10:02:24.000Z",
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "Notes from the first months as a curator of charts. The old job was about being right; this one is about being clear. A label has forty words, & a person standing up has about nine seconds.\n\nI used to love working from home. I said so, often, to people who hadn't asked. But here somebody walks past with a barometer and says \"guess\", and my day is better. So I've changed my mind: I like an office if it has a staircase and other people's lunches.\n\n@odalys_vitrine says that's the lowest bar anyone has ever cleared.",
        "mentions" : [
          {
            "screenName" : "odalys_vitrine",
            "fromIndex" : "450",
            "toIndex" : "465"
          }
        ],
        "cashtags" : [ ],
        "hashtags" : [ ]
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1814044476998418438",
      "updatedAt" : "2024-07-18T21:08:01.000Z",
      "createdAt" : "2024-07-18T21:08:01.000Z",
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "Since people have asked about the swimming. I'm not brave. I hated cold water for thirty-six years, and I was good at it. What changed is that somebody was nice about it.\n\nYou go in slowly and you breathe out. That's all the technique there is: you breathe out. At 14 degrees you have a few minutes, & for those few minutes you can't think about email, your knees, or money. You can only think about the next breath. It's the cheapest silence I know.\n\nThen flapjack. I love cold water, but I'd not do it without the flapjack. #coldwater",
        "mentions" : [ ],
        "cashtags" : [ ],
        "hashtags" : [
          {
            "text" : "coldwater",
            "fromIndex" : "526",
            "toIndex" : "536"
          }
        ]
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1801718810483359750",
      "updatedAt" : "2024-06-14T20:50:13.000Z",
      "createdAt" : "2024-06-14T20:50:13.000Z",
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "A garden report nobody asked for, from Port Halden. What I've learned is that a garden isn't a thing that you make, it's an argument that you keep losing, a bit better every year.\n\nSlugs took the radishes in one night, all of it, & left the labels. The sea holly, which I'd given up on, came up through the gravel where I park the bike. Ned next door says that plants go where they like and that we only do the paperwork.\n\nI love gardening. I have soil in my ears. I'll do it all again. #gardening",
        "mentions" : [ ],
        "cashtags" : [ ],
        "hashtags" : [
          {
            "text" : "gardening",
            "fromIndex" : "487",
            "toIndex" : "497"
          }
        ]
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1791817019620851719",
      "updatedAt" : "2024-05-18T13:04:02.000Z",
      "createdAt" : "2024-05-18T13:04:02.000Z",
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "A year or so of this, and I think I can say it: moving was right. I live in Port Halden, in a house that's older than anybody's stories about it, and I know the names of four fishermen and eleven dogs.\n\nWhat I'd tell myself before: you'll be lonely until about the third month, & then someone will need help with a boat. Say yes to the boat. You don't need to know anything about boats. It's about holding a rope and being there.\n\nTeo says I'm getting sentimental. Teo cried at the tide table.",
        "mentions" : [ ],
        "cashtags" : [ ],
        "hashtags" : [ ]
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1777396081638768643",
      "updatedAt" : "2024-04-08T18:00:22.000Z",
      "createdAt" : "2024-04-08T18:00:22.000Z",
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "Things I've learned from living with someone who repairs clocks, as it's our anniversary. Nothing is ever just slow. There's a reason, & it's small, and it's usually dust.\n\nYou don't force it. You take it apart on a clean cloth in the order in which it'll go together again, and you don't answer the phone. When you're done it may still not go. Then you leave it on the shelf overnight, and in the morning it's ticking, and you pretend that it was you.\n\nMy partner Teo does this with clocks and with me. Happy anniversary.",
        "mentions" : [ ],
        "cashtags" : [ ],
        "hashtags" : [ ]
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1774390568932081665",
      "updatedAt" : "2024-03-31T10:57:32.000Z",
      "createdAt" : "2024-03-31T10:57:32.000Z",
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "I have now taken the slow train up the coast 14 times, and I'd like to make the case for it. It takes 5 hours. The fast one takes half of that, & you see a wall.\n\nOn the slow one there's a man who sells apples out of a rucksack, and a place where the line is so close to the sea that the spray hits the window and everybody, even the conductor, says \"ooh\".\n\nI love trains. I love that one the most. If they close it I'll chain myself to something, but politely, at the timetabled hour.",
        "mentions" : [ ],
        "cashtags" : [ ],
        "hashtags" : [ ]
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1669608851055312897",
      "updatedAt" : "2023-06-16T07:32:24.000Z",
      "createdAt" : "2023-06-16T07:32:24.000Z",
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "I've finished \"The Last Toll Bridge\", and I don't want to talk about the ending, I want to talk about page 40. There's a paragraph there in which nothing happens: a woman dries a cup.\n\nI've read it to Teo twice & he says that it's a paragraph about a cup. It's not. It's everything that the book doesn't say for three hundred pages, and she puts it on the shelf.\n\nThat's what I'd like to be able to do with forty words. I'll lend it to anyone who promises to slow down at page 40. #amreading",
        "mentions" : [ ],
        "cashtags" : [ ],
        "hashtags" : [
          {
            "text" : "amreading",
            "fromIndex" : "481",
            "toIndex" : "491"
          }
        ]
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1621836557981843462",
      "updatedAt" : "2023-02-04T11:42:22.000Z",
      "createdAt" : "2023-02-04T11:42:22.000Z",
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "Why I don't eat meat, once, so that I never have to do it at a barbecue again: when I was nine I was given a hen to look after for a summer, & her name was Doris, and I'm not going to tell you the rest.\n\nIt's not a campaign. I've been vegetarian for 9 years and I've cooked for people who hunt. I only ask you not to wave it at me. I'll bring onion tart. You'll eat half of it, everybody does, and then you'll say that you could never give up bacon, and I'll say \"mm\".",
        "mentions" : [ ],
        "cashtags" : [ ],
        "hashtags" : [ ]
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1611811387149910023",
      "updatedAt" : "2023-01-07T19:45:55.000Z",
      "createdAt" : "2023-01-07T19:45:55.000Z",
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "I've been thinking about why I argue less here than I did. It isn't that I've become wise. It's that for a while I wrote every angry answer into a notebook instead, and then read them after a week.\n\nOut of 8 there was one that I'd still have sent, & it was about benches.\n\nI don't think that everyone should be quiet. I think I was loud about the wrong things, since they were easy to be loud about. Benches, libraries, public toilets. I'll be loud about those. #slowdown",
        "mentions" : [ ],
        "cashtags" : [ ],
        "hashtags" : [
          {
            "text" : "slowdown",
            "fromIndex" : "462",
            "toIndex" : "471"
          }
        ]
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1897933359758180359",
      "updatedAt" : "2025-03-07T08:52:29.000Z",
      "createdAt" : "2025-03-07T08:52:29.000Z",
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "An update on tea, for the archive. I used to love coffee, out loud, for years; I had a mug about it. In February I stopped, because my hands shook while I was holding something from 1790.\n\nIt was horrible for a week & then it was nothing. I drink tea now: ginger and lemon, mostly. I'm calmer, and a bit more boring, and I can thread a needle. The Rope Loft has put a little sign on \"my\" tin.\n\nSo if you find an old tweet of mine that says tea is coffee's understudy: yes. I was wrong, and I'd had too much coffee.",
        "mentions" : [ ],
        "cashtags" : [ ],
        "hashtags" : [ ]
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1891871569983045637",
      "updatedAt" : "2025-02-18T15:25:06.000Z",
      "createdAt" : "2025-02-18T15:25:06.000Z",
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "I've finished \"The Slow Clock\", and I don't want to talk about the ending, I want to talk about page 25. There's a paragraph there in which nothing happens: a woman dries a cup.\n\nI've read it to Teo twice & he says that it's a paragraph about a cup. It's not. It's everything that the book doesn't say for three hundred pages, and she puts it on the shelf.\n\nThat's what I'd like to be able to do with forty words. I'll lend it to anyone who promises to slow down at page 25. #amreading",
        "mentions" : [ ],
        "cashtags" : [ ],
        "hashtags" : [
          {
            "text" : "amreading",
            "fromIndex" : "475",
            "toIndex" : "485"
          }
        ]
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1890858933946417155",
      "updatedAt" : "2025-02-15T20:21:14.000Z",
      "createdAt" : "2025-02-15T20:21:14.000Z",
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "For those who ask how to start with birds: don't buy anything. Go to the same place every week, at the same hour, and stand there until you're bored, and then for ten minutes more. That's when it starts.\n\nI began at a bus stop by the harbour, since the bus didn't come & a redwing did. I've had that bus stop in my notebook for 11 years now. It has forty-one species and no bus.\n\n@fenwarbler_kit will tell you that you need a scope. @fenwarbler_kit has a scope. I have a bus stop. #birding",
        "mentions" : [
          {
            "screenName" : "fenwarbler_kit",
            "fromIndex" : "380",
            "toIndex" : "395"
          },
          {
            "screenName" : "fenwarbler_kit",
            "fromIndex" : "433",
            "toIndex" : "448"
          }
        ],
        "cashtags" : [ ],
        "hashtags" : [
          {
            "text" : "birding",
            "fromIndex" : "481",
            "toIndex" : "489"
          }
        ]
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1870127191384129544",
      "updatedAt" : "2024-12-20T15:20:42.000Z",
      "createdAt" : "2024-12-20T15:20:42.000Z",
      "core" : {
        "styletags" : [ ],
        "urls" : [
          {
            "expandedUrl" : "https://notes.example.org/bread/everything-10",
            "toIndex" : "526",
            "shortUrl" : "https://t.co/PZH2bLehpW",
            "displayUrl" : "notes.example.org/bread/eve…",
            "fromIndex" : "503"
          }
        ],
        "text" : "Everything I know about sourdough, so that I can just link to this. Feed it when it's hungry and not when it's convenient. Weigh everything, also the water. Half emmer drinks more than you think.\n\nThe recipe says four hours, & the recipe was written in somebody else's kitchen in December. Look at the dough, not at the clock. There are eleven clocks in my kitchen and not one of them has ever made a loaf better.\n\nAnd give one away. I bake every Sunday and always two, & it's how I know my neighbours. https://t.co/PZH2bLehpW #sourdough",
        "mentions" : [ ],
        "cashtags" : [ ],
        "hashtags" : [
          {
            "text" : "sourdough",
            "fromIndex" : "527",
            "toIndex" : "537"
          }
        ]
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1857368911213756421",
      "updatedAt" : "2024-11-15T10:23:51.000Z",
      "createdAt" : "2024-11-15T10:23:51.000Z",
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "We sang last night, and I want to write it down before it goes. \"Winter, Come In\", the second half, where the altos have the same note for eleven bars. I used to think that was the boring part.\n\nIt's not boring, it's the floor. Everybody else runs about on it. @altomarguerite looked over at bar six & smiled, and I held on to that note like a rope.\n\nI sing in a choir because for two hours a week I'm a floor. Nobody told me that being needed could be this simple. #choir",
        "mentions" : [
          {
            "screenName" : "altomarguerite",
            "fromIndex" : "261",
            "toIndex" : "276"
          }
        ],
        "cashtags" : [ ],
        "hashtags" : [
          {
            "text" : "choir",
            "fromIndex" : "466",
            "toIndex" : "472"
          }
        ]
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1995793080443207684",
      "updatedAt" : "2025-12-02T09:52:05.000Z",
      "createdAt" : "2025-12-02T09:52:05.000Z",
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "My sister Bea asked me to write something for Linus, for when he can read. So: on the day you were born it rained on both coasts, & your grandmother dropped a trifle.\n\nYour mother has always been braver than I am. She bit a priest. Ask her. She'll say that it was an accident, and she's lying, and it was the funniest thing that ever happened in our family until you sneezed at your own naming day.\n\nI'm the aunt with the dog. I live in Port Halden, by the sea, and there's a bed here for you, and the dog's name is Marzipan, and she's already on it.",
        "mentions" : [ ],
        "cashtags" : [ ],
        "hashtags" : [ ]
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1990793949022781443",
      "updatedAt" : "2025-11-18T14:47:19.000Z",
      "createdAt" : "2025-11-18T14:47:19.000Z",
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "I have now taken the slow train up the coast 4 times, and I'd like to make the case for it. It takes 4 hours. The fast one takes half of that, & you see a wall.\n\nOn the slow one there's a man who sells apples out of a rucksack, and a place where the line is so close to the sea that the spray hits the window and everybody, even the conductor, says \"ooh\".\n\nI love trains. I love that one the most. If they close it I'll chain myself to something, but politely, at the timetabled hour.",
        "mentions" : [ ],
        "cashtags" : [ ],
        "hashtags" : [ ]
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1961068092809281539",
      "updatedAt" : "2025-08-28T14:07:22.000Z",
      "createdAt" : "2025-08-28T14:07:22.000Z",
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "Why I don't eat meat, once, so that I never have to do it at a barbecue again: when I was nine I was given a hen to look after for a summer, & her name was Doris, and I'm not going to tell you the rest.\n\nIt's not a campaign. I've been vegetarian for 11 years and I've cooked for people who hunt. I only ask you not to wave it at me. I'll bring lentil stew. You'll eat half of it, everybody does, and then you'll say that you could never give up bacon, and I'll say \"mm\".",
        "mentions" : [ ],
        "cashtags" : [ ],
        "hashtags" : [ ]
      }
    }
  }
]