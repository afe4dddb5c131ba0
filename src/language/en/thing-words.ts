/**
 * Last words of names that are no actors: acts, treaties, wars, prizes, works, places where nothing is said. Lower
 * case.
 */
export const thingWords: ReadonlySet<string> = new Set(
  (
    "affairs act agreement accord accords treaty pact protocol deal plan bill law code amendment convention " +
    "charter constitution resolution declaration memorandum communique directive regulation initiative programme " +
    "program project " +
    "war wars revolution uprising intifada spring day days week month year eve anniversary holiday season age " +
    "era century conference summit talks meeting round session forum games cup championship olympics festival " +
    "parade marathon match " +
    "award prize medal order cross oscar emmy report review study survey index poll paper book bible koran quran " +
    "gospel song anthem film movie show series " +
    "river lake sea ocean bay gulf strait straits channel canal valley mountain mountains mount hills peak " +
    "desert plain plateau forest island islands peninsula coast beach cape delta glacier reef " +
    "street road avenue boulevard lane square plaza highway bridge tunnel stadium arena airport station port " +
    "harbour harbor park garden gardens cemetery dam reactor plant mine base barracks camp prison jail fort " +
    "missile rocket jet plane aircraft ship submarine carrier tank virus disease syndrome flu fever plague storm " +
    "hurricane typhoon cyclone earthquake scandal crisis affair case trial inquiry operation mission exercise " +
    "strategy doctrine theory policy " +
    "dollar euro pound yen yuan ruble rouble peso franc mark standard time gmt est percent language"
  ).split(" "),
);
