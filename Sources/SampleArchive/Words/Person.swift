/// Somebody with an account.
struct Person: Sendable {
  /// The screen name, without `@`.
  let handle: String
  /// The name.
  let name: String
  /// The account's id; `-1` where the account is gone, as exports have it.
  let id: String

  /// The people who answer, are answered, and are passed on, by the key that the stock uses.
  static let cast: [(key: String, person: Person)] = [
    ("juno", Person(handle: "juno_chalkdust", name: "Juno Vantry", id: "918273001")),
    ("pryce", Person(handle: "pryce_meridian", name: "Pryce Ollerby", id: "77120934")),
    ("odalys", Person(handle: "odalys_vitrine", name: "Odalys Trent", id: "1288400175530016769")),
    ("wick", Person(handle: "wick_coldwater", name: "Wick Salloway", id: "2200418861")),
    ("oz", Person(handle: "ryeandshine_oz", name: "Oz Tamberlin 🥖", id: "401997253")),
    (
      "marguerite",
      Person(handle: "altomarguerite", name: "Marguerite D.", id: "1502200988118384640")
    ),
    ("kit", Person(handle: "fenwarbler_kit", name: "Kit Underhay", id: "30558127")),
    ("ned", Person(handle: "numbernine_ned", name: "Ned at Number 9", id: "1633319005227655168")),
    ("bugle", Person(handle: "corvenhambugle", name: "The Corvenham Bugle", id: "-1")),
    ("tides", Person(handle: "halden_tides", name: "Port Halden Tides", id: "990112008")),
    ("maps", Person(handle: "slow_maps_club", name: "Slow Maps Club", id: "144807715")),
    ("museum", Person(handle: "tinymuseumfact", name: "Tiny Museum Facts", id: "3311902774")),
    ("weather", Person(handle: "weatherish_n", name: "Weatherish North", id: "58811200")),
    ("loaf", Person(handle: "loafhour_daily", name: "Loaf Hour", id: "2790046118")),
    ("dogs", Person(handle: "dogofthehour_", name: "Dog Of The Hour", id: "1104466830099214336")),
  ]

  /// People of whom nothing more is known.
  static let strangers: [Person] = [
    Person(handle: "plover_and_rum", name: "Plover & Rum", id: "611904432"),
    Person(handle: "hestia_quillon", name: "Hestia Quillon", id: "1377004512998203392"),
    Person(handle: "bramblewick_j", name: "J. Bramblewick", id: "240011897"),
    Person(handle: "the_late_otter", name: "the late otter", id: "1490577301146894337"),
    Person(handle: "mossgate_irena", name: "Irena Mossgate", id: "87332010"),
    Person(handle: "sundial_repair", name: "Sundial Repairs", id: "3006611482"),
    Person(handle: "ottoline_frisk", name: "Ottoline Frisk", id: "1255081937742004224"),
    Person(handle: "quayside_tomlo", name: "Tom Lo at the quay", id: "519930078"),
    Person(handle: "pennyfarthng_z", name: "Zed Pennyfarthing", id: "1690002213345673216"),
    Person(handle: "nettle_archive", name: "The Nettle Archive", id: "2911187340"),
  ]
}
