// Made by npm run schema from schema/openapi.json.
export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the server runs */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description It does. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Health"];
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
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
    "/v1/dossier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the dossier is called, how much is in it, and who you are */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The dossier. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DossierAnswer"];
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
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
    "/v1/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What moved since a day of publication */
        get: {
            parameters: {
                query?: {
                    /** @description The first day of publication that counts; a week before the dossier's own time without it. */
                    since?: string;
                    /** @description The last day that counts. */
                    on?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description What moved. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TodayAnswer"];
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
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
    "/v1/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many statements there are, by speaker, party, issue, act, outlet, quotation and review */
        get: {
            parameters: {
                query?: {
                    /** @description The first day; a month or a year as well. */
                    since?: string;
                    /** @description The last day; a month or a year takes in all of it. */
                    until?: string;
                    /** @description Any name of who says it, takes the position or takes part, or part of one; or an actor's id. */
                    speaker?: string;
                    /** @description Any name of the party; those who speak for it are meant as well. */
                    party?: string;
                    /** @description Any wording of the issue, part of one, or its id. */
                    issue?: string;
                    /** @description The outlet's name, in any case of letters. */
                    outlet?: string;
                    /** @description What the speaker does by saying it; only statements have one. */
                    act?: "assert" | "announce" | "agree" | "support" | "offer" | "promise" | "propose" | "request" | "demand" | "warn" | "threaten" | "accuse" | "reject" | "deny" | "concede" | "question" | "evade";
                    /** @description What people made of it; machine: nothing yet. */
                    review?: "machine" | "confirmed" | "corrected" | "rejected";
                    /** @description How it is said; only statements have it. */
                    quotation?: "direct" | "indirect" | "mixed";
                    /** @description Words: "a phrase", -without, this or that. */
                    q?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Counts, the biggest first, twenty of each at most. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Facets"];
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
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
    "/v1/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who stands where: actors by issues */
        get: {
            parameters: {
                query?: {
                    /** @description The first day; a month or a year as well. */
                    since?: string;
                    /** @description The last day; a month or a year takes in all of it. */
                    until?: string;
                    /** @description Any name of who says it, takes the position or takes part, or part of one; or an actor's id. */
                    speaker?: string;
                    /** @description Any name of the party; those who speak for it are meant as well. */
                    party?: string;
                    /** @description Any wording of the issue, part of one, or its id. */
                    issue?: string;
                    /** @description How many actors and issues at most; 40 without it. */
                    most?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The biggest actors and issues, and the cells that hold anything. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MatrixAnswer"];
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
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
    "/v1/lanes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much the biggest actors say, and how often they meet, over time */
        get: {
            parameters: {
                query?: {
                    /** @description The first day; a month or a year as well. */
                    since?: string;
                    /** @description The last day; a month or a year takes in all of it. */
                    until?: string;
                    /** @description Any name of who says it, takes the position or takes part, or part of one; or an actor's id. */
                    speaker?: string;
                    /** @description Any name of the party; those who speak for it are meant as well. */
                    party?: string;
                    /** @description Any wording of the issue, part of one, or its id. */
                    issue?: string;
                    /** @description The outlet's name, in any case of letters. */
                    outlet?: string;
                    /** @description What the speaker does by saying it; only statements have one. */
                    act?: "assert" | "announce" | "agree" | "support" | "offer" | "promise" | "propose" | "request" | "demand" | "warn" | "threaten" | "accuse" | "reject" | "deny" | "concede" | "question" | "evade";
                    /** @description What people made of it; machine: nothing yet. */
                    review?: "machine" | "confirmed" | "corrected" | "rejected";
                    /** @description How it is said; only statements have it. */
                    quotation?: "direct" | "indirect" | "mixed";
                    /** @description How many lanes at most; 12 without it. */
                    actors?: number;
                    /** @description How many bins at most; 60 without it. */
                    bins?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Counts by actor and bin. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Lanes"];
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
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
    "/v1/network": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who agrees with whom, and who is against whom, over issues */
        get: {
            parameters: {
                query?: {
                    /** @description The first day; a month or a year as well. */
                    since?: string;
                    /** @description The last day; a month or a year takes in all of it. */
                    until?: string;
                    /** @description Any wording of the issue, part of one, or its id. */
                    issue?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Actors and their links. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Network"];
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
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
    "/v1/brief.md": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A briefing of what moved, as Markdown
         * @description As `rapporteur brief` writes it, of at most 1000 reports (else 413).
         */
        get: {
            parameters: {
                query?: {
                    /** @description The first day of publication that counts; a week before the dossier's own time without it. */
                    since?: string;
                    /** @description The last day that counts. */
                    on?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description CommonMark. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/markdown": string;
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description It is larger than what is taken. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
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
    "/v1/brief.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A briefing of what moved, as a page
         * @description As `rapporteur brief` writes it, of at most 1000 reports (else 413). To be kept as a file: it needs nothing else, and isn't shown as a page of the desk.
         */
        get: {
            parameters: {
                query?: {
                    /** @description The first day of publication that counts; a week before the dossier's own time without it. */
                    since?: string;
                    /** @description The last day that counts. */
                    on?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page, without scripts. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/html": string;
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description It is larger than what is taken. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
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
    "/v1/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who said what
         * @description Each utterance with the wordings in which reports carry it, by the day of the earliest. With `q`, those that say these words, and where (`found`).
         */
        get: {
            parameters: {
                query?: {
                    /** @description The first day; a month or a year as well. */
                    since?: string;
                    /** @description The last day; a month or a year takes in all of it. */
                    until?: string;
                    /** @description Any name of who says it, takes the position or takes part, or part of one; or an actor's id. */
                    speaker?: string;
                    /** @description Any name of the party; those who speak for it are meant as well. */
                    party?: string;
                    /** @description Any wording of the issue, part of one, or its id. */
                    issue?: string;
                    /** @description The outlet's name, in any case of letters. */
                    outlet?: string;
                    /** @description What the speaker does by saying it; only statements have one. */
                    act?: "assert" | "announce" | "agree" | "support" | "offer" | "promise" | "propose" | "request" | "demand" | "warn" | "threaten" | "accuse" | "reject" | "deny" | "concede" | "question" | "evade";
                    /** @description What people made of it; machine: nothing yet. */
                    review?: "machine" | "confirmed" | "corrected" | "rejected";
                    /** @description How it is said; only statements have it. */
                    quotation?: "direct" | "indirect" | "mixed";
                    /** @description How many at most; 50 without it. */
                    limit?: number;
                    /** @description The `next` of the page before. */
                    after?: string;
                    /** @description Which come first; the newest without it. */
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
                /** @description A page of them, with all that they name. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entries: components["schemas"]["ListedStatement"][];
                            named: components["schemas"]["Named"];
                            /** @description For `after`: the page after this one; null where this is the last. */
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
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
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
        /**
         * Who stands where on what, and since when
         * @description Points of lines: what an actor says of an issue by itself, or what others claim of it (`claimedBy`).
         */
        get: {
            parameters: {
                query?: {
                    /** @description The first day; a month or a year as well. */
                    since?: string;
                    /** @description The last day; a month or a year takes in all of it. */
                    until?: string;
                    /** @description Any name of who says it, takes the position or takes part, or part of one; or an actor's id. */
                    speaker?: string;
                    /** @description Any name of the party; those who speak for it are meant as well. */
                    party?: string;
                    /** @description Any wording of the issue, part of one, or its id. */
                    issue?: string;
                    /** @description The outlet's name, in any case of letters. */
                    outlet?: string;
                    /** @description What the speaker does by saying it; only statements have one. */
                    act?: "assert" | "announce" | "agree" | "support" | "offer" | "promise" | "propose" | "request" | "demand" | "warn" | "threaten" | "accuse" | "reject" | "deny" | "concede" | "question" | "evade";
                    /** @description What people made of it; machine: nothing yet. */
                    review?: "machine" | "confirmed" | "corrected" | "rejected";
                    /** @description How it is said; only statements have it. */
                    quotation?: "direct" | "indirect" | "mixed";
                    /** @description How many at most; 50 without it. */
                    limit?: number;
                    /** @description The `next` of the page before. */
                    after?: string;
                    /** @description Which come first; the newest without it. */
                    order?: "newest" | "oldest";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of them, with all that they name. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entries: components["schemas"]["RecordedPosition"][];
                            named: components["schemas"]["Named"];
                            /** @description For `after`: the page after this one; null where this is the last. */
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
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
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
        /**
         * Meetings
         * @description What became of each, according to whom; who took part, and who is said to have been left out.
         */
        get: {
            parameters: {
                query?: {
                    /** @description The first day; a month or a year as well. */
                    since?: string;
                    /** @description The last day; a month or a year takes in all of it. */
                    until?: string;
                    /** @description Any name of who says it, takes the position or takes part, or part of one; or an actor's id. */
                    speaker?: string;
                    /** @description Any name of the party; those who speak for it are meant as well. */
                    party?: string;
                    /** @description Any wording of the issue, part of one, or its id. */
                    issue?: string;
                    /** @description The outlet's name, in any case of letters. */
                    outlet?: string;
                    /** @description What the speaker does by saying it; only statements have one. */
                    act?: "assert" | "announce" | "agree" | "support" | "offer" | "promise" | "propose" | "request" | "demand" | "warn" | "threaten" | "accuse" | "reject" | "deny" | "concede" | "question" | "evade";
                    /** @description What people made of it; machine: nothing yet. */
                    review?: "machine" | "confirmed" | "corrected" | "rejected";
                    /** @description How it is said; only statements have it. */
                    quotation?: "direct" | "indirect" | "mixed";
                    /** @description How many at most; 50 without it. */
                    limit?: number;
                    /** @description The `next` of the page before. */
                    after?: string;
                    /** @description Which come first; the newest without it. */
                    order?: "newest" | "oldest";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of them, with all that they name. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entries: components["schemas"]["RecordedMeeting"][];
                            named: components["schemas"]["Named"];
                            /** @description For `after`: the page after this one; null where this is the last. */
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
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
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
        /**
         * What doesn't sit together
         * @description Positions of one actor on one issue that differ; `named.positions` holds both sides.
         */
        get: {
            parameters: {
                query?: {
                    /** @description The first day; a month or a year as well. */
                    since?: string;
                    /** @description The last day; a month or a year takes in all of it. */
                    until?: string;
                    /** @description Any name of who says it, takes the position or takes part, or part of one; or an actor's id. */
                    speaker?: string;
                    /** @description Any name of the party; those who speak for it are meant as well. */
                    party?: string;
                    /** @description Any wording of the issue, part of one, or its id. */
                    issue?: string;
                    /** @description The outlet's name, in any case of letters. */
                    outlet?: string;
                    /** @description What the speaker does by saying it; only statements have one. */
                    act?: "assert" | "announce" | "agree" | "support" | "offer" | "promise" | "propose" | "request" | "demand" | "warn" | "threaten" | "accuse" | "reject" | "deny" | "concede" | "question" | "evade";
                    /** @description What people made of it; machine: nothing yet. */
                    review?: "machine" | "confirmed" | "corrected" | "rejected";
                    /** @description How it is said; only statements have it. */
                    quotation?: "direct" | "indirect" | "mixed";
                    /** @description How many at most; 50 without it. */
                    limit?: number;
                    /** @description The `next` of the page before. */
                    after?: string;
                    /** @description Which come first; the newest without it. */
                    order?: "newest" | "oldest";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of them, with all that they name. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entries: components["schemas"]["RecordedDiscrepancy"][];
                            named: components["schemas"]["Named"];
                            /** @description For `after`: the page after this one; null where this is the last. */
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
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
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
    "/v1/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of these among each other
         * @description Statements, positions, meetings and discrepancies by their days.
         */
        get: {
            parameters: {
                query?: {
                    /** @description The first day; a month or a year as well. */
                    since?: string;
                    /** @description The last day; a month or a year takes in all of it. */
                    until?: string;
                    /** @description Any name of who says it, takes the position or takes part, or part of one; or an actor's id. */
                    speaker?: string;
                    /** @description Any name of the party; those who speak for it are meant as well. */
                    party?: string;
                    /** @description Any wording of the issue, part of one, or its id. */
                    issue?: string;
                    /** @description The outlet's name, in any case of letters. */
                    outlet?: string;
                    /** @description What the speaker does by saying it; only statements have one. */
                    act?: "assert" | "announce" | "agree" | "support" | "offer" | "promise" | "propose" | "request" | "demand" | "warn" | "threaten" | "accuse" | "reject" | "deny" | "concede" | "question" | "evade";
                    /** @description What people made of it; machine: nothing yet. */
                    review?: "machine" | "confirmed" | "corrected" | "rejected";
                    /** @description How it is said; only statements have it. */
                    quotation?: "direct" | "indirect" | "mixed";
                    /** @description How many at most; 50 without it. */
                    limit?: number;
                    /** @description The `next` of the page before. */
                    after?: string;
                    /** @description Which come first; the newest without it. */
                    order?: "newest" | "oldest";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of them, with all that they name. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entries: components["schemas"]["Happening"][];
                            named: components["schemas"]["Named"];
                            /** @description For `after`: the page after this one; null where this is the last. */
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
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
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
        /**
         * Who is in the record
         * @description Under which names, in which roles, whose voice they are. Those that have a name first, by their names; then those that reports only describe.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Words: "a phrase", -without, this or that. */
                    q?: string;
                    /** @description How many at most; 50 without it. */
                    limit?: number;
                    /** @description The `next` of the page before. */
                    after?: string;
                    /** @description Which come first; the newest without it. */
                    order?: "newest" | "oldest";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of them, with all that they name. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entries: components["schemas"]["RecordedActor"][];
                            named: components["schemas"]["Named"];
                            /** @description For `after`: the page after this one; null where this is the last. */
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
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
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
        /**
         * What is negotiated or disputed
         * @description Under which wordings.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Words: "a phrase", -without, this or that. */
                    q?: string;
                    /** @description How many at most; 50 without it. */
                    limit?: number;
                    /** @description The `next` of the page before. */
                    after?: string;
                    /** @description Which come first; the newest without it. */
                    order?: "newest" | "oldest";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of them, with all that they name. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entries: components["schemas"]["RecordedIssue"][];
                            named: components["schemas"]["Named"];
                            /** @description For `after`: the page after this one; null where this is the last. */
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
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
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
    "/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The reports
         * @description With `q`, those that hold these words, with some of the words around them.
         */
        get: {
            parameters: {
                query?: {
                    /** @description The first day; a month or a year as well. */
                    since?: string;
                    /** @description The last day; a month or a year takes in all of it. */
                    until?: string;
                    /** @description The outlet's name, in any case of letters. */
                    outlet?: string;
                    /** @description How many at most; 50 without it. */
                    limit?: number;
                    /** @description The `next` of the page before. */
                    after?: string;
                    /** @description Which come first; the newest without it. */
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
                /** @description A page of them, with all that they name. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entries: components["schemas"]["ListedReport"][];
                            named: components["schemas"]["Named"];
                            /** @description For `after`: the page after this one; null where this is the last. */
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
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Adds reports
         * @description A text, what is at an address (a page, a feed, an archive …), or files of any form that can be gathered. They are read one after the other: `job` tells how it goes. What is there already is passed over; a changed report is a new version.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PastedReport"] | components["schemas"]["GivenLink"];
                    "multipart/form-data": {
                        title?: string | null;
                        outlet?: string | null;
                        url?: string | null;
                        /**
                         * Format: date
                         * @description The day it was published, YYYY-MM-DD.
                         */
                        publishedAt?: string | null;
                        /**
                         * @description Read it as this language whatever it looks like.
                         * @enum {string}
                         */
                        language?: "en";
                        files: string[];
                    };
                };
            };
            responses: {
                /** @description It was taken on. */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Begun"];
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description It is larger than what is taken. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description It is understood, and can't be carried out. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One entry, of whichever list
         * @description With all that it names, and every decision on it, the oldest first.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The entry. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EntryAnswer"];
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description There is nothing of that id or address. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
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
    "/v1/actors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One actor
         * @description By its id, or one that it has gone by. `counts` are of the statements of whoever goes by that name.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The actor. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ActorAnswer"];
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description There is nothing of that id or address. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
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
    "/v1/issues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One issue
         * @description By its id, or one that it has gone by. `counts` are of the statements about it.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The issue. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IssueAnswer"];
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description There is nothing of that id or address. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
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
    "/v1/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One report: its text, its versions, and all that was found in it
         * @description Entries rest on the current version, whichever text is asked for. Spans are UTF-16 code units into the text.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Which of its texts; the current one without it. */
                    version?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The report. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReportAnswer"];
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description There is nothing of that id or address. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /**
         * Takes a report out of the record
         * @description All its versions, and everything that it brought. What people decided stays in the journal, and holds again should the report come back. For ten minutes, and for as long as this server runs, the report can be brought back.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description It is out. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description There is nothing of that id or address. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Brings a report back that was taken out
         * @description As it was, with all its versions, its reading, and what was decided on its words. Only the server that took it out knows it, and for ten minutes. Refused with 409 where a report of that id has come since.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description It is in again. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description There is nothing of that id or address. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Something has been decided on it, or has come, since it was looked at: nothing was changed. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a job goes */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The job. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Job"];
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description There is nothing of that id or address. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /**
         * Stops a job
         * @description After the report that is under way; what is in stays in.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The job. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Job"];
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description There is nothing of that id or address. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes the reports out again that a job brought
         * @description Those that were there before stay, changed ones too.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The job. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Job"];
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description There is nothing of that id or address. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The feeds that are watched
         * @description Addresses may hold keys: who doesn't add reports sees of each only its host.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description All of them, the one that is asked next first. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Subscriptions"];
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Watches a feed
         * @description It is asked at once, and then as often as it says; what is new is added.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The address of an RSS, Atom or JSON feed. */
                        url: string;
                    };
                };
            };
            responses: {
                /** @description It is watched. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Subscription"];
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
            };
        };
        /**
         * Watches a feed no longer
         * @description What came in stays.
         */
        delete: {
            parameters: {
                query: {
                    /** @description The address of an RSS, Atom or JSON feed. */
                    url: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description It isn't watched any more. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description There is nothing of that id or address. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a text tells of itself, without reading it
         * @description Its day, headline and outlet, as they stand in its own frame: what a report that is added with this text takes from it, where nothing else is given.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                    };
                };
            };
            responses: {
                /** @description What it tells. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ToldOfItself"];
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description It is larger than what is taken. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description It is understood, and can't be carried out. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads a text without keeping it
         * @description What one report says, as schema/reading.json has it. Of at most 500,000 characters; what takes too long is given up.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        title?: string | null;
                        outlet?: string | null;
                        url?: string | null;
                        /**
                         * Format: date
                         * @description The day it was published, YYYY-MM-DD.
                         */
                        publishedAt?: string | null;
                        text: string;
                        /**
                         * @description Read it as this language whatever it looks like.
                         * @enum {string}
                         */
                        language?: "en";
                    };
                };
            };
            responses: {
                /** @description The reading. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Reading"];
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description It is larger than what is taken. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description It is understood, and can't be carried out. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What people decided, the newest first
         * @description Nothing is deleted: what was taken back stays, with what took it back.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Only those on this entry. */
                    entry?: string;
                    /** @description Only those of this person. */
                    by?: string;
                    /** @description How many at most; 50 without it. */
                    limit?: number;
                    /** @description The `next` of the page before. */
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of them. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Decisions"];
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Decides
         * @description Confirms, rejects, corrects (entries, and what is known of a report: that is read anew with it at once), adds, notes, settles, dismisses, merges, splits, renames; it outlives every later report, re-reading and newer model. With `seen`, what somebody else has decided since is answered (409) and nothing is changed. To merge, split and rename needs an editor.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description A key of this request alone. The same request sent again with it gives the decision that it made, and isn't carried out twice. */
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Wish"];
                };
            };
            responses: {
                /** @description It is written down. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Decided"];
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description There is nothing of that id or address. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Something has been decided on it, or has come, since it was looked at: nothing was changed. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Conflict"];
                    };
                };
                /** @description It is larger than what is taken. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description It is understood, and can't be carried out. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/last": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What would be taken back, or done again
         * @description What /v1/decisions/undo and /redo are about where no decision is named: to be shown before it is done.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Both, where there is such. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LastDecisions"];
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
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
    "/v1/decisions/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a decision back
         * @description Your last one that still holds; with `decision`, that one. Others' decisions are taken back by editors.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description A key of this request alone. The same request sent again with it gives the decision that it made, and isn't carried out twice. */
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Which; your last without it. */
                        decision?: string;
                    };
                };
            };
            responses: {
                /** @description It is written down. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Decided"];
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description There is nothing of that id or address. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Something has been decided on it, or has come, since it was looked at: nothing was changed. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Conflict"];
                    };
                };
                /** @description It is larger than what is taken. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description It is understood, and can't be carried out. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/redo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Does again what was taken back
         * @description What you took back last, if you have decided nothing since; with `decision` (that which was taken back, or that which took it back), that one.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description A key of this request alone. The same request sent again with it gives the decision that it made, and isn't carried out twice. */
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Which; your last without it. */
                        decision?: string;
                    };
                };
            };
            responses: {
                /** @description It is written down. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Decided"];
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description There is nothing of that id or address. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Something has been decided on it, or has come, since it was looked at: nothing was changed. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Conflict"];
                    };
                };
                /** @description It is larger than what is taken. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description It is understood, and can't be carried out. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What nobody has looked at, the most doubtful first
         * @description In order of doubt: what is least sure, and what most hangs on; `why` says both. `left` (of the first page) is how many there are, up to four thousand.
         */
        get: {
            parameters: {
                query?: {
                    /** @description The first day; a month or a year as well. */
                    since?: string;
                    /** @description The last day; a month or a year takes in all of it. */
                    until?: string;
                    /** @description Any name of who says it, takes the position or takes part, or part of one; or an actor's id. */
                    speaker?: string;
                    /** @description Any name of the party; those who speak for it are meant as well. */
                    party?: string;
                    /** @description Any wording of the issue, part of one, or its id. */
                    issue?: string;
                    /** @description The outlet's name, in any case of letters. */
                    outlet?: string;
                    /** @description What the speaker does by saying it; only statements have one. */
                    act?: "assert" | "announce" | "agree" | "support" | "offer" | "promise" | "propose" | "request" | "demand" | "warn" | "threaten" | "accuse" | "reject" | "deny" | "concede" | "question" | "evade";
                    /** @description How it is said; only statements have it. */
                    quotation?: "direct" | "indirect" | "mixed";
                    /** @description How many at most; 50 without it. */
                    limit?: number;
                    /** @description The `next` of the page before. */
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of them, with all that they name. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["QueueAnswer"];
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
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
    "/v1/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far two reviewers agree
         * @description Krippendorff's alpha on labels and spans, of what both went through.
         */
        get: {
            parameters: {
                query: {
                    first: string;
                    second: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Alphas, each with the number of entries that it is of; null where there is nothing to tell it by. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Agreement"];
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
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
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changes, as it changes
         * @description Server-sent events, each an `Event` as JSON. Changes of the record have ids: with `Last-Event-ID` (or `after`) it goes on after that one. Without, it begins now.
         */
        get: {
            parameters: {
                query?: {
                    /** @description As Last-Event-ID. */
                    after?: number | null;
                };
                header?: {
                    /** @description The id of the last event that was seen. */
                    "last-event-id"?: number | null;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Events, until the connection ends. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/event-stream": string;
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
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
    "/v1/feed.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is new, for readers of feeds
         * @description Discrepancies, what was told of meetings, positions: the newest report first, a hundred at most. Filters as everywhere.
         */
        get: {
            parameters: {
                query?: {
                    /** @description The first day; a month or a year as well. */
                    since?: string;
                    /** @description The last day; a month or a year takes in all of it. */
                    until?: string;
                    /** @description Any name of who says it, takes the position or takes part, or part of one; or an actor's id. */
                    speaker?: string;
                    /** @description Any name of the party; those who speak for it are meant as well. */
                    party?: string;
                    /** @description Any wording of the issue, part of one, or its id. */
                    issue?: string;
                    /** @description The outlet's name, in any case of letters. */
                    outlet?: string;
                    /** @description What the speaker does by saying it; only statements have one. */
                    act?: "assert" | "announce" | "agree" | "support" | "offer" | "promise" | "propose" | "request" | "demand" | "warn" | "threaten" | "accuse" | "reject" | "deny" | "concede" | "question" | "evade";
                    /** @description What people made of it; machine: nothing yet. */
                    review?: "machine" | "confirmed" | "corrected" | "rejected";
                    /** @description How it is said; only statements have it. */
                    quotation?: "direct" | "indirect" | "mixed";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description An Atom feed (RFC 4287). */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/atom+xml": string;
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
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
    "/v1/meetings.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Meetings, for calendars
         * @description Those whose day is told, as events of whole days, with their status and all that was told of them.
         */
        get: {
            parameters: {
                query?: {
                    /** @description The first day; a month or a year as well. */
                    since?: string;
                    /** @description The last day; a month or a year takes in all of it. */
                    until?: string;
                    /** @description Any name of who says it, takes the position or takes part, or part of one; or an actor's id. */
                    speaker?: string;
                    /** @description Any name of the party; those who speak for it are meant as well. */
                    party?: string;
                    /** @description Any wording of the issue, part of one, or its id. */
                    issue?: string;
                    /** @description The outlet's name, in any case of letters. */
                    outlet?: string;
                    /** @description What the speaker does by saying it; only statements have one. */
                    act?: "assert" | "announce" | "agree" | "support" | "offer" | "promise" | "propose" | "request" | "demand" | "warn" | "threaten" | "accuse" | "reject" | "deny" | "concede" | "question" | "evade";
                    /** @description What people made of it; machine: nothing yet. */
                    review?: "machine" | "confirmed" | "corrected" | "rejected";
                    /** @description How it is said; only statements have it. */
                    quotation?: "direct" | "indirect" | "mixed";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A calendar (RFC 5545). */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/calendar": string;
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
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
    "/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in
         * @description Also answered where nobody is: `you` is null then.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Who you are here. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SessionAnswer"];
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Signs in
         * @description The session is a cookie that scripts can't see and other pages can't send. It ends a week after it was last used.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        email: string;
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Who you are here. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SessionAnswer"];
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description There is nothing of that id or address. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
            };
        };
        /** Signs out */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Nobody is signed in any more. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Changes your password
         * @description Ends all your sessions, and begins a new one.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        password: string;
                        next: string;
                    };
                };
            };
            responses: {
                /** @description Who you are here. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SessionAnswer"];
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description There is nothing of that id or address. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description It is larger than what is taken. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description It is understood, and can't be carried out. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The tokens that programs come in with
         * @description Yours; for owners everybody's.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The newest first. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TokensAnswer"];
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description There is nothing of that id or address. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Makes a token
         * @description `secret` is shown this once: send it as `Authorization: Bearer …`. Only a hash of it is kept.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description What it is for. */
                        name: string;
                        /**
                         * @description What it may be used for: to read, also to decide on entries (review), also to add reports (edit). Never for more than whoever made it may at that time.
                         * @enum {string}
                         */
                        scope: "read" | "review" | "edit";
                        /** @description How long it holds; 90 days without it. */
                        days?: number;
                    };
                };
            };
            responses: {
                /** @description The token. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NewTokenAnswer"];
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description There is nothing of that id or address. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description It is larger than what is taken. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description It is understood, and can't be carried out. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revokes a token */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description It opens nothing any more. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description There is nothing of that id or address. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may come in */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Everybody. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PeopleAnswer"];
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description There is nothing of that id or address. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Lets somebody in
         * @description Tell them their password; they change it once they are in.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        email: string;
                        /** @enum {string} */
                        role: "reader" | "reviewer" | "editor" | "owner";
                        password: string;
                    };
                };
            };
            responses: {
                /** @description The person. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PersonAnswer"];
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description There is nothing of that id or address. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description It is larger than what is taken. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description It is understood, and can't be carried out. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Lets somebody in no more
         * @description Their sessions and tokens end; what they decided stays.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description They are out. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description There is nothing of that id or address. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description It is larger than what is taken. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description It is understood, and can't be carried out. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /**
         * Changes what somebody may do, or their password
         * @description All of what is asked, or nothing. A role holds from their next request on, for their tokens too. A new password ends their sessions.
         */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        role?: "reader" | "reviewer" | "editor" | "owner";
                        password?: string;
                    };
                };
            };
            responses: {
                /** @description The person. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PersonAnswer"];
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description There is nothing of that id or address. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description It is larger than what is taken. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description It is understood, and can't be carried out. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who did what, the newest first
         * @description Only ever added to. It holds no password, no token and no words of reports.
         */
        get: {
            parameters: {
                query?: {
                    /** @description How many at most; 50 without it. */
                    limit?: number;
                    /** @description The `next` of the page before. */
                    after?: number;
                    /** @description The name of who did it, in any case of letters. */
                    who?: string;
                    /** @description Which kind of deed. */
                    what?: "signed in" | "failed to sign in" | "signed out" | "made a token" | "first used a token" | "revoked a token" | "added a person" | "changed a role" | "changed a password" | "removed a person" | "decided" | "took a decision back" | "did a decision again" | "added reports" | "undid an addition" | "removed a report" | "brought a report back" | "read a report again" | "watched a feed" | "left a feed" | "exported";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of it. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AuditAnswer"];
                    };
                };
                /** @description The request can't be understood; the message says what is wrong with it. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Who asks can't be told: sign in, or send a token. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Not for this role; or asked by another name than the server's, or by another page. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description There is nothing of that id or address. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description Too much at once: try again later. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The database doesn't answer at the moment: try again after as many seconds as Retry-After says. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
                    };
                };
                /** @description The disk that the record lies on is full: nothing was changed. */
                507: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Refusal"];
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
        /** @description Why something isn't done: a code to search for, what is wrong, and the remedy. */
        Refusal: {
            error: {
                code: string;
                message: string;
                remedy?: string;
            };
        };
        /** @description Somebody else has decided on an entry since it was looked at: the entry and all decisions on it as they are now. */
        Conflict: {
            error: {
                code: string;
                message: string;
                remedy?: string;
            };
            entry: components["schemas"]["Entry"] | null;
            history: components["schemas"]["KeptDecision"][];
        };
        Entry: components["schemas"]["RecordedStatement"] | components["schemas"]["RecordedMeeting"] | components["schemas"]["RecordedPosition"] | components["schemas"]["RecordedDiscrepancy"] | components["schemas"]["RecordedActor"] | components["schemas"]["RecordedIssue"];
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
        /** @description Words of a report: `text` is the slice of its text from `start` to `end`, in UTF-16 code units. */
        Evidence: {
            report: string;
            start: number;
            end: number;
            text: string;
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
        /** @description What a person made of an entry. *machine*: nobody has looked at it. */
        Review: {
            /** @enum {string} */
            state: "machine" | "confirmed" | "corrected" | "rejected";
            by: string | null;
            at: string | null;
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
        /** @description A decision with whether it was taken back. */
        KeptDecision: {
            undone: boolean;
            /** @constant */
            do: "merge-actors";
            actors: components["schemas"]["ActorRef"][];
            id: string;
            by: string | null;
            at: string | null;
        } | {
            undone: boolean;
            /** @constant */
            do: "split-actor";
            actors: components["schemas"]["ActorRef"][];
            from: components["schemas"]["ActorRef"][];
            id: string;
            by: string | null;
            at: string | null;
        } | {
            undone: boolean;
            /** @constant */
            do: "rename-actor";
            actor: components["schemas"]["ActorRef"];
            name: string;
            id: string;
            by: string | null;
            at: string | null;
        } | {
            undone: boolean;
            /** @constant */
            do: "merge-issues";
            labels: string[];
            id: string;
            by: string | null;
            at: string | null;
        } | {
            undone: boolean;
            /** @constant */
            do: "split-issue";
            labels: string[];
            from: string[];
            id: string;
            by: string | null;
            at: string | null;
        } | {
            undone: boolean;
            /** @constant */
            do: "rename-issue";
            label: string;
            name: string;
            id: string;
            by: string | null;
            at: string | null;
        } | {
            undone: boolean;
            /** @enum {string} */
            do: "settle" | "dismiss";
            passages: components["schemas"]["Passage"][];
            id: string;
            by: string | null;
            at: string | null;
        } | {
            undone: boolean;
            entry: components["schemas"]["EntryRef"];
            further?: components["schemas"]["EntryRef"][];
            /** @enum {string} */
            do: "confirm" | "reject";
            id: string;
            by: string | null;
            at: string | null;
        } | {
            undone: boolean;
            entry: components["schemas"]["EntryRef"];
            further?: components["schemas"]["EntryRef"][];
            /** @constant */
            do: "correct";
            fields: components["schemas"]["Correction"];
            id: string;
            by: string | null;
            at: string | null;
        } | {
            undone: boolean;
            /** @constant */
            do: "add";
            list: components["schemas"]["List"];
            passages: components["schemas"]["Passage"][];
            fields: components["schemas"]["Correction"];
            id: string;
            by: string | null;
            at: string | null;
        } | {
            undone: boolean;
            /** @constant */
            do: "correct-report";
            report: string;
            fields: components["schemas"]["ReportFields"];
            id: string;
            by: string | null;
            at: string | null;
        } | {
            undone: boolean;
            entry: components["schemas"]["EntryRef"];
            further?: components["schemas"]["EntryRef"][];
            /** @constant */
            do: "note";
            words: string;
            id: string;
            by: string | null;
            at: string | null;
        } | {
            undone: boolean;
            passages: components["schemas"]["Passage"][];
            /** @constant */
            do: "note";
            words: string;
            id: string;
            by: string | null;
            at: string | null;
        } | {
            undone: boolean;
            actor: components["schemas"]["ActorRef"];
            /** @constant */
            do: "note";
            words: string;
            id: string;
            by: string | null;
            at: string | null;
        } | {
            undone: boolean;
            label: string;
            /** @constant */
            do: "note";
            words: string;
            id: string;
            by: string | null;
            at: string | null;
        } | {
            undone: boolean;
            /** @constant */
            do: "undo";
            decision: string;
            id: string;
            by: string | null;
            at: string | null;
        };
        /** @description An actor by a name that reports have for it; where two share that, with the party's name. */
        ActorRef: {
            name: string;
            party?: string;
        };
        /** @description Words of a report. Once the report has changed, the same words anywhere in it. */
        Passage: components["schemas"]["Evidence"];
        /** @description An entry by the words that it rests on; where several rest on the same words, with its actor or issue. */
        EntryRef: {
            list: components["schemas"]["List"];
            passage: components["schemas"]["Passage"];
            actor?: components["schemas"]["ActorRef"];
            issue?: string;
        };
        /** @enum {string} */
        List: "statements" | "meetings" | "positions";
        /** @description Fields of an entry as they should be; null where the report doesn't tell. Actors by a name, issues by their words, days as ISO 8601 / EDTF. Passages change an entry in their own report only: an entry that several reports carry has others in each. */
        Correction: {
            speaker?: string | null;
            act?: components["schemas"]["Act"] | null;
            /**
             * @description *direct*: all of it in quotation marks; *mixed*: some of it; *indirect*: none.
             * @enum {string}
             */
            quotation?: "direct" | "indirect" | "mixed";
            source?: components["schemas"]["Passage"] | null;
            cue?: components["schemas"]["Passage"] | null;
            content?: components["schemas"]["Passage"][];
            addressee?: components["schemas"]["Passage"] | null;
            about?: string[];
            /** @enum {string} */
            status?: "held" | "underway" | "scheduled" | "agreed" | "proposed" | "possible" | "declined" | "cancelled" | "postponed";
            /** @enum {string} */
            kind?: "meeting" | "call" | "visit" | "summit" | "talks" | "briefing";
            participants?: string[];
            host?: string | null;
            chair?: string | null;
            place?: string | null;
            /** @enum {string} */
            medium?: "in-person" | "video" | "phone" | "unknown";
            /** @enum {string} */
            level?: "leaders" | "ministers" | "officials" | "military" | "unknown";
            actor?: string;
            claimedBy?: string | null;
            issue?: string;
            /** @enum {string} */
            stance?: "for" | "against" | "noncommittal";
            /** @enum {string} */
            firmness?: "firm" | "qualified" | "vague";
            condition?: components["schemas"]["Passage"] | null;
            deadline?: string | null;
            beneficiary?: string | null;
            /** @description The words that a meeting or position rests on. */
            evidence?: components["schemas"]["Passage"][];
            on?: string | null;
        };
        /** @description What is known of a report, as it should be; null where nobody knows, whatever its text says. */
        ReportFields: {
            /**
             * Format: date
             * @description The day it was published.
             */
            publishedAt?: string | null;
            title?: string | null;
            outlet?: string | null;
        };
        /** @description What entries name: enough to show them by. */
        Named: {
            actors: components["schemas"]["NamedActor"][];
            issues: components["schemas"]["NamedIssue"][];
            reports: components["schemas"]["NamedReport"][];
            /** @description Those that entries rest on, and that they are reported in. */
            statements: components["schemas"]["RecordedStatement"][];
            /** @description The sides of discrepancies. */
            positions: components["schemas"]["RecordedPosition"][];
        };
        NamedActor: {
            id: string;
            name: string;
            /** @enum {string} */
            kind: "person" | "state" | "organization" | "group";
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
        DossierAnswer: {
            /** @description What the dossier's file calls it. */
            name: string | null;
            /** @description The dossier's own time: the latest day on which one of its reports was published. */
            asOf: string | null;
            counts: components["schemas"]["Counts"];
            you: components["schemas"]["You"];
            /** @description Whether people log in here; without accounts whoever uses this machine owns the record. */
            accounts: boolean;
        };
        /** @description How much a store holds. */
        Counts: {
            reports: number;
            /** @description Texts: changed reports have several versions. */
            versions: number;
            /** @description Reports that carry the same text as an earlier one. */
            copies: number;
            outlets: number;
            statements: number;
            meetings: number;
            positions: number;
            actors: number;
            issues: number;
            decisions: number;
            feeds: number;
            /** @description The first and the last day of publication, and when a report came in last (ISO 8601). */
            first: string | null;
            last: string | null;
            gatheredAt: string | null;
        };
        /** @description Who asks. */
        You: {
            name: string;
            role: components["schemas"]["Role"];
        };
        /** @enum {string} */
        Role: "reader" | "reviewer" | "editor" | "owner";
        /** @description `found`: where it says the words that were searched for. */
        ListedStatement: {
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
            found?: components["schemas"]["Evidence"][];
        };
        /** @description `excerpt`: some words around those that were searched for, which stand between « and ». */
        ListedReport: {
            id: string;
            publishedAt: string | null;
            title: string | null;
            outlet: string | null;
            url: string | null;
            /** @description What of these was found in its own text, and where it stands there; what is left out was given or decided, or isn't known. */
            found?: components["schemas"]["FoundFacts"];
            /** @description 1 for the text as it first came, 2 for a changed one … */
            version: number;
            /** @description The earliest report that carries the same text (a wire story under several names); null where this is it. */
            sameTextAs: string | null;
            review: components["schemas"]["Review"];
            excerpt?: string;
        };
        /** @description Where a text tells its own facts. */
        FoundFacts: {
            publishedAt?: components["schemas"]["Span"];
            title?: components["schemas"]["Span"];
            outlet?: components["schemas"]["Span"];
        };
        /** @description A half-open range of a document's text, in UTF-16 code units: `text.slice(start, end)` is the evidence. */
        Span: {
            start: number;
            end: number;
        };
        /** @description What happened on a day. */
        Happening: {
            day: string;
            /** @constant */
            kind: "statement";
            entry: components["schemas"]["RecordedStatement"];
        } | {
            day: string;
            /** @constant */
            kind: "meeting";
            entry: components["schemas"]["RecordedMeeting"];
        } | {
            day: string;
            /** @constant */
            kind: "position";
            entry: components["schemas"]["RecordedPosition"];
        } | {
            day: string;
            /** @constant */
            kind: "discrepancy";
            entry: components["schemas"]["RecordedDiscrepancy"];
        };
        TodayAnswer: {
            since: string;
            on: string | null;
            /** @description The dossier's own time. */
            asOf: string | null;
            /** @description Reports that were looked at; `bounded`: the period has more, of which these are the newest. */
            reports: number;
            bounded: boolean;
            /** @description The weightiest new ones first, and how many more there are. */
            statements: components["schemas"]["RecordedStatement"][];
            moreStatements: number;
            positions: components["schemas"]["Shift"][];
            meetings: components["schemas"]["MovedMeeting"][];
            /** @description Open ones that a new position is a side of. */
            discrepancies: components["schemas"]["RecordedDiscrepancy"][];
            /** @description Who is newly said to have been left out or to have stayed away. */
            absent: {
                meeting: components["schemas"]["RecordedMeeting"];
                absences: components["schemas"]["Absence"][];
            }[];
            named: components["schemas"]["Named"];
        };
        /** @description A line whose stance or firmness is another one by now; own points and claimed ones are lines apart. */
        Shift: {
            /** @description Actor and issue id. */
            actor: string;
            issue: string;
            own: boolean;
            /** @description The last point before the period; null where none was known. */
            before: components["schemas"]["RecordedPosition"] | null;
            /** @description The latest in it. */
            after: components["schemas"]["RecordedPosition"];
        };
        /** @description A meeting whose status is another one than the last that was told before, or of which nothing was known. */
        MovedMeeting: {
            meeting: components["schemas"]["RecordedMeeting"];
            before: components["schemas"]["MeetingEvent"] | null;
            after: components["schemas"]["MeetingEvent"];
        };
        /** @description A page of what nobody has looked at. */
        QueueAnswer: {
            entries: components["schemas"]["Doubtful"][];
            /** @description For the page after this one; null where this is the last. */
            next: string | null;
            /** @description Of the whole queue; told with its first page, else null. */
            left: components["schemas"]["Left"] | null;
            named: components["schemas"]["Named"];
        };
        /** @description An entry that nobody has looked at. `doubt`: how unsure it is, times how much hangs on it; `why` says both. */
        Doubtful: {
            /** @constant */
            list: "statements";
            entry: components["schemas"]["RecordedStatement"];
            doubt: number;
            why: string;
        } | {
            /** @constant */
            list: "meetings";
            entry: components["schemas"]["RecordedMeeting"];
            doubt: number;
            why: string;
        } | {
            /** @constant */
            list: "positions";
            entry: components["schemas"]["RecordedPosition"];
            doubt: number;
            why: string;
        };
        /** @description How many entries nobody has looked at. Where the same position stands in several copies of one text, each copy counts. */
        Left: {
            count: number;
            /** @description Only so many were counted: there are more. */
            bounded: boolean;
        };
        /** @description How many statements there are of what was asked for, and of which kinds: each list by count, at most twenty long. */
        Facets: {
            total: number;
            /** @description Only the newest of those found were counted: there are more. */
            bounded: boolean;
            speakers: components["schemas"]["Counted"][];
            parties: components["schemas"]["Counted"][];
            issues: {
                id: string;
                label: string;
                count: number;
            }[];
            acts: {
                act: components["schemas"]["Act"];
                count: number;
            }[];
            outlets: {
                outlet: string;
                count: number;
            }[];
            quotations: {
                /**
                 * @description *direct*: all of it in quotation marks; *mixed*: some of it; *indirect*: none.
                 * @enum {string}
                 */
                quotation: "direct" | "indirect" | "mixed";
                count: number;
            }[];
            reviews: {
                /** @enum {string} */
                review: "machine" | "confirmed" | "corrected" | "rejected";
                count: number;
            }[];
        };
        Counted: {
            id: string;
            name: string;
            count: number;
        };
        /** @description How much the biggest actors say, and how often they meet, over time. */
        Lanes: {
            /** @description The days that the bins are of; null where the record has none. */
            since: string | null;
            until: string | null;
            /** @description First and last day of each. */
            bins: {
                start: string;
                end: string;
            }[];
            lanes: components["schemas"]["Lane"][];
            /** @description Only the newest of the statements found were counted. */
            bounded: boolean;
        };
        Lane: {
            actor: {
                id: string;
                name: string;
            };
            /** @description A count for each bin. */
            statements: number[];
            /** @description Null where meetings aren't asked for: by issue, act, outlet, quotation or review. */
            meetings: number[] | null;
        };
        MatrixAnswer: {
            actors: {
                id: string;
                name: string;
                points: number;
            }[];
            issues: {
                id: string;
                label: string;
                points: number;
            }[];
            /** @description Cells that hold anything, row by row. */
            cells: components["schemas"]["Cell"][];
            named: components["schemas"]["Named"];
        };
        Cell: {
            /** @description Ids. */
            actor: string;
            issue: string;
            points: number;
            /** @description The latest point, own or claimed, and the latest of its own. */
            latest: components["schemas"]["RecordedPosition"];
            own: components["schemas"]["RecordedPosition"] | null;
        };
        /** @description Who agrees with whom, and who is against whom, over issues. */
        Network: {
            /** @description The biggest first; `weight`: points for or against. */
            actors: {
                id: string;
                name: string;
                kind: string;
                weight: number;
            }[];
            /** @description The strongest first. */
            links: components["schemas"]["Link"][];
            /** @description Those that links name, by their ids. */
            issues: {
                id: string;
                label: string;
            }[];
        };
        Link: {
            /** @description Actor ids. */
            a: string;
            b: string;
            /** @description On how many issues both are for, or both against; on how many the one is for and the other against. An actor that was both in the period counts as both. */
            agree: number;
            conflict: number;
            /** @description Both by the average activity of the two (Leifeld 2017): of the stances that each took, on average, the share that they have in common, or against each other. */
            agreement: number;
            opposition: number;
            /** @description On how many of these issues only others say where one of the two stands. */
            claimed: number;
            /** @description At most ten. */
            issues: {
                id: string;
                agree: number;
                conflict: number;
            }[];
        };
        ReportAnswer: {
            report: components["schemas"]["RecordedReport"];
            /** @description The version whose text this is. */
            version: number;
            /** @description The first first. */
            versions: {
                version: number;
                publishedAt: string | null;
                title: string | null;
                gatheredAt: string;
            }[];
            text: string;
            gathered: {
                from: string;
                at: string;
                mediaType: string;
            };
            /** @description Whole entries, with their evidence in other reports. Those of the current version, whichever text is asked for. */
            entries: {
                statements: components["schemas"]["RecordedStatement"][];
                meetings: components["schemas"]["RecordedMeeting"][];
                positions: components["schemas"]["RecordedPosition"][];
                discrepancies: components["schemas"]["RecordedDiscrepancy"][];
            };
            named: components["schemas"]["Named"];
        };
        RecordedReport: {
            id: string;
            publishedAt: string | null;
            title: string | null;
            outlet: string | null;
            url: string | null;
            /** @description What of these was found in its own text, and where it stands there; what is left out was given or decided, or isn't known. */
            found?: components["schemas"]["FoundFacts"];
            /** @description 1 for the text as it first came, 2 for a changed one … */
            version: number;
            /** @description The earliest report that carries the same text (a wire story under several names); null where this is it. */
            sameTextAs: string | null;
            review: components["schemas"]["Review"];
        };
        EntryAnswer: {
            /** @description Which list of the record it stands in. */
            list: components["schemas"]["EntryList"];
            entry: components["schemas"]["Entry"];
            named: components["schemas"]["Named"];
            /** @description Every decision on it, the oldest first, with those that were taken back. */
            history: components["schemas"]["KeptDecision"][];
        };
        /** @enum {string} */
        EntryList: "statements" | "meetings" | "positions" | "discrepancies" | "actors" | "issues";
        ActorAnswer: {
            entry: components["schemas"]["RecordedActor"];
            /** @description By what it says, and in all: facets of its statements. */
            counts: components["schemas"]["Facets"];
            named: components["schemas"]["Named"];
            history: components["schemas"]["KeptDecision"][];
        };
        IssueAnswer: {
            entry: components["schemas"]["RecordedIssue"];
            counts: components["schemas"]["Facets"];
            named: components["schemas"]["Named"];
            history: components["schemas"]["KeptDecision"][];
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
            /** @description What of these nobody gave, with the words of the text that tell it: its headline, its dateline, its signature. Left out where all was given, or nothing was found. */
            found?: components["schemas"]["FoundFacts"];
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
        /** @description What a text tells of itself, in its headline, its dateline, its signature; null for what it doesn't. */
        ToldOfItself: {
            /** @description ISO 8601 day. */
            publishedAt: string | null;
            title: string | null;
            outlet: string | null;
        };
        /** @description Work that was taken on: reports that are being added. */
        Job: {
            id: string;
            /** @enum {string} */
            kind: "text" | "link" | "files" | "feed";
            /** @description What it is about: a title, an address, names of files. */
            what: string;
            /** @description Who wants it; null for a feed that is watched. */
            by: string | null;
            /** @description When it was taken on (ISO 8601). */
            at: string;
            /**
             * @description *waiting*: others are done first; *undone*: its new reports were taken out again.
             * @enum {string}
             */
            state: "waiting" | "running" | "done" | "stopped" | "undone";
            /** @description How many reports are done, one way or the other. */
            done: number;
            counts: {
                new: number;
                changed: number;
                known: number;
                failed: number;
            };
            /** @description What became of each, in order; of very many the last ones. */
            items: components["schemas"]["JobItem"][];
        };
        JobItem: {
            /** @description Where it was met, in words. */
            where: string;
            /** @enum {string} */
            outcome: "new" | "changed" | "known" | "failed";
            report: string | null;
            /** @description Whether it is new or changed, and its day neither given nor found in its text. */
            undated: boolean;
            /** @description What else there is to say: which version it replaces, or why it has another id than it brought; mostly null. */
            told: string | null;
            error: {
                code: string;
                message: string;
                remedy: string;
            } | null;
        };
        /** @description Work that was taken on: ask /v1/jobs/{id} how it goes. */
        Begun: {
            job: components["schemas"]["Job"];
        };
        /** @description What /v1/events tells: a change of the record, or how a job goes. */
        Event: {
            /** @enum {string} */
            kind: "added" | "changed" | "removed" | "reread";
            at: string;
            report: string;
        } | {
            /** @constant */
            kind: "decided";
            at: string;
            decision: string;
        } | {
            /** @constant */
            kind: "progress";
            job: components["schemas"]["Progress"];
        };
        /** @description What is told of a job: how far it is. What became of each report, the job itself tells. */
        Progress: {
            id: string;
            /** @enum {string} */
            kind: "text" | "link" | "files" | "feed";
            /** @description What it is about: a title, an address, names of files. */
            what: string;
            /** @description Who wants it; null for a feed that is watched. */
            by: string | null;
            /** @description When it was taken on (ISO 8601). */
            at: string;
            /**
             * @description *waiting*: others are done first; *undone*: its new reports were taken out again.
             * @enum {string}
             */
            state: "waiting" | "running" | "done" | "stopped" | "undone";
            /** @description How many reports are done, one way or the other. */
            done: number;
            counts: {
                new: number;
                changed: number;
                known: number;
                failed: number;
            };
        };
        /** @description A feed that is watched. */
        Subscription: {
            url: string;
            title: string | null;
            /** @description When it is asked next (ISO 8601); null where it is gone for good. */
            nextPollAt: string | null;
            /** @description How often it has failed since it last worked, and with what. */
            failures: number;
            error: string | null;
            /** @description What to do about that error. */
            remedy: string | null;
        };
        Subscriptions: {
            entries: components["schemas"]["Subscription"][];
        };
        Decisions: {
            /** @description The newest first. */
            entries: components["schemas"]["KeptDecision"][];
            next: string | null;
        };
        Decided: {
            decision: components["schemas"]["Decision"];
            /** @description What it was decided on, as it is now; null where that isn't one entry, or is gone. */
            entry: components["schemas"]["Entry"] | null;
            /** @description Entries that changed with it: what was derived from it. */
            followed: components["schemas"]["Followed"][];
        };
        /** @description What a person decided. A journal, only ever added to; applied after all that the machine makes of the reports. A decision holds on to words of reports, names and wordings of issues, never to ids alone: it outlives every re-reading. */
        Decision: {
            /** @constant */
            do: "merge-actors";
            actors: components["schemas"]["ActorRef"][];
            id: string;
            by: string | null;
            at: string | null;
        } | {
            /** @constant */
            do: "split-actor";
            actors: components["schemas"]["ActorRef"][];
            from: components["schemas"]["ActorRef"][];
            id: string;
            by: string | null;
            at: string | null;
        } | {
            /** @constant */
            do: "rename-actor";
            actor: components["schemas"]["ActorRef"];
            name: string;
            id: string;
            by: string | null;
            at: string | null;
        } | {
            /** @constant */
            do: "merge-issues";
            labels: string[];
            id: string;
            by: string | null;
            at: string | null;
        } | {
            /** @constant */
            do: "split-issue";
            labels: string[];
            from: string[];
            id: string;
            by: string | null;
            at: string | null;
        } | {
            /** @constant */
            do: "rename-issue";
            label: string;
            name: string;
            id: string;
            by: string | null;
            at: string | null;
        } | {
            /** @enum {string} */
            do: "settle" | "dismiss";
            passages: components["schemas"]["Passage"][];
            id: string;
            by: string | null;
            at: string | null;
        } | {
            entry: components["schemas"]["EntryRef"];
            further?: components["schemas"]["EntryRef"][];
            /** @enum {string} */
            do: "confirm" | "reject";
            id: string;
            by: string | null;
            at: string | null;
        } | {
            entry: components["schemas"]["EntryRef"];
            further?: components["schemas"]["EntryRef"][];
            /** @constant */
            do: "correct";
            fields: components["schemas"]["Correction"];
            id: string;
            by: string | null;
            at: string | null;
        } | {
            /** @constant */
            do: "add";
            list: components["schemas"]["List"];
            passages: components["schemas"]["Passage"][];
            fields: components["schemas"]["Correction"];
            id: string;
            by: string | null;
            at: string | null;
        } | {
            /** @constant */
            do: "correct-report";
            report: string;
            fields: components["schemas"]["ReportFields"];
            id: string;
            by: string | null;
            at: string | null;
        } | {
            entry: components["schemas"]["EntryRef"];
            further?: components["schemas"]["EntryRef"][];
            /** @constant */
            do: "note";
            words: string;
            id: string;
            by: string | null;
            at: string | null;
        } | {
            passages: components["schemas"]["Passage"][];
            /** @constant */
            do: "note";
            words: string;
            id: string;
            by: string | null;
            at: string | null;
        } | {
            actor: components["schemas"]["ActorRef"];
            /** @constant */
            do: "note";
            words: string;
            id: string;
            by: string | null;
            at: string | null;
        } | {
            label: string;
            /** @constant */
            do: "note";
            words: string;
            id: string;
            by: string | null;
            at: string | null;
        } | {
            /** @constant */
            do: "undo";
            decision: string;
            id: string;
            by: string | null;
            at: string | null;
        };
        /** @description An entry that a decision on another one changed as well. */
        Followed: {
            list: components["schemas"]["List"] | "discrepancies";
            id: string;
            /**
             * @description *changed*: it says something else, or rests on something else; *new*, *gone*: it has come into the record, or out of it.
             * @enum {string}
             */
            change: "changed" | "new" | "gone";
        };
        /** @description What somebody would take back, and do again, without naming a decision. */
        LastDecisions: {
            /** @description Their last one that holds; null: none. */
            undo: components["schemas"]["KeptDecision"] | null;
            /** @description What they took back last and have decided nothing since; null: none. */
            redo: components["schemas"]["KeptDecision"] | null;
        };
        /** @description Agreement of two reviewers on what both went through. */
        Agreement: {
            reports: number;
            /** @description Entries that both decided on. */
            entries: number;
            /** @description On what both left in the record; *verdict*: confirmed, corrected or rejected. */
            labels: {
                verdict: components["schemas"]["Alpha"];
                act: components["schemas"]["Alpha"];
                speaker: components["schemas"]["Alpha"];
                quotation: components["schemas"]["Alpha"];
                kind: components["schemas"]["Alpha"];
                status: components["schemas"]["Alpha"];
                actor: components["schemas"]["Alpha"];
                issue: components["schemas"]["Alpha"];
                stance: components["schemas"]["Alpha"];
                firmness: components["schemas"]["Alpha"];
            };
            /** @description On which words a statement's parts are, of statements that both decided on, or one of them added; `all` parts together. */
            spans: {
                source: components["schemas"]["Alpha"];
                cue: components["schemas"]["Alpha"];
                content: components["schemas"]["Alpha"];
                all: components["schemas"]["Alpha"];
            };
        };
        /** @description How far two reviewers agree: Krippendorff's alpha, with the number of entries that it is of. null: nothing to tell it by. */
        Alpha: {
            alpha: number | null;
            n: number;
        };
        Health: {
            /** @constant */
            status: "ok";
            version: string;
        };
        SessionAnswer: {
            /** @description Null where nobody is signed in. */
            you: components["schemas"]["You"] | null;
            /** @description Whether people sign in here. */
            accounts: boolean;
        };
        TokensAnswer: {
            entries: components["schemas"]["Token"][];
        };
        /** @description What a program comes in with, less the token itself. */
        Token: {
            id: string;
            name: string;
            scope: components["schemas"]["Scope"];
            /** @description What it begins with, to know it by. */
            prefix: string;
            /** @description Whose it is. */
            by: string;
            made: string;
            expires: string;
            /** @description When it was last used, within a minute; null: never. */
            used: string | null;
        };
        /** @enum {string} */
        Scope: "read" | "review" | "edit";
        NewTokenAnswer: {
            token: components["schemas"]["Token"];
            /** @description What a program sends. It is told this once. */
            secret: string;
        };
        PeopleAnswer: {
            entries: components["schemas"]["Person"][];
        };
        /** @description Somebody who may come in. */
        Person: {
            id: string;
            /** @description Under which decisions stand. */
            name: string;
            email: string;
            role: components["schemas"]["Role"];
            /** @description Since when (ISO 8601). */
            since: string;
        };
        PersonAnswer: {
            person: components["schemas"]["Person"];
        };
        AuditAnswer: {
            entries: components["schemas"]["AuditEntry"][];
            next: string | null;
        };
        AuditEntry: {
            n: number;
            /** @description ISO 8601. */
            at: string;
            who: string | null;
            address: string | null;
            what: components["schemas"]["Deed"];
            about: string | null;
        };
        /** @enum {string} */
        Deed: "signed in" | "failed to sign in" | "signed out" | "made a token" | "first used a token" | "revoked a token" | "added a person" | "changed a role" | "changed a password" | "removed a person" | "decided" | "took a decision back" | "did a decision again" | "added reports" | "undid an addition" | "removed a report" | "brought a report back" | "read a report again" | "watched a feed" | "left a feed" | "exported";
        PastedReport: {
            title?: string | null;
            outlet?: string | null;
            url?: string | null;
            /**
             * Format: date
             * @description The day it was published, YYYY-MM-DD.
             */
            publishedAt?: string | null;
            text: string;
            /**
             * @description Read it as this language whatever it looks like.
             * @enum {string}
             */
            language?: "en";
        };
        GivenLink: {
            link: string;
            /**
             * @description Read it as this language whatever it looks like.
             * @enum {string}
             */
            language?: "en";
        };
        /** @description What is to be decided, of entries by their ids. Actors may be named as well. */
        Wish: {
            /** @enum {string} */
            do: "confirm" | "reject" | "settle" | "dismiss";
            id: string;
            /** @description The last decision on this entry that you saw; null: none. Without it whatever others decided is passed over. */
            seen?: string | null;
        } | {
            /** @enum {string} */
            do: "correct";
            id: string;
            /** @description The last decision on this entry that you saw; null: none. Without it whatever others decided is passed over. */
            seen?: string | null;
            fields: components["schemas"]["Fields"];
        } | {
            /** @enum {string} */
            do: "correct-report";
            id: string;
            /** @description The last decision on this entry that you saw; null: none. Without it whatever others decided is passed over. */
            seen?: string | null;
            fields: components["schemas"]["ReportFields"];
        } | {
            /** @enum {string} */
            do: "add";
            /** @enum {string} */
            list: "statements" | "meetings" | "positions";
            passages: components["schemas"]["GivenPassage"][];
            fields: components["schemas"]["Fields"];
            /** @description The last decision on this entry that you saw; null: none. Without it whatever others decided is passed over. */
            seen?: string | null;
        } | {
            /** @enum {string} */
            do: "note";
            id: string;
            /** @description The last decision on this entry that you saw; null: none. Without it whatever others decided is passed over. */
            seen?: string | null;
            words: string;
        } | {
            /** @enum {string} */
            do: "merge-actors" | "merge-issues";
            ids: string[];
            /** @description The last decision on this entry that you saw; null: none. Without it whatever others decided is passed over. */
            seen?: string | null;
        } | {
            /** @enum {string} */
            do: "split-actor" | "split-issue";
            id: string;
            /** @description The last decision on this entry that you saw; null: none. Without it whatever others decided is passed over. */
            seen?: string | null;
            names: string[];
        } | {
            /** @enum {string} */
            do: "rename-actor" | "rename-issue";
            id: string;
            /** @description The last decision on this entry that you saw; null: none. Without it whatever others decided is passed over. */
            seen?: string | null;
            name: string;
        } | {
            /** @enum {string} */
            do: "undo";
            decision: string;
            /** @description The last decision on this entry that you saw; null: none. Without it whatever others decided is passed over. */
            seen?: string | null;
        };
        /** @description Fields of an entry as they should be; null where the report doesn't tell. Actors by a name, issues by their words. */
        Fields: {
            speaker?: string | null;
            /** @enum {string|null} */
            act?: "assert" | "announce" | "agree" | "support" | "offer" | "promise" | "propose" | "request" | "demand" | "warn" | "threaten" | "accuse" | "reject" | "deny" | "concede" | "question" | "evade" | null;
            /** @enum {string} */
            quotation?: "direct" | "indirect" | "mixed";
            source?: components["schemas"]["GivenPassage"];
            cue?: components["schemas"]["GivenPassage"];
            content?: components["schemas"]["GivenPassage"][];
            addressee?: components["schemas"]["GivenPassage"];
            about?: string[];
            /** @enum {string} */
            status?: "held" | "underway" | "scheduled" | "agreed" | "proposed" | "possible" | "declined" | "cancelled" | "postponed";
            /** @enum {string} */
            kind?: "meeting" | "call" | "visit" | "summit" | "talks" | "briefing";
            participants?: string[];
            host?: string | null;
            chair?: string | null;
            place?: string | null;
            /** @enum {string} */
            medium?: "in-person" | "video" | "phone" | "unknown";
            /** @enum {string} */
            level?: "leaders" | "ministers" | "officials" | "military" | "unknown";
            actor?: string;
            claimedBy?: string | null;
            issue?: string;
            /** @enum {string} */
            stance?: "for" | "against" | "noncommittal";
            /** @enum {string} */
            firmness?: "firm" | "qualified" | "vague";
            condition?: components["schemas"]["GivenPassage"];
            /** @description ISO 8601 / EDTF; null where the report doesn't tell. */
            deadline?: string | null;
            beneficiary?: string | null;
            evidence?: components["schemas"]["GivenPassage"][];
            /** @description ISO 8601 / EDTF; null where the report doesn't tell. */
            on?: string | null;
        };
        /** @description Words of a report: `text` is what it says from `start` to `end`, in UTF-16 code units. */
        GivenPassage: {
            report: string;
            start: number;
            end: number;
            text: string;
        } | null;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
