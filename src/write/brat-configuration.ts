const ACTS =
  "assert|announce|agree|support|offer|promise|propose|request|demand|warn|threaten|accuse|reject|deny|concede|" +
  "question|evade";

/** What brat must know of our annotations: the content of a collection's annotation.conf. */
export const BRAT_CONFIGURATION = `# What Rapporteur writes, for brat (annotation.conf)
[entities]
Source
Content
Addressee
Condition
Person
State
Organization
Group
Role
Issue
Date
Time
Duration
Set

[relations]
Reversal	Arg1:Position, Arg2:Position
Shift	Arg1:Position, Arg2:Position
Disputed	Arg1:Position, Arg2:Position
Conditional	Arg1:Position, Arg2:Position
Unkept	Arg1:Position, Arg2:Position
<OVERLAP>	Arg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>

[events]
Statement	Source?:Source, Content?:Content, Addressee?:Addressee, Within?:Statement
Meeting	Participant*:Person|State|Organization|Group, According?:Statement
Position	Holder?:Person|State|Organization|Group, Condition?:Condition, Statement?:Statement

[attributes]
Form	Arg:Person|State|Organization|Group, Value:name|title|pronoun|metonym|description
Quotation	Arg:Statement, Value:direct|indirect|mixed
Act	Arg:Statement, Value:${ACTS}
Status	Arg:Meeting, Value:held|underway|scheduled|agreed|proposed|possible|declined|cancelled|postponed
Kind	Arg:Meeting, Value:meeting|call|visit|summit|talks|briefing
Medium	Arg:Meeting, Value:in-person|video|phone
Level	Arg:Meeting, Value:leaders|ministers|officials|military
Stance	Arg:Position, Value:for|against|noncommittal
Firmness	Arg:Position, Value:firm|qualified|vague
`;
