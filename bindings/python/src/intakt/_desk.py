"""The clerk's desk: questions of the embedded database, answers to them, and taking both back.

What needs nothing but the data is a method of `Database`, what plans orders one of `Importer`; the classes here are the halves
that the two take from this file.
"""

from __future__ import annotations

import ctypes
from typing import Any, Dict, List, Optional, Sequence, Tuple

from . import _raw
from ._call import answer, as_json, call, given, order_key, whole
from ._call import text as encoded
from ._node import Handle, parsed, parsed_list
from .model import FoundArticles, FoundParties, ReviewCase, Reviews

__all__ = ["DatabaseDesk", "ImporterDesk"]


class DatabaseDesk(Handle):
    """What a `Database` has for clerks. A question is named by its number, `ReviewRow.id`; orders are named as their plans do."""

    # ---- Questions ----

    def reviews(
        self,
        *,
        state: Optional[str] = None,
        source: Optional[str] = None,
        number: Optional[str] = None,
        question: Optional[str] = None,
        code: Optional[str] = None,
        owner: Optional[str] = None,
        candidate: Optional[str] = None,
        like: Optional[int] = None,
    ) -> Reviews:
        """The questions that wait for clerks. Orders that are imported with `ImportOptions.apply` leave them.

            for review in database.reviews(source="shop").rows:
                print(review.id, review.question, review.text)

        Without any filter all that are not done. `state` is `new`, `in_work` or `done`; `number` that of the order; `question` a
        word such as `which_party`; `code` such as `party_unclear`; `candidate` the id of a party that is among the candidates;
        `like` the number of a question that asks the same.
        """
        memory, found = self._held(), ctypes.c_void_p()
        texts = {"state": state, "source": source, "number": number, "question": question, "code": code, "owner": owner}
        texts["candidate"] = candidate
        wanted: Dict[str, Any] = {name: value for name, value in texts.items() if value is not None}
        for name, value in wanted.items():
            encoded(value, name)  # the type is checked here: an object of another type would become its text
        if like is not None:
            wanted["like"] = whole(like, "like", signed=True)
        call("intakt_database_reviews", memory.pointer, *given(as_json(wanted, "filter")), ctypes.byref(found))
        return Reviews._own(found)

    def take_review(self, review: int, owner: str) -> None:
        """Takes a question into work: it is that of `owner` then. `PlanError` when it is done."""
        memory = self._held()
        call("intakt_database_take_review", memory.pointer, _number(review), *given(encoded(owner, "owner")))

    def give_back_review(self, review: int) -> None:
        """Gives a question back: it is new, and anybody's. `PlanError` when it is done."""
        memory = self._held()
        call("intakt_database_give_back_review", memory.pointer, _number(review))

    def close_review(self, review: int, by: str) -> None:
        """Says that a question is done with, without anything following from it. One that still holds its order is asked again
        when the order is planned the next time. `by` says who. `PlanError` when it is done.
        """
        memory = self._held()
        call("intakt_database_close_review", memory.pointer, _number(review), *given(encoded(by, "by")))

    def search_parties(self, text: str, most: int = 100) -> FoundParties:
        """The parties, at most `most`, that have every word of `text` in their id, names, address, numbers, e-mail address, telephone or
        birth date: without case and accents, and the beginning of a word is enough. For a party that is none of the candidates.
        Looks at every party, which takes about a second for 100,000. Personal data.
        """
        memory, found = self._held(), ctypes.c_void_p()
        call(
            "intakt_database_search_parties",
            memory.pointer,
            *given(encoded(text, "text")),
            whole(most, "most", 32),
            ctypes.byref(found),
        )
        return FoundParties._own(found)

    def search_articles(self, text: str, most: int = 100) -> FoundArticles:
        """The articles, at most `most`, that have every word of `text` in their number, GTIN, PZN or name, by id; words are compared as
        by `search_parties`. For a question about an article that is missing, which `assign_article` answers by the number. Looks at
        every article.
        """
        memory, found = self._held(), ctypes.c_void_p()
        call(
            "intakt_database_search_articles",
            memory.pointer,
            *given(encoded(text, "text")),
            whole(most, "most", 32),
            ctypes.byref(found),
        )
        return FoundArticles._own(found)

    def flag_party(self, id: str, *, deceased: bool = False, blocked: bool = False) -> None:
        """Says what a clerk has to know of a party, in place of what was said before: the person is dead, the party gets nothing.
        It is shown with every candidate and after every answer that names the party, and decides nothing.
        """
        memory = self._held()
        flags = (_raw.PARTY_DECEASED if deceased else 0) | (_raw.PARTY_BLOCKED if blocked else 0)
        call("intakt_database_flag_party", memory.pointer, *given(encoded(id, "id")), flags)

    # ---- Answers ----

    def decide(self, reviews: Sequence[int], choice: str, party: str = "", *, by: str) -> List[Dict[str, Any]]:
        """Answers questions alike, all of them or none. Every open question that asks exactly the same is answered with them,
        `reject` and `later` apart. Nothing is planned yet: `Importer.plan_kept` does that, or the next import.

            database.decide([review.id], "assign", "4711", by="Amsel")

        `choice` is `assign` (it is the party whose id `party` is, a candidate or any other), `create` (it is nobody known: the
        party is created), `assign_article` (the line means
        the article of this number), `placeholder` (it is booked on the placeholder of the settings), `collective` (it is booked on the collective customer of the settings), `split` (the company is the
        customer, the person a contact below it; `party` is the id of the company, empty for a new one), `reject` (the order is not
        taken in), or `later` (nothing; that somebody has seen it is kept). `party` is empty for all others. `by` says who decides.

        Gives the decisions: `decision`, its number, `review`, `also`, the questions that are answered with it, `orders` that can
        be planned again now, `flags` of the party. `PlanError` when a question is done or does not have this answer, or is about
        somebody who is `never` this party; nothing has changed then.
        """
        memory = self._held()
        return parsed_list(answer("intakt_database_decide", memory.pointer, *_decision(reviews, choice, party, by)))

    def decisions(self, most: int = 100) -> List[Dict[str, Any]]:
        """What was decided, the latest first, at most `most`: who, when, what, and who revoked it."""
        memory = self._held()
        return parsed_list(answer("intakt_database_decisions", memory.pointer, whole(most, "most", 32)))

    def never(self, review: int, party: str, by: str) -> int:
        """Says that the party of a question is never `party`, whatever will prove the contrary. `by` says who. Gives the number of
        the pair, for `revoke_never`. `PlanError` when the question is not about who a party is.
        """
        memory, pair = self._held(), ctypes.c_int64()
        call(
            "intakt_database_never",
            memory.pointer,
            _number(review),
            *given(encoded(party, "party")),
            *given(encoded(by, "by")),
            ctypes.byref(pair),
        )
        return int(pair.value)

    def never_same(self, one: str, other: str, by: str) -> int:
        """Says that two parties of the address book are never one. `by` says who. Gives the number of the pair."""
        memory, pair = self._held(), ctypes.c_int64()
        texts = (part for name, value in (("one", one), ("other", other), ("by", by)) for part in given(encoded(value, name)))
        call("intakt_database_never_same", memory.pointer, *texts, ctypes.byref(pair))
        return int(pair.value)

    def revoke_never(self, pair: int, by: str) -> None:
        """Takes a pair of `never` or `never_same` back. `by` says who. `UsageError` when it is not in force."""
        memory = self._held()
        call("intakt_database_revoke_never", memory.pointer, whole(pair, "pair", signed=True), *given(encoded(by, "by")))

    # ---- Orders that were carried out ----

    def undo(self, source: str, number: str, *, tenant: str = "", kind: str = "", apply: bool = False) -> Dict[str, Any]:
        """Takes an order back that was carried out in the database: what nobody has worked on since is removed or as it was before,
        all else stays. Without `apply` nothing is changed, and the answer tells what would be. An empty `tenant` is `default`, an
        empty `kind` is `intake`.

        Gives what becomes of each thing that was written (`steps`); with `apply` also `state`: `undone` if nothing of the order is
        left, and it is passed over when it is read again, until `take_in_again`.
        """
        memory = self._held()
        return _object(
            answer("intakt_database_undo", memory.pointer, *order_key(tenant, source, kind, number), 1 if apply else 0)
        )

    def take_in_again(self, source: str, number: str, *, tenant: str = "", kind: str = "") -> None:
        """Lets an order that was taken back or refused be planned again when it is read the next time, or by `Importer.plan_kept` if
        it is kept. `PlanError` when it was neither taken back nor refused.
        """
        memory = self._held()
        call("intakt_database_take_in_again", memory.pointer, *order_key(tenant, source, kind, number))


class ImporterDesk(Handle):
    """What an `Importer` with a database has for clerks. `UsageError` where it has none. `now` is the present time at the clerk's,
    as in `ImportOptions`.
    """

    def review_case(self, review: int) -> ReviewCase:
        """A question side by side with every candidate: per field what the order says, what the candidate has, and what it would
        have by the importer's settings. `review` is the number of the question. Personal data.
        """
        memory, found = self._held(), ctypes.c_void_p()
        call("intakt_importer_review_case", memory.pointer, _number(review), ctypes.byref(found))
        return ReviewCase._own(found)

    def preview_decision(
        self, reviews: Sequence[int], choice: str, party: str = "", *, by: str, now: Optional[str] = None
    ) -> Dict[str, Any]:
        """What would follow from `Database.decide`: the questions are answered, every order that would change is planned, and all of
        it is taken back. Gives `reviews` that would be answered, `orders` with what their plans would be, and `unkept` orders that
        would have to be read again.
        """
        memory = self._held()
        return _object(
            answer("intakt_importer_preview_decision", memory.pointer, *_decision(reviews, choice, party, by), *_now(now))
        )

    def revoke_decision(self, decision: int, by: str, *, apply: bool = False, now: Optional[str] = None) -> Dict[str, Any]:
        """Takes a decision back: orders that were carried out because of it are taken back as far as nobody has worked on them since,
        and planned again with those that were only planned. Without `apply` nothing is changed, not even the decision, and the
        answer tells what would be. `by` says who.

        Gives `decision`, `orders` that it was followed for with what takes them back, and `planned`. `PlanError` when it is
        revoked already; nothing has changed then.
        """
        memory = self._held()
        number = whole(decision, "decision", signed=True)
        return _object(
            answer("intakt_importer_revoke_decision", memory.pointer, number, *given(encoded(by, "by")), 1 if apply else 0, *_now(now))
        )

    def plan_kept(
        self, source: str = "", number: str = "", *, tenant: str = "", kind: str = "", apply: bool = False, now: Optional[str] = None
    ) -> List[Dict[str, Any]]:
        """Plans orders again that the database keeps since questions about them were open: on the present data and decisions,
        without their files. An empty `number` means every order that is kept, whatever the others say; an empty `tenant` or `kind` is
        that of the settings. With `apply` what can be carried out is carried out, else nothing has changed afterwards.

        Gives of each `order`, `before`, `status`, `reasons`, `parties`, `questions`, and `applied` where it was to be carried out.
        Orders that are not kept, or done with, are not among them.
        """
        memory = self._held()
        order = order_key(tenant, source, kind, number)
        return parsed_list(answer("intakt_importer_plan_kept", memory.pointer, *order, 1 if apply else 0, *_now(now)))


    # ---- Decisions that the host keeps ----

    def decide(self, plan: str, review: str, choice: str, party: str = "", *, by: str, at: int) -> int:
        """Answers a question of a plan where the host keeps decisions (`Importer.set_decisions`). `plan` is the JSON of the plan
        (`Plan.json`), which the host may have kept for any time; `review` the id of the question in it; `choice` and `party` are as for
        `Database.decide`; `at` is in seconds since 1970 (UTC). Nothing is planned yet: read the order again. Gives the number of
        the decision. `PlanError` when the question does not have this answer; nothing has changed then.
        """
        memory, decision = self._held(), ctypes.c_int64()
        texts = {"plan": plan, "review": review, "choice": choice, "party": party, "by": by}
        said = (part for name, value in texts.items() for part in given(encoded(value, name)))
        call("intakt_importer_decide", memory.pointer, *said, whole(at, "at", signed=True), ctypes.byref(decision))
        return int(decision.value)

    def decisions(self, most: int) -> List[Dict[str, Any]]:
        """What was decided where the host keeps decisions, the latest first: who, when, what, and who took it back."""
        memory = self._held()
        return parsed_list(answer("intakt_importer_decisions", memory.pointer, whole(most, "most", 32)))

    def take_back_decision(self, decision: int, by: str, at: int) -> None:
        """Takes a decision of `decide` back: the question is asked again when the order is read the next time."""
        memory, number = self._held(), whole(decision, "decision", signed=True)
        call("intakt_importer_take_back_decision", memory.pointer, number, *given(encoded(by, "by")), whole(at, "at", signed=True))

    def never(self, plan: str, review: str, party: str, *, by: str, at: int) -> int:
        """Says that the party of a question is never this one, where the host keeps decisions. Gives the number of the pair."""
        return self._never("intakt_importer_never", {"plan": plan, "review": review, "party": party, "by": by}, at)

    def never_same(self, one: str, other: str, *, by: str, at: int) -> int:
        """Says that two parties of the address book are never one, where the host keeps decisions. Gives the number of the pair."""
        return self._never("intakt_importer_never_same", {"one": one, "other": other, "by": by}, at)

    def _never(self, function: str, texts: Dict[str, str], at: int) -> int:
        memory, pair = self._held(), ctypes.c_int64()
        said = (part for name, value in texts.items() for part in given(encoded(value, name)))
        call(function, memory.pointer, *said, whole(at, "at", signed=True), ctypes.byref(pair))
        return int(pair.value)

    def take_back_never(self, pair: int, by: str, at: int) -> None:
        """Takes a pair of `never` or `never_same` back. `UsageError` when it is not in force."""
        memory, number = self._held(), whole(pair, "pair", signed=True)
        call("intakt_importer_take_back_never", memory.pointer, number, *given(encoded(by, "by")), whole(at, "at", signed=True))


def _number(review: int) -> int:
    """The number of a question."""
    return whole(review, "review", signed=True)


def _decision(reviews: Sequence[int], choice: str, party: str, by: str) -> Tuple[Any, ...]:
    """Questions and their answer, as the library takes them."""
    numbers = [_number(review) for review in reviews]
    texts = {"choice": choice, "party": party, "by": by}
    said = (part for name, value in texts.items() for part in given(encoded(value, name)))
    return ((ctypes.c_int64 * len(numbers))(*numbers), len(numbers), *said)


def _now(now: Optional[str]) -> Tuple[bytes, int]:
    """The present time; empty where none is given."""
    return given(b"" if now is None else encoded(now, "now"))


def _object(json: str) -> Dict[str, Any]:
    """A JSON object of the library."""
    found: Dict[str, Any] = parsed(json)
    return found
