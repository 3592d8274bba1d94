/// Words that say nothing about what a text is about.
///
/// English in some depth: function words and the verbs, adjectives and words of time that fill
/// everyday posts. For Dutch, German, French, Spanish, Italian and Portuguese the function words.
enum StopWords {
  /// True when a word, in lower case, is no topic.
  static func contains(_ word: String) -> Bool { all.contains(word) }

  /// True for a word of time such as `sunday`, in lower case.
  static func isTime(_ word: String) -> Bool { times.contains(word) }

  /// True for a word that only holds others together, such as `the`, in lower case.
  static func isFunctional(_ word: String) -> Bool { functional.contains(word) }

  private static let times = words(time).union(["day"])

  private static let functional = words(
    english, contractions, dutch, german, french, spanish, italian, portuguese)

  private static let all = functional.union(words(everyday, time, numbers))

  private static func words(_ texts: String...) -> Set<String> {
    Set(texts.flatMap { $0.split(separator: " ") }.map(String.init))
  }

  private static let english = """
    a about above across after again against all almost along already also although always am \
    among an and another any anybody anyone anything anyway are around as at away back be became \
    because become been before behind being below between both but by can cannot could did do does \
    doing done down during each either else enough etc even ever every everybody everyone \
    everything everywhere except few first for from further get gets getting give given go goes \
    going gone got had half has have having he hence her here hers herself him himself his how \
    however i if in indeed instead into is it its itself just keep kept last least less let lot \
    lots made make makes making many may maybe me might mine more most mostly much must my myself \
    near need needs neither never next no nobody none nor not nothing now nowhere of off often oh \
    ok okay on once one ones only onto or other others otherwise our ours ourselves out over own \
    per perhaps please quite rather really rt said same say says second see seem seems seen self \
    several shall she should since so some somebody somehow someone something sometimes somewhere \
    still such take taken takes than thanks that the their theirs them themselves then there \
    therefore these they thing things this those though three through throughout thus to together \
    too took toward towards two under until unless up upon us use used uses using usually very via \
    want wants was way we well went were what whatever when whenever where wherever whether which \
    while who whoever whole whom whose why will with within without would yes yet you your yours \
    yourself yourselves zero
    """

  private static let everyday = """
    able actually add added ago agree amazing apparently ask asked asking awesome awful bad barely \
    based beautiful best better big bit bought brilliant bring brings brought bunch buy called \
    calls came care certainly change changed check clear clearly close come comes coming \
    completely cool couple course currently cut cute day days dear decided definitely different \
    easy eat end ended enjoy entire especially exactly excellent excited fact fail fair far fast \
    favorite favourite feel feeling feels felt figured final finally find fine finish finished \
    five follow forget forgot forward found four free friend friends front full fully fun funny \
    gave glad gonna good gotta great guess guy guys hand happen happened happens happy hard hate \
    hear heard hello help here's hey high hold honest honestly hope hoping huge idea imagine \
    important interesting kind kinda knew know known knows large late learn learned least leave \
    left liked like likely likes line listen listening little live lives long look looked looking \
    looks lost love loved lovely loves low main matter mean means meant met mind miss missed \
    moment mood moved nearly nice number obviously old open opinion ought part particular past \
    people perfect person pick place plan point possible pretty probably problem proper properly \
    put question quick quickly quiet ran read reading ready real realise realised realize reason \
    recently remember reminder right room run running sad sat saw saying seeing send sent serious \
    seriously set shame share short show shows side simple simply single sit sitting slightly slow \
    small someone's sorry sort sound sounds spend spent start started starting stay stayed stop \
    stopped story stuck stuff sudden suddenly super suppose supposed sure talk talking tell \
    telling ten terrible thank think thinking thinks third thought thoughts till tiny told top \
    totally tried tries true truly try trying turn turned turns twice understand unfortunately \
    update usual various wait waiting walk walked wanna wanted wanting watch watched watching whoa \
    wish wonder wonderful wondering word words work worked working works world worse worst worth \
    wow write writing wrong wrote yeah yep
    """

  private static let time = """
    today tonight tomorrow yesterday morning afternoon evening night midnight noon hour hours \
    minute minutes week weeks weekend weekends month months year years time times later earlier \
    soon early monday tuesday wednesday thursday friday saturday sunday january february march \
    april june july august september october november december spring summer autumn winter season \
    daily weekly
    """

  private static let numbers = """
    six seven eight nine eleven twelve thirteen fourteen fifteen twenty thirty forty fifty sixty \
    seventy eighty ninety hundred hundreds thousand thousands million millions dozen dozens fourth \
    fifth pair quarter double euro euros pound pounds dollar dollars percent metre metres meters \
    kilometre kilometres kilometers mile miles inch inches grams kilo kilos degree degrees size
    """

  private static let contractions = """
    ain't aren't can't couldn't didn't doesn't don't hadn't hasn't haven't he'd he'll he's how's \
    i'd i'll i'm i've isn't it'd it'll it's let's mightn't mustn't needn't she'd she'll she's \
    shouldn't that'd that'll that's there's they'd they'll they're they've wasn't we'd we'll we're \
    we've weren't what's where's who's won't wouldn't you'd you'll you're you've im ive dont cant \
    didnt doesnt isnt thats whats wont lol omg btw imo tbh lmao haha hahaha amp
    """

  private static let dutch = """
    de het een en van ik te dat die op zijn voor met niet aan er om ook als maar bij nog dan naar \
    heb hebben heeft had wel wat uit dit je jij wij mijn kan door over ze zij hij hem haar tot \
    geen nu al was werd wordt waren zo iets veel hier daar weer meer deze na zonder mee toch gaan \
    gaat ga moet hoe onze jullie echt vandaag morgen gisteren altijd nooit mooi goed
    """

  private static let german = """
    der die das und ich nicht ist ein eine einen einem einer zu den dem mit auf für von im sich \
    auch es an als bei noch nach aus wie aber so nur wenn oder kann man wir ihr sie er mein meine \
    mich mir dich dir uns war waren wird werden hat habe haben hatte sind bin sein sehr schon mehr \
    immer heute morgen gestern über unter durch dass vom zum zur gut ganz mal doch hier da
    """

  private static let french = """
    le la les un une des du et est en que qui dans pour pas sur avec ce cette ces il elle je tu \
    nous vous ils elles mon ma mes ton ta tes son sa ses leur plus moins très bien mais ou où donc \
    car ne se si au aux par tout tous toute toutes être avoir fait faire comme encore aussi suis \
    sont était ont aujourd'hui demain hier toujours jamais c'est j'ai n'est qu'il d'un d'une
    """

  private static let spanish = """
    el la los las un una unos unas y de en que es por con para no se lo le su sus al del como más \
    pero mi mis tu tus yo él ella nosotros ellos este esta estos estas ese esa muy ya si sí o hay \
    ser estar fue era son soy está están hoy mañana ayer siempre nunca también todo todos porque \
    cuando donde sobre entre sin hasta desde bien
    """

  private static let italian = """
    il lo gli una di da che è e per non con si sono ho ha hai abbiamo mio mia miei mie tuo tua suo \
    sua nel nella del della dei delle sul sulla al alla più ma se anche come questo questa quello \
    oggi domani ieri sempre mai molto bene tutto tutti quando dove perché
    """

  private static let portuguese = """
    o os as um uma uns umas e do da dos das em no na nos nas que é por para com não se mais mas \
    meu minha seu sua eu ele ela nós eles este esta isso muito já ou foi era são sou está hoje \
    amanhã ontem sempre nunca também tudo todos porque quando onde sobre sem até bem
    """
}
