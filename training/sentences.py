"""The plain ways of reporting in news: said that, quotations, according to, passives, headlines."""
from __future__ import annotations

import words as w
from phrases import Node, Phrases, node, p


class Sentences(Phrases):
    """Sentences built from the phrases; every method named `t_…` returns one sentence (or a list of them)."""

    def said(self, verb: str | None = None) -> Node:
        form, xpos = self.d.choices([("past", "VBD"), ("third", "VBZ"), ("perfect", "VBN")], [80, 14, 6])[0]
        return self.verb(verb or self.pick(w.SAY_VERBS), "past" if form == "perfect" else form, xpos if form != "perfect" else "VBD")

    def content(self) -> Node:
        return self.clause()

    def that(self, clause: Node, always: bool = False) -> Node:
        if always or self.chance(0.55):
            clause.first("mark", node("that", "that", "SCONJ", "IN"))
        return clause

    def when(self, verb: Node) -> None:
        """Adds a time or place of saying."""
        for _ in range(self.d.choices([0, 1, 2], [55, 38, 7])[0]):
            kind = self.d.random()
            if kind < 0.4:
                verb.right("obl:unmarked", self.day())
            elif kind < 0.55:
                day = self.day()
                if day.upos == "PROPN":
                    day.first("case", node("on", "on", "ADP", "IN"))
                verb.right("obl" if day.upos == "PROPN" else "obl:unmarked", day)
            elif kind < 0.9:
                verb.right("obl", self.forum())
            else:
                verb.right("advmod", node("later", "later", "ADV", "RB"))

    def forum(self) -> Node:
        text = self.pick(["in a statement", "in a letter", "in an interview", "at a news conference", "in a speech", "in a report", "on Twitter",
                          "on Facebook", "on television", "in court", "in a telephone interview", "at the hearing", "after the meeting", "during the debate", "in a post"])
        words = text.split()
        noun = words[-1]
        head = node(noun, noun.lower(), "PROPN" if noun[0].isupper() else "NOUN", "NNP" if noun[0].isupper() else "NN")
        head.left("case", node(words[0], words[0], "ADP", "IN"))
        for word in words[1:-1]:
            if word in ("a", "an", "the"):
                head.left("det", node(word, "a" if word == "an" else word, "DET", "DT"))
            else:
                head.left("compound", node(word, word, "NOUN", "NN"))
        return head

    def quote_clause(self) -> Node:
        clause = self.clause(quoted=True)
        if self.chance(0.2):
            other = self.clause(quoted=True)
            conj = self.pick(["and", "but", "so"])
            other.first("cc", node(conj, conj, "CCONJ", "CC"))
            if self.chance(0.7):
                other.first("punct", p(","))
            clause.right("conj", other)
        return clause

    def close(self, root: Node, mark: str = ".") -> Node:
        return root.right("punct", p(mark))

    # ---- reported and direct speech ----
    def t_said_that(self):
        said = self.said()
        said.left("nsubj", self.speaker())
        if self.chance(0.1):
            said.left("advmod", self.adverb(w.ADVERBS_SENTENCE))
        self.when(said)
        said.right("ccomp", self.that(self.content()))
        if self.chance(0.12):
            self.adding(said)
        elif self.chance(0.12):
            self.and_said(said)
        return self.close(said)

    def adding(self, said: Node) -> None:
        adding = self.verb(self.pick(["add", "say", "warn", "note", "insist", "claim"]), "ing", "VBG")
        adding.left("punct", p(","))
        said.right("advcl", adding.right("ccomp", self.that(self.content())))

    def and_said(self, said: Node) -> None:
        other = self.said()
        conj = self.pick(["and", "but"])
        other.left("cc", node(conj, conj, "CCONJ", "CC"))
        if self.chance(0.3):
            other.left("advmod", self.adverb(["later", "also", "then"]))
        said.right("conj", other.right("ccomp", self.that(self.content(), True)))

    def t_told(self):
        told = self.said(self.pick(w.TELL_VERBS))
        told.left("nsubj", self.speaker()).right("iobj", self.hearer())
        self.when(told)
        told.right("ccomp", self.that(self.content()))
        return self.close(told)

    def t_quote_then_said(self):
        """"We tried," she said."""
        said = self.said("tell" if self.chance(0.15) else None)
        quote = self.quote_clause().quoted(self.pick([",", ",", ",", "?", "!"]))
        said.left("ccomp", quote)
        if said.lemma == "tell":
            said.left("nsubj", self.speaker()).right("iobj", self.hearer())
        elif self.chance(0.45):
            said.right("nsubj", self.speaker(long=True))
        else:
            said.left("nsubj", self.speaker())
        self.when(said)
        sentences = [self.close(said)]
        if self.chance(0.35):
            more = self.quote_clause().quoted(".")
            sentences.append(more)
        return sentences

    def t_plain_then_said(self):
        """The bridge will close, officials said."""
        said = self.said("tell" if self.chance(0.1) else None)
        said.left("ccomp", self.content()).left("punct", p(","))
        if said.lemma == "tell":
            said.left("nsubj", self.speaker()).right("iobj", self.hearer())
        elif self.chance(0.3):
            said.right("nsubj", self.speaker(long=True))
        else:
            said.left("nsubj", self.speaker())
        self.when(said)
        return self.close(said)

    def t_interrupted(self):
        """"We tried," she said, "but they refused." The verb of saying is the root, as in EWT and GUM."""
        first = self.clause(quoted=True, plain=self.chance(0.7))
        said = self.said()
        if self.chance(0.3):
            said.right("nsubj", self.speaker())
        else:
            said.left("nsubj", self.speaker())
        marks = self.marks()
        first.first("punct", p(marks[0], "``", next_glued=True))
        first.lefts[0].opens = True
        first.right("punct", p(",")).right("punct", p(marks[1], "''"))
        said.first("ccomp", first)
        self.when(said)
        said.right("punct", p(","))
        other = self.clause(quoted=True)
        kind = self.d.random()
        if kind < 0.6:
            conj = self.pick(["and", "and", "but", "but", "so"])
            other.first("cc", node(conj, conj, "CCONJ", "CC"))
        elif kind < 0.85:
            mark = self.pick(["because", "if", "until", "although"])
            other.first("mark", node(mark, mark, "SCONJ", "IN"))
        relation = "conj" if kind < 0.6 else "advcl" if kind < 0.85 else "parataxis"
        other.first("punct", p(marks[0], "``", next_glued=True))
        if kind >= 0.85:
            other.lefts[0].opens = True
        other.relation, other.parent = relation, first
        said.right(relation, other)
        other.borrowed = first
        other.right("punct", p(".")).right("punct", p(marks[1], "''"))
        return said

    def t_split_subject(self):
        """She had, Ekwell revealed, told her players to stop."""
        clause = self.clause(plain=True)
        auxiliaries = [c for c in clause.lefts if c.relation in ("aux", "cop", "aux:pass")]
        said = self.said().left("punct", p(",")).left("nsubj", self.speaker(short=True)).right("punct", p(","))
        said.relation = "parataxis"
        at = clause.lefts.index(auxiliaries[0]) + 1 if auxiliaries else len(clause.lefts)
        clause.lefts.insert(at, said)
        return self.close(clause)

    def t_quote_of_two(self):
        """"We tried. It failed," she said. And: She said: "We tried. It failed." """
        opening = self.quote_clause().quoted(".", closes=False)
        if self.chance(0.7):
            said = self.said().left("ccomp", self.quote_clause().quoted(",", opens=False))
            if self.chance(0.35):
                said.right("nsubj", self.speaker(long=True))
            else:
                said.left("nsubj", self.speaker())
            self.when(said)
            return [opening, self.close(said)]
        said = self.said().left("nsubj", self.speaker())
        self.when(said)
        said.right("punct", p(self.pick([":", ","]))).right("ccomp", self.clause(quoted=True).quoted(".", closes=False))
        return [said, self.quote_clause().quoted(".", opens=False)]

    def t_two_thats(self):
        """She argued that A and that B."""
        first = self.that(self.clause(plain=True), True)
        second = self.that(self.clause(plain=True), True).first("cc", node("and", "and", "CCONJ", "CC"))
        said = self.said().left("nsubj", self.speaker())
        return self.close(said.right("ccomp", first.right("conj", second)))

    def t_saying(self):
        """X turned down the offer, saying it was too low."""
        clause = self.clause(plain=True)
        saying = self.verb(self.pick(["say", "say", "claim", "warn", "argue", "insist"]), "ing", "VBG").left("punct", p(","))
        saying.right("ccomp", self.that(self.content()))
        return self.close(clause.right("advcl", saying))

    def t_before_asking(self):
        said = self.said().left("nsubj", self.speaker()).right("ccomp", self.that(self.clause(plain=True)))
        mark = self.pick(["before", "after", "while", "by"])
        asking = self.verb(self.pick(["ask", "tell", "concede", "admit", "add", "say", "deny"]), "ing", "VBG").left("mark", node(mark, mark, "SCONJ", "IN"))
        if self.chance(0.5):
            asking.first("punct", p(","))
        if asking.lemma in ("ask", "tell"):
            asking.right("iobj", self.hearer()).right("xcomp", self.infinitive())
        else:
            asking.right("ccomp", self.that(self.clause(plain=True)))
        return self.close(said.right("advcl", asking))

    def t_verb_quoted(self):
        """She said the group "continues to ignore the risk"."""
        clause = self.active()
        marks = self.marks()
        at = next(i for i, c in enumerate(clause.lefts) if c.relation.startswith(("nsubj", "csubj", "expl"))) + 1
        opening = p(marks[0], "``", next_glued=True)
        opening.relation = "punct"
        clause.lefts.insert(at, opening)
        clause.right("punct", p(marks[1], "''"))
        said = self.said(self.pick(["say", "say", "claim", "add", "warn"])).left("nsubj", self.speaker()).right("ccomp", self.that(clause))
        return self.close(said)

    def t_quoted_as(self):
        """The paper quoted her as saying that …"""
        saying = self.verb(self.pick(["say", "tell"]), "ing", "VBG").left("mark", node("as", "as", "SCONJ", "IN"))
        if saying.lemma == "tell":
            saying.right("iobj", self.hearer())
        saying.right("ccomp", self.that(self.content()))
        verb = self.said(self.pick(["quote", "quote", "cite"])).left("nsubj", self.organization() if self.chance(0.6) else self.speaker())
        return self.close(verb.right("obj", self.person() if self.chance(0.6) else node(*self.pick([("her", "she", "PRON", "PRP"), ("him", "he", "PRON", "PRP")]))).right("advcl", saying))

    def t_parenthetical(self):
        """The plan, she said, will fail."""
        clause = self.clause(plain=True)
        said = self.said().left("punct", p(",")).left("nsubj", self.speaker(short=True))
        said.right("punct", p(","))
        return self.close(clause.after_subject("parataxis", said))

    def t_colon(self):
        said = self.said(self.pick(["say", "say", "add", "write", "tell", "tweet", "ask"]))
        said.left("nsubj", self.speaker())
        if said.lemma == "tell":
            said.right("iobj", self.hearer())
        self.when(said)
        said.right("punct", p(self.pick([":", ":", ","])))
        return said.right("ccomp", self.quote_clause().quoted("."))

    def t_according_to(self):
        clause = self.content()
        source = self.speaker(long=self.chance(0.3)) if self.chance(0.6) else self.document()
        source.prefix_according("according")
        if self.chance(0.6):
            source.first("punct", p(","))
        return self.close(clause.right("obl", source))

    def t_according_first(self):
        clause = self.clause(plain=True)
        source = self.speaker() if self.chance(0.6) else self.document()
        source.prefix_according("According")
        source.right("punct", p(","))
        clause.first("obl", source)
        return self.close(clause)

    def t_passive_report(self):
        """Residents were told by officials that …; She was quoted as saying that …"""
        if self.chance(0.4):
            verb = self.verb("quote", "part", "VBN")
            subject = self.speaker()
            verb.left("nsubj:pass", subject).left("aux:pass", self.be(subject, "past"))
            saying = self.verb("say", "ing", "VBG").left("mark", node("as", "as", "SCONJ", "IN")).right("ccomp", self.that(self.content()))
            verb.right("advcl", saying)
        else:
            verb = self.verb(self.pick(["tell", "inform", "warn", "remind"]), "part", "VBN")
            subject = self.hearer()
            verb.left("nsubj:pass", subject).left("aux:pass", self.be(subject, "past"))
            if self.chance(0.6):
                verb.right("obl:agent", self.speaker().first("case", node("by", "by", "ADP", "IN")))
            verb.right("ccomp", self.that(self.content(), True))
        return self.close(verb)

    def t_denied(self):
        verb = self.said(self.pick(w.TRANSITIVE_SAY)).left("nsubj", self.speaker())
        kind = self.d.random()
        if kind < 0.35 and verb.lemma in ("deny", "confirm", "announce", "acknowledge"):
            verb.right("ccomp", self.that(self.content(), True))
        elif kind < 0.6 and verb.lemma == "deny":
            verb.right("xcomp", self.gerund())
        else:
            verb.right("obj", self.thing())
        self.when(verb)
        return self.close(verb)

    def t_accused(self):
        verb = self.verb(self.pick(["accuse", "accuse", "accuse", "suspect", "convict"]), "past", "VBD")
        verb.left("nsubj", self.speaker()).right("obj", self.party())
        if self.chance(0.7):
            verb.right("advcl", self.gerund().first("mark", node("of", "of", "SCONJ", "IN")))
        else:
            verb.right("obl", self.mass().first("case", node("of", "of", "ADP", "IN")))
        return self.close(verb)

    def t_asked(self):
        verb = self.said("ask").left("nsubj", self.speaker())
        if self.chance(0.4):
            verb.right("iobj", self.hearer())
        mark = self.pick(["whether", "if"])
        clause = self.content().first("mark", node(mark, mark, "SCONJ", "IN"))
        return self.close(verb.right("ccomp", clause))

    def t_when_asked(self):
        said = self.said().left("nsubj", self.speaker()).right("ccomp", self.that(self.content()))
        asked = self.verb("ask", "part", "VBN")
        if self.chance(0.5):
            asked.right("obl", self.thing().first("case", node("about", "about", "ADP", "IN")))
        else:
            asked.right("ccomp", self.clause(plain=True).first("mark", node("whether", "whether", "SCONJ", "IN")))
        said.first("punct", p(","))
        said.first("advcl", asked)
        return self.close(said)

    def t_nested(self):
        """She said that he had told her that …"""
        inner = self.verb(self.pick(["tell", "say", "believe", "promise", "deny", "claim"]), "part", "VBN")
        subject = self.speaker()
        inner.left("nsubj", subject).left("aux", node("had", "have", "AUX", "VBD"))
        if inner.lemma in ("tell", "promise"):
            inner.right("iobj", self.hearer())
        inner.right("ccomp", self.that(self.content(), True))
        said = self.said().left("nsubj", self.speaker()).right("ccomp", self.that(inner))
        return self.close(said)

    def t_thinks(self):
        """She said she believed that …"""
        believe = self.verb(self.pick(w.THINK_VERBS), "past", "VBD").left("nsubj", self.pronoun()).right("ccomp", self.that(self.content()))
        said = self.said().left("nsubj", self.speaker()).right("ccomp", believe)
        return self.close(said)

    def t_noun_that(self):
        """She rejected the claim that …"""
        noun = self.pick(["claim", "allegation", "report", "suggestion", "statement", "accusation", "belief", "charge", "argument"])
        head = node(noun, noun, "NOUN", "NN").left("det", node("the", "the", "DET", "DT"))
        clause = self.content().first("mark", node("that", "that", "SCONJ", "IN"))
        verb = self.said(self.pick(["reject", "deny", "dispute", "repeat", "confirm", "dismiss", "ignore"])).left("nsubj", self.speaker())
        return self.close(verb.right("obj", head.right("acl", clause)))

    def t_as_said(self):
        said = self.said(self.pick(["say", "put", "note", "explain"])).left("nsubj", self.speaker())
        said.first("mark", node("As", "as", "SCONJ", "IN"))
        if said.lemma == "put":
            said.right("obj", node("it", "it", "PRON", "PRP"))
        clause = self.clause(plain=True)
        clause.first("punct", p(","))
        clause.first("advcl", said)
        return self.close(clause)

    def t_called(self):
        """She called the plan "a mistake"."""
        verb = self.said(self.pick(["call", "call", "describe"])).left("nsubj", self.speaker()).right("obj", self.thing() if self.chance(0.7) else self.party())
        marks = self.marks()
        target = self.thing(simple=True) if self.chance(0.6) else node(*(lambda a: (a, a, "ADJ", "JJ"))(self.pick(w.PREDICATES)))
        if self.chance(0.6):
            target.first("punct", p(marks[0], "``", next_glued=True))
            target.right("punct", p(marks[1], "''"))
        if verb.lemma == "describe":
            target.first("case", node("as", "as", "ADP", "IN"))
            return self.close(verb.right("obl", target))
        return self.close(verb.right("xcomp", target))

    def t_partly_quoted(self):
        """She said the deal was "a mistake"."""
        marks = self.marks()
        clause = self.copular()
        tail = [c for c in clause.lefts if c.relation not in ("nsubj", "cop")]
        clause.own_quote = marks if not tail else None
        said = self.said().left("nsubj", self.speaker()).right("ccomp", self.that(clause))
        return self.close(said)

    def t_urged(self):
        kind = self.d.random()
        if kind < 0.45:
            verb = self.said(self.pick(w.OBJECT_TO_VERBS)).left("nsubj", self.speaker()).right("obj", self.party()).right("xcomp", self.infinitive())
        elif kind < 0.6:
            verb = self.said(self.pick(["tell", "ask"])).left("nsubj", self.speaker()).right("iobj", self.hearer()).right("xcomp", self.infinitive())
        elif kind < 0.85:
            verb = self.said(self.pick(["vow", "promise", "threaten", "refuse", "pledge", "offer", "agree"])).left("nsubj", self.speaker()).right("xcomp", self.infinitive())
        else:
            verb = self.said("call").left("nsubj", self.speaker()).right("obl", self.thing().first("case", node("for", "for", "ADP", "IN")))
        self.when(verb)
        return self.close(verb)

    def t_document_says(self):
        verb = self.said(self.pick(["say", "read", "state", "show", "find", "warn", "add"])).left("nsubj", self.document())
        return self.close(verb.right("ccomp", self.that(self.content())))

    def t_headline(self):
        """Mayor says bridge will close"""
        subject = self.bare() if self.chance(0.5) else self.person(title=False)
        clause = self.clause(plain=True)
        if self.chance(0.5):
            return self.verb("say", "third", "VBZ").left("nsubj", subject).right("ccomp", clause)
        if self.chance(0.5):
            return self.verb(self.pick(w.TRANSITIVE), "third", "VBZ").left("nsubj", subject).right("obj", self.bare())
        return clause

    def t_plain(self):
        return self.close(self.clause())

    def t_who(self):
        """X, who leads Y, said …"""
        subject = self.person()
        relative = self.verb(self.pick(w.TRANSITIVE), "past", "VBD").left("nsubj", node("who", "who", "PRON", "WP")).right("obj", self.thing())
        relative.first("punct", p(","))
        subject.right("acl:relcl", relative).right("punct", p(","))
        said = self.said().left("nsubj", subject)
        return self.close(said.right("ccomp", self.that(self.content())))

    def t_speaking(self):
        """Speaking at …, X said …"""
        speaking = self.verb(self.pick(["speak", "talk", "testify", "appear"]), "ing", "VBG")
        speaking.right("obl", self.forum())
        said = self.said().left("nsubj", self.speaker()).right("ccomp", self.that(self.content()))
        said.first("punct", p(","))
        said.first("advcl", speaking)
        return self.close(said)

    def t_question(self):
        clause = self.question()
        if self.chance(0.4):
            said = self.said("ask").left("ccomp", clause.quoted("?"))
            if self.chance(0.5):
                said.right("nsubj", self.speaker())
            else:
                said.left("nsubj", self.speaker())
            return self.close(said)
        return clause.right("punct", p("?"))

    def t_dateline(self):
        """LINDMOOR (NCPA) -"""
        head = self.place(simple=True)
        head.form = head.form.upper()
        for child in head.lefts:
            child.form = child.form.upper()
        agency = node(*(lambda a: (a, a, "PROPN", "NNP"))(self.pick(["AP", "Reuters", "AFP", "UPI", "NCPA", "TASS", "CNN", "BBC", "DPA"])))
        self.name_all(agency, "ORGANIZATION")
        opening = p("(", next_glued=True)
        opening.glued = False
        agency.left("punct", opening).right("punct", p(")"))
        dash = p(self.pick(["-", "—", "–", "--"]))
        dash.glued = False
        return head.right("list", agency).right("punct", dash)
