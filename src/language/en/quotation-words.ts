/**
 * Words before a quotation that make it a name or a term: the film “…”, the so-called “…”, nicknamed “…”. Lower case.
 */
export const namingWords: ReadonlySet<string> = new Set(
  (
    "so-called dubbed nicknamed titled entitled headlined named codenamed code-named styled word words term " +
    "phrase label nickname slogan " +
    "motto acronym film movie novel book newspaper daily magazine weekly song album play opera series show " +
    "sitcom programme program podcast " +
    "documentary memoir essay ship operation hashtag site website blog aka alias hit single poem painting " +
    "journal tabloid"
  ).split(" "),
);

/**
 * Words that open a clause: a quotation that begins with one and has three words or more is somebody's words. Lower
 * case.
 */
export const clauseOpeners: ReadonlySet<string> = new Set(
  (
    "i we you he she it they there this that these those if when because what who how why where let don't do is " +
    "are was were " +
    "nobody everybody everyone no not never i'm we're you're he's she's it's they're that's there's i've we've " +
    "i'll we'll"
  ).split(" "),
);

/** Small words that a title in capitals may hold in lower case. */
export const smallTitleWords: ReadonlySet<string> = new Set(
  "a an the of and or in on at to for from by with as vs".split(" "),
);

/**
 * Words that open or make a phrase of time after the name of who speaks: "said Merrow *late* last *week*". Lower case.
 */
export const timeWords: ReadonlySet<string> = new Set(
  (
    "last late early earlier later next this yesterday today tonight tomorrow now then once ago recently week " +
    "weekend month year day morning afternoon evening night noon midnight hour minute weeks months years days " +
    "hours minutes"
  ).split(" "),
);
