"""Harder ways of reporting in news: cues far from their clause, coordinated clauses, long subjects, remarks after a quotation."""
from __future__ import annotations

import words as w
from phrases import Node, node, p
from sentences import Sentences


class Reports(Sentences):
    """More templates; each `t_…` returns one sentence or a list of them."""

    # ---- speakers ----
    def source(self) -> Node:
        """A speaker, often with what news hangs on it: an age, an office, a place, a relative clause, a reduced relative."""
        kind = self.d.random()
        if kind < 0.2:
            return self.reduced()
        if kind < 0.45:
            return self.officed()
        if kind < 0.6:
            return self.relative(self.person(title=self.chance(0.4)))
        return self.speaker(long=self.chance(0.3))

    def reduced(self) -> Node:
        """"Residents trapped in the school", "three people familiar with the talks", "documents seen by the paper"."""
        head = self.group()
        kind = self.d.random()
        if kind < 0.5:
            verb = self.verb(self.pick(["gather", "trap", "arrest", "interview", "injure", "question", "accuse", "rescue", "detain", "invite", "hold"]), "part", "VBN")
            if verb.lemma == "gather" or self.chance(0.6):
                case = self.pick(["in", "at", "near", "outside", "after", "during", "on"])
                verb.right("obl", (self.weekday() if case == "on" else self.thing(simple=True)).first("case", node(case, case, "ADP", "IN")))
            else:
                verb.right("obl:agent", self.party().first("case", node("by", "by", "ADP", "IN")))
            return head.right("acl", verb)
        if kind < 0.75:
            verb = self.verb(self.pick(["wait", "work", "live", "protest", "travel", "demand"]), "ing", "VBG")
            if verb.lemma == "demand":
                return head.right("acl", verb.right("obj", self.thing(simple=True)))
            case = self.pick(["in", "near", "for", "with", "outside"])
            return head.right("acl", verb.right("obl", self.pick([self.place, self.organization, lambda: self.thing(simple=True)])().first("case", node(case, case, "ADP", "IN"))))
        adjective, case = self.pick([("familiar", "with"), ("close", "to"), ("critical", "of"), ("loyal", "to"), ("responsible", "for"), ("opposed", "to")])
        what = self.thing(simple=True) if self.chance(0.6) else self.party()
        return head.right("amod", node(adjective, adjective, "ADJ", "JJ").right("obl", what.first("case", node(case, case, "ADP", "IN"))))

    def officed(self) -> Node:
        """"Professor Ada Marlowe of the Institute of Health", "Ada Marlowe, 41,", "the council's chief, Ada Marlowe, a former judge,"."""
        kind = self.d.random()
        if kind < 0.4:
            head = self.person(title=self.chance(0.6))
            case = self.pick(["of", "of", "of", "from", "at", "with"])
            return head.right("nmod", self.pick([self.organization, self.organization, self.place])().first("case", node(case, case, "ADP", "IN")))
        if kind < 0.6:
            head, age = self.person(title=False), str(self.d.randint(18, 90))
            head.right("nmod:unmarked", node(age, age, "NUM", "CD").left("punct", p(",")))
            if self.chance(0.5):
                self.apposition(head, True)
            return head.right("punct", p(","))
        role = self.pick(w.ROLES)
        head = node(role, role, "NOUN", "NN")
        owner = self.pick([self.place, self.organization, self.organization])() if self.chance(0.6) else None
        if owner is None:
            form = self.pick(["his", "her", "its", "their"])
            head.left("nmod:poss", node(form, form, "PRON", "PRP$"))
        else:
            head.left("nmod:poss", owner.right("case", self.possessive()))
        head.right("appos", self.person(title=False).first("punct", p(",")))
        if self.chance(0.4):
            self.apposition(head, True)
        return head.right("punct", p(","))

    def relative(self, head: Node) -> Node:
        """Hangs ", who leads the party," or ", whose brothers were aboard," on a noun."""
        if self.chance(0.65):
            clause = self.who_clause()
        else:
            noun = self.pick(w.NOUNS_PERSON + w.NOUNS_THING)
            owned = node(noun, noun, "NOUN", "NN").left("nmod:poss", node("whose", "whose", "PRON", "WP$"))
            clause = self.passive_of(owned) if self.chance(0.6) else self.predicate_of(owned)
        clause.first("punct", p(","))
        return head.right("acl:relcl", clause).right("punct", p(","))

    def passive_of(self, subject: Node) -> Node:
        base = self.pick(w.TRANSITIVE)
        head = node(base, base, "VERB", "VBN").left("nsubj:pass", subject)
        self.auxiliaries(head, subject, base, passive=True)
        if self.chance(0.4):
            self.circumstance(head)
        return head

    def predicate_of(self, subject: Node) -> Node:
        base = self.pick(w.TRANSITIVE)
        head = node(base, base, "VERB", "VB").left("nsubj", subject)
        self.auxiliaries(head, subject, base)
        return head.right("obj", self.thing(simple=True))

    # ---- what stands before the subject ----
    def setting(self) -> Node:
        """"At Elm Hospital", "On board the Swan", "In a letter to the chairman of the Health Board", "In Madrid, where …"."""
        kind = self.d.random()
        if kind < 0.25:
            head = self.place().first("case", node(*(lambda c: (c, c, "ADP", "IN"))(self.pick(["at", "in", "near", "outside"]))))
        elif kind < 0.5:
            text = self.pick(["letter", "telegram", "note", "message", "memo", "report", "speech", "email"])
            head = node(text, text, "NOUN", "NN").left("case", node("in", "in", "ADP", "IN")).left("det", node("a", "a", "DET", "DT"))
            role = self.pick(w.ROLES)
            to = self.pick([self.group, self.organization, lambda: node(role, role, "NOUN", "NN").left("det", node("the", "the", "DET", "DT"))
                            .right("nmod", self.organization().first("case", node("of", "of", "ADP", "IN")))])()
            head.right("nmod", to.first("case", node("to", "to", "ADP", "IN")))
        elif kind < 0.65:
            ship = self.pick(w.STEMS)
            head = node(ship, ship, "PROPN", "NNP").left("case", node("aboard", "aboard", "ADP", "IN")).left("det", node("the", "the", "DET", "DT"))
            if self.chance(0.5):
                head = node("board", "board", "NOUN", "NN").left("case", node("on", "on", "ADP", "IN"))
                head.right("nmod:unmarked", node(ship, ship, "PROPN", "NNP").left("det", node("the", "the", "DET", "DT")))
        elif kind < 0.8:
            head = self.forum()
        else:
            case = self.pick(["after", "before", "during", "despite", "through", "amid"])
            head = self.thing().first("case", node(case, case, "ADP", "IN"))
        if self.chance(0.15) and head.upos == "PROPN":
            where = self.clause(plain=True).first("advmod", node("where", "where", "ADV", "WRB"))
            head.right("acl:relcl", where.first("punct", p(",")))
        return head

    def start(self, verb: Node) -> None:
        """Puts a setting, an adverbial clause or a participle before the subject."""
        kind = self.d.random()
        if kind < 0.7:
            verb.first("punct", p(","))
            verb.first("obl", self.setting())
        else:
            verb.first("punct", p(","))
            verb.first("advcl", self.participle(self.pick(["speak", "write", "appear", "respond"])))

    def participle(self, base: str) -> Node:
        return self.verb(base, "ing", "VBG").right("obl", self.forum())

    # ---- what stands after the quotation ----
    def remark(self, said: Node) -> None:
        """"…, as she left the hall", "…, jabbing a finger at the screen", "…, before asking relatives to wait", "…, when asked about it"."""
        kind = self.d.random()
        if kind < 0.45:
            mark = self.pick(["as", "as", "when", "after", "before", "while", "although", "because"])
            subject = self.pronoun() if self.chance(0.75) else self.person()
            base = self.pick(w.TRANSITIVE + ["leave", "leave", "visit", "enter"])
            clause = self.verb(base, "past", "VBD").left("nsubj", subject).right("obj", self.thing(simple=True))
            clause.first("advmod" if mark == "when" else "mark", node(mark, mark, "ADV" if mark == "when" else "SCONJ", "WRB" if mark == "when" else "IN"))
        elif kind < 0.7:
            clause = self.gerund() if self.chance(0.6) else self.calling()
            if self.chance(0.3):
                clause = self.verb(self.pick(["point", "look", "smile", "speak", "gesture"]), "ing", "VBG")
                clause.right("obl", self.thing(simple=True).first("case", node(*(lambda c: (c, c, "ADP", "IN"))(self.pick(["at", "to"])))))
        elif kind < 0.85:
            mark = self.pick(["before", "after", "while"])
            clause = self.verb(self.pick(["ask", "urge", "tell"]), "ing", "VBG").left("mark", node(mark, mark, "SCONJ", "IN"))
            clause.right("obj" if clause.lemma == "urge" else "iobj", self.hearer()).right("xcomp", self.infinitive())
        else:
            clause = self.verb("ask", "part", "VBN").left("advmod", node("when", "when", "ADV", "WRB"))
            clause.right("obl", self.thing(simple=True).first("case", node("about", "about", "ADP", "IN")))
        if self.chance(0.85):
            clause.first("punct", p(","))
        said.right("advcl", clause)

    def calling(self) -> Node:
        """"calling the plan a mistake", "calling the seizure of land for public use an "absolute necessity" "."""
        clause = self.verb("call", "ing", "VBG").right("obj", self.thing())
        what = self.thing(simple=True) if self.chance(0.6) else node(*(lambda a: (a, a, "ADJ", "JJ"))(self.pick(w.PREDICATES)))
        if self.chance(0.6):
            marks = self.marks()
            what.first("punct", p(marks[0], "``", next_glued=True)).right("punct", p(marks[1], "''"))
        return clause.right("xcomp", what)

    def t_quote_remark(self):
        """"They have turned," said Ada Marlowe, the minister, as she left the hall."""
        said = self.said("tell" if self.chance(0.25) else None).left("ccomp", self.quote_clause().quoted(self.pick([",", ",", "?"])))
        if said.lemma == "tell":
            said.left("nsubj", self.source()).right("iobj", self.audience())
        elif self.chance(0.6):
            said.right("nsubj", self.source())
        else:
            said.left("nsubj", self.source())
        self.remark(said)
        return self.close(said)

    def audience(self) -> Node:
        """"reporters", "a news conference in Oslo", "Radio Ostrel", "the jury"."""
        kind = self.d.random()
        if kind < 0.35:
            return self.hearer()
        if kind < 0.6:
            return self.outlet()
        noun, before = self.pick([("conference", "news"), ("panel", None), ("jury", None), ("crowd", None), ("rally", "campaign"), ("court", None), ("meeting", None), ("committee", "parliamentary")])
        head = node(noun, noun, "NOUN", "NN").left("det", node(*self.article(before or noun)))
        if before:
            head.left("amod" if before == "parliamentary" else "compound", node(before, before, "ADJ" if before == "parliamentary" else "NOUN", "JJ" if before == "parliamentary" else "NN"))
        if self.chance(0.35):
            head.right("nmod", self.place().first("case", node("in", "in", "ADP", "IN")))
        return head

    # ---- sentences ----
    def t_source_said(self):
        """A long or fronted source, then "said (that) …"."""
        said = self.said(self.pick(w.TELL_VERBS) if self.chance(0.25) else None)
        said.left("nsubj", self.source())
        if self.chance(0.45):
            self.start(said)
        if said.lemma in w.TELL_VERBS and said.lemma != "warn":
            said.right("iobj", self.audience())
        elif self.chance(0.2):
            said.right("obl", self.means())
        said.right("ccomp", self.that(self.series()))
        if self.chance(0.2):
            self.remark_after_clause(said)
        return self.close(said)

    def means(self) -> Node:
        """"by text message", "in an email", "through a lawyer", "to reporters"."""
        words = self.pick(["by text message", "by email", "by telephone", "in an email", "through a lawyer", "in private", "in writing", "to reporters", "in court"]).split()
        last = words[-1]
        head = node(last, "reporter" if last == "reporters" else last, "NOUN", "NNS" if last == "reporters" else "NN").left("case", node(words[0], words[0], "ADP", "IN"))
        for word in words[1:-1]:
            head.left("det" if word in ("a", "an") else "compound", node(word, "a" if word == "an" else word, *(("DET", "DT") if word in ("a", "an") else ("NOUN", "NN"))))
        return head

    def series(self) -> Node:
        """A clause that may coordinate: verbs of one subject, or whole clauses."""
        clause = self.clause(plain=True)
        kind = self.d.random()
        if kind < 0.25:
            self.second_verb(clause)
        elif kind < 0.35:
            told = self.verb(self.pick(["tell", "warn", "assure"]), "past", "VBD").left("cc", node("and", "and", "CCONJ", "CC"))
            clause.right("conj", told.right("iobj", self.hearer()).right("ccomp", self.that(self.copular())))
        elif kind < 0.6:
            other = self.clause(plain=True).first("cc", node(*(lambda c: (c, c, "CCONJ", "CC"))(self.pick(["and", "and", "but"]))))
            if self.chance(0.4):
                other.first("punct", p(","))
            clause.right("conj", other)
        return clause

    def remark_after_clause(self, said: Node) -> None:
        """"…, although the paper quoted two ministers as saying …", "…, adding that …", "… and ordered police to act"."""
        kind = self.d.random()
        if kind < 0.35:
            self.adding(said)
        elif kind < 0.65:
            mark = self.pick(["although", "while", "but"])
            clause = self.clause(plain=True)
            clause.first("mark" if mark != "but" else "cc", node(mark, mark, "SCONJ" if mark != "but" else "CCONJ", "IN" if mark != "but" else "CC"))
            said.right("advcl" if mark != "but" else "conj", clause.first("punct", p(",")))
        else:
            other = self.verb(self.pick(["order", "urge", "reject", "criticize", "call"]), "past", "VBD").left("punct", p(",")).left("cc", node("and", "and", "CCONJ", "CC"))
            if other.lemma in ("order", "urge"):
                other.right("obj", self.party()).right("xcomp", self.infinitive())
            elif other.lemma == "call":
                other.right("obl", self.thing().first("case", node("for", "for", "ADP", "IN")))
            else:
                other.right("obj", self.thing())
            said.right("conj", other)

    def t_aside(self):
        """"Marlowe, he told the jury, was the owner." "The president, she told Radio Keel, should resign." Quoted or not."""
        clause = self.copular() if self.chance(0.5) else self.clause(plain=True)
        said = self.said("tell" if self.chance(0.6) else None).left("punct", p(",")).left("nsubj", self.pronoun() if self.chance(0.6) else self.source())
        if said.lemma == "tell":
            said.right("iobj", self.audience())
        elif self.chance(0.3):
            self.when(said)
        clause.after_subject("parataxis", said.right("punct", p(",")))
        if self.chance(0.4):
            marks = self.marks()
            at = clause.lefts.index(said) + 1
            opening = p(marks[0], "``", next_glued=True)
            opening.relation = "punct"
            clause.lefts.insert(at, opening)
            clause.right("punct", p(marks[1], "''"))
        return self.close(clause)

    def t_goes_on(self):
        """"The bridge was closed, she said, and the road flooded." "There was soup, she said; there was bread." """
        first, second = self.clause(plain=True), self.clause(plain=True)
        said = self.said().left("nsubj", self.speaker(short=True))
        said.first("punct", p(","))
        said.first("ccomp", first)
        if self.chance(0.6):
            conj = self.pick(["and", "and", "but"])
            second.first("cc", node(conj, conj, "CCONJ", "CC")).first("punct", p(","))
            relation = "conj"
        else:
            second.first("punct", p(self.pick([";", ";", ","])))
            relation = "parataxis"
        second.relation = relation
        said.right(relation, second)
        second.borrowed = first
        return self.close(said)

    def t_in_which(self):
        """"She read out a letter in which Marlowe claims that …", "a report, seen by the paper, which says …"."""
        text = self.pick(["letter", "message", "email", "report", "video", "memo", "interview", "statement", "recording", "book"])
        noun = node(text, text, "NOUN", "NN").left("det", node(*self.article(text)))
        claims = self.said(self.pick(["claim", "say", "write", "warn", "admit", "insist"]))
        if self.chance(0.7):
            which = node("which", "which", "PRON", "WDT").left("case", node("in", "in", "ADP", "IN"))
            claims.left("obl", which).left("nsubj", self.source())
        else:
            claims.left("nsubj", node("that", "that", "PRON", "WDT"))
        noun.right("acl:relcl", claims.right("ccomp", self.that(self.series())))
        verb = self.verb(self.pick(["publish", "quote", "release", "leak", "send", "post", "receive", "cite"]), "past", "VBD").left("nsubj", self.source())
        return self.close(verb.right("obj", noun))

    def t_whose(self):
        """"… would anger the court, whose head, Ada Marlowe, warned in May that …"."""
        clause = self.active()
        body = self.organization()
        role = self.pick(["head", "president", "chairman", "director", "spokesman", "leader"])
        head = node(role, role, "NOUN", "NN").left("nmod:poss", node("whose", "whose", "PRON", "WP$"))
        if self.chance(0.6):
            head.right("appos", self.person(title=False).first("punct", p(","))).right("punct", p(","))
        warned = self.said(self.pick(["warn", "say", "claim", "deny"])).left("nsubj", head)
        self.when(warned)
        warned.right("ccomp", self.that(self.content(), True)).first("punct", p(","))
        case = self.pick(["with", "against", "for", "by"])
        clause.right("obl", body.right("acl:relcl", warned).first("case", node(case, case, "ADP", "IN")))
        return self.close(clause)

    def t_reported_to(self):
        """"She is reported to have told friends that …"; "the bank is said to be ready"."""
        subject = self.source()
        verb = self.verb(self.pick(["report", "say", "believe", "understand", "allege"]), "part", "VBN").left("nsubj:pass", subject).left("aux:pass", self.be(subject, self.pick(["present", "past"])))
        inner = self.verb(self.pick(["tell", "say", "admit", "warn"]), "part", "VBN").left("mark", node("to", "to", "PART", "TO")).left("aux", node("have", "have", "AUX", "VB"))
        if inner.lemma == "tell":
            inner.right("iobj", self.hearer())
        inner.right("ccomp", self.that(self.content()))
        return self.close(verb.right("xcomp", inner))

    def t_findings(self):
        """"A recent poll found only a quarter of voters backed the plan": a bare clause with a quantity for its subject."""
        found = self.verb(self.pick(["find", "show", "suggest", "estimate", "say", "report"]), *self.pick([("past", "VBD"), ("third", "VBZ")])).left("nsubj", self.document())
        share = self.pick(["quarter", "third", "half", "majority", "percent"])
        head = node(share, share, "NOUN", "NN")
        if share == "percent":
            amount = self.pick(["20", "46", "7", "63"])
            head.left("nummod", node(amount, amount, "NUM", "CD"))
        elif share != "half":
            head.left("det", node("a", "a", "DET", "DT"))
        if self.chance(0.5):
            head.first("advmod", self.adverb(["only", "nearly", "about"]))
        head.right("nmod", self.group().first("case", node("of", "of", "ADP", "IN")))
        found.right("ccomp", self.that(self.predicate_of(head)))
        if self.chance(0.3):
            clause = self.clause(plain=True)
            found.first("mark", node("although", "although", "SCONJ", "IN")).first("punct", p(","))
            return self.close(clause.right("advcl", found))
        return self.close(found)

    def t_addressed(self):
        """"'Ada, you must stop,' he said": the person spoken to inside the quotation."""
        clause = self.quote_clause()
        name = self.person(title=self.chance(0.2))
        if self.chance(0.6):
            clause.first("punct", p(","))
            clause.first("vocative", name)
        else:
            clause.right("vocative", name.first("punct", p(",")))
        if self.chance(0.5):
            said = self.said().left("nsubj", self.speaker())
            return said.right("punct", p(self.pick([",", ":"]))).right("ccomp", clause.quoted("."))
        said = self.said().left("ccomp", clause.quoted(","))
        said.right("nsubj", self.source()) if self.chance(0.5) else said.left("nsubj", self.source())
        return self.close(said)

    def t_anonymous(self):
        """"Two diplomats, speaking on condition of anonymity, said …"."""
        subject = self.group() if self.chance(0.7) else self.officed()
        said = self.said().left("nsubj", subject)
        condition = node("condition", "condition", "NOUN", "NN").left("case", node("on", "on", "ADP", "IN"))
        condition.right("nmod", node("anonymity", "anonymity", "NOUN", "NN").left("case", node("of", "of", "ADP", "IN")))
        speaking = self.verb("speak", "ing", "VBG").right("obl", condition) if self.chance(0.5) else self.participle("speak")
        subject.right("acl", speaking.left("punct", p(","))).right("punct", p(","))
        return self.close(said.right("ccomp", self.that(self.series())))

    MORE = {"quote_remark": 9, "source_said": 16, "aside": 5, "goes_on": 5, "in_which": 4, "whose": 2, "reported_to": 2, "findings": 3, "addressed": 3, "anonymous": 2}
