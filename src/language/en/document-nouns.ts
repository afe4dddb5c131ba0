/** What somebody issues: "the statement said". Lemmas. */
export const documentNouns: ReadonlySet<string> = new Set(
  (
    "statement communique communiqué declaration letter message note memorandum memo report release text " +
    "announcement press-release bulletin dispatch commentary editorial article " +
    "decree order ruling resolution proposal plan draft offer paper document speech remark comment word " +
    "interview tweet post email e-mail broadcast manifesto petition appeal"
  ).split(" "),
);
