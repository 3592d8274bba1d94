window.YTD.like.part0 = [
  {
    "like" : {
      "tweetId" : "1997583071246811535",
      "expandedUrl" : "https://twitter.com/i/web/status/1997583071246811535"
    }
  },
  {
    "like" : {
      "tweetId" : "2000941641828925838",
      "fullText" : "A curlew isn't shy, it's just had enough of people, like all of us.",
      "expandedUrl" : "https://twitter.com/i/web/status/2000941641828925838"
    }
  },
  {
    "like" : {
      "tweetId" : "1994247823662514573",
      "fullText" : "Somebody's used einkorn from the mill and told nobody. We can see it in the crumb. #loafhour",
      "expandedUrl" : "https://twitter.com/i/web/status/1994247823662514573"
    }
  },
  {
    "like" : {
      "tweetId" : "1994625403985068428",
      "fullText" : "You never regret a swim. You regret the car park.",
      "expandedUrl" : "https://twitter.com/i/web/status/1994625403985068428"
    }
  },
  {
    "like" : {
      "tweetId" : "1993925429748040075",
      "fullText" : "Neap tide. Nothing happens, slowly.",
      "expandedUrl" : "https://twitter.com/i/web/status/1993925429748040075"
    }
  },
  {
    "like" : {
      "tweetId" : "1996498594470822282",
      "fullText" : "I moved to the sea for the quiet, and it turns out that the sea is the loudest thing there is.",
      "expandedUrl" : "https://twitter.com/i/web/status/1996498594470822282"
    }
  },
  {
    "like" : {
      "tweetId" : "1992153839511273865",
      "fullText" : "Every town has one street that only exists because somebody's uncle was the surveyor.",
      "expandedUrl" : "https://twitter.com/i/web/status/1992153839511273865"
    }
  },
  {
    "like" : {
      "tweetId" : "1993975795021775240",
      "fullText" : "Closed on Thursday because of a wasp. We're a small museum. It's a big wasp.",
      "expandedUrl" : "https://twitter.com/i/web/status/1993975795021775240"
    }
  },
  {
    "like" : {
      "tweetId" : "1988152360114848135",
      "fullText" : "New blog post: why your rye is gummy (it&#39;s not the rye). https://t.co/g1UufleA5F",
      "expandedUrl" : "https://twitter.com/i/web/status/1988152360114848135"
    }
  },
  {
    "like" : {
      "tweetId" : "1994353801305260422",
      "fullText" : "Eleven clocks, and it&#39;s 10:32 on four of them.",
      "expandedUrl" : "https://twitter.com/i/web/status/1994353801305260422"
    }
  },
  {
    "like" : {
      "tweetId" : "1989613003611308421",
      "fullText" : "The best thing you can do for a small town is to buy your bread there.",
      "expandedUrl" : "https://twitter.com/i/web/status/1989613003611308421"
    }
  },
  {
    "like" : {
      "tweetId" : "1983242176640844164",
      "fullText" : "Sedge warbler at the sluice this morning, first for the county since 2009 &amp; I was holding a sandwich in the hand that should have held the camera. Some days are like that, most days in fact.",
      "expandedUrl" : "https://twitter.com/i/web/status/1983242176640844164"
    }
  },
  {
    "like" : {
      "tweetId" : "1991525091267051907",
      "fullText" : "People who walk slowly in the middle of the pavement, I was angry at you, and now I have a knee.",
      "expandedUrl" : "https://twitter.com/i/web/status/1991525091267051907"
    }
  },
  {
    "like" : {
      "tweetId" : "1989417972946436482",
      "fullText" : "A visitor asked where the exit was and then stayed two hours. That&#39;s the whole job.",
      "expandedUrl" : "https://twitter.com/i/web/status/1989417972946436482"
    }
  },
  {
    "like" : {
      "tweetId" : "1986281541092770177",
      "fullText" : "11 degrees by 03:56. You were warned, or cooled.",
      "expandedUrl" : "https://twitter.com/i/web/status/1986281541092770177"
    }
  },
  {
    "like" : {
      "tweetId" : "1980345278540022144",
      "fullText" : "Whoever said sleep when the baby sleeps has never met a sister with a phone.",
      "expandedUrl" : "https://twitter.com/i/web/status/1980345278540022144"
    }
  },
  {
    "like" : {
      "tweetId" : "1983189262333378943",
      "fullText" : "If your starter smells of apples it's happy, of cheese it's busy, of nail varnish it's hungry, and if it smells of nothing at all, please sit down, we have to tell you something.",
      "expandedUrl" : "https://twitter.com/i/web/status/1983189262333378943"
    }
  },
  {
    "like" : {
      "tweetId" : "1981282053949227390",
      "fullText" : "My grandfather fixed 6 bicycles in his life and rode one.",
      "expandedUrl" : "https://twitter.com/i/web/status/1981282053949227390"
    }
  },
  {
    "like" : {
      "tweetId" : "1983122112746881405",
      "fullText" : "Opened 8 new problems tonight and closed one, with my face.",
      "expandedUrl" : "https://twitter.com/i/web/status/1983122112746881405"
    }
  },
  {
    "like" : {
      "tweetId" : "1986732388171907452",
      "fullText" : "The kingfisher is back on the sluice. I've cancelled Friday.",
      "expandedUrl" : "https://twitter.com/i/web/status/1986732388171907452"
    }
  },
  {
    "like" : {
      "tweetId" : "1978969875506266491",
      "fullText" : "Spring tide tonight. Move your bikes.",
      "expandedUrl" : "https://twitter.com/i/web/status/1978969875506266491"
    }
  },
  {
    "like" : {
      "tweetId" : "1981564026391363962",
      "fullText" : "The smallest museum in our list fits into a telephone box &amp; has opening hours. They are generous. Please knock.",
      "expandedUrl" : "https://twitter.com/i/web/status/1981564026391363962"
    }
  },
  {
    "like" : {
      "tweetId" : "1980423740600615289",
      "fullText" : "Old people in cold water are the happiest people alive, I've done the research (I asked four).",
      "expandedUrl" : "https://twitter.com/i/web/status/1980423740600615289"
    }
  },
  {
    "like" : {
      "tweetId" : "1982783236312400248",
      "fullText" : "Count for Monday: 7 species, two flasks, one argument about gulls.",
      "expandedUrl" : "https://twitter.com/i/web/status/1982783236312400248"
    }
  },
  {
    "like" : {
      "tweetId" : "1980892998531023223",
      "fullText" : "Which is better, potato loaf or a plain white? Wrong answers are also bread. #loafhour",
      "expandedUrl" : "https://twitter.com/i/web/status/1980892998531023223"
    }
  },
  {
    "like" : {
      "tweetId" : "1978494750549868918",
      "fullText" : "The marsh at six, 14 degrees, nobody. Best seat in the house.",
      "expandedUrl" : "https://twitter.com/i/web/status/1978494750549868918"
    }
  },
  {
    "like" : {
      "tweetId" : "1975703100631023989",
      "fullText" : "13 degrees at the harbour steps this morning. Visibility good. Seals: two.",
      "expandedUrl" : "https://twitter.com/i/web/status/1975703100631023989"
    }
  },
  {
    "like" : {
      "tweetId" : "1974037544999846260",
      "fullText" : "You don&#39;t need a new notebook. You need 3 minutes.",
      "expandedUrl" : "https://twitter.com/i/web/status/1974037544999846260"
    }
  },
  {
    "like" : {
      "tweetId" : "1972365987722297715",
      "fullText" : "We're collecting hand-drawn directions. Best so far: \"left at the dog, if the dog's there\".",
      "expandedUrl" : "https://twitter.com/i/web/status/1972365987722297715"
    }
  },
  {
    "like" : {
      "tweetId" : "1976500938982031730",
      "fullText" : "We've been asked whether the goldcrest in case 12 is real. It's realer than most of us.",
      "expandedUrl" : "https://twitter.com/i/web/status/1976500938982031730"
    }
  },
  {
    "like" : {
      "tweetId" : "1971808179343851889",
      "fullText" : "Twelve loaves before sunrise &amp; I have eaten none of them. Discipline, or sadness.",
      "expandedUrl" : "https://twitter.com/i/web/status/1971808179343851889"
    }
  },
  {
    "like" : {
      "tweetId" : "1972450906146341232",
      "fullText" : "Dal with too much ginger with one hand, baby in the other, opera on. It's going well.",
      "expandedUrl" : "https://twitter.com/i/web/status/1972450906146341232"
    }
  },
  {
    "like" : {
      "tweetId" : "1967102881228128623",
      "fullText" : "I think we should bring back writing letters to the editor and never the editor.",
      "expandedUrl" : "https://twitter.com/i/web/status/1967102881228128623"
    }
  },
  {
    "like" : {
      "tweetId" : "1972782349821149550",
      "fullText" : "Beginners' swim on Monday, six o'clock at the steps. Bring a towel, something hot, someone sensible. We'll be in for three minutes &amp; talk about it for three hours.",
      "expandedUrl" : "https://twitter.com/i/web/status/1972782349821149550"
    }
  },
  {
    "like" : {
      "tweetId" : "1966826306242871661",
      "fullText" : "Wrote a letter by hand. My hand has asked for a meeting.",
      "expandedUrl" : "https://twitter.com/i/web/status/1966826306242871661"
    }
  },
  {
    "like" : {
      "tweetId" : "1964211280852025708",
      "fullText" : "Paper maps don't need charging. That's the post.",
      "expandedUrl" : "https://twitter.com/i/web/status/1964211280852025708"
    }
  },
  {
    "like" : {
      "tweetId" : "1959935770642874731",
      "fullText" : "Low sun and long shadows, then summer.",
      "expandedUrl" : "https://twitter.com/i/web/status/1959935770642874731"
    }
  },
  {
    "like" : {
      "tweetId" : "1961891879012270442",
      "fullText" : "Repaired a carillon from 1820 today. It plays one tune, and it's furious about it.",
      "expandedUrl" : "https://twitter.com/i/web/status/1961891879012270442"
    }
  },
  {
    "like" : {
      "tweetId" : "1962195298298102121",
      "fullText" : "It's Sunday and it's loaf hour: show us your crumb. This week's theme is rye, next week's theme is regret. Best one gets a tea towel and our respect. #loafhour",
      "expandedUrl" : "https://twitter.com/i/web/status/1962195298298102121"
    }
  },
  {
    "like" : {
      "tweetId" : "1958636122267451752",
      "fullText" : "It&#39;s August and I&#39;m still eating broad beans from the freezer like a squirrel with electricity.",
      "expandedUrl" : "https://twitter.com/i/web/status/1958636122267451752"
    }
  },
  {
    "like" : {
      "tweetId" : "1958384195331948903",
      "fullText" : "Reminder: the wall doesn&#39;t know what grade it is.",
      "expandedUrl" : "https://twitter.com/i/web/status/1958384195331948903"
    }
  },
  {
    "like" : {
      "tweetId" : "1955728391881621862",
      "fullText" : "Little grebe, 5 of them, 18 degrees, one flask. You can keep your festivals.",
      "expandedUrl" : "https://twitter.com/i/web/status/1955728391881621862"
    }
  },
  {
    "like" : {
      "tweetId" : "1960708938961781093",
      "fullText" : "Seals: four. Please don't feed them, they're on the clock.",
      "expandedUrl" : "https://twitter.com/i/web/status/1960708938961781093"
    }
  },
  {
    "like" : {
      "tweetId" : "1955063998483267940",
      "fullText" : "On this day in 1871 a museum guard wrote in the log book: \"Rain. No visitors. Cat.\" It is the most complete entry of that year, and we think about it often.",
      "expandedUrl" : "https://twitter.com/i/web/status/1955063998483267940"
    }
  },
  {
    "like" : {
      "tweetId" : "1957062503741522275",
      "fullText" : "Benches. More benches. That's my whole manifesto.",
      "expandedUrl" : "https://twitter.com/i/web/status/1957062503741522275"
    }
  },
  {
    "like" : {
      "tweetId" : "1955365568882147682",
      "fullText" : "She's got a job. It's looking out of the window. She has never missed a day.",
      "expandedUrl" : "https://twitter.com/i/web/status/1955365568882147682"
    }
  },
  {
    "like" : {
      "tweetId" : "1951921204759626081",
      "fullText" : "Sesame batard, 71 % hydration, no regrets. Show us yours. #loafhour",
      "expandedUrl" : "https://twitter.com/i/web/status/1951921204759626081"
    }
  },
  {
    "like" : {
      "tweetId" : "1953291431762198880",
      "fullText" : "If a bird looks wrong, it's a wheatear. If it looks right, it's also a wheatear.",
      "expandedUrl" : "https://twitter.com/i/web/status/1953291431762198880"
    }
  },
  {
    "like" : {
      "tweetId" : "1949976465952997727",
      "fullText" : "Spring tide on Monday. The lower steps will be under water for two hours. They do this. It isn&#39;t an emergency, thank you for your calls.",
      "expandedUrl" : "https://twitter.com/i/web/status/1949976465952997727"
    }
  },
  {
    "like" : {
      "tweetId" : "1952154149449630046",
      "fullText" : "Slow is a speed.",
      "expandedUrl" : "https://twitter.com/i/web/status/1952154149449630046"
    }
  },
  {
    "like" : {
      "tweetId" : "1946512647251820893",
      "expandedUrl" : "https://twitter.com/i/web/status/1946512647251820893"
    }
  },
  {
    "like" : {
      "tweetId" : "1948577057046790492",
      "fullText" : "Box 11 of the donation: forty metres of ribbon, no note.",
      "expandedUrl" : "https://twitter.com/i/web/status/1948577057046790492"
    }
  },
  {
    "like" : {
      "tweetId" : "1941398644930380123",
      "fullText" : "Cold oven start, hot opinions. #loafhour",
      "expandedUrl" : "https://twitter.com/i/web/status/1941398644930380123"
    }
  },
  {
    "like" : {
      "tweetId" : "1946147354847478106",
      "fullText" : "He has slept for 13 hours. I&#39;ve been awake for all of them, watching.",
      "expandedUrl" : "https://twitter.com/i/web/status/1946147354847478106"
    }
  },
  {
    "like" : {
      "tweetId" : "1949411309707592025",
      "fullText" : "The altos are the floor. You only notice a floor when it isn&#39;t there.",
      "expandedUrl" : "https://twitter.com/i/web/status/1949411309707592025"
    }
  },
  {
    "like" : {
      "tweetId" : "1949435492055384408",
      "fullText" : "14 degrees and dead calm. Whoever is still in bed: we saw the whole sun come up and none of it was yours.",
      "expandedUrl" : "https://twitter.com/i/web/status/1949435492055384408"
    }
  },
  {
    "like" : {
      "tweetId" : "1943134196952203607",
      "fullText" : "Today I learned that 6 percent of all keys open nothing.",
      "expandedUrl" : "https://twitter.com/i/web/status/1943134196952203607"
    }
  },
  {
    "like" : {
      "tweetId" : "1945978868556890454",
      "fullText" : "Reminder that &quot;here be dragons&quot; is on almost no map at all, and &quot;I did not go there&quot; is on nearly all of them.",
      "expandedUrl" : "https://twitter.com/i/web/status/1945978868556890454"
    }
  },
  {
    "like" : {
      "tweetId" : "1940986478133772629",
      "fullText" : "Wind: 14. Seals: one, annoyed.",
      "expandedUrl" : "https://twitter.com/i/web/status/1940986478133772629"
    }
  },
  {
    "like" : {
      "tweetId" : "1940494215515472212",
      "fullText" : "A clock isn&#39;t late. It&#39;s just telling the truth about another place.",
      "expandedUrl" : "https://twitter.com/i/web/status/1940494215515472212"
    }
  },
  {
    "like" : {
      "tweetId" : "1939898790332858707",
      "fullText" : "A dry Tuesday. We checked twice.",
      "expandedUrl" : "https://twitter.com/i/web/status/1939898790332858707"
    }
  },
  {
    "like" : {
      "tweetId" : "1940074741545042258",
      "fullText" : "If 14 people write to the council about one bench, the council believes in benches.",
      "expandedUrl" : "https://twitter.com/i/web/status/1940074741545042258"
    }
  },
  {
    "like" : {
      "tweetId" : "1938970744029446481",
      "fullText" : "Thick fog tonight; if you've lost a hill, it's behind the fog, please don't call us about it any more.",
      "expandedUrl" : "https://twitter.com/i/web/status/1938970744029446481"
    }
  },
  {
    "like" : {
      "tweetId" : "1938467793204674896",
      "fullText" : "4 tennis balls went into the pond and 4 tennis balls came back. None of them were ours.",
      "expandedUrl" : "https://twitter.com/i/web/status/1938467793204674896"
    }
  },
  {
    "like" : {
      "tweetId" : "1938162586356810063",
      "fullText" : "Strong is nice. Patient is stronger.",
      "expandedUrl" : "https://twitter.com/i/web/status/1938162586356810063"
    }
  },
  {
    "like" : {
      "tweetId" : "1933000288227033422",
      "fullText" : "Contour lines are the only handwriting that a mountain has.",
      "expandedUrl" : "https://twitter.com/i/web/status/1933000288227033422"
    }
  },
  {
    "like" : {
      "tweetId" : "1932578560749338957",
      "fullText" : "The secret of a good soup is that somebody else made it.",
      "expandedUrl" : "https://twitter.com/i/web/status/1932578560749338957"
    }
  },
  {
    "like" : {
      "tweetId" : "1934073469390029132",
      "fullText" : "This whippet ran 6 laps around a picnic and joined it on the last. 13/10",
      "expandedUrl" : "https://twitter.com/i/web/status/1934073469390029132"
    }
  },
  {
    "like" : {
      "tweetId" : "1929276696905646411",
      "fullText" : "A surveyor's notebook from a wet June: 12 pages of numbers, one of them a recipe.",
      "expandedUrl" : "https://twitter.com/i/web/status/1929276696905646411"
    }
  },
  {
    "like" : {
      "tweetId" : "1925997096196899146",
      "fullText" : "Two of them on the wire at dawn, not singing, just there.",
      "expandedUrl" : "https://twitter.com/i/web/status/1925997096196899146"
    }
  },
  {
    "like" : {
      "tweetId" : "1928557186808545609",
      "fullText" : "High water today at 21:00, 13 decimetres above the mean. Strong onshore wind: please keep dogs, children and hats away from the outer wall.",
      "expandedUrl" : "https://twitter.com/i/web/status/1928557186808545609"
    }
  },
  {
    "like" : {
      "tweetId" : "1926531867427733832",
      "fullText" : "Trains should have a carriage for people who want to be told things about bridges.",
      "expandedUrl" : "https://twitter.com/i/web/status/1926531867427733832"
    }
  },
  {
    "like" : {
      "tweetId" : "1927068424454799687",
      "fullText" : "Our winter concert: Monday, the market hall, seven o&#39;clock. Entrance free, leaving costs something. We&#39;ll sing about the sea, about bread &amp; about a man who should have stayed at home.",
      "expandedUrl" : "https://twitter.com/i/web/status/1927068424454799687"
    }
  },
  {
    "like" : {
      "tweetId" : "1927847404518768966",
      "fullText" : "Everyone in this village waves. It took me 11 months to stop checking behind me.",
      "expandedUrl" : "https://twitter.com/i/web/status/1927847404518768966"
    }
  },
  {
    "like" : {
      "tweetId" : "1930544393442296133",
      "fullText" : "Show me a baker with clean trousers and I'll show you a liar. #loafhour",
      "expandedUrl" : "https://twitter.com/i/web/status/1930544393442296133"
    }
  },
  {
    "like" : {
      "tweetId" : "1924640449000112452",
      "fullText" : "3 tries on the V2. I know its birthday now.",
      "expandedUrl" : "https://twitter.com/i/web/status/1924640449000112452"
    }
  },
  {
    "like" : {
      "tweetId" : "1927653212257517891",
      "fullText" : "Sing it as though you left the gas on.",
      "expandedUrl" : "https://twitter.com/i/web/status/1927653212257517891"
    }
  },
  {
    "like" : {
      "tweetId" : "1922204139912167746",
      "fullText" : "Every dog is a good dog; some of them are good at other things.",
      "expandedUrl" : "https://twitter.com/i/web/status/1922204139912167746"
    }
  },
  {
    "like" : {
      "tweetId" : "1925915544804917569",
      "fullText" : "The hollyhock is out, the short-eared owl is back, the boiler&#39;s broken. Spring.",
      "expandedUrl" : "https://twitter.com/i/web/status/1925915544804917569"
    }
  },
  {
    "like" : {
      "tweetId" : "1921715369253273920",
      "fullText" : "We found a sheet where somebody had drawn a small dog instead of the scale bar. It's accurate to about one dog.",
      "expandedUrl" : "https://twitter.com/i/web/status/1921715369253273920"
    }
  },
  {
    "like" : {
      "tweetId" : "1922782897157177663",
      "fullText" : "High water at 22:35. The benches by the steps will get wet feet.",
      "expandedUrl" : "https://twitter.com/i/web/status/1922782897157177663"
    }
  },
  {
    "like" : {
      "tweetId" : "1925208955345174846",
      "fullText" : "A cold one tonight, wrap up your taps and your uncles.",
      "expandedUrl" : "https://twitter.com/i/web/status/1925208955345174846"
    }
  },
  {
    "like" : {
      "tweetId" : "1919716823830364477",
      "fullText" : "Rain in the west, rain in the east, and in the middle a kind of meeting of the two, moving slowly to the spring and staying there until about Tuesday. Bring the good coat.",
      "expandedUrl" : "https://twitter.com/i/web/status/1919716823830364477"
    }
  },
  {
    "like" : {
      "tweetId" : "1916317228962152764",
      "fullText" : "Found \"The Last Toll Bridge\" on a wall in the rain. Took it home, dried it, read it, put it back.",
      "expandedUrl" : "https://twitter.com/i/web/status/1916317228962152764"
    }
  },
  {
    "like" : {
      "tweetId" : "1916852627442762043",
      "fullText" : "Drizzle with ambitions. Sorry. We only read it out.",
      "expandedUrl" : "https://twitter.com/i/web/status/1916852627442762043"
    }
  },
  {
    "like" : {
      "tweetId" : "1921041598712381754",
      "fullText" : "This whippet has been waiting for 25 minutes beside a closed door. It&#39;s a wardrobe. 12/10",
      "expandedUrl" : "https://twitter.com/i/web/status/1921041598712381754"
    }
  },
  {
    "like" : {
      "tweetId" : "1918183246995128633",
      "fullText" : "Fell off, got on, fell off, sent it. That's the plot of every climb ever.",
      "expandedUrl" : "https://twitter.com/i/web/status/1918183246995128633"
    }
  },
  {
    "like" : {
      "tweetId" : "1913573162742710584",
      "fullText" : "Our spring walk: 8 kilometres, no phones, one paper map between three people. Last year two groups came back as friends and one group came back on Saturday.",
      "expandedUrl" : "https://twitter.com/i/web/status/1913573162742710584"
    }
  },
  {
    "like" : {
      "tweetId" : "1917196194933637431",
      "fullText" : "If you see this, drink some water and text your sister.",
      "expandedUrl" : "https://twitter.com/i/web/status/1917196194933637431"
    }
  },
  {
    "like" : {
      "tweetId" : "1914296266292986166",
      "fullText" : "We have 14 keys and eleven locks, and no overlap. #museumlife",
      "expandedUrl" : "https://twitter.com/i/web/status/1914296266292986166"
    }
  },
  {
    "like" : {
      "tweetId" : "1915574429266477365",
      "fullText" : "Walked 10 kilometres along a parish boundary. It goes through a kitchen. They made us tea.",
      "expandedUrl" : "https://twitter.com/i/web/status/1915574429266477365"
    }
  },
  {
    "like" : {
      "tweetId" : "1915029715161186612",
      "fullText" : "Greyhounds are just deer that pay rent.",
      "expandedUrl" : "https://twitter.com/i/web/status/1915029715161186612"
    }
  },
  {
    "like" : {
      "tweetId" : "1907534719487050035",
      "fullText" : "&quot;Winter, Come In&quot; is in my head, and now it&#39;s in yours.",
      "expandedUrl" : "https://twitter.com/i/web/status/1907534719487050035"
    }
  },
  {
    "like" : {
      "tweetId" : "1905180069752471858",
      "fullText" : "Took my grandmother's recipe to a baker to read her handwriting. She wrote: \"until it's right\".",
      "expandedUrl" : "https://twitter.com/i/web/status/1905180069752471858"
    }
  },
  {
    "like" : {
      "tweetId" : "1901201768302248241",
      "fullText" : "Bread is just patience you can eat.",
      "expandedUrl" : "https://twitter.com/i/web/status/1901201768302248241"
    }
  },
  {
    "like" : {
      "tweetId" : "1901949012123058480",
      "fullText" : "I've repaired the gate 6 times. At this point it's 6 repairs and a hinge.",
      "expandedUrl" : "https://twitter.com/i/web/status/1901949012123058480"
    }
  },
  {
    "like" : {
      "tweetId" : "1902691739731231023",
      "fullText" : "&quot;Is it done?&quot; Knock on it. If it sounds like a door, come in.",
      "expandedUrl" : "https://twitter.com/i/web/status/1902691739731231023"
    }
  },
  {
    "like" : {
      "tweetId" : "1895232681545826606",
      "fullText" : "Sent my first 6B+! I&#39;d like to thank skin.",
      "expandedUrl" : "https://twitter.com/i/web/status/1895232681545826606"
    }
  },
  {
    "like" : {
      "tweetId" : "1895930469883576621",
      "fullText" : "Gloves on, breath held, 230 years old &amp; it still smells of tar.",
      "expandedUrl" : "https://twitter.com/i/web/status/1895930469883576621"
    }
  },
  {
    "like" : {
      "tweetId" : "1893676466558730540",
      "fullText" : "He was told to drop the stick. It's not a stick any more, it's family.",
      "expandedUrl" : "https://twitter.com/i/web/status/1893676466558730540"
    }
  },
  {
    "like" : {
      "tweetId" : "1896792393026371883",
      "expandedUrl" : "https://twitter.com/i/web/status/1896792393026371883"
    }
  },
  {
    "like" : {
      "tweetId" : "1893627229707960618",
      "fullText" : "A good map tells you where you are. A great one tells you who was asking.",
      "expandedUrl" : "https://twitter.com/i/web/status/1893627229707960618"
    }
  },
  {
    "like" : {
      "tweetId" : "1896303371929780521",
      "fullText" : "The dentists have brought a sauna on a trailer. We'll never work again.",
      "expandedUrl" : "https://twitter.com/i/web/status/1896303371929780521"
    }
  },
  {
    "like" : {
      "tweetId" : "1891004717035684136",
      "fullText" : "Fog. You will know it when you don't see it.",
      "expandedUrl" : "https://twitter.com/i/web/status/1891004717035684136"
    }
  },
  {
    "like" : {
      "tweetId" : "1892700068859871527",
      "fullText" : "Bright spells later, by which we mean earlier.",
      "expandedUrl" : "https://twitter.com/i/web/status/1892700068859871527"
    }
  },
  {
    "like" : {
      "tweetId" : "1889817050365296934",
      "fullText" : "Blue sky, no notes. We went anyway. Best Wednesday in a year.",
      "expandedUrl" : "https://twitter.com/i/web/status/1889817050365296934"
    }
  },
  {
    "like" : {
      "tweetId" : "1889939262334304549",
      "fullText" : "Share your worst loaf. We'll begin: it's holding a door open. #loafhour",
      "expandedUrl" : "https://twitter.com/i/web/status/1889939262334304549"
    }
  },
  {
    "like" : {
      "tweetId" : "1889069884097167652",
      "fullText" : "Wholemeal spelt: I take back everything I said in February.",
      "expandedUrl" : "https://twitter.com/i/web/status/1889069884097167652"
    }
  },
  {
    "like" : {
      "tweetId" : "1887190738370822435",
      "fullText" : "4 degrees this morning. Somebody whooped. It was me.",
      "expandedUrl" : "https://twitter.com/i/web/status/1887190738370822435"
    }
  },
  {
    "like" : {
      "tweetId" : "1888907180178932002",
      "fullText" : "Thread of places whose names are mistakes: a surveyor asks what the hill is called, a farmer says &quot;your finger, you fool&quot;, and two hundred years later it&#39;s on every map.",
      "expandedUrl" : "https://twitter.com/i/web/status/1888907180178932002"
    }
  },
  {
    "like" : {
      "tweetId" : "1889876470805823777",
      "fullText" : "Be the person who returns the ladder.",
      "expandedUrl" : "https://twitter.com/i/web/status/1889876470805823777"
    }
  },
  {
    "like" : {
      "tweetId" : "1883433703846183200",
      "fullText" : "Please don&#39;t knock on the sarcophagus. It&#39;s a storage unit, and Brian&#39;s in there.",
      "expandedUrl" : "https://twitter.com/i/web/status/1883433703846183200"
    }
  },
  {
    "like" : {
      "tweetId" : "1882510306857451807",
      "fullText" : "Sheet 11 has a village on it that was never there. We&#39;ve had a letter from somebody who was born in it.",
      "expandedUrl" : "https://twitter.com/i/web/status/1882510306857451807"
    }
  },
  {
    "like" : {
      "tweetId" : "1891033902860992798",
      "fullText" : "A dog&#39;s whole day: where are we going, are we there, again.",
      "expandedUrl" : "https://twitter.com/i/web/status/1891033902860992798"
    }
  },
  {
    "like" : {
      "tweetId" : "1887331091056951581",
      "fullText" : "Altos, bar 5: it's a breath, not a holiday.",
      "expandedUrl" : "https://twitter.com/i/web/status/1887331091056951581"
    }
  },
  {
    "like" : {
      "tweetId" : "1884467522565046556",
      "fullText" : "Nobody tells you that being an adult is mostly looking for scissors.",
      "expandedUrl" : "https://twitter.com/i/web/status/1884467522565046556"
    }
  },
  {
    "like" : {
      "tweetId" : "1886240698873676059",
      "fullText" : "My one bit of baking advice after twenty years: write down what you did. Not what the recipe said, what YOU did. The flour has changed, the weather has changed, you've changed. Then do it again.",
      "expandedUrl" : "https://twitter.com/i/web/status/1886240698873676059"
    }
  },
  {
    "like" : {
      "tweetId" : "1882394569283207450",
      "fullText" : "A clean kitchen at 11:46. This is what they write psalms about.",
      "expandedUrl" : "https://twitter.com/i/web/status/1882394569283207450"
    }
  },
  {
    "like" : {
      "tweetId" : "1878467508982251801",
      "fullText" : "We're looking for volunteers who like dust &amp; people, in that order. https://t.co/M4cnhStDMu",
      "expandedUrl" : "https://twitter.com/i/web/status/1878467508982251801"
    }
  },
  {
    "like" : {
      "tweetId" : "1885413048861065496",
      "fullText" : "Council to vote on bench number 11. Both sides have brought cake.",
      "expandedUrl" : "https://twitter.com/i/web/status/1885413048861065496"
    }
  },
  {
    "like" : {
      "tweetId" : "1880446122154000663",
      "fullText" : "Museum people, what's in your drawer that nobody may rename?",
      "expandedUrl" : "https://twitter.com/i/web/status/1880446122154000663"
    }
  },
  {
    "like" : {
      "tweetId" : "1879861954193916182",
      "fullText" : "This is a whippet. She has never once been told no. She doesn't know the word, but she has seen it on people's faces and finds it charming. 14/10",
      "expandedUrl" : "https://twitter.com/i/web/status/1879861954193916182"
    }
  },
  {
    "like" : {
      "tweetId" : "1876615602961907989",
      "fullText" : "There should be a word for the last page of a library book that somebody else has cried on.",
      "expandedUrl" : "https://twitter.com/i/web/status/1876615602961907989"
    }
  },
  {
    "like" : {
      "tweetId" : "1873509887284085012",
      "fullText" : "If your label needs a label, start again.",
      "expandedUrl" : "https://twitter.com/i/web/status/1873509887284085012"
    }
  },
  {
    "like" : {
      "tweetId" : "1876454779757003027",
      "fullText" : "7 degrees, 9 swimmers, one hat lost at sea. It&#39;s the hat&#39;s now.",
      "expandedUrl" : "https://twitter.com/i/web/status/1876454779757003027"
    }
  },
  {
    "like" : {
      "tweetId" : "1874270653184475410",
      "fullText" : "The clock on the town hall is right again for the first time since January.",
      "expandedUrl" : "https://twitter.com/i/web/status/1874270653184475410"
    }
  },
  {
    "like" : {
      "tweetId" : "1875135500247892241",
      "fullText" : "Somebody asked what our oldest object is. It's the kettle.",
      "expandedUrl" : "https://twitter.com/i/web/status/1875135500247892241"
    }
  },
  {
    "like" : {
      "tweetId" : "1870971108727980304",
      "fullText" : "My neighbour is 12 years older than the house and says that she remembers it smaller.",
      "expandedUrl" : "https://twitter.com/i/web/status/1870971108727980304"
    }
  },
  {
    "like" : {
      "tweetId" : "1865416438886433039",
      "fullText" : "13 hours of proving is not \"too long\", it's \"a personality\". #loafhour",
      "expandedUrl" : "https://twitter.com/i/web/status/1865416438886433039"
    }
  },
  {
    "like" : {
      "tweetId" : "1863595545868632334",
      "fullText" : "Day 5 of the malted wheat trials. The dog next door has moved in.",
      "expandedUrl" : "https://twitter.com/i/web/status/1863595545868632334"
    }
  },
  {
    "like" : {
      "tweetId" : "1867464507115176205",
      "fullText" : "Rule one: out before you want to be out. Rule two: cake.",
      "expandedUrl" : "https://twitter.com/i/web/status/1867464507115176205"
    }
  },
  {
    "like" : {
      "tweetId" : "1864996244032585996",
      "fullText" : "A map isn't a picture of a place. It's an argument about what matters there, and every blank bit of it is a decision somebody made on a Friday afternoon when they wanted to go home.",
      "expandedUrl" : "https://twitter.com/i/web/status/1864996244032585996"
    }
  },
  {
    "like" : {
      "tweetId" : "1861213444183687435",
      "fullText" : "A list of things I've learned from tide tables: everything comes back, mostly at a bad time.",
      "expandedUrl" : "https://twitter.com/i/web/status/1861213444183687435"
    }
  },
  {
    "like" : {
      "tweetId" : "1865283597129220362",
      "fullText" : "Visitor book, Saturday: \"Smaller than expected. Came back twice.\"",
      "expandedUrl" : "https://twitter.com/i/web/status/1865283597129220362"
    }
  },
  {
    "like" : {
      "tweetId" : "1865432530665079049",
      "fullText" : "Label of the day: \"Object. Purpose unknown. Worn smooth by use.\"",
      "expandedUrl" : "https://twitter.com/i/web/status/1865432530665079049"
    }
  },
  {
    "like" : {
      "tweetId" : "1861980146412552456",
      "fullText" : "She has been asked to move over. She has considered it. 13/10",
      "expandedUrl" : "https://twitter.com/i/web/status/1861980146412552456"
    }
  },
  {
    "like" : {
      "tweetId" : "1857444191571804423",
      "fullText" : "Found a note in a movement from 1822: \"Repaired again. Tell him to stop dropping it.\"",
      "expandedUrl" : "https://twitter.com/i/web/status/1857444191571804423"
    }
  },
  {
    "like" : {
      "tweetId" : "1859681269240037638",
      "fullText" : "I don&#39;t want a smart home. I want a kind one.",
      "expandedUrl" : "https://twitter.com/i/web/status/1859681269240037638"
    }
  },
  {
    "like" : {
      "tweetId" : "1860419970417033477",
      "fullText" : "If you hear one, stop. If you see one, stay. If you get a photo, nobody will believe you anyway.",
      "expandedUrl" : "https://twitter.com/i/web/status/1860419970417033477"
    }
  },
  {
    "like" : {
      "tweetId" : "1858856465549230340",
      "fullText" : "My kid asked why the moon follows our car. I said it's the same with your aunt.",
      "expandedUrl" : "https://twitter.com/i/web/status/1858856465549230340"
    }
  },
  {
    "like" : {
      "tweetId" : "1854460191311921411",
      "fullText" : "Today's accession: one shoe, left. Donor is \"fairly sure\" about the other.",
      "expandedUrl" : "https://twitter.com/i/web/status/1854460191311921411"
    }
  },
  {
    "like" : {
      "tweetId" : "1859162588663775490",
      "fullText" : "A short-eared owl has delayed the Wednesday market by 15 minutes.",
      "expandedUrl" : "https://twitter.com/i/web/status/1859162588663775490"
    }
  },
  {
    "like" : {
      "tweetId" : "1856067279800762625",
      "fullText" : "My sister sends me bread by post. It arrives as a brick and I eat it like a brick.",
      "expandedUrl" : "https://twitter.com/i/web/status/1856067279800762625"
    }
  },
  {
    "like" : {
      "tweetId" : "1857743211439587584",
      "fullText" : "Steam. The answer is always steam. #loafhour",
      "expandedUrl" : "https://twitter.com/i/web/status/1857743211439587584"
    }
  },
  {
    "like" : {
      "tweetId" : "1852300415991808255",
      "fullText" : "Pumpkin gnocchi is better on the second day, and so am I.",
      "expandedUrl" : "https://twitter.com/i/web/status/1852300415991808255"
    }
  },
  {
    "like" : {
      "tweetId" : "1849777434140868862",
      "fullText" : "Nine-year-old to me, today: \"are you also old, or do you just work here?\"",
      "expandedUrl" : "https://twitter.com/i/web/status/1849777434140868862"
    }
  },
  {
    "like" : {
      "tweetId" : "1853224480973783293",
      "fullText" : "A grey wagtail took my crisp. I'd like to report it as a first for the county.",
      "expandedUrl" : "https://twitter.com/i/web/status/1853224480973783293"
    }
  },
  {
    "like" : {
      "tweetId" : "1850692300166922492",
      "fullText" : "Lost property this month: 14 umbrellas, one trombone, a wedding cake (whole).",
      "expandedUrl" : "https://twitter.com/i/web/status/1850692300166922492"
    }
  },
  {
    "like" : {
      "tweetId" : "1852728087888789755",
      "fullText" : "A curator's definition of \"temporary\": a cardboard box that has been in the corridor since before anybody who works here was born.",
      "expandedUrl" : "https://twitter.com/i/web/status/1852728087888789755"
    }
  },
  {
    "like" : {
      "tweetId" : "1845744525679526138",
      "fullText" : "There are two kinds of people &amp; one of them labels the freezer.",
      "expandedUrl" : "https://twitter.com/i/web/status/1845744525679526138"
    }
  },
  {
    "like" : {
      "tweetId" : "1844096423323238649",
      "expandedUrl" : "https://twitter.com/i/web/status/1844096423323238649"
    }
  },
  {
    "like" : {
      "tweetId" : "1844527739130872056",
      "fullText" : "Somebody&#39;s used einkorn from the mill and told nobody. We can see it in the crumb. #loafhour",
      "expandedUrl" : "https://twitter.com/i/web/status/1844527739130872056"
    }
  },
  {
    "like" : {
      "tweetId" : "1845803801483673847",
      "fullText" : "You never regret a swim. You regret the car park.",
      "expandedUrl" : "https://twitter.com/i/web/status/1845803801483673847"
    }
  },
  {
    "like" : {
      "tweetId" : "1845237527846322422",
      "fullText" : "Neap tide. Nothing happens, slowly.",
      "expandedUrl" : "https://twitter.com/i/web/status/1845237527846322422"
    }
  },
  {
    "like" : {
      "tweetId" : "1837925040683745525",
      "fullText" : "I moved to the sea for the quiet, and it turns out that the sea is the loudest thing there is.",
      "expandedUrl" : "https://twitter.com/i/web/status/1837925040683745525"
    }
  },
  {
    "like" : {
      "tweetId" : "1841371881261760756",
      "fullText" : "Every town has one street that only exists because somebody's uncle was the surveyor.",
      "expandedUrl" : "https://twitter.com/i/web/status/1841371881261760756"
    }
  },
  {
    "like" : {
      "tweetId" : "1840103405872218355",
      "fullText" : "Closed on Saturday because of a wasp. We&#39;re a small museum. It&#39;s a big wasp.",
      "expandedUrl" : "https://twitter.com/i/web/status/1840103405872218355"
    }
  },
  {
    "like" : {
      "tweetId" : "1838800260344840434",
      "fullText" : "Contour lines are the only handwriting that a mountain has.",
      "expandedUrl" : "https://twitter.com/i/web/status/1838800260344840434"
    }
  },
  {
    "like" : {
      "tweetId" : "1836747626817519857",
      "fullText" : "The secret of a good soup is that somebody else made it.",
      "expandedUrl" : "https://twitter.com/i/web/status/1836747626817519857"
    }
  },
  {
    "like" : {
      "tweetId" : "1836762543176024304",
      "fullText" : "This whippet ran 6 laps around a picnic and joined it on the last. 13/10",
      "expandedUrl" : "https://twitter.com/i/web/status/1836762543176024304"
    }
  },
  {
    "like" : {
      "tweetId" : "1834004744465547503",
      "fullText" : "Walked 11 kilometres along a parish boundary. It goes through a kitchen. They made us tea.",
      "expandedUrl" : "https://twitter.com/i/web/status/1834004744465547503"
    }
  },
  {
    "like" : {
      "tweetId" : "1832861890699591918",
      "fullText" : "Greyhounds are just deer that pay rent.",
      "expandedUrl" : "https://twitter.com/i/web/status/1832861890699591918"
    }
  },
  {
    "like" : {
      "tweetId" : "1835794599998652653",
      "fullText" : "Altos, bar 3: it&#39;s a breath, not a holiday.",
      "expandedUrl" : "https://twitter.com/i/web/status/1835794599998652653"
    }
  },
  {
    "like" : {
      "tweetId" : "1837343134472732908",
      "fullText" : "Nobody tells you that being an adult is mostly looking for scissors.",
      "expandedUrl" : "https://twitter.com/i/web/status/1837343134472732908"
    }
  },
  {
    "like" : {
      "tweetId" : "1834275061305966827",
      "fullText" : "If you hear one, stop. If you see one, stay. If you get a photo, nobody will believe you anyway.",
      "expandedUrl" : "https://twitter.com/i/web/status/1834275061305966827"
    }
  },
  {
    "like" : {
      "tweetId" : "1836735277284983018",
      "fullText" : "My kid asked why the moon follows our car. I said it's the same with your aunt.",
      "expandedUrl" : "https://twitter.com/i/web/status/1836735277284983018"
    }
  },
  {
    "like" : {
      "tweetId" : "1831381531508080873",
      "fullText" : "Today's accession: one shoe, left. Donor is \"fairly sure\" about the other.",
      "expandedUrl" : "https://twitter.com/i/web/status/1831381531508080873"
    }
  },
  {
    "like" : {
      "tweetId" : "1826821255840399592",
      "fullText" : "15 degrees by 03:18. You were warned, or cooled.",
      "expandedUrl" : "https://twitter.com/i/web/status/1826821255840399592"
    }
  },
  {
    "like" : {
      "tweetId" : "1833313755774058727",
      "fullText" : "Whoever said sleep when the baby sleeps has never met a sister with a phone.",
      "expandedUrl" : "https://twitter.com/i/web/status/1833313755774058727"
    }
  },
  {
    "like" : {
      "tweetId" : "1828596949402517734",
      "fullText" : "It's Wednesday and it's loaf hour: show us your crumb. This week's theme is rye, next week's theme is regret. Best one gets a tea towel and our respect. #loafhour",
      "expandedUrl" : "https://twitter.com/i/web/status/1828596949402517734"
    }
  },
  {
    "like" : {
      "tweetId" : "1830433083552170213",
      "fullText" : "It's September and I'm still eating kale from the freezer like a squirrel with electricity.",
      "expandedUrl" : "https://twitter.com/i/web/status/1830433083552170213"
    }
  },
  {
    "like" : {
      "tweetId" : "1829293957150933220",
      "fullText" : "Reminder: the wall doesn't know what grade it is.",
      "expandedUrl" : "https://twitter.com/i/web/status/1829293957150933220"
    }
  },
  {
    "like" : {
      "tweetId" : "1831841443870671075",
      "fullText" : "9 tennis balls went into the pond and 9 tennis balls came back. None of them were ours.",
      "expandedUrl" : "https://twitter.com/i/web/status/1831841443870671075"
    }
  },
  {
    "like" : {
      "tweetId" : "1825333035499782370",
      "fullText" : "Strong is nice. Patient is stronger.",
      "expandedUrl" : "https://twitter.com/i/web/status/1825333035499782370"
    }
  },
  {
    "like" : {
      "tweetId" : "1830373959401472225",
      "fullText" : "Our spring walk: 3 kilometres, no phones, one paper map between three people. Last year two groups came back as friends and one group came back on Sunday.",
      "expandedUrl" : "https://twitter.com/i/web/status/1830373959401472225"
    }
  },
  {
    "like" : {
      "tweetId" : "1829207026912198880",
      "fullText" : "A wheatear took my crisp. I'd like to report it as a first for the county.",
      "expandedUrl" : "https://twitter.com/i/web/status/1829207026912198880"
    }
  },
  {
    "like" : {
      "tweetId" : "1821636963380232415",
      "fullText" : "Lost property this month: 14 umbrellas, one trombone, a wedding cake (whole).",
      "expandedUrl" : "https://twitter.com/i/web/status/1821636963380232415"
    }
  },
  {
    "like" : {
      "tweetId" : "1821718293396848862",
      "fullText" : "Contour lines are the only handwriting that a mountain has.",
      "expandedUrl" : "https://twitter.com/i/web/status/1821718293396848862"
    }
  },
  {
    "like" : {
      "tweetId" : "1823329688085332189",
      "fullText" : "The secret of a good soup is that somebody else made it.",
      "expandedUrl" : "https://twitter.com/i/web/status/1823329688085332189"
    }
  },
  {
    "like" : {
      "tweetId" : "1819978863371878620",
      "fullText" : "Please don't knock on the sarcophagus. It's a storage unit, and Brian's in there.",
      "expandedUrl" : "https://twitter.com/i/web/status/1819978863371878620"
    }
  },
  {
    "like" : {
      "tweetId" : "1822226482387222747",
      "fullText" : "Label of the day: \"Object. Purpose unknown. Worn smooth by use.\"",
      "expandedUrl" : "https://twitter.com/i/web/status/1822226482387222747"
    }
  },
  {
    "like" : {
      "tweetId" : "1815644495375499482",
      "fullText" : "She has been asked to move over. She has considered it. 13/10",
      "expandedUrl" : "https://twitter.com/i/web/status/1815644495375499482"
    }
  },
  {
    "like" : {
      "tweetId" : "1818886800198861017",
      "fullText" : "He has slept for 9 hours. I&#39;ve been awake for all of them, watching.",
      "expandedUrl" : "https://twitter.com/i/web/status/1818886800198861017"
    }
  },
  {
    "like" : {
      "tweetId" : "1814629614350237912",
      "fullText" : "The altos are the floor. You only notice a floor when it isn&#39;t there.",
      "expandedUrl" : "https://twitter.com/i/web/status/1814629614350237912"
    }
  },
  {
    "like" : {
      "tweetId" : "1814174388564525271",
      "fullText" : "This is a whippet. She has never once been told no. She doesn't know the word, but she has seen it on people's faces and finds it charming. 14/10",
      "expandedUrl" : "https://twitter.com/i/web/status/1814174388564525271"
    }
  },
  {
    "like" : {
      "tweetId" : "1818390827513151702",
      "fullText" : "There should be a word for the last page of a library book that somebody else has cried on.",
      "expandedUrl" : "https://twitter.com/i/web/status/1818390827513151702"
    }
  },
  {
    "like" : {
      "tweetId" : "1817933275541274837",
      "fullText" : "Opened 7 new problems tonight and closed one, with my face.",
      "expandedUrl" : "https://twitter.com/i/web/status/1817933275541274837"
    }
  },
  {
    "like" : {
      "tweetId" : "1819567984130130132",
      "fullText" : "Little grebe, 7 of them, 17 degrees, one flask. You can keep your festivals.",
      "expandedUrl" : "https://twitter.com/i/web/status/1819567984130130132"
    }
  },
  {
    "like" : {
      "tweetId" : "1814032853231468755",
      "fullText" : "Seals: four. Please don't feed them, they're on the clock.",
      "expandedUrl" : "https://twitter.com/i/web/status/1814032853231468755"
    }
  },
  {
    "like" : {
      "tweetId" : "1809612665870352594",
      "fullText" : "Thread of places whose names are mistakes: a surveyor asks what the hill is called, a farmer says \"your finger, you fool\", and two hundred years later it's on every map.",
      "expandedUrl" : "https://twitter.com/i/web/status/1809612665870352594"
    }
  },
  {
    "like" : {
      "tweetId" : "1815140577608466641",
      "fullText" : "Be the person who returns the ladder.",
      "expandedUrl" : "https://twitter.com/i/web/status/1815140577608466641"
    }
  },
  {
    "like" : {
      "tweetId" : "1808558510233878736",
      "fullText" : "Every town has one street that only exists because somebody&#39;s uncle was the surveyor.",
      "expandedUrl" : "https://twitter.com/i/web/status/1808558510233878736"
    }
  },
  {
    "like" : {
      "tweetId" : "1808642392379621583",
      "fullText" : "We&#39;ve been asked whether the goldcrest in case 5 is real. It&#39;s realer than most of us.",
      "expandedUrl" : "https://twitter.com/i/web/status/1808642392379621583"
    }
  },
  {
    "like" : {
      "tweetId" : "1812107282113102030",
      "fullText" : "Twelve loaves before sunrise &amp; I have eaten none of them. Discipline, or sadness.",
      "expandedUrl" : "https://twitter.com/i/web/status/1812107282113102030"
    }
  },
  {
    "like" : {
      "tweetId" : "1809945709340786893",
      "fullText" : "Sent my first 6B! I&#39;d like to thank skin.",
      "expandedUrl" : "https://twitter.com/i/web/status/1809945709340786893"
    }
  },
  {
    "like" : {
      "tweetId" : "1807934470284640460",
      "fullText" : "Gloves on, breath held, 230 years old &amp; it still smells of tar.",
      "expandedUrl" : "https://twitter.com/i/web/status/1807934470284640460"
    }
  },
  {
    "like" : {
      "tweetId" : "1811246570188832971",
      "fullText" : "If your starter smells of apples it's happy, of cheese it's busy, of nail varnish it's hungry, and if it smells of nothing at all, please sit down, we have to tell you something.",
      "expandedUrl" : "https://twitter.com/i/web/status/1811246570188832971"
    }
  },
  {
    "like" : {
      "tweetId" : "1807811423154208970",
      "fullText" : "My grandfather fixed 8 bicycles in his life and rode one.",
      "expandedUrl" : "https://twitter.com/i/web/status/1807811423154208970"
    }
  },
  {
    "like" : {
      "tweetId" : "1809442462213603529",
      "fullText" : "Thick fog tonight; if you've lost a hill, it's behind the fog, please don't call us about it any more.",
      "expandedUrl" : "https://twitter.com/i/web/status/1809442462213603529"
    }
  },
  {
    "like" : {
      "tweetId" : "1810274385769005256",
      "fullText" : "This whippet has been waiting for 25 minutes beside a closed door. It's a wardrobe. 12/10",
      "expandedUrl" : "https://twitter.com/i/web/status/1810274385769005256"
    }
  },
  {
    "like" : {
      "tweetId" : "1804314081293762759",
      "expandedUrl" : "https://twitter.com/i/web/status/1804314081293762759"
    }
  },
  {
    "like" : {
      "tweetId" : "1800777025019969734",
      "fullText" : "Neap tide. Nothing happens, slowly.",
      "expandedUrl" : "https://twitter.com/i/web/status/1800777025019969734"
    }
  },
  {
    "like" : {
      "tweetId" : "1804744942535311557",
      "fullText" : "I moved to the sea for the quiet, and it turns out that the sea is the loudest thing there is.",
      "expandedUrl" : "https://twitter.com/i/web/status/1804744942535311557"
    }
  },
  {
    "like" : {
      "tweetId" : "1802435702554624196",
      "fullText" : "Which side of the river is the left bank? Ask 5 people on a bridge &amp; count the wars.",
      "expandedUrl" : "https://twitter.com/i/web/status/1802435702554624196"
    }
  },
  {
    "like" : {
      "tweetId" : "1802832848198041795",
      "fullText" : "Everyone in this village waves. It took me 3 months to stop checking behind me.",
      "expandedUrl" : "https://twitter.com/i/web/status/1802832848198041795"
    }
  },
  {
    "like" : {
      "tweetId" : "1803210120327332034",
      "fullText" : "Show me a baker with clean trousers and I'll show you a liar. #loafhour",
      "expandedUrl" : "https://twitter.com/i/web/status/1803210120327332034"
    }
  },
  {
    "like" : {
      "tweetId" : "1797925679757525185",
      "fullText" : "A bittern has delayed the Tuesday market by 50 minutes.",
      "expandedUrl" : "https://twitter.com/i/web/status/1797925679757525185"
    }
  },
  {
    "like" : {
      "tweetId" : "1800150073561055424",
      "fullText" : "My sister sends me bread by post. It arrives as a brick and I eat it like a brick.",
      "expandedUrl" : "https://twitter.com/i/web/status/1800150073561055424"
    }
  },
  {
    "like" : {
      "tweetId" : "1800840786359615679",
      "fullText" : "A dry Wednesday. We checked twice.",
      "expandedUrl" : "https://twitter.com/i/web/status/1800840786359615679"
    }
  },
  {
    "like" : {
      "tweetId" : "1802172477489545406",
      "fullText" : "If 13 people write to the council about one bench, the council believes in benches.",
      "expandedUrl" : "https://twitter.com/i/web/status/1802172477489545406"
    }
  },
  {
    "like" : {
      "tweetId" : "1798748841369927869",
      "fullText" : "Share your worst loaf. We&#39;ll begin: it&#39;s holding a door open. #loafhour",
      "expandedUrl" : "https://twitter.com/i/web/status/1798748841369927869"
    }
  },
  {
    "like" : {
      "tweetId" : "1794841169650254012",
      "fullText" : "Day 13 of the walnut and fig trials. The dog next door has moved in.",
      "expandedUrl" : "https://twitter.com/i/web/status/1794841169650254012"
    }
  },
  {
    "like" : {
      "tweetId" : "1794634642981126331",
      "fullText" : "Rule one: out before you want to be out. Rule two: cake.",
      "expandedUrl" : "https://twitter.com/i/web/status/1794634642981126331"
    }
  },
  {
    "like" : {
      "tweetId" : "1796361676816122042",
      "fullText" : "Beans on very good toast with one hand, baby in the other, opera on. It&#39;s going well.",
      "expandedUrl" : "https://twitter.com/i/web/status/1796361676816122042"
    }
  },
  {
    "like" : {
      "tweetId" : "1796963484097839289",
      "fullText" : "I think we should bring back writing letters to the editor and never the editor.",
      "expandedUrl" : "https://twitter.com/i/web/status/1796963484097839289"
    }
  },
  {
    "like" : {
      "tweetId" : "1789485744692134072",
      "fullText" : "Steam. The answer is always steam. #loafhour",
      "expandedUrl" : "https://twitter.com/i/web/status/1789485744692134072"
    }
  },
  {
    "like" : {
      "tweetId" : "1789302461882695863",
      "fullText" : "Today I learned that 14 percent of all keys open nothing.",
      "expandedUrl" : "https://twitter.com/i/web/status/1789302461882695863"
    }
  },
  {
    "like" : {
      "tweetId" : "1788015493223809206",
      "fullText" : "Reminder that \"here be dragons\" is on almost no map at all, and \"I did not go there\" is on nearly all of them.",
      "expandedUrl" : "https://twitter.com/i/web/status/1788015493223809206"
    }
  },
  {
    "like" : {
      "tweetId" : "1786716521028911285",
      "fullText" : "High water at 11:16. The benches by the steps will get wet feet.",
      "expandedUrl" : "https://twitter.com/i/web/status/1786716521028911285"
    }
  },
  {
    "like" : {
      "tweetId" : "1789409700391944372",
      "fullText" : "A cold one tonight, wrap up your taps and your uncles.",
      "expandedUrl" : "https://twitter.com/i/web/status/1789409700391944372"
    }
  },
  {
    "like" : {
      "tweetId" : "1784162043197128883",
      "fullText" : "On this day in 1871 a museum guard wrote in the log book: \"Rain. No visitors. Cat.\" It is the most complete entry of that year, and we think about it often.",
      "expandedUrl" : "https://twitter.com/i/web/status/1784162043197128883"
    }
  },
  {
    "like" : {
      "tweetId" : "1790791728089792690",
      "fullText" : "Drizzle with ambitions. We went anyway. Best Wednesday in a year.",
      "expandedUrl" : "https://twitter.com/i/web/status/1790791728089792690"
    }
  },
  {
    "like" : {
      "tweetId" : "1784859275487609009",
      "fullText" : "A short-eared owl isn't shy, it's just had enough of people, like all of us.",
      "expandedUrl" : "https://twitter.com/i/web/status/1784859275487609009"
    }
  },
  {
    "like" : {
      "tweetId" : "1786768834691072176",
      "fullText" : "Day 3 of the oat porridge loaf trials. The dog next door has moved in.",
      "expandedUrl" : "https://twitter.com/i/web/status/1786768834691072176"
    }
  },
  {
    "like" : {
      "tweetId" : "1786080753856020655",
      "fullText" : "Rule one: out before you want to be out. Rule two: cake.",
      "expandedUrl" : "https://twitter.com/i/web/status/1786080753856020655"
    }
  },
  {
    "like" : {
      "tweetId" : "1785040422402261166",
      "fullText" : "\"Bring the Barley Home\" is in my head, and now it's in yours.",
      "expandedUrl" : "https://twitter.com/i/web/status/1785040422402261166"
    }
  },
  {
    "like" : {
      "tweetId" : "1778506068058439853",
      "fullText" : "Took my grandmother&#39;s recipe to a baker to read her handwriting. She wrote: &quot;until it&#39;s right&quot;.",
      "expandedUrl" : "https://twitter.com/i/web/status/1778506068058439853"
    }
  },
  {
    "like" : {
      "tweetId" : "1777062705316757676",
      "fullText" : "Turnstone at the sluice this morning, first for the county since 2009 &amp; I was holding a sandwich in the hand that should have held the camera. Some days are like that, most days in fact.",
      "expandedUrl" : "https://twitter.com/i/web/status/1777062705316757676"
    }
  },
  {
    "like" : {
      "tweetId" : "1774833950758273195",
      "fullText" : "Today I learned that 4 percent of all keys open nothing.",
      "expandedUrl" : "https://twitter.com/i/web/status/1774833950758273195"
    }
  },
  {
    "like" : {
      "tweetId" : "1779345764078583978",
      "fullText" : "Reminder that &quot;here be dragons&quot; is on almost no map at all, and &quot;I did not go there&quot; is on nearly all of them.",
      "expandedUrl" : "https://twitter.com/i/web/status/1779345764078583978"
    }
  },
  {
    "like" : {
      "tweetId" : "1776833978603405481",
      "fullText" : "The black redstart is back on the sluice. I've cancelled Sunday.",
      "expandedUrl" : "https://twitter.com/i/web/status/1776833978603405481"
    }
  },
  {
    "like" : {
      "tweetId" : "1773198326297002152",
      "fullText" : "Spring tide tonight. Move your bikes.",
      "expandedUrl" : "https://twitter.com/i/web/status/1773198326297002152"
    }
  },
  {
    "like" : {
      "tweetId" : "1776227920226812071",
      "fullText" : "A map isn't a picture of a place. It's an argument about what matters there, and every blank bit of it is a decision somebody made on a Friday afternoon when they wanted to go home.",
      "expandedUrl" : "https://twitter.com/i/web/status/1776227920226812071"
    }
  },
  {
    "like" : {
      "tweetId" : "1774500389941412006",
      "fullText" : "A list of things I&#39;ve learned from tide tables: everything comes back, mostly at a bad time.",
      "expandedUrl" : "https://twitter.com/i/web/status/1774500389941412006"
    }
  },
  {
    "like" : {
      "tweetId" : "1768849084380086437",
      "fullText" : "We're collecting hand-drawn directions. Best so far: \"left at the dog, if the dog's there\".",
      "expandedUrl" : "https://twitter.com/i/web/status/1768849084380086437"
    }
  },
  {
    "like" : {
      "tweetId" : "1771419036916121764",
      "fullText" : "I&#39;ve repaired the gate 13 times. At this point it&#39;s 13 repairs and a hinge.",
      "expandedUrl" : "https://twitter.com/i/web/status/1771419036916121764"
    }
  },
  {
    "like" : {
      "tweetId" : "1772960270398783651",
      "fullText" : "\"Is it done?\" Knock on it. If it sounds like a door, come in.",
      "expandedUrl" : "https://twitter.com/i/web/status/1772960270398783651"
    }
  },
  {
    "like" : {
      "tweetId" : "1768614199870619810",
      "fullText" : "Wind: 6. Seals: one, annoyed.",
      "expandedUrl" : "https://twitter.com/i/web/status/1768614199870619810"
    }
  },
  {
    "like" : {
      "tweetId" : "1766749227376967841",
      "fullText" : "A clock isn&#39;t late. It&#39;s just telling the truth about another place.",
      "expandedUrl" : "https://twitter.com/i/web/status/1766749227376967841"
    }
  },
  {
    "like" : {
      "tweetId" : "1763351150179909792",
      "fullText" : "The smallest museum in our list fits into a telephone box &amp; has opening hours. They are generous. Please knock.",
      "expandedUrl" : "https://twitter.com/i/web/status/1763351150179909792"
    }
  },
  {
    "like" : {
      "tweetId" : "1759528635800223903",
      "fullText" : "Old people in cold water are the happiest people alive, I&#39;ve done the research (I asked four).",
      "expandedUrl" : "https://twitter.com/i/web/status/1759528635800223903"
    }
  },
  {
    "like" : {
      "tweetId" : "1759386068731297950",
      "fullText" : "This whippet ran 12 laps around a picnic and joined it on the last. 13/10",
      "expandedUrl" : "https://twitter.com/i/web/status/1759386068731297950"
    }
  },
  {
    "like" : {
      "tweetId" : "1757477509407965341",
      "fullText" : "Label of the day: \"Object. Purpose unknown. Worn smooth by use.\"",
      "expandedUrl" : "https://twitter.com/i/web/status/1757477509407965341"
    }
  },
  {
    "like" : {
      "tweetId" : "1758178231300653212",
      "fullText" : "She has been asked to move over. She has considered it. 13/10",
      "expandedUrl" : "https://twitter.com/i/web/status/1758178231300653212"
    }
  },
  {
    "like" : {
      "tweetId" : "1761987913752510619",
      "fullText" : "Sent my first 6C! I'd like to thank skin.",
      "expandedUrl" : "https://twitter.com/i/web/status/1761987913752510619"
    }
  },
  {
    "like" : {
      "tweetId" : "1761716415989022874",
      "fullText" : "Gloves on, breath held, 230 years old &amp; it still smells of tar.",
      "expandedUrl" : "https://twitter.com/i/web/status/1761716415989022874"
    }
  },
  {
    "like" : {
      "tweetId" : "1757472972630655129",
      "fullText" : "A dry Tuesday. We checked twice.",
      "expandedUrl" : "https://twitter.com/i/web/status/1757472972630655129"
    }
  },
  {
    "like" : {
      "tweetId" : "1755846561448853656",
      "fullText" : "If 8 people write to the council about one bench, the council believes in benches.",
      "expandedUrl" : "https://twitter.com/i/web/status/1755846561448853656"
    }
  },
  {
    "like" : {
      "tweetId" : "1753183055104704663",
      "fullText" : "Share your worst loaf. We'll begin: it's holding a door open. #loafhour",
      "expandedUrl" : "https://twitter.com/i/web/status/1753183055104704663"
    }
  },
  {
    "like" : {
      "tweetId" : "1754134457633210518",
      "fullText" : "Which is better, seeded rye or focaccia? Wrong answers are also bread. #loafhour",
      "expandedUrl" : "https://twitter.com/i/web/status/1754134457633210518"
    }
  },
  {
    "like" : {
      "tweetId" : "1757997186223702165",
      "expandedUrl" : "https://twitter.com/i/web/status/1757997186223702165"
    }
  },
  {
    "like" : {
      "tweetId" : "1750854764440060052",
      "fullText" : "Found a note in a movement from 1832: \"Repaired again. Tell him to stop dropping it.\"",
      "expandedUrl" : "https://twitter.com/i/web/status/1750854764440060052"
    }
  },
  {
    "like" : {
      "tweetId" : "1748136118005530771",
      "fullText" : "I don't want a smart home. I want a kind one.",
      "expandedUrl" : "https://twitter.com/i/web/status/1748136118005530771"
    }
  },
  {
    "like" : {
      "tweetId" : "1749219931972436114",
      "fullText" : "He was told to drop the stick. It's not a stick any more, it's family.",
      "expandedUrl" : "https://twitter.com/i/web/status/1749219931972436114"
    }
  },
  {
    "like" : {
      "tweetId" : "1755770740939948177",
      "fullText" : "Overheard on the Friday bus: \"He's nice, but he's never carried a table.\"",
      "expandedUrl" : "https://twitter.com/i/web/status/1755770740939948177"
    }
  },
  {
    "like" : {
      "tweetId" : "1750183758041972880",
      "fullText" : "A good map tells you where you are. A great one tells you who was asking.",
      "expandedUrl" : "https://twitter.com/i/web/status/1750183758041972880"
    }
  },
  {
    "like" : {
      "tweetId" : "1754594417861197967",
      "fullText" : "8 tennis balls went into the pond and 8 tennis balls came back. None of them were ours.",
      "expandedUrl" : "https://twitter.com/i/web/status/1754594417861197967"
    }
  },
  {
    "like" : {
      "tweetId" : "1752870999180705934",
      "fullText" : "Strong is nice. Patient is stronger.",
      "expandedUrl" : "https://twitter.com/i/web/status/1752870999180705934"
    }
  },
  {
    "like" : {
      "tweetId" : "1747364118911778957",
      "fullText" : "The night bus is saved. After 4 hundred signatures and one very long meeting, the council votes to keep the 44 running until at least next winter.",
      "expandedUrl" : "https://twitter.com/i/web/status/1747364118911778957"
    }
  },
  {
    "like" : {
      "tweetId" : "1744325137580163212",
      "fullText" : "You don't need a new notebook. You need 14 minutes.",
      "expandedUrl" : "https://twitter.com/i/web/status/1744325137580163212"
    }
  },
  {
    "like" : {
      "tweetId" : "1746710227585073291",
      "fullText" : "Bread is just patience you can eat.",
      "expandedUrl" : "https://twitter.com/i/web/status/1746710227585073291"
    }
  },
  {
    "like" : {
      "tweetId" : "1745074231051288714",
      "fullText" : "My kid asked why the moon follows our car. I said it's the same with your aunt.",
      "expandedUrl" : "https://twitter.com/i/web/status/1745074231051288714"
    }
  },
  {
    "like" : {
      "tweetId" : "1746417673954132105",
      "fullText" : "Today&#39;s accession: one shoe, left. Donor is &quot;fairly sure&quot; about the other.",
      "expandedUrl" : "https://twitter.com/i/web/status/1746417673954132105"
    }
  },
  {
    "like" : {
      "tweetId" : "1743172886497067144",
      "fullText" : "The dentists have brought a sauna on a trailer. We&#39;ll never work again.",
      "expandedUrl" : "https://twitter.com/i/web/status/1743172886497067144"
    }
  },
  {
    "like" : {
      "tweetId" : "1741264971863425159",
      "fullText" : "Fog. You will know it when you don't see it.",
      "expandedUrl" : "https://twitter.com/i/web/status/1741264971863425159"
    }
  },
  {
    "like" : {
      "tweetId" : "1740782516895219846",
      "fullText" : "Contour lines are the only handwriting that a mountain has.",
      "expandedUrl" : "https://twitter.com/i/web/status/1740782516895219846"
    }
  },
  {
    "like" : {
      "tweetId" : "1738530180806213765",
      "fullText" : "The secret of a good soup is that somebody else made it.",
      "expandedUrl" : "https://twitter.com/i/web/status/1738530180806213765"
    }
  },
  {
    "like" : {
      "tweetId" : "1740646848353271940",
      "fullText" : "Please don&#39;t knock on the sarcophagus. It&#39;s a storage unit, and Brian&#39;s in there.",
      "expandedUrl" : "https://twitter.com/i/web/status/1740646848353271940"
    }
  },
  {
    "like" : {
      "tweetId" : "1743072187016806531",
      "fullText" : "We've been asked whether the kingfisher in case 4 is real. It's realer than most of us.",
      "expandedUrl" : "https://twitter.com/i/web/status/1743072187016806531"
    }
  },
  {
    "like" : {
      "tweetId" : "1736878593541144706",
      "fullText" : "Twelve loaves before sunrise &amp; I have eaten none of them. Discipline, or sadness.",
      "expandedUrl" : "https://twitter.com/i/web/status/1736878593541144706"
    }
  },
  {
    "like" : {
      "tweetId" : "1735515140171759745",
      "fullText" : "A sedge warbler has delayed the Friday market by 35 minutes.",
      "expandedUrl" : "https://twitter.com/i/web/status/1735515140171759745"
    }
  },
  {
    "like" : {
      "tweetId" : "1728116068834082944",
      "fullText" : "My sister sends me bread by post. It arrives as a brick and I eat it like a brick.",
      "expandedUrl" : "https://twitter.com/i/web/status/1728116068834082944"
    }
  },
  {
    "like" : {
      "tweetId" : "1729696194394849407",
      "fullText" : "Bright spells later, by which we mean earlier.",
      "expandedUrl" : "https://twitter.com/i/web/status/1729696194394849407"
    }
  },
  {
    "like" : {
      "tweetId" : "1729229272670797950",
      "fullText" : "Snow that couldn't commit. We went anyway. Best Monday in a year.",
      "expandedUrl" : "https://twitter.com/i/web/status/1729229272670797950"
    }
  },
  {
    "like" : {
      "tweetId" : "1733203826296488061",
      "fullText" : "A kingfisher isn't shy, it's just had enough of people, like all of us.",
      "expandedUrl" : "https://twitter.com/i/web/status/1733203826296488061"
    }
  },
  {
    "like" : {
      "tweetId" : "1727112326718423164",
      "fullText" : "A surveyor's notebook from a wet November: 12 pages of numbers, one of them a recipe.",
      "expandedUrl" : "https://twitter.com/i/web/status/1727112326718423164"
    }
  },
  {
    "like" : {
      "tweetId" : "1728425500042330235",
      "fullText" : "Two of them on the wire at dawn, not singing, just there.",
      "expandedUrl" : "https://twitter.com/i/web/status/1728425500042330235"
    }
  },
  {
    "like" : {
      "tweetId" : "1728633219407937658",
      "fullText" : "Dal with too much ginger with one hand, baby in the other, opera on. It&#39;s going well.",
      "expandedUrl" : "https://twitter.com/i/web/status/1728633219407937658"
    }
  },
  {
    "like" : {
      "tweetId" : "1728488113484857465",
      "fullText" : "I think we should bring back writing letters to the editor and never the editor.",
      "expandedUrl" : "https://twitter.com/i/web/status/1728488113484857465"
    }
  },
  {
    "like" : {
      "tweetId" : "1725810973580722296",
      "fullText" : "Steam. The answer is always steam. #loafhour",
      "expandedUrl" : "https://twitter.com/i/web/status/1725810973580722296"
    }
  },
  {
    "like" : {
      "tweetId" : "1728468208983212151",
      "fullText" : "Pumpkin gnocchi is better on the second day, and so am I.",
      "expandedUrl" : "https://twitter.com/i/web/status/1728468208983212151"
    }
  },
  {
    "like" : {
      "tweetId" : "1719593966459945078",
      "fullText" : "Reminder: the wall doesn't know what grade it is.",
      "expandedUrl" : "https://twitter.com/i/web/status/1719593966459945078"
    }
  },
  {
    "like" : {
      "tweetId" : "1720396892375875701",
      "fullText" : "Strong white: I take back everything I said in November.",
      "expandedUrl" : "https://twitter.com/i/web/status/1720396892375875701"
    }
  },
  {
    "like" : {
      "tweetId" : "1722071870368383092",
      "fullText" : "10 degrees this morning. Somebody whooped. It was me.",
      "expandedUrl" : "https://twitter.com/i/web/status/1722071870368383092"
    }
  },
  {
    "like" : {
      "tweetId" : "1727384660318617715",
      "fullText" : "Roadworks on Tanner Street will continue until further notice, the council has confirmed. A resident who asked not to be named said: \"I have forgotten what the street looks like.\"",
      "expandedUrl" : "https://twitter.com/i/web/status/1727384660318617715"
    }
  },
  {
    "like" : {
      "tweetId" : "1723755799559274610",
      "fullText" : "Trains should have a carriage for people who want to be told things about bridges.",
      "expandedUrl" : "https://twitter.com/i/web/status/1723755799559274610"
    }
  },
  {
    "like" : {
      "tweetId" : "1719459387531067505",
      "fullText" : "If you hear one, stop. If you see one, stay. If you get a photo, nobody will believe you anyway.",
      "expandedUrl" : "https://twitter.com/i/web/status/1719459387531067505"
    }
  },
  {
    "like" : {
      "tweetId" : "1714647920772382832",
      "fullText" : "Wrote a letter by hand. My hand has asked for a meeting.",
      "expandedUrl" : "https://twitter.com/i/web/status/1714647920772382832"
    }
  },
  {
    "like" : {
      "tweetId" : "1718877561099911279",
      "fullText" : "Paper maps don't need charging. That's the post.",
      "expandedUrl" : "https://twitter.com/i/web/status/1718877561099911279"
    }
  },
  {
    "like" : {
      "tweetId" : "1718983191110353006",
      "fullText" : "A goldcrest took my crisp. I'd like to report it as a first for the county.",
      "expandedUrl" : "https://twitter.com/i/web/status/1718983191110353006"
    }
  },
  {
    "like" : {
      "tweetId" : "1714008821002666093",
      "fullText" : "Lost property this month: 11 umbrellas, one trombone, a wedding cake (whole).",
      "expandedUrl" : "https://twitter.com/i/web/status/1714008821002666093"
    }
  },
  {
    "like" : {
      "tweetId" : "1713052200290222188",
      "fullText" : "Thread of places whose names are mistakes: a surveyor asks what the hill is called, a farmer says \"your finger, you fool\", and two hundred years later it's on every map.",
      "expandedUrl" : "https://twitter.com/i/web/status/1713052200290222188"
    }
  },
  {
    "like" : {
      "tweetId" : "1709840769927348331",
      "fullText" : "Be the person who returns the ladder.",
      "expandedUrl" : "https://twitter.com/i/web/status/1709840769927348331"
    }
  },
  {
    "like" : {
      "tweetId" : "1705778855211434090",
      "fullText" : "Every town has one street that only exists because somebody's uncle was the surveyor.",
      "expandedUrl" : "https://twitter.com/i/web/status/1705778855211434090"
    }
  },
  {
    "like" : {
      "tweetId" : "1707142728808136809",
      "fullText" : "Everyone in this village waves. It took me 10 months to stop checking behind me.",
      "expandedUrl" : "https://twitter.com/i/web/status/1707142728808136809"
    }
  },
  {
    "like" : {
      "tweetId" : "1706692767612141672",
      "fullText" : "Show me a baker with clean trousers and I&#39;ll show you a liar. #loafhour",
      "expandedUrl" : "https://twitter.com/i/web/status/1706692767612141672"
    }
  },
  {
    "like" : {
      "tweetId" : "1704701045550088295",
      "fullText" : "Sideways rain, then autumn.",
      "expandedUrl" : "https://twitter.com/i/web/status/1704701045550088295"
    }
  },
  {
    "like" : {
      "tweetId" : "1705074172251603046",
      "fullText" : "Repaired a carillon from 1820 today. It plays one tune, and it&#39;s furious about it.",
      "expandedUrl" : "https://twitter.com/i/web/status/1705074172251603046"
    }
  },
  {
    "like" : {
      "tweetId" : "1705265109510652005",
      "fullText" : "A curator's definition of \"temporary\": a cardboard box that has been in the corridor since before anybody who works here was born.",
      "expandedUrl" : "https://twitter.com/i/web/status/1705265109510652005"
    }
  },
  {
    "like" : {
      "tweetId" : "1706340858585940068",
      "fullText" : "There are two kinds of people &amp; one of them labels the freezer.",
      "expandedUrl" : "https://twitter.com/i/web/status/1706340858585940068"
    }
  },
  {
    "like" : {
      "tweetId" : "1707076908727926883",
      "expandedUrl" : "https://twitter.com/i/web/status/1707076908727926883"
    }
  },
  {
    "like" : {
      "tweetId" : "1701399048960868450",
      "fullText" : "Sheet 5 has a village on it that was never there. We've had a letter from somebody who was born in it.",
      "expandedUrl" : "https://twitter.com/i/web/status/1701399048960868450"
    }
  },
  {
    "like" : {
      "tweetId" : "1699636749782745185",
      "fullText" : "A dog&#39;s whole day: where are we going, are we there, again.",
      "expandedUrl" : "https://twitter.com/i/web/status/1699636749782745185"
    }
  },
  {
    "like" : {
      "tweetId" : "1699495913740828768",
      "fullText" : "8 tries on the 6B+. I know its birthday now.",
      "expandedUrl" : "https://twitter.com/i/web/status/1699495913740828768"
    }
  },
  {
    "like" : {
      "tweetId" : "1703377944329584735",
      "fullText" : "Sing it as though you left the gas on.",
      "expandedUrl" : "https://twitter.com/i/web/status/1703377944329584735"
    }
  },
  {
    "like" : {
      "tweetId" : "1696098153578627166",
      "fullText" : "It's Monday and it's loaf hour: show us your crumb. This week's theme is rye, next week's theme is regret. Best one gets a tea towel and our respect. #loafhour",
      "expandedUrl" : "https://twitter.com/i/web/status/1696098153578627166"
    }
  },
  {
    "like" : {
      "tweetId" : "1701709724623306845",
      "fullText" : "It&#39;s September and I&#39;m still eating peas from the freezer like a squirrel with electricity.",
      "expandedUrl" : "https://twitter.com/i/web/status/1701709724623306845"
    }
  },
  {
    "like" : {
      "tweetId" : "1697110253067305052",
      "fullText" : "Snow that couldn't commit. Sorry. We only read it out.",
      "expandedUrl" : "https://twitter.com/i/web/status/1697110253067305052"
    }
  },
  {
    "like" : {
      "tweetId" : "1697266570583081051",
      "fullText" : "Somebody&#39;s used dark rye and told nobody. We can see it in the crumb. #loafhour",
      "expandedUrl" : "https://twitter.com/i/web/status/1697266570583081051"
    }
  },
  {
    "like" : {
      "tweetId" : "1697253675044438106",
      "fullText" : "You never regret a swim. You regret the car park.",
      "expandedUrl" : "https://twitter.com/i/web/status/1697253675044438106"
    }
  },
  {
    "like" : {
      "tweetId" : "1697424726013509721",
      "fullText" : "Altos, bar 11: it's a breath, not a holiday.",
      "expandedUrl" : "https://twitter.com/i/web/status/1697424726013509721"
    }
  },
  {
    "like" : {
      "tweetId" : "1695388123636170840",
      "fullText" : "Nobody tells you that being an adult is mostly looking for scissors.",
      "expandedUrl" : "https://twitter.com/i/web/status/1695388123636170840"
    }
  },
  {
    "like" : {
      "tweetId" : "1692981878627237975",
      "fullText" : "Every dog is a good dog; some of them are good at other things.",
      "expandedUrl" : "https://twitter.com/i/web/status/1692981878627237975"
    }
  },
  {
    "like" : {
      "tweetId" : "1695593717924102230",
      "fullText" : "The nasturtium is out, the grey wagtail is back, the boiler&#39;s broken. Summer.",
      "expandedUrl" : "https://twitter.com/i/web/status/1695593717924102230"
    }
  },
  {
    "like" : {
      "tweetId" : "1687555896353226837",
      "fullText" : "We found a sheet where somebody had drawn a small dog instead of the scale bar. It&#39;s accurate to about one dog.",
      "expandedUrl" : "https://twitter.com/i/web/status/1687555896353226837"
    }
  },
  {
    "like" : {
      "tweetId" : "1689536887460462676",
      "fullText" : "Curlew, 9 of them, 15 degrees, one flask. You can keep your festivals.",
      "expandedUrl" : "https://twitter.com/i/web/status/1689536887460462676"
    }
  },
  {
    "like" : {
      "tweetId" : "1688699222154543187",
      "fullText" : "Seals: four. Please don't feed them, they're on the clock.",
      "expandedUrl" : "https://twitter.com/i/web/status/1688699222154543187"
    }
  },
  {
    "like" : {
      "tweetId" : "1683640515469246546",
      "fullText" : "The Corvenham flea market is back on Tuesday. Bring cash, bring a bag, bring a friend who can say no.",
      "expandedUrl" : "https://twitter.com/i/web/status/1683640515469246546"
    }
  },
  {
    "like" : {
      "tweetId" : "1686173782781198417",
      "fullText" : "I moved to the sea for the quiet, and it turns out that the sea is the loudest thing there is.",
      "expandedUrl" : "https://twitter.com/i/web/status/1686173782781198417"
    }
  },
  {
    "like" : {
      "tweetId" : "1680758604098961488",
      "fullText" : "Which side of the river is the left bank? Ask 5 people on a bridge &amp; count the wars.",
      "expandedUrl" : "https://twitter.com/i/web/status/1680758604098961488"
    }
  },
  {
    "like" : {
      "tweetId" : "1681812247308927055",
      "fullText" : "A clean kitchen at 23:44. This is what they write psalms about.",
      "expandedUrl" : "https://twitter.com/i/web/status/1681812247308927055"
    }
  },
  {
    "like" : {
      "tweetId" : "1679523975085949006",
      "fullText" : "We're looking for volunteers who like dust &amp; people, in that order. https://t.co/FKzt1mb2yJ",
      "expandedUrl" : "https://twitter.com/i/web/status/1679523975085949006"
    }
  },
  {
    "like" : {
      "tweetId" : "1680825109851406413",
      "fullText" : "High water at 06:21. The benches by the steps will get wet feet.",
      "expandedUrl" : "https://twitter.com/i/web/status/1680825109851406413"
    }
  },
  {
    "like" : {
      "tweetId" : "1677558399736217676",
      "fullText" : "A cold one tonight, wrap up your taps and your uncles.",
      "expandedUrl" : "https://twitter.com/i/web/status/1677558399736217676"
    }
  },
  {
    "like" : {
      "tweetId" : "1677706752893648971",
      "fullText" : "On this day in 1871 a museum guard wrote in the log book: \"Rain. No visitors. Cat.\" It is the most complete entry of that year, and we think about it often.",
      "expandedUrl" : "https://twitter.com/i/web/status/1677706752893648971"
    }
  },
  {
    "like" : {
      "tweetId" : "1682567429810552906",
      "fullText" : "Benches. More benches. That&#39;s my whole manifesto.",
      "expandedUrl" : "https://twitter.com/i/web/status/1682567429810552906"
    }
  },
  {
    "like" : {
      "tweetId" : "1679371063911252041",
      "fullText" : "We have 8 keys and eleven locks, and no overlap. #museumlife",
      "expandedUrl" : "https://twitter.com/i/web/status/1679371063911252041"
    }
  },
  {
    "like" : {
      "tweetId" : "1681776035256860744",
      "fullText" : "Closed on Wednesday because of a wasp. We're a small museum. It's a big wasp.",
      "expandedUrl" : "https://twitter.com/i/web/status/1681776035256860744"
    }
  },
  {
    "like" : {
      "tweetId" : "1678771991894556743",
      "fullText" : "New blog post: why your rye is gummy (it&#39;s not the rye). https://t.co/4M0uhkZb26",
      "expandedUrl" : "https://twitter.com/i/web/status/1678771991894556743"
    }
  },
  {
    "like" : {
      "tweetId" : "1674242356510982214",
      "fullText" : "Council to vote on bench number 9. Both sides have brought cake.",
      "expandedUrl" : "https://twitter.com/i/web/status/1674242356510982214"
    }
  },
  {
    "like" : {
      "tweetId" : "1668664113217142853",
      "fullText" : "Museum people, what's in your drawer that nobody may rename?",
      "expandedUrl" : "https://twitter.com/i/web/status/1668664113217142853"
    }
  },
  {
    "like" : {
      "tweetId" : "1672797949832200260",
      "fullText" : "Rain in the west, rain in the east, and in the middle a kind of meeting of the two, moving slowly to the summer and staying there until about Sunday. Bring the good coat.",
      "expandedUrl" : "https://twitter.com/i/web/status/1672797949832200260"
    }
  },
  {
    "like" : {
      "tweetId" : "1674170079073271875",
      "fullText" : "Found &quot;An Orchard in Brackets&quot; on a wall in the rain. Took it home, dried it, read it, put it back.",
      "expandedUrl" : "https://twitter.com/i/web/status/1674170079073271875"
    }
  },
  {
    "like" : {
      "tweetId" : "1674879459842326594",
      "fullText" : "3 hours of proving is not \"too long\", it's \"a personality\". #loafhour",
      "expandedUrl" : "https://twitter.com/i/web/status/1674879459842326594"
    }
  },
  {
    "like" : {
      "tweetId" : "1668494818025668673",
      "fullText" : "Caraway rye, 71 % hydration, no regrets. Show us yours. #loafhour",
      "expandedUrl" : "https://twitter.com/i/web/status/1668494818025668673"
    }
  },
  {
    "like" : {
      "tweetId" : "1665179585693614144",
      "fullText" : "If a bird looks wrong, it's a little grebe. If it looks right, it's also a little grebe.",
      "expandedUrl" : "https://twitter.com/i/web/status/1665179585693614144"
    }
  },
  {
    "like" : {
      "tweetId" : "1665259768140267583",
      "fullText" : "Eleven clocks, and it's 07:30 on four of them.",
      "expandedUrl" : "https://twitter.com/i/web/status/1665259768140267583"
    }
  },
  {
    "like" : {
      "tweetId" : "1660518278289686590",
      "fullText" : "The best thing you can do for a small town is to buy your bread there.",
      "expandedUrl" : "https://twitter.com/i/web/status/1660518278289686590"
    }
  },
  {
    "like" : {
      "tweetId" : "1662523343372288061",
      "fullText" : "This is a whippet. She has never once been told no. She doesn&#39;t know the word, but she has seen it on people&#39;s faces and finds it charming. 14/10",
      "expandedUrl" : "https://twitter.com/i/web/status/1662523343372288061"
    }
  },
  {
    "like" : {
      "tweetId" : "1660185811368280124",
      "fullText" : "There should be a word for the last page of a library book that somebody else has cried on.",
      "expandedUrl" : "https://twitter.com/i/web/status/1660185811368280124"
    }
  },
  {
    "like" : {
      "tweetId" : "1657359670362243131",
      "fullText" : "Opened 13 new problems tonight and closed one, with my face.",
      "expandedUrl" : "https://twitter.com/i/web/status/1657359670362243131"
    }
  },
  {
    "like" : {
      "tweetId" : "1661695796099153978",
      "fullText" : "This whippet has been waiting for 55 minutes beside a closed door. It&#39;s a wardrobe. 12/10",
      "expandedUrl" : "https://twitter.com/i/web/status/1661695796099153978"
    }
  },
  {
    "like" : {
      "tweetId" : "1662074705349181497",
      "fullText" : "Fell off, got on, fell off, sent it. That's the plot of every climb ever.",
      "expandedUrl" : "https://twitter.com/i/web/status/1662074705349181497"
    }
  },
  {
    "like" : {
      "tweetId" : "1655756508895379512",
      "fullText" : "Missing: one tortoise, answers to Professor. Last seen heading north on Mill Lane on Tuesday, at speed. Please check under your hedges, your sheds and your cars.",
      "expandedUrl" : "https://twitter.com/i/web/status/1655756508895379512"
    }
  },
  {
    "like" : {
      "tweetId" : "1656438757236146231",
      "fullText" : "Slow is a speed.",
      "expandedUrl" : "https://twitter.com/i/web/status/1656438757236146231"
    }
  },
  {
    "like" : {
      "tweetId" : "1655960453169283126",
      "fullText" : "My one bit of baking advice after twenty years: write down what you did. Not what the recipe said, what YOU did. The flour has changed, the weather has changed, you've changed. Then do it again.",
      "expandedUrl" : "https://twitter.com/i/web/status/1655960453169283126"
    }
  },
  {
    "like" : {
      "tweetId" : "1653163223395860533",
      "fullText" : "People who walk slowly in the middle of the pavement, I was angry at you, and now I have a knee.",
      "expandedUrl" : "https://twitter.com/i/web/status/1653163223395860533"
    }
  },
  {
    "like" : {
      "tweetId" : "1651520454797557812",
      "fullText" : "A visitor asked where the exit was and then stayed two hours. That's the whole job.",
      "expandedUrl" : "https://twitter.com/i/web/status/1651520454797557812"
    }
  },
  {
    "like" : {
      "tweetId" : "1650217182346346547",
      "fullText" : "7 degrees, 11 swimmers, one hat lost at sea. It&#39;s the hat&#39;s now.",
      "expandedUrl" : "https://twitter.com/i/web/status/1650217182346346547"
    }
  },
  {
    "like" : {
      "tweetId" : "1646265429720563762",
      "fullText" : "The clock on the town hall is right again for the first time since April.",
      "expandedUrl" : "https://twitter.com/i/web/status/1646265429720563762"
    }
  },
  {
    "like" : {
      "tweetId" : "1646791743238045745",
      "expandedUrl" : "https://twitter.com/i/web/status/1646791743238045745"
    }
  },
  {
    "like" : {
      "tweetId" : "1650263462573506608",
      "fullText" : "If you see this, drink some water and text your sister.",
      "expandedUrl" : "https://twitter.com/i/web/status/1650263462573506608"
    }
  },
  {
    "like" : {
      "tweetId" : "1648196979160776751",
      "fullText" : "Visitor book, Tuesday: \"Smaller than expected. Came back twice.\"",
      "expandedUrl" : "https://twitter.com/i/web/status/1648196979160776751"
    }
  },
  {
    "like" : {
      "tweetId" : "1641590745527746606",
      "fullText" : "Box 7 of the donation: forty metres of ribbon, no note.",
      "expandedUrl" : "https://twitter.com/i/web/status/1641590745527746606"
    }
  },
  {
    "like" : {
      "tweetId" : "1645553825378992173",
      "fullText" : "Cold oven start, hot opinions. #loafhour",
      "expandedUrl" : "https://twitter.com/i/web/status/1645553825378992173"
    }
  },
  {
    "like" : {
      "tweetId" : "1641180277420064812",
      "fullText" : "8 degrees by 20:47. You were warned, or cooled.",
      "expandedUrl" : "https://twitter.com/i/web/status/1641180277420064812"
    }
  },
  {
    "like" : {
      "tweetId" : "1642672566529163307",
      "fullText" : "Whoever said sleep when the baby sleeps has never met a sister with a phone.",
      "expandedUrl" : "https://twitter.com/i/web/status/1642672566529163307"
    }
  },
  {
    "like" : {
      "tweetId" : "1638071158337175594",
      "fullText" : "Somebody asked what our oldest object is. It&#39;s the kettle.",
      "expandedUrl" : "https://twitter.com/i/web/status/1638071158337175594"
    }
  },
  {
    "like" : {
      "tweetId" : "1635799017323495465",
      "fullText" : "My neighbour is 8 years older than the house and says that she remembers it smaller.",
      "expandedUrl" : "https://twitter.com/i/web/status/1635799017323495465"
    }
  },
  {
    "like" : {
      "tweetId" : "1639838657139441704",
      "fullText" : "Count for Sunday: 3 species, two flasks, one argument about gulls.",
      "expandedUrl" : "https://twitter.com/i/web/status/1639838657139441704"
    }
  },
  {
    "like" : {
      "tweetId" : "1644276630551527463",
      "fullText" : "Walked 4 kilometres along a parish boundary. It goes through a kitchen. They made us tea.",
      "expandedUrl" : "https://twitter.com/i/web/status/1644276630551527463"
    }
  },
  {
    "like" : {
      "tweetId" : "1636230502924943398",
      "fullText" : "Greyhounds are just deer that pay rent.",
      "expandedUrl" : "https://twitter.com/i/web/status/1636230502924943398"
    }
  },
  {
    "like" : {
      "tweetId" : "1637038454632087589",
      "fullText" : "He has slept for 8 hours. I've been awake for all of them, watching.",
      "expandedUrl" : "https://twitter.com/i/web/status/1637038454632087589"
    }
  },
  {
    "like" : {
      "tweetId" : "1635051611262812196",
      "fullText" : "The altos are the floor. You only notice a floor when it isn&#39;t there.",
      "expandedUrl" : "https://twitter.com/i/web/status/1635051611262812196"
    }
  },
  {
    "like" : {
      "tweetId" : "1638960382775132195",
      "fullText" : "If your starter smells of apples it's happy, of cheese it's busy, of nail varnish it's hungry, and if it smells of nothing at all, please sit down, we have to tell you something.",
      "expandedUrl" : "https://twitter.com/i/web/status/1638960382775132195"
    }
  },
  {
    "like" : {
      "tweetId" : "1633930599414628386",
      "fullText" : "My grandfather fixed 9 bicycles in his life and rode one.",
      "expandedUrl" : "https://twitter.com/i/web/status/1633930599414628386"
    }
  },
  {
    "like" : {
      "tweetId" : "1635646317843709985",
      "fullText" : "Thick fog tonight; if you've lost a hill, it's behind the fog, please don't call us about it any more.",
      "expandedUrl" : "https://twitter.com/i/web/status/1635646317843709985"
    }
  },
  {
    "like" : {
      "tweetId" : "1638658023217954848",
      "fullText" : "Day 11 of the potato loaf trials. The dog next door has moved in.",
      "expandedUrl" : "https://twitter.com/i/web/status/1638658023217954848"
    }
  },
  {
    "like" : {
      "tweetId" : "1633417236347617311",
      "fullText" : "Rule one: out before you want to be out. Rule two: cake.",
      "expandedUrl" : "https://twitter.com/i/web/status/1633417236347617311"
    }
  },
  {
    "like" : {
      "tweetId" : "1635710273622900766",
      "fullText" : "\"The Ropemaker's Daughter\" is in my head, and now it's in yours.",
      "expandedUrl" : "https://twitter.com/i/web/status/1635710273622900766"
    }
  },
  {
    "like" : {
      "tweetId" : "1631691891416236061",
      "fullText" : "Took my grandmother&#39;s recipe to a baker to read her handwriting. She wrote: &quot;until it&#39;s right&quot;.",
      "expandedUrl" : "https://twitter.com/i/web/status/1631691891416236061"
    }
  },
  {
    "like" : {
      "tweetId" : "1632084312151031836",
      "fullText" : "Curlew at the sluice this morning, first for the county since 2009 &amp; I was holding a sandwich in the hand that should have held the camera. Some days are like that, most days in fact.",
      "expandedUrl" : "https://twitter.com/i/web/status/1632084312151031836"
    }
  },
  {
    "like" : {
      "tweetId" : "1631104621101449243",
      "fullText" : "Today I learned that 13 percent of all keys open nothing.",
      "expandedUrl" : "https://twitter.com/i/web/status/1631104621101449243"
    }
  },
  {
    "like" : {
      "tweetId" : "1632368726181412890",
      "fullText" : "Reminder that &quot;here be dragons&quot; is on almost no map at all, and &quot;I did not go there&quot; is on nearly all of them.",
      "expandedUrl" : "https://twitter.com/i/web/status/1632368726181412890"
    }
  },
  {
    "like" : {
      "tweetId" : "1632185611345461273",
      "fullText" : "The little grebe is back on the sluice. I've cancelled Sunday.",
      "expandedUrl" : "https://twitter.com/i/web/status/1632185611345461273"
    }
  },
  {
    "like" : {
      "tweetId" : "1630716413649879064",
      "fullText" : "Spring tide tonight. Move your bikes.",
      "expandedUrl" : "https://twitter.com/i/web/status/1630716413649879064"
    }
  },
  {
    "like" : {
      "tweetId" : "1629189791318802455",
      "fullText" : "A marsh harrier isn&#39;t shy, it&#39;s just had enough of people, like all of us.",
      "expandedUrl" : "https://twitter.com/i/web/status/1629189791318802455"
    }
  },
  {
    "like" : {
      "tweetId" : "1628589867472519190",
      "fullText" : "Label of the day: \"Object. Purpose unknown. Worn smooth by use.\"",
      "expandedUrl" : "https://twitter.com/i/web/status/1628589867472519190"
    }
  },
  {
    "like" : {
      "tweetId" : "1628919586231418901",
      "fullText" : "She has been asked to move over. She has considered it. 13/10",
      "expandedUrl" : "https://twitter.com/i/web/status/1628919586231418901"
    }
  },
  {
    "like" : {
      "tweetId" : "1624017731672080404",
      "fullText" : "A sedge warbler has delayed the Friday market by 40 minutes.",
      "expandedUrl" : "https://twitter.com/i/web/status/1624017731672080404"
    }
  },
  {
    "like" : {
      "tweetId" : "1622065840201400339",
      "fullText" : "Whoever said sleep when the baby sleeps has never met a sister with a phone.",
      "expandedUrl" : "https://twitter.com/i/web/status/1622065840201400339"
    }
  },
  {
    "like" : {
      "tweetId" : "1622171004279193618",
      "fullText" : "The smallest museum in our list fits into a telephone box &amp; has opening hours. They are generous. Please knock.",
      "expandedUrl" : "https://twitter.com/i/web/status/1622171004279193618"
    }
  },
  {
    "like" : {
      "tweetId" : "1621979493084168209",
      "fullText" : "Benches. More benches. That's my whole manifesto.",
      "expandedUrl" : "https://twitter.com/i/web/status/1621979493084168209"
    }
  },
  {
    "like" : {
      "tweetId" : "1617212808762490896",
      "fullText" : "Please don't knock on the sarcophagus. It's a storage unit, and Brian's in there.",
      "expandedUrl" : "https://twitter.com/i/web/status/1617212808762490896"
    }
  },
  {
    "like" : {
      "tweetId" : "1618036960079642639",
      "fullText" : "Everyone in this village waves. It took me 14 months to stop checking behind me.",
      "expandedUrl" : "https://twitter.com/i/web/status/1618036960079642639"
    }
  },
  {
    "like" : {
      "tweetId" : "1616846992460218382",
      "fullText" : "Show me a baker with clean trousers and I'll show you a liar. #loafhour",
      "expandedUrl" : "https://twitter.com/i/web/status/1616846992460218382"
    }
  },
  {
    "like" : {
      "tweetId" : "1620554136401477645",
      "fullText" : "High water at 22:46. The benches by the steps will get wet feet.",
      "expandedUrl" : "https://twitter.com/i/web/status/1620554136401477645"
    }
  },
  {
    "like" : {
      "tweetId" : "1621444554710319116",
      "fullText" : "Fog. You will know it when you don&#39;t see it.",
      "expandedUrl" : "https://twitter.com/i/web/status/1621444554710319116"
    }
  },
  {
    "like" : {
      "tweetId" : "1619605500452667403",
      "fullText" : "Thread of places whose names are mistakes: a surveyor asks what the hill is called, a farmer says &quot;your finger, you fool&quot;, and two hundred years later it&#39;s on every map.",
      "expandedUrl" : "https://twitter.com/i/web/status/1619605500452667403"
    }
  },
  {
    "like" : {
      "tweetId" : "1616209276554969098",
      "fullText" : "A list of things I've learned from tide tables: everything comes back, mostly at a bad time.",
      "expandedUrl" : "https://twitter.com/i/web/status/1616209276554969098"
    }
  },
  {
    "like" : {
      "tweetId" : "1612667981261701129",
      "fullText" : "Which side of the river is the left bank? Ask 6 people on a bridge &amp; count the wars.",
      "expandedUrl" : "https://twitter.com/i/web/status/1612667981261701129"
    }
  },
  {
    "like" : {
      "tweetId" : "1610390371378921480",
      "fullText" : "People who walk slowly in the middle of the pavement, I was angry at you, and now I have a knee.",
      "expandedUrl" : "https://twitter.com/i/web/status/1610390371378921480"
    }
  },
  {
    "like" : {
      "tweetId" : "1616173541198135303",
      "fullText" : "A visitor asked where the exit was and then stayed two hours. That's the whole job.",
      "expandedUrl" : "https://twitter.com/i/web/status/1616173541198135303"
    }
  },
  {
    "like" : {
      "tweetId" : "1612780737453359110",
      "fullText" : "The grey wagtail is back on the sluice. I've cancelled Tuesday.",
      "expandedUrl" : "https://twitter.com/i/web/status/1612780737453359110"
    }
  },
  {
    "like" : {
      "tweetId" : "1608800832160006149",
      "fullText" : "Seals: four. Please don't feed them, they're on the clock.",
      "expandedUrl" : "https://twitter.com/i/web/status/1608800832160006149"
    }
  },
  {
    "like" : {
      "tweetId" : "1606350756791713796",
      "fullText" : "Missing: one tortoise, answers to Professor. Last seen heading north on Mill Lane on Friday, at speed. Please check under your hedges, your sheds and your cars.",
      "expandedUrl" : "https://twitter.com/i/web/status/1606350756791713796"
    }
  },
  {
    "like" : {
      "tweetId" : "1608689433366757379",
      "fullText" : "Trains should have a carriage for people who want to be told things about bridges.",
      "expandedUrl" : "https://twitter.com/i/web/status/1608689433366757379"
    }
  },
  {
    "like" : {
      "tweetId" : "1604994029458554882",
      "fullText" : "Fieldfare at the sluice this morning, first for the county since 2009 &amp; I was holding a sandwich in the hand that should have held the camera. Some days are like that, most days in fact.",
      "expandedUrl" : "https://twitter.com/i/web/status/1604994029458554882"
    }
  },
  {
    "like" : {
      "tweetId" : "1609551173323325441",
      "fullText" : "Overheard on the Sunday bus: \"He's nice, but he's never carried a table.\"",
      "expandedUrl" : "https://twitter.com/i/web/status/1609551173323325441"
    }
  },
  {
    "like" : {
      "tweetId" : "1611046046589255680",
      "fullText" : "A good map tells you where you are. A great one tells you who was asking.",
      "expandedUrl" : "https://twitter.com/i/web/status/1611046046589255680"
    }
  }
]