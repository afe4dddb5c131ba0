// Made by npm run schema from schema/openapi.json.
export interface paths {
    "/v1/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who said what: each utterance with its wordings */
        get: {
            parameters: {
                query?: {
                    /** @description Any name of who says it, takes the position or takes part, or part of one; or an actor's id. */
                    speaker?: string;
                    /** @description Any name of the party; those who speak for it are meant as well. */
                    party?: string;
                    /** @description Any wording of the issue, part of one, or its id. */
                    issue?: string;
                    act?: "assert" | "announce" | "agree" | "support" | "offer" | "promise" | "propose" | "request" | "demand" | "warn" | "threaten" | "accuse" | "reject" | "deny" | "concede" | "question" | "evade";
                    since?: string;
                    until?: string;
                    outlet?: string;
                    review?: "machine" | "confirmed" | "corrected" | "rejected";
                    /** @description How many at most; 50 without it. */
                    limit?: number;
                    /** @description The `next` of the page before. */
                    after?: string;
                    order?: "newest" | "oldest";
                    /** @description Words: "a phrase", -without, this or that. */
                    q?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Who said what: each utterance with its wordings */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entries: components["schemas"]["RecordedStatement"][];
                            named: components["schemas"]["Named"];
                            next: string | null;
                        };
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description There is nothing of that id. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who stands where on what, and since when */
        get: {
            parameters: {
                query?: {
                    /** @description Any name of who says it, takes the position or takes part, or part of one; or an actor's id. */
                    speaker?: string;
                    /** @description Any name of the party; those who speak for it are meant as well. */
                    party?: string;
                    /** @description Any wording of the issue, part of one, or its id. */
                    issue?: string;
                    act?: "assert" | "announce" | "agree" | "support" | "offer" | "promise" | "propose" | "request" | "demand" | "warn" | "threaten" | "accuse" | "reject" | "deny" | "concede" | "question" | "evade";
                    since?: string;
                    until?: string;
                    outlet?: string;
                    review?: "machine" | "confirmed" | "corrected" | "rejected";
                    /** @description How many at most; 50 without it. */
                    limit?: number;
                    /** @description The `next` of the page before. */
                    after?: string;
                    order?: "newest" | "oldest";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Who stands where on what, and since when */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entries: components["schemas"]["RecordedPosition"][];
                            named: components["schemas"]["Named"];
                            next: string | null;
                        };
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description There is nothing of that id. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Meetings, and what became of each according to whom */
        get: {
            parameters: {
                query?: {
                    /** @description Any name of who says it, takes the position or takes part, or part of one; or an actor's id. */
                    speaker?: string;
                    /** @description Any name of the party; those who speak for it are meant as well. */
                    party?: string;
                    /** @description Any wording of the issue, part of one, or its id. */
                    issue?: string;
                    act?: "assert" | "announce" | "agree" | "support" | "offer" | "promise" | "propose" | "request" | "demand" | "warn" | "threaten" | "accuse" | "reject" | "deny" | "concede" | "question" | "evade";
                    since?: string;
                    until?: string;
                    outlet?: string;
                    review?: "machine" | "confirmed" | "corrected" | "rejected";
                    /** @description How many at most; 50 without it. */
                    limit?: number;
                    /** @description The `next` of the page before. */
                    after?: string;
                    order?: "newest" | "oldest";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Meetings, and what became of each according to whom */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entries: components["schemas"]["RecordedMeeting"][];
                            named: components["schemas"]["Named"];
                            next: string | null;
                        };
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description There is nothing of that id. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/discrepancies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What doesn't sit together */
        get: {
            parameters: {
                query?: {
                    /** @description Any name of who says it, takes the position or takes part, or part of one; or an actor's id. */
                    speaker?: string;
                    /** @description Any name of the party; those who speak for it are meant as well. */
                    party?: string;
                    /** @description Any wording of the issue, part of one, or its id. */
                    issue?: string;
                    act?: "assert" | "announce" | "agree" | "support" | "offer" | "promise" | "propose" | "request" | "demand" | "warn" | "threaten" | "accuse" | "reject" | "deny" | "concede" | "question" | "evade";
                    since?: string;
                    until?: string;
                    outlet?: string;
                    review?: "machine" | "confirmed" | "corrected" | "rejected";
                    /** @description How many at most; 50 without it. */
                    limit?: number;
                    /** @description The `next` of the page before. */
                    after?: string;
                    order?: "newest" | "oldest";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description What doesn't sit together */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entries: components["schemas"]["RecordedDiscrepancy"][];
                            named: components["schemas"]["Named"];
                            next: string | null;
                        };
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description There is nothing of that id. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is in the record, under which names */
        get: {
            parameters: {
                query?: {
                    /** @description Words: "a phrase", -without, this or that. */
                    q?: string;
                    /** @description How many at most; 50 without it. */
                    limit?: number;
                    /** @description The `next` of the page before. */
                    after?: string;
                    order?: "newest" | "oldest";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Who is in the record, under which names */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entries: components["schemas"]["RecordedActor"][];
                            named: components["schemas"]["Named"];
                            next: string | null;
                        };
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description There is nothing of that id. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is negotiated or disputed, under which wordings */
        get: {
            parameters: {
                query?: {
                    /** @description Words: "a phrase", -without, this or that. */
                    q?: string;
                    /** @description How many at most; 50 without it. */
                    limit?: number;
                    /** @description The `next` of the page before. */
                    after?: string;
                    order?: "newest" | "oldest";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description What is negotiated or disputed, under which wordings */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entries: components["schemas"]["RecordedIssue"][];
                            named: components["schemas"]["Named"];
                            next: string | null;
                        };
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
                /** @description There is nothing of that id. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What many reports add up to. The public form: `rapporteur record --json` prints it. Every list is in a fixed order: the same reports give the same bytes. */
        Record: {
            /** @constant */
            schema: "rapporteur/record/1";
            /** @description The dossier's name, where its file gives one. */
            dossier: string | null;
            /** @description The dossier's own time: the latest day on which one of its reports was published. */
            asOf: string | null;
            reports: components["schemas"]["RecordedReport"][];
            actors: components["schemas"]["RecordedActor"][];
            issues: components["schemas"]["RecordedIssue"][];
            statements: components["schemas"]["RecordedStatement"][];
            meetings: components["schemas"]["RecordedMeeting"][];
            /** @description Lines: the points of one actor on one issue stand together, oldest first. */
            positions: components["schemas"]["RecordedPosition"][];
            discrepancies: components["schemas"]["RecordedDiscrepancy"][];
        };
        RecordedReport: {
            id: string;
            publishedAt: string | null;
            title: string | null;
            outlet: string | null;
            url: string | null;
            /** @description 1 for the text as it first came, 2 for a changed one … */
            version: number;
            /** @description The earliest report that carries the same text (a wire story under several names); null where this is it. */
            sameTextAs: string | null;
            review: components["schemas"]["Review"];
        };
        /** @description What a person made of an entry. *machine*: nobody has looked at it. */
        Review: {
            /** @enum {string} */
            state: "machine" | "confirmed" | "corrected" | "rejected";
            by: string | null;
            at: string | null;
        };
        RecordedActor: {
            id: string;
            /** @enum {string} */
            kind: "person" | "state" | "organization" | "group";
            name: string;
            /** @description Every other name that reports have for it. */
            aliases: string[];
            roles: components["schemas"]["DatedRole"][];
            /** @description The party whose voice it is: actor id. */
            speaksFor: string | null;
            /** @description Other ids that it goes or has gone by; each still means this actor. */
            otherIds: string[];
            /** @description Where each form of its name was first met. */
            evidence: components["schemas"]["Evidence"][];
            review: components["schemas"]["Review"];
        };
        /** @description A role, and from when to when reports give it to the actor (days of publication). */
        DatedRole: {
            title: string;
            /** @description Actor id. */
            of: string | null;
            since: string | null;
            until: string | null;
            evidence: components["schemas"]["Evidence"];
        };
        /** @description Words of a report: `text` is the slice of its text from `start` to `end`, in UTF-16 code units. */
        Evidence: {
            report: string;
            start: number;
            end: number;
            text: string;
        };
        RecordedIssue: {
            id: string;
            label: string;
            /** @description Every other wording. */
            aliases: string[];
            otherIds: string[];
            /** @description Where each wording was first met. */
            evidence: components["schemas"]["Evidence"][];
            review: components["schemas"]["Review"];
        };
        /** @description One utterance, in one report or several. */
        RecordedStatement: {
            id: string;
            /** @description Actor id. */
            speaker: string | null;
            act: components["schemas"]["Act"] | null;
            plover: string | null;
            /** @description Issue ids. */
            about: string[];
            on: components["schemas"]["DatedBy"] | null;
            /** @description Id of the statement in whose content this one is reported. */
            within: string | null;
            /** @description Where it is carried, the earliest first: wordings of one utterance. */
            appearances: components["schemas"]["Appearance"][];
            /** @description How many of these are independent: carriers of one text count once. */
            independent: number;
            confidence: number;
            review: components["schemas"]["Review"];
        };
        /** @enum {string} */
        Act: "assert" | "announce" | "agree" | "support" | "offer" | "promise" | "propose" | "request" | "demand" | "warn" | "threaten" | "accuse" | "reject" | "deny" | "concede" | "question" | "evade";
        /** @description A day or period, with how it is known, and the words that tell it. */
        DatedBy: {
            value: string | null;
            /** @enum {string} */
            known: "stated" | "implied" | "unknown";
            basis: components["schemas"]["Evidence"] | null;
        };
        Appearance: {
            report: string;
            source: components["schemas"]["Evidence"] | null;
            cue: components["schemas"]["Evidence"] | null;
            content: components["schemas"]["Evidence"][];
            /**
             * @description *direct*: all of it in quotation marks; *mixed*: some of it; *indirect*: none.
             * @enum {string}
             */
            quotation: "direct" | "indirect" | "mixed";
            addressee: components["schemas"]["Evidence"] | null;
            confidence: number;
        };
        /** @description One meeting, talked of in one report or several. */
        RecordedMeeting: {
            id: string;
            /** @enum {string} */
            kind: "meeting" | "call" | "visit" | "summit" | "talks" | "briefing";
            /** @description Actor ids. */
            participants: string[];
            /** @description Parties that the record says were left out or stayed away; those merely not mentioned aren't here. */
            absent: components["schemas"]["Absence"][];
            host: string | null;
            chair: string | null;
            place: string | null;
            /** @enum {string} */
            medium: "in-person" | "video" | "phone" | "unknown";
            /** @enum {string} */
            level: "leaders" | "ministers" | "officials" | "military" | "unknown";
            /**
             * @description What was last told of it.
             * @enum {string}
             */
            status: "held" | "underway" | "scheduled" | "agreed" | "proposed" | "possible" | "declined" | "cancelled" | "postponed";
            /** @description The day that it was held on, or is planned for. */
            on: components["schemas"]["DatedBy"];
            /** @description Every status that a report gives it, the oldest first; accounts that conflict stand side by side. */
            history: components["schemas"]["MeetingEvent"][];
            confidence: number;
            review: components["schemas"]["Review"];
        };
        Absence: {
            /** @description Actor id. */
            actor: string;
            /**
             * @description *left-out*: others met without it; *stayed-away*: it didn't come.
             * @enum {string}
             */
            manner: "left-out" | "stayed-away";
            evidence: components["schemas"]["Evidence"];
        };
        MeetingEvent: {
            /** @enum {string} */
            status: "held" | "underway" | "scheduled" | "agreed" | "proposed" | "possible" | "declined" | "cancelled" | "postponed";
            /** @description The day on which it had this status: when it was held, or when it was said that it will be. */
            on: components["schemas"]["DatedBy"];
            /** @description The day that the meeting is set for, as told here. */
            day: components["schemas"]["DatedBy"];
            report: string;
            /** @description Id of the statement that it rests on; null when the report itself says so. */
            according: string | null;
            evidence: components["schemas"]["Evidence"][];
            confidence: number;
        };
        /** @description A point in the line of an actor on an issue. */
        RecordedPosition: {
            id: string;
            /** @description Whose position: the party where somebody speaks for one. */
            actor: string;
            /** @description Who voices it, where that is somebody who speaks for the actor. */
            voice: string | null;
            issue: string;
            /** @enum {string} */
            stance: "for" | "against" | "noncommittal";
            /** @enum {string} */
            firmness: "firm" | "qualified" | "vague";
            condition: components["schemas"]["Evidence"] | null;
            deadline: components["schemas"]["DatedBy"] | null;
            beneficiary: string | null;
            /** @description Id of the statement in which it is taken. */
            statement: string | null;
            /** @description Who says it of the actor, where that is somebody else: never the actor's own word. */
            claimedBy: string | null;
            on: components["schemas"]["DatedBy"];
            /** @description Several reports' where carriers of one text tell the same. */
            evidence: components["schemas"]["Evidence"][];
            confidence: number;
            review: components["schemas"]["Review"];
        };
        /** @description Positions that don't sit together. */
        RecordedDiscrepancy: {
            id: string;
            /** @enum {string} */
            kind: "reversal" | "shift" | "disputed" | "conditional" | "unkept";
            actor: string;
            issue: string;
            /** @description Ids of two positions or more, the oldest first; of one where a promise's day has passed and nothing has been told of it since. */
            between: string[];
            why: string;
            confidence: number;
            /**
             * @description *settled*: a person found out what holds; *dismissed*: a person found that it is none.
             * @enum {string}
             */
            outcome: "open" | "settled" | "dismissed";
            review: components["schemas"]["Review"];
        };
        /** @description What one report says. The public form: `rapporteur read --json` prints it. */
        Reading: {
            /** @constant */
            schema: "rapporteur/reading/1";
            id: string;
            report: components["schemas"]["ReportFacts"];
            dates: components["schemas"]["TemporalExpression"][];
            actors: components["schemas"]["Actor"][];
            statements: components["schemas"]["Statement"][];
            meetings: components["schemas"]["Meeting"][];
            issues: components["schemas"]["Issue"][];
            positions: components["schemas"]["Position"][];
            discrepancies: components["schemas"]["Discrepancy"][];
        };
        /** @description What is known of the report itself. */
        ReportFacts: {
            publishedAt: string | null;
            title: string | null;
            outlet: string | null;
            url: string | null;
            language: string;
        };
        /** @description A TIMEX3 expression. */
        TemporalExpression: {
            start: number;
            end: number;
            /** @enum {string} */
            type: "DATE" | "TIME" | "DURATION" | "SET";
            value: string;
        };
        Actor: {
            id: string;
            /** @enum {string} */
            kind: "person" | "state" | "organization" | "group";
            name: string;
            roles: {
                title: string;
                of: string | null;
                evidence: components["schemas"]["Span"];
            }[];
            speaksFor: string | null;
            mentions: {
                /** @enum {string} */
                form: "name" | "title" | "pronoun" | "metonym" | "description";
                start: number;
                end: number;
            }[];
        };
        /** @description A half-open range of a document's text, in UTF-16 code units: `text.slice(start, end)` is the evidence. */
        Span: {
            start: number;
            end: number;
        };
        /** @description An attribution: somebody (source) is reported (cue) to say, write, think or want something (content). */
        Statement: {
            id: string;
            /** @description Who says it, in the report's words; null when the text names nobody. */
            source: components["schemas"]["Span"] | null;
            /** @description The words that attribute it. */
            cue: components["schemas"]["Span"] | null;
            /** @description What is said, quotation marks included; several spans when the cue or the source breaks it. */
            content: components["schemas"]["Span"][];
            /**
             * @description *direct*: all of it in quotation marks; *mixed*: some of it; *indirect*: none.
             * @enum {string}
             */
            quotation: "direct" | "indirect" | "mixed";
            /** @description Actor id. */
            speaker: string | null;
            addressee: components["schemas"]["Span"] | null;
            /** @description Id of the statement in whose content this one is reported. */
            within: string | null;
            act: components["schemas"]["Act"] | null;
            /** @description PLOVER event type of the act, where PLOVER has one. */
            plover: string | null;
            /** @description Issue ids. */
            about: string[];
            on: components["schemas"]["When"] | null;
            /** @description Calibrated probability that source, cue and content belong together as given, 0..1. */
            confidence: number;
        };
        /** @description A day, month, week or range (ISO 8601 / EDTF), with how it is known. */
        When: {
            value: string | null;
            /**
             * @description *stated*: the text gives it; *implied*: the publication date is the latest it can be; *unknown*: it can't be told.
             * @enum {string}
             */
            known: "stated" | "implied" | "unknown";
            basis: components["schemas"]["Span"] | null;
        };
        Meeting: {
            id: string;
            /** @enum {string} */
            kind: "meeting" | "call" | "visit" | "summit" | "talks" | "briefing";
            participants: string[];
            host: string | null;
            chair: string | null;
            /** @enum {string} */
            status: "held" | "underway" | "scheduled" | "agreed" | "proposed" | "possible" | "declined" | "cancelled" | "postponed";
            /** @enum {string} */
            medium: "in-person" | "video" | "phone" | "unknown";
            /** @enum {string} */
            level: "leaders" | "ministers" | "officials" | "military" | "unknown";
            on: components["schemas"]["When"];
            place: string | null;
            according: string | null;
            evidence: components["schemas"]["Span"][];
            confidence: number;
        };
        Issue: {
            id: string;
            label: string;
            mentions: components["schemas"]["Span"][];
        };
        Position: {
            id: string;
            actor: string;
            issue: string;
            /** @enum {string} */
            stance: "for" | "against" | "noncommittal";
            /** @enum {string} */
            firmness: "firm" | "qualified" | "vague";
            condition: components["schemas"]["Span"] | null;
            deadline: components["schemas"]["When"] | null;
            beneficiary: string | null;
            statement: string | null;
            claimedBy: string | null;
            on: components["schemas"]["When"];
            evidence: components["schemas"]["Span"][];
            confidence: number;
        };
        Discrepancy: {
            id: string;
            /** @enum {string} */
            kind: "reversal" | "shift" | "disputed" | "conditional" | "unkept";
            actor: string;
            issue: string;
            between: string[];
            why: string;
            confidence: number;
        };
        Error: {
            error: {
                code: string;
                message: string;
                remedy?: string;
            };
        };
        NamedActor: {
            id: string;
            name: string;
            kind: string;
            speaksFor: string | null;
        };
        NamedIssue: {
            id: string;
            label: string;
        };
        NamedReport: {
            id: string;
            title: string | null;
            outlet: string | null;
            publishedAt: string | null;
            url: string | null;
            version: number;
            sameTextAs: string | null;
        };
        Named: {
            actors: components["schemas"]["NamedActor"][];
            issues: components["schemas"]["NamedIssue"][];
            reports: components["schemas"]["NamedReport"][];
            statements: components["schemas"]["RecordedStatement"][];
            positions: components["schemas"]["RecordedPosition"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
