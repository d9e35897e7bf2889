"""Phrases of the grammar: nodes of a tree, names, noun phrases, clauses."""
from __future__ import annotations

import random

import words as w

class Node:
    """A word with its dependents on the left and on the right, in text order."""

    def __init__(self, form, lemma, upos, xpos):
        self.form, self.lemma, self.upos, self.xpos = form, lemma, upos, xpos
        self.relation, self.lefts, self.rights = "root", [], []
        self.name, self.next_glued, self.glued, self.own_quote = None, False, False, None
        self.plural, self.person1 = False, False

    def left(self, relation, child):
        child.relation = relation
        self.lefts.append(child)
        return self

    def first(self, relation, child):
        child.relation = relation
        self.lefts.insert(0, child)
        return self

    def right(self, relation, child):
        child.relation = relation
        self.rights.append(child)
        return self

    def after_subject(self, relation, child):
        child.relation = relation
        at = next(i for i, c in enumerate(self.lefts) if c.relation.startswith(("nsubj", "csubj", "expl")))
        self.lefts.insert(at + 1, child)
        return self

    def quoted(self, mark, opens=True, closes=True):
        """Puts quotation marks around the phrase, the mark inside the closing one."""
        opening, closing = Phrases.marks_now
        if opens:
            self.first("punct", p(opening, "``", next_glued=True))
            self.lefts[0].opens = True
        if not closes:
            return self.right("punct", p(mark))
        if mark == "." and Phrases.drop_stop:
            return self.right("punct", p(closing, "''"))
        return self.right("punct", p(mark)).right("punct", p(closing, "''"))

    def prefix_according(self, form):
        verb = node(form, "accord", "VERB", "VBG").right("fixed", node("to", "to", "ADP", "IN"))
        return self.first("case", verb)

    def size(self):
        return 1 + sum(c.size() for c in self.lefts + self.rights)

    def order(self):
        words = [x for c in self.lefts for x in c.order()]
        own = [self]
        if self.own_quote:
            opening, closing = p(self.own_quote[0], "``", next_glued=True), p(self.own_quote[1], "''")
            opening.relation = closing.relation = "punct"
            opening.parent = closing.parent = self
            own = [opening, self, closing]
        words += own
        for c in self.rights:
            words += c.order()
        for c in self.lefts + self.rights:
            c.parent = getattr(c, "borrowed", None) or self
        return words

    def to_conllu(self):
        order = tidy(self.order())
        position = {id(x): i for i, x in enumerate(order)}
        first = next(x for x in order if x.upos != "PUNCT")
        if first.form[0].islower():
            first.form = first.form[0].upper() + first.form[1:]
        lines, previous = [], None
        for i, x in enumerate(order):
            head = 0 if x is self else position[id(x.parent)] + 1
            following = order[i + 1] if i + 1 < len(order) else None
            glued = following is not None and (x.next_glued or following.glued)
            misc = []
            if x.name:
                misc.append(f"Name={'I' if previous is not None and previous.name is x.name else 'B'}-{x.name[0]}")
            else:
                misc.append("Name=O")
            if glued:
                misc.append("SpaceAfter=No")
            lines.append("\t".join([str(i + 1), x.form, x.lemma, x.upos, x.xpos, "_", str(head), x.relation, "_", "|".join(misc)]))
            previous = x
        return "\n".join(lines) + "\n\n"


def tidy(order):
    """Given words in order, returns them with doubled commas dropped, articles fitted and quoted sentences in capitals."""
    kept = []
    for x in order:
        if x.form in ",.?!" and kept and kept[-1].form == ",":
            if x.form == ",":
                continue
            kept.pop()
        kept.append(x)
    for x, following in zip(kept, kept[1:]):
        if x.form in ("a", "an") and x.upos == "DET":
            x.form = "an" if following.form[0] in "aeiouAEIO" else "a"
        if getattr(x, "opens", False) and following.form[0].islower():
            following.form = following.form[0].upper() + following.form[1:]
        if following.form == "not" and x.form == "can":
            following.glued = True
    return kept


def node(form, lemma, upos, xpos):
    return Node(form, lemma, upos, xpos)


def p(mark, xpos=None, next_glued=False):
    """A punctuation mark; it clings to the word before it, or after it when `next_glued`."""
    tags = {",": ",", ".": ".", "?": ".", "!": ".", ":": ":", ";": ":", "—": ":", "(": "-LRB-", ")": "-RRB-"}
    made = Node(mark, '"' if mark in "“”\"" else mark, "PUNCT", xpos or tags.get(mark, ":"))
    made.next_glued = next_glued
    made.glued = not next_glued and mark not in "—("
    return made


def spelled(text):
    """Given "form/UPOS/XPOS/relation" words whose last is the head, returns the head with the others on its left."""
    parts = [x.split("/") for x in text.split()]
    form = parts[-1][0]
    plural = len(parts[-1]) > 2
    head = node(form, form, "PROPN", parts[-1][2] if plural else "NNP")
    for form, upos, xpos, relation in parts[:-1]:
        head.left(relation, node(form, form, upos, xpos))
    return head


class Phrases:
    """Draws phrases with a given random generator."""

    marks_now = ("“", "”")
    drop_stop = False

    def __init__(self, d: random.Random):
        self.d = d

    def pick(self, options):
        return self.d.choice(options)

    def chance(self, share):
        return self.d.random() < share

    def marks(self):
        return Phrases.marks_now

    # ---- words ----
    def verb(self, base, form, xpos):
        return node(inflect(base, form), base, "VERB", xpos)

    def be(self, subject, tense):
        plural = subject.plural
        form = {"past": "were" if plural else "was", "present": "are" if plural else "is"}[tense]
        xpos = "VBD" if tense == "past" else "VBP" if plural else "VBZ"
        if subject.person1 and not plural and tense == "present":
            form, xpos = "am", "VBP"
        return node(form, "be", "AUX", xpos)

    def adverb(self, options):
        word = self.pick(options)
        return node(word, word, "ADV", "RB")

    def weekday(self):
        word = self.pick("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
        head = node(word, word, "PROPN", "NNP")
        head.name = ("DATE",)
        return head

    def day(self):
        if self.chance(0.75):
            return self.weekday()
        if self.chance(0.5):
            word = self.pick(["yesterday", "today", "yesterday"])
            return node(word, word, "NOUN", "NN")
        word = self.pick(["week", "month", "year", "night"])
        return node(word, word, "NOUN", "NN").left("amod", node("last", "last", "ADJ", "JJ"))

    def name_all(self, head, kind):
        tag = (kind,)
        stack = [head]
        while stack:
            x = stack.pop()
            x.name = tag
            stack += x.lefts + x.rights
        return head

    # ---- names ----
    def person(self, title=True):
        parts = []
        if self.chance(0.72):
            parts.append(self.pick(w.GIVEN))
            if self.chance(0.07):
                parts.append(self.pick("ABCDEFGHJKLMPRSTW") + ".")
        parts.append(self.family())
        head = node(parts[0], parts[0], "PROPN", "NNP")
        tag = ("PERSON",)
        head.name = tag
        for part in parts[1:]:
            pieces = part.split("-") if "-" in part and not part.startswith("Ji") else [part]
            for k, piece in enumerate(pieces):
                if k:
                    dash = node("-", "-", "PUNCT", "HYPH")
                    dash.glued = dash.next_glued = True
                    dash.name = tag
                    head.right("punct", dash)
                extra = node(piece, piece, "PROPN", "NNP")
                extra.name = tag
                head.right("flat", extra)
        if title and self.chance(0.5):
            head.left("nmod:desc", self.title(len(parts) > 1))
        return head

    def family(self):
        if self.chance(0.25):
            return self.pick(w.STEMS) + self.pick(["man", "er", "ley", "son", "well", "more", "field", "ov", "enko", "ski", "ez"])
        return self.pick(w.FAMILY)

    def title(self, full):
        kind = self.d.random()
        if kind < 0.45:
            form, upos = self.pick(w.TITLES_BEFORE).split("/")
            head = node(form, form, upos, "NNP")
            if form in ("President", "Chancellor", "Ambassador", "General", "King", "Queen") and self.chance(0.55):
                head.left("amod", node(*self.demonym()))
            elif form in ("President", "Senator", "Sen.", "Gov.", "Governor", "Ambassador") and self.chance(0.2):
                head.left("compound", self.place(simple=True))
        elif kind < 0.68:
            first, second, upos = self.pick(w.TITLES_TWO)
            head = node(second, second, "PROPN", "NNP")
            if self.chance(0.6):
                head.left("amod", node(*self.demonym()))
            head.left("amod" if upos == "ADJ" else "compound", node(first, first, upos, "NNP"))
        else:
            role = self.pick(w.ROLES)
            head = node(role, role, "NOUN", "NN")
            if self.chance(0.5):
                org = self.organization(bare=True)
                head.left("compound", org)
            elif self.chance(0.4):
                head.left("amod", node(*self.demonym()))
            if self.chance(0.3):
                adjective = self.pick(w.ROLE_ADJECTIVES)
                head.left("amod", node(adjective, adjective, "ADJ", "JJ"))
        if self.chance(0.08):
            head.first("amod", node("former", "former", "ADJ", "JJ"))
        return head

    def demonym(self):
        word = self.pick(w.DEMONYMS)
        return word, word, "ADJ", "JJ"

    def place(self, simple=False):
        kind = self.d.random()
        if kind < 0.3:
            head = node(*(lambda c: (c, c, "PROPN", "NNP"))(self.pick(w.COUNTRIES)))
        elif kind < 0.6:
            head = node(*(lambda c: (c, c, "PROPN", "NNP"))(self.pick(w.CITIES)))
        elif kind < 0.72:
            head = node(*(lambda c: (c, c, "PROPN", "NNP"))(self.pick(w.STEMS) + self.pick(w.TAILS)))
        elif kind < 0.8:
            head = node(*(lambda c: (c, c, "PROPN", "NNP"))(self.pick(w.STATES)))
        elif kind < 0.88:
            first, second = self.pick(w.TWO_WORD_PLACES)
            head = node(second, second, "PROPN", "NNP").left("amod", node(first, first, "ADJ", "NNP"))
        elif simple or kind < 0.93:
            head = node("U.S.", "U.S.", "PROPN", "NNP") if self.chance(0.6) else node("States", "States", "PROPN", "NNPS").left("amod", node("United", "United", "ADJ", "NNP"))
            self.name_all(head, "PLACE")
            return head if simple else head.first("det", node("the", "the", "DET", "DT"))
        else:
            what = self.pick(["River", "Bridge", "Island", "Bay", "Valley", "Street", "Square", "Airport", "County", "Harbor", "Forest", "Lake"])
            head = node(what, what, "PROPN", "NNP").left("compound", node(*(lambda c: (c, c, "PROPN", "NNP"))(self.pick(w.STEMS) + self.pick(w.TAILS))))
        self.name_all(head, "PLACE")
        if not simple and head.form in w.CITIES and self.chance(0.12):
            state = node(*(lambda c: (c, c, "PROPN", "NNP"))(self.pick(w.STATES + w.COUNTRIES)))
            self.name_all(state, "PLACE")
            state.left("punct", p(","))
            head.right("appos", state)
        return head

    def outlet(self):
        """"LA Weekly", "Channel Nine Sport", "Radio Ostrel", "Kyiv Today"."""
        tail = self.pick(["Weekly", "News", "Radio", "TV", "Sport", "Today", "Online", "Daily", "Television", "Magazine", "Newswire"])
        words = [self.pick(w.CITIES + ["LA", "NY", "Channel", "Sky", "Metro", "Global", "Capital", "Coast"] + w.STEMS)]
        if words[0] == "Channel" or self.chance(0.15):
            words.append(self.pick(["Four", "Nine", "One", "Five", "Two", "Business", "World"]))
        head = node(tail, tail, "PROPN", "NNP")
        for word in words:
            head.left("compound", node(word, word, "PROPN", "NNP"))
        return self.name_all(head, "ORGANIZATION")

    def organization(self, bare=False):
        kind = self.d.random()
        the = False
        if self.chance(0.08):
            return self.outlet()
        if kind < 0.22:
            head, the = spelled(self.pick(w.BODIES_THE)), True
        elif kind < 0.32:
            head = spelled(self.pick(w.BODIES))
        elif kind < 0.55:
            what = self.pick(w.BODY_HEADS)
            head, the = node(what, what, "PROPN", "NNP"), True
            for _ in range(self.d.choices([1, 2], [70, 30])[0]):
                modifier = self.pick(w.BODY_MODIFIERS)
                if not any(c.form == modifier for c in head.lefts):
                    head.left("compound", node(modifier, modifier, "PROPN", "NNP"))
            if self.chance(0.4):
                adjective = self.pick(w.BODY_ADJECTIVES)
                head.first("amod", node(adjective, adjective, "ADJ", "NNP"))
            elif self.chance(0.4):
                head.first("compound", node(*(lambda c: (c, c, "PROPN", "NNP"))(self.pick(w.CITIES + w.STATES + [a + b for a in w.STEMS[:8] for b in w.TAILS[:6]]))))
        elif kind < 0.65:
            what, of = self.pick(w.BODY_OF)
            head, the = node(what, what, "PROPN", "NNP"), True
            inner = self.pick(w.BODY_OF_WHAT if what in ("Ministry", "Department", "Office", "Bureau") else w.CITIES + w.STATES)
            head.right("nmod", node(inner, inner, "PROPN", "NNP").left("case", node(of, of, "ADP", "IN")))
        elif kind < 0.8:
            tail = self.pick(w.COMPANY_TAILS)
            head = node(tail, tail, "PROPN", "NNP").left("compound", node(*(lambda c: (c, c, "PROPN", "NNP"))(self.family() if self.chance(0.4) else self.pick(w.STEMS) + self.pick(w.TAILS))))
        elif kind < 0.9:
            letters = "".join(self.d.choice("ABCDEFGHILMNOPRSTUW") for _ in range(self.d.randint(3, 4)))
            head, the = node(letters, letters, "PROPN", "NNP"), self.chance(0.5)
        else:
            paper = self.pick(w.PAPERS)
            head, the = node(paper, paper, "PROPN", "NNP"), True
            for _ in range(self.d.randint(1, 2)):
                first = self.pick(w.CITIES + w.STEMS + ["Daily", "Evening", "Sunday", "Morning"])
                head.left("compound", node(first, first, "PROPN", "NNP"))
        self.name_all(head, "ORGANIZATION")
        if the and not bare:
            head.first("det", node("the", "the", "DET", "DT"))
        return head

    # ---- noun phrases ----
    def pronoun(self, quoted=False):
        form, plural, person1 = self.pick([("I", False, True), ("we", True, True), ("it", False, False), ("they", True, False), ("you", True, True), ("this", False, False)] if quoted
                                          else [("he", False, False), ("she", False, False), ("they", True, False), ("it", False, False)])
        made = node(form, form, "PRON", "DT" if form == "this" else "PRP")
        made.plural, made.person1 = plural, person1
        return made

    def speaker(self, long=False, short=False):
        kind = self.d.random()
        if kind < 0.2 and not long:
            return self.pronoun() if self.chance(0.85) else self.pronoun(True)
        if kind < 0.68 or long:
            head = self.person(title=not long)
            if (long and self.chance(0.85)) or (not short and self.chance(0.2)):
                self.apposition(head, long)
            return head
        if kind < 0.77:
            return self.organization()
        if kind < 0.82:
            return self.place()
        if kind < 0.88:
            return self.group()
        if kind < 0.94:
            return self.role_and_name()
        noun = self.pick(w.ROLES)
        head = node(noun, noun, "NOUN", "NN").left("det", node(*self.article(noun)))
        if self.chance(0.5):
            adjective = self.pick(w.ROLE_ADJECTIVES)
            head.lefts = []
            head.left("det", node(*self.article(adjective))).left("amod", node(adjective, adjective, "ADJ", "JJ"))
        if self.chance(0.4):
            head.right("nmod", self.organization().first("case", node("for", "for", "ADP", "IN")))
        return head

    def role_and_name(self):
        """"The agent, Corin Sable,", "the brokerage Ilk Rowan", "its president, Ada Marlowe, a former judge,"."""
        body = self.chance(0.3)
        role = self.pick(["company", "brokerage", "agency", "newspaper", "weekly", "charity", "union", "network", "owner", "club"] if body else w.ROLES)
        head = node(role, role, "NOUN", "NN")
        kind = self.d.random()
        if kind < 0.6:
            head.left("det", node("the", "the", "DET", "DT"))
        elif kind < 0.8:
            head.left("nmod:poss", node(*self.pick([("his", "his", "PRON", "PRP$"), ("her", "her", "PRON", "PRP$"), ("its", "its", "PRON", "PRP$"), ("their", "their", "PRON", "PRP$")])))
        else:
            head.left("nmod:poss", self.pick([self.place, self.organization])().right("case", self.possessive()))
        if self.chance(0.35):
            adjective = self.pick(w.ROLE_ADJECTIVES + ["financial"])
            head.left("amod", node(adjective, adjective, "ADJ", "JJ"))
        name = self.organization(bare=True) if body else self.person(title=False)
        if self.chance(0.65):
            name.first("punct", p(","))
            head.right("appos", name)
            if self.chance(0.2):
                self.apposition(head, True)
            head.right("punct", p(","))
        else:
            if self.chance(0.25) and not body:
                head.right("nmod", self.organization().first("case", node("of", "of", "ADP", "IN")))
                name.first("punct", p(","))
                return head.right("appos", name).right("punct", p(","))
            head.right("appos", name)
        return head

    def apposition(self, head, final):
        kind = self.d.random()
        if kind < 0.1:
            age = str(self.d.randint(18, 90))
            extra, relation = node(age, age, "NUM", "CD"), "nmod:unmarked"
        else:
            role = self.pick(w.ROLES)
            extra, relation = node(role, role, "NOUN", "NN"), "appos"
            adjective = self.pick(w.ROLE_ADJECTIVES) if self.chance(0.3) else None
            det = self.d.random()
            if det < 0.35:
                extra.left("det", node("the", "the", "DET", "DT"))
            elif det < 0.65:
                extra.left("det", node(*self.article(adjective or role)))
            elif det < 0.75:
                org = self.organization().right("case", self.possessive())
                extra.left("nmod:poss", org)
            elif det < 0.85:
                extra.left("compound", self.organization(bare=True))
            if adjective:
                extra.left("amod", node(adjective, adjective, "ADJ", "JJ"))
            if self.chance(0.7):
                case = self.pick(["of", "for", "at", "of", "of", "with"])
                inner = self.organization() if self.chance(0.75) else self.place()
                extra.right("nmod", inner.first("case", node(case, case, "ADP", "IN")))
            if self.chance(0.12):
                extra.right("acl:relcl", self.who_clause())
            if self.chance(0.15) and not adjective:
                noun = self.pick(["finance", "foreign", "security", "policy", "press", "police", "football", "art", "history"])
                if noun != "foreign":
                    extra.left("compound", node(noun, noun, "NOUN", "NN"))
        extra.first("punct", p(","))
        head.right(relation, extra)
        if not final:
            head.right("punct", p(","))

    def who_clause(self):
        who = node("who", "who", "PRON", "WP")
        if self.chance(0.35):
            told = self.verb("tell", "past", "VBD").left("nsubj", who).right("iobj", self.hearer())
            if self.chance(0.5):
                told.form, told.xpos = "told", "VBN"
                told.left("aux", node("had", "have", "AUX", "VBD"))
            return told.right("ccomp", self.copular())
        return self.verb(self.pick(w.TRANSITIVE), *self.pick([("past", "VBD"), ("third", "VBZ")])).left("nsubj", who).right("obj", self.thing())

    def possessive(self):
        made = node(self.pick(["'s", "’s"]), "'s", "PART", "POS")
        made.glued = True
        return made

    def article(self, following):
        if self.chance(0.5):
            return "the", "the", "DET", "DT"
        return ("an" if following[0] in "aeiou" else "a"), "a", "DET", "DT"

    def group(self):
        noun = self.pick(w.GROUP_NOUNS)
        singular = {"police": "police", "authorities": "authority"}.get(noun) or (noun[:-1] if noun.endswith("s") else noun)
        head = node(noun, singular, "NOUN", "NNS")
        head.plural = True
        kind = self.d.random()
        if kind < 0.2:
            head.left("amod", node(*self.demonym()))
        elif kind < 0.35:
            count = self.pick(["two", "three", "several", "many", "some", "four", "dozens"])
            if count == "dozens":
                pass
            elif count in ("several", "many"):
                head.left("amod", node(count, count, "ADJ", "JJ"))
            elif count == "some":
                head.left("det", node(count, count, "DET", "DT"))
            else:
                head.left("nummod", node(count, count, "NUM", "CD"))
        elif kind < 0.45:
            head.left("compound", self.organization(bare=True))
        elif kind < 0.55:
            adjective = self.pick(w.ADJECTIVES)
            head.left("amod", node(adjective, adjective, "ADJ", "JJ"))
        elif kind < 0.62:
            head.left("nmod:poss", self.place(simple=True).right("case", self.possessive()))
        return head

    def hearer(self):
        if self.chance(0.12):
            return self.own_people()
        kind = self.d.random()
        if kind < 0.35:
            return self.group()
        if kind < 0.5:
            return node(*self.pick([("him", "he", "PRON", "PRP"), ("her", "she", "PRON", "PRP"), ("them", "they", "PRON", "PRP"), ("me", "I", "PRON", "PRP"), ("us", "we", "PRON", "PRP")]))
        if kind < 0.8:
            return self.organization()
        return self.person()

    def own_people(self):
        """"her players", "his wife", "their lawyers"."""
        noun = self.pick(w.NOUNS_PERSON + w.ROLES)
        form = self.pick(["her", "her", "his", "its", "their", "my", "our"])
        head = node(*self.pick([(noun, noun, "NOUN", "NN"), (to_plural(noun), noun, "NOUN", "NNS")]))
        head.plural = head.xpos == "NNS"
        return head.left("nmod:poss", node(form, form, "PRON", "PRP$"))

    def party(self):
        return self.pick([self.person, self.organization, self.place, self.group])()

    def document(self):
        kind = self.d.random()
        noun = self.pick(["report", "statement", "study", "document", "letter", "poll", "survey", "memo", "spokesman", "indictment"])
        head = node(noun, noun, "NOUN", "NN")
        if kind < 0.4:
            head.left("det", node(*self.article(noun)))
        elif kind < 0.6:
            head.left("nmod:poss", self.organization().right("case", self.possessive()))
        elif kind < 0.8:
            head.left("det", node(*self.article("x"))).left("compound", self.organization(bare=True))
        else:
            head.left("det", node(*self.article(noun)))
            agent = self.organization().first("case", node("by", "by", "ADP", "IN"))
            head.right("acl", node("released", "release", "VERB", "VBN").right("obl:agent", agent))
        return head

    def bare(self):
        noun = self.pick(w.NOUNS_THING + w.NOUNS_PERSON)
        return node(noun, noun, "NOUN", "NN")

    def mass(self):
        noun = self.pick(w.NOUNS_MASS)
        return node(noun, noun, "NOUN", "NN")

    def thing(self, simple=False):
        kind = self.d.random()
        if kind < 0.08 and not simple:
            return self.mass()
        noun = self.pick(w.NOUNS_THING if self.chance(0.8) else w.NOUNS_PERSON)
        plural = self.chance(0.3)
        adjective = self.pick(w.ADJECTIVES) if self.chance(0.35) else None
        head = node(to_plural(noun) if plural else noun, noun, "NOUN", "NNS" if plural else "NN")
        head.plural = plural
        owner = self.d.random()
        if owner < 0.1 and not simple:
            head.left("nmod:poss", self.pick([self.person, self.organization, self.place])().right("case", self.possessive()))
        elif owner < 0.22:
            head.left("nmod:poss", node(*self.pick([("his", "his", "PRON", "PRP$"), ("her", "her", "PRON", "PRP$"), ("its", "its", "PRON", "PRP$"), ("their", "their", "PRON", "PRP$"), ("our", "our", "PRON", "PRP$")])))
        elif plural:
            if self.chance(0.4):
                head.left("det", node("the", "the", "DET", "DT"))
            elif self.chance(0.4):
                self.number(head)
        else:
            head.left("det", node(*self.article(adjective or noun)))
        if adjective:
            head.left("amod", node(adjective, adjective, "ADJ", "JJ"))
        elif self.chance(0.12):
            head.left("amod", node(*self.demonym()))
        if self.chance(0.12):
            other = self.pick(w.NOUNS_THING)
            if other != noun:
                head.left("compound", node(other, other, "NOUN", "NN"))
        if not simple:
            self.modify(head)
        return head

    def number(self, head):
        kind = self.d.random()
        value = self.pick(["two", "three", "10", "25", "1,200", "300", "40", "six"])
        number = node(value, value, "NUM", "CD")
        if kind < 0.2:
            number.left("advmod", node("more", "more", "ADJ", "JJR").right("fixed", node("than", "than", "ADP", "IN")))
        elif kind < 0.35:
            number.left("nmod", node("least", "least", "ADJ", "JJS").left("case", node("at", "at", "ADP", "IN")))
        elif kind < 0.5:
            number.left("advmod", node("about", "about", "ADV", "RB"))
        head.left("nummod", number)

    def modify(self, head):
        kind = self.d.random()
        if kind < 0.25:
            case = self.pick(["of", "in", "with", "for", "on", "between", "against", "by", "from", "to"])
            inner = self.pick([self.place, self.organization, self.person, lambda: self.thing(simple=True), lambda: self.thing(simple=True)])()
            if case == "between":
                other = self.place().first("cc", node("and", "and", "CCONJ", "CC"))
                inner = self.place().right("conj", other)
            head.right("nmod", inner.first("case", node(case, case, "ADP", "IN")))
        elif kind < 0.3:
            that = self.pick([("that", "that", "PRON", "WDT"), ("which", "which", "PRON", "WDT")])
            head.right("acl:relcl", self.verb(self.pick(w.TRANSITIVE), "past", "VBD").left("nsubj", node(*that)).right("obj", self.thing(simple=True)))
        elif kind < 0.34:
            head.right("acl:relcl", self.verb(self.pick(w.TRANSITIVE), "past", "VBD").left("nsubj", self.party()))
        elif kind < 0.38:
            head.right("acl", self.verb(self.pick(w.TRANSITIVE), "part", "VBN").right("obl:agent", self.party().first("case", node("by", "by", "ADP", "IN"))))
        elif kind < 0.42:
            head.right("acl", self.infinitive())

    def subject(self, quoted):
        kind = self.d.random()
        if kind < (0.55 if quoted else 0.2):
            return self.pronoun(quoted)
        if kind < 0.65:
            return self.thing()
        if kind < 0.8:
            return self.person()
        if kind < 0.9:
            return self.organization()
        if kind < 0.96:
            return self.place()
        first = self.party()
        second = self.party()
        second.first("cc", node("and", "and", "CCONJ", "CC"))
        first.right("conj", second)
        first.plural = True
        return first

    # ---- clauses ----
    def clause(self, quoted=False, plain=False):
        kind = self.d.random()
        head = (self.copular(quoted) if kind < 0.2 else self.passive(quoted) if kind < 0.34 else self.existential() if kind < 0.38 else self.active(quoted))
        if self.chance(0.35):
            self.circumstance(head)
        if not plain and self.chance(0.08):
            self.second_verb(head)
        if not plain and self.chance(0.05):
            self.first_clause(head)
        if not plain and self.chance(0.14):
            self.subordinate(head, quoted)
        return head

    def second_verb(self, head):
        """"… and described the crowd as calm": another verb of the same subject."""
        conj = self.pick(["and", "and", "but"])
        base = self.pick(w.TRANSITIVE)
        form = ("third", "VBZ") if head.xpos == "VBZ" else (None, "VB") if head.xpos == "VB" else ("past", "VBD")
        other = node(inflect(base, form[0]) if form[0] else base, base, "VERB", form[1]).left("cc", node(conj, conj, "CCONJ", "CC"))
        if self.chance(0.2):
            other.first("punct", p(","))
        head.right("conj", other.right("obj", self.thing()))

    def first_clause(self, head):
        """"although the price fell, …" before the subject."""
        mark = self.pick(["although", "if", "because", "after", "while", "before"])
        inner = self.clause(plain=True).first("mark", node(mark, mark, "SCONJ", "IN")).right("punct", p(","))
        head.first("advcl", inner)

    def auxiliaries(self, head, subject, base, passive=False):
        """Puts the auxiliaries on `head` and inflects it; returns nothing."""
        kind = self.d.random()
        negative = self.chance(0.14)
        def add(form, lemma, xpos, relation="aux"):
            head.left(relation, node(form, lemma, "AUX", xpos))
        def deny():
            if negative:
                self.negate(head)
        plural = subject.plural or (subject.person1 and subject.form != "this")
        if kind < 0.22:
            modal = self.pick(["will", "would", "could", "should", "must", "may", "can", "might", "will", "would"])
            add(modal, modal, "MD")
            deny()
            if passive:
                add("be", "be", "VB", "aux:pass")
            head.form, head.xpos = (inflect(base, "part"), "VBN") if passive else (base, "VB")
        elif kind < 0.36:
            have = self.pick([("had", "VBD"), ("have", "VBP") if plural else ("has", "VBZ")])
            add(have[0], "have", have[1])
            deny()
            if passive:
                add("been", "be", "VBN", "aux:pass")
            head.form, head.xpos = inflect(base, "part"), "VBN"
        elif passive or kind < 0.44:
            be = self.be(subject, self.pick(["past", "past", "present"]))
            be.relation = "aux:pass" if passive else "aux"
            head.lefts.append(be)
            deny()
            head.form, head.xpos = (inflect(base, "part"), "VBN") if passive else (inflect(base, "ing"), "VBG")
        elif negative:
            do = self.pick([("did", "VBD"), ("do", "VBP") if plural else ("does", "VBZ")])
            add(do[0], "do", do[1])
            self.negate(head)
            head.form, head.xpos = base, "VB"
        elif kind < 0.8:
            head.form, head.xpos = inflect(base, "past"), "VBD"
        else:
            head.form, head.xpos = (base, "VBP") if plural else (inflect(base, "third"), "VBZ")

    def negate(self, head):
        last = head.lefts[-1]
        if self.chance(0.5) and last.form in ("did", "do", "does", "was", "were", "is", "are", "had", "has", "have", "would", "could", "should", "must"):
            made = node(self.pick(["n't", "n’t"]), "not", "PART", "RB")
            made.glued = True
        else:
            made = node("not", "not", "PART", "RB")
        head.left("advmod", made)

    def active(self, quoted=False):
        if self.chance(0.04):
            subject = self.gerund()
            head = node("cost", "cost", "VERB", "VB").left("csubj", subject)
            base = self.pick(["cost", "help", "end", "cause", "mean"])
            head.lemma = base
            self.auxiliaries(head, subject, base)
            return head.right("obj", self.thing())
        subject = self.subject(quoted)
        kind = self.d.random()
        particle = None
        after = []
        if kind < 0.42:
            base = self.pick(w.TRANSITIVE)
            after = [("obj", self.thing() if self.chance(0.75) else self.party())]
        elif kind < 0.54:
            base = self.pick(w.INTRANSITIVE)
        elif kind < 0.68:
            base, case = self.pick(w.WITH_PREPOSITION)
            inner = self.place() if case in ("in", "to") and self.chance(0.5) else self.pick([self.thing, self.thing, self.party])()
            after = [("obl", inner.first("case", node(case, case, "ADP", "IN")))]
        elif kind < 0.75:
            base, particle = self.pick(w.PHRASAL)
            after = [("compound:prt", node(particle, particle, "ADP", "RP")), ("obj", self.thing())]
        elif kind < 0.86:
            base = self.pick(w.TO_VERBS)
            after = [("xcomp", self.infinitive())]
        elif kind < 0.9:
            base = self.pick(w.OBJECT_TO_VERBS)
            after = [("obj", self.party()), ("xcomp", self.infinitive())]
        elif kind < 0.95:
            base = self.pick(w.THINK_VERBS)
            inner = self.pick([self.copular, self.passive])(quoted)
            if self.chance(0.5):
                inner.first("mark", node("that", "that", "SCONJ", "IN"))
            after = [("ccomp", inner)]
        else:
            base = self.pick(w.DITRANSITIVE)
            after = [("iobj", self.party()), ("obj", self.thing(simple=True))]
        head = node(base, base, "VERB", "VB").left("nsubj", subject)
        self.auxiliaries(head, subject, base)
        if self.chance(0.1):
            head.left("advmod", self.adverb(w.ADVERBS_MANNER + w.ADVERBS_SENTENCE))
        for relation, child in after:
            head.right(relation, child)
        return head

    def passive(self, quoted=False):
        subject = self.subject(quoted)
        base = self.pick(w.TRANSITIVE)
        head = node(base, base, "VERB", "VBN").left("nsubj:pass", subject)
        self.auxiliaries(head, subject, base, passive=True)
        if self.chance(0.35):
            head.right("obl:agent", self.party().first("case", node("by", "by", "ADP", "IN")))
        return head

    def copular(self, quoted=False):
        subject = self.subject(quoted)
        if self.chance(0.55):
            word = self.pick(w.PREDICATES)
            head = node(word, word, "ADJ", "JJ")
            extra = [self.adverb(["very", "not", "still", "too", "completely", "so"])] if self.chance(0.25) else []
        else:
            head, extra = self.thing(simple=True), []
        before = head.lefts
        head.lefts = []
        head.left("nsubj", subject)
        kind = self.d.random()
        if kind < 0.2:
            modal = self.pick(["will", "would", "could", "may", "must", "should"])
            head.left("aux", node(modal, modal, "AUX", "MD")).left("cop", node("be", "be", "AUX", "VB"))
        elif kind < 0.3:
            head.left("aux", node("had", "have", "AUX", "VBD")).left("cop", node("been", "be", "AUX", "VBN"))
        else:
            be = self.be(subject, self.pick(["past", "present"]))
            if be.form == "is" and subject.upos == "PRON" and self.chance(0.5):
                be.form, be.glued = self.pick(["'s", "’s"]), True
            head.left("cop", be)
        for adverb in extra:
            if adverb.form == "not":
                adverb.upos = "PART"
            head.left("advmod", adverb)
        head.lefts += before
        if head.upos == "ADJ" and self.chance(0.3):
            if self.chance(0.5):
                head.right("xcomp", self.infinitive())
            else:
                head.right("obl", self.thing().first("case", node(self.pick(["for", "about", "of"]), "for", "ADP", "IN")))
                case = head.rights[-1].lefts[0]
                case.lemma = case.form
        return head

    def existential(self):
        noun = self.thing(simple=True)
        be = node(*self.pick([("was", "be", "VERB", "VBD"), ("is", "be", "VERB", "VBZ")] if not noun.plural else [("were", "be", "VERB", "VBD"), ("are", "be", "VERB", "VBP")]))
        be.left("expl", node("there", "there", "PRON", "EX"))
        if self.chance(0.3) and not noun.plural:
            noun.lefts = [c for c in noun.lefts if c.relation not in ("det", "nmod:poss")]
            noun.first("det", node("no", "no", "DET", "DT"))
        be.right("nsubj", noun)
        return be

    def question(self):
        subject = self.pick([self.pronoun(True), self.person(), self.organization()])
        base = self.pick(w.TRANSITIVE)
        head = node(base, base, "VERB", "VB")
        if self.chance(0.5):
            word = self.pick(["Why", "How", "When", "Where"])
            head.left("advmod", node(word, word.lower(), "ADV", "WRB"))
        do = self.pick(["did", "will", "can", "would", "should"])
        head.left("aux", node(do, "do" if do == "did" else do, "AUX", "VBD" if do == "did" else "MD"))
        return head.left("nsubj", subject).right("obj", self.thing())

    def infinitive(self):
        kind = self.d.random()
        if kind < 0.6:
            base = self.pick(w.TRANSITIVE)
            head = node(base, base, "VERB", "VB").right("obj", self.thing(simple=self.chance(0.5)))
        elif kind < 0.8:
            base = self.pick(w.INTRANSITIVE)
            head = node(base, base, "VERB", "VB")
        else:
            base, case = self.pick(w.WITH_PREPOSITION)
            head = node(base, base, "VERB", "VB").right("obl", self.party().first("case", node(case, case, "ADP", "IN")))
        head.first("mark", node("to", "to", "PART", "TO"))
        if self.chance(0.06):
            head.first("advmod", node("not", "not", "PART", "RB"))
        return head

    def gerund(self):
        base = self.pick(w.TRANSITIVE)
        return self.verb(base, "ing", "VBG").right("obj", self.thing(simple=self.chance(0.5)))

    def circumstance(self, head):
        kind = self.d.random()
        if kind < 0.25:
            head.right("obl", self.place().first("case", node("in", "in", "ADP", "IN")))
        elif kind < 0.4:
            head.right("obl", self.weekday().first("case", node("on", "on", "ADP", "IN")) if self.chance(0.6) else self.year())
        elif kind < 0.52:
            head.right("obl:unmarked", self.day())
        elif kind < 0.7:
            case = self.pick(["after", "before", "during", "without", "despite", "since", "under", "with", "over"])
            head.right("obl", self.thing().first("case", node(case, case, "ADP", "IN")))
        elif kind < 0.8:
            head.right("advmod", self.adverb(w.ADVERBS_MANNER))
        elif kind < 0.9:
            amount = self.money().first("case", node("for", "for", "ADP", "IN"))
            head.right("obl", amount)
        else:
            head.right("obl", self.party().first("case", node("with", "with", "ADP", "IN")))

    def year(self):
        year = str(self.d.randint(1985, 2027))
        head = node(year, year, "NUM", "CD")
        if self.chance(0.5):
            month = self.pick("January February March April May June July August September October November December".split())
            head = node(month, month, "PROPN", "NNP").right("nmod:unmarked", head)
        return self.name_all(head, "DATE").first("case", node("in", "in", "ADP", "IN"))

    def money(self):
        head = node("$", "$", "SYM", "$")
        head.next_glued = True
        amount = self.pick(["5", "2.5", "40", "300", "12"])
        million = self.pick(["million", "billion"])
        return head.right("nummod", node(million, million, "NUM", "CD").left("compound", node(amount, amount, "NUM", "CD")))

    def subordinate(self, head, quoted):
        mark, upos = self.pick([("because", "IN"), ("if", "IN"), ("after", "IN"), ("although", "IN"), ("while", "IN"), ("until", "IN"), ("before", "IN"), ("when", "WRB")])
        inner = self.clause(quoted, plain=True)
        if mark == "when":
            inner.first("advmod", node(mark, mark, "ADV", "WRB"))
        else:
            inner.first("mark", node(mark, mark, "SCONJ", "IN"))
        if self.chance(0.25):
            inner.first("punct", p(","))
        head.right("advcl", inner)


def to_plural(noun):
    if noun in w.IRREGULAR_PLURALS:
        return w.IRREGULAR_PLURALS[noun]
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "ch", "sh")) else "s")


def inflect(base, form):
    """Given a verb and "third", "past", "part" or "ing", returns that form."""
    if base in w.IRREGULAR:
        return w.IRREGULAR[base][("third", "past", "part", "ing").index(form)]
    soft = base.endswith("e")
    y = base.endswith("y") and base[-2] not in "aeiou"
    if form == "third":
        return base[:-1] + "ies" if y else base + ("es" if base.endswith(("s", "x", "ch", "sh")) else "s")
    if form == "ing":
        return (base[:-1] if soft and not base.endswith("ee") else base) + "ing"
    return base[:-1] + "ied" if y else base + ("d" if soft else "ed")
