/// What a slot is filled with where no fact decides.
enum WordLists {
  /// The lists, by slot.
  static let all: [String: [String]] = [
    "bird": birds, "loaf": loaves, "loaf2": ["a plain white", "a milk loaf", "focaccia"],
    "flour": flours, "weather": weathers, "dish": dishes,
    "dish2": ["a second plate", "half a cake", "cheese on toast", "cold rice", "three biscuits"],
    "book": books, "song": songs, "grade": ["V3", "V4", "6B", "6B+", "6C", "V2"],
    "mischief": mischief, "flower": flowers, "veg": vegetables, "tea": teas,
  ]

  private static let birds = [
    "kingfisher", "grey wagtail", "marsh harrier", "goldcrest", "redwing", "curlew",
    "short-eared owl", "sedge warbler", "turnstone", "black redstart", "waxwing", "bittern",
    "fieldfare", "wheatear", "treecreeper", "little grebe",
  ]

  private static let loaves = [
    "seeded rye", "walnut and fig", "plain country loaf", "oat porridge loaf", "spelt tin loaf",
    "olive batard", "caraway rye", "potato loaf", "malted wheat", "buttermilk boule",
    "barley and beer", "sesame batard",
  ]

  private static let flours = [
    "stoneground wheat", "dark rye", "wholemeal spelt", "half emmer", "strong white",
    "einkorn from the mill", "malted barley flour", "half buckwheat",
  ]

  private static let weathers = [
    "sideways rain", "drizzle with ambitions", "low sun and long shadows", "fog down to the knees",
    "a wind with elbows", "blue sky, no notes", "hail the size of peas", "grey, then greyer",
    "sun and rain at once", "snow that couldn't commit", "warm, oddly", "thunder somewhere else",
  ]

  private static let dishes = [
    "leek and potato soup", "dal with too much ginger", "mushroom risotto", "a tray of roast roots",
    "lentil stew", "pumpkin gnocchi", "caldo verde without the sausage", "fennel pasta",
    "chickpea curry", "onion tart", "barley broth", "beans on very good toast",
  ]

  private static let books = [
    "The Salt Ledger", "A House of Small Bells", "The Cartographer's Aunt", "Nine Winters Inland",
    "Field Notes on Leaving", "The Tin Lighthouse", "What the Ferry Knew", "An Orchard in Brackets",
    "The Slow Clock", "Letters to a Sluice", "Mudlark Arithmetic", "The Last Toll Bridge",
  ]

  private static let songs = [
    "The Lowland Ferry", "Three Grey Herons", "Bring the Barley Home", "Salt on the Sill",
    "When the Lamps Go Over", "The Ropemaker's Daughter", "Winter, Come In",
  ]

  private static let mischief = [
    "ate half a notebook and looked thoughtful", "stole a baguette in front of the baker",
    "has learned to open the fridge", "rolled in something historical",
    "sat on my keyboard and resigned on my behalf", "buried my left glove, again",
    "barked at a snowman until it melted", "ran after a leaf and caught it",
    "stood in the sea and refused to explain", "took a nap in the flour",
    "made friends with the postman's shoe", "brought me somebody else's ball",
  ]

  private static let flowers = [
    "foxglove", "sea holly", "nasturtium", "hollyhock", "sweet pea", "cornflower", "dahlia",
  ]

  private static let vegetables = [
    "courgettes", "broad beans", "chard", "radishes", "kale", "peas", "beetroot", "tomatoes",
  ]

  private static let teas = [
    "smoky black tea", "a green one that tastes of hay", "ginger and lemon", "plain breakfast tea",
    "an oolong I can't pronounce", "mint from the yard",
  ]
}
