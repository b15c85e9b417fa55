"""The log and the plans as a FHIR R4 Bundle, with the profiles of HL7's Physical Activity guide where they fit.

https://hl7.org/fhir/us/physical-activity (1.0). The patient has a pseudonym and nothing else. Whatever a camera judged
says so in its method.
"""

import datetime as dt
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, TypeAlias
from uuid import NAMESPACE_URL, uuid5

from sqlite_utils import Database

import coach
from coach.exchange.giving import asked_a_week
from coach.exchange.plan import Plan
from coach.exchange.plan_words import dose_words
from coach.exercise.definition import Exercise
from coach.session.routine import Item, Routine

Resource: TypeAlias = dict[str, Any]

GUIDE: Final = "http://hl7.org/fhir/us/physical-activity"
PROFILE: Final = f"{GUIDE}/StructureDefinition/pa-"
LOINC: Final = "http://loinc.org"
UNITS: Final = "http://unitsofmeasure.org"
OWN: Final = "https://coach.invalid/fhir"
"""Codes that nobody else has are named under a host that cannot be."""
OF_GUIDE: Final = f"{GUIDE}/CodeSystem/pa-temporary-codes"
PHYSICAL_ACTIVITY: Final = {"coding": [{"system": OF_GUIDE, "code": "PhysicalActivity"}]}
ACTIVITY: Final = {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/observation-category",
                               "code": "activity"}]}  # fmt: skip
SURVEY: Final = {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/observation-category",
                             "code": "survey"}]}  # fmt: skip
CAMERA: Final = {"text": "camera estimate"}
PAIN: Final = ("72514-3", "Pain severity - 0-10 verbal numeric rating [Score] - Reported")
DURATION: Final = ("55411-3", "Exercise duration")


def bundle(
    db: Database, plans: Iterable[Plan], exercises: Mapping[str, Exercise], pseudonym: str, now: dt.datetime
) -> Resource:
    """A collection of resources that refer to each other by `urn:uuid`. The same log gives the same identities."""
    resources = list(_resources(db, tuple(plans), exercises, pseudonym))
    resources.append(_provenance(resources, now))
    entries = [{"fullUrl": _urn(each["id"]), "resource": each} for each in resources]
    return {"resourceType": "Bundle", "id": _id("bundle", pseudonym, now.isoformat()), "type": "collection",
            "timestamp": _instant(now), "entry": entries}  # fmt: skip


def _resources(
    db: Database, plans: tuple[Plan, ...], exercises: Mapping[str, Exercise], pseudonym: str
) -> Iterator[Resource]:
    patient: Resource = {"resourceType": "Patient", "id": _id("patient", pseudonym),
               "identifier": [{"system": f"{OWN}/pseudonym", "value": pseudonym or "unnamed"}]}  # fmt: skip
    yield patient
    subject = {"reference": _urn(patient["id"])}
    for plan in plans:
        yield from _planned(plan, exercises, subject)
    for row in db.query("SELECT * FROM sessions ORDER BY julianday(started_at), id"):
        yield from _session(db, row, subject)
    for row in db.query("SELECT * FROM questionnaires ORDER BY id"):
        yield _answered(row, subject)


def _planned(plan: Plan, exercises: Mapping[str, Exercise], subject: Resource) -> Iterator[Resource]:
    goal = {
        "resourceType": "Goal", "id": _id("goal", plan.id), "meta": _meta("goal"), "lifecycleStatus": "active",
        "category": [PHYSICAL_ACTIVITY], "description": {"text": plan.goal or "Do the assigned exercises"},
        "subject": subject, "startDate": plan.created.isoformat(),
    }  # fmt: skip
    period = {"start": plan.created.isoformat(), **({"end": plan.expires.isoformat()} if plan.expires else {})}
    request = {
        "resourceType": "ServiceRequest", "id": _id("request", plan.id), "meta": _meta("servicerequest"),
        "identifier": [{"system": f"{OWN}/plan", "value": f"{plan.id}/{plan.revision}"}], "status": "active",
        "intent": "order", "category": [PHYSICAL_ACTIVITY], "code": {"text": "Exercise at home, guided by coach"},
        "subject": subject, "authoredOn": plan.created.isoformat(), "occurrencePeriod": period,
        "requester": {"display": plan.prescriber}, "note": _notes(plan.note, plan.changed),
    }  # fmt: skip
    care = {
        "resourceType": "CarePlan", "id": _id("care", plan.id), "meta": _meta("careplan"),
        "text": _narrative(f"{asked_a_week(plan)} sessions a week, from {plan.prescriber}"), "status": "active",
        "intent": "plan", "subject": subject, "period": period, "goal": [{"reference": _urn(str(goal["id"]))}],
        "category": [PHYSICAL_ACTIVITY, {"coding": [{
            "system": "http://hl7.org/fhir/us/core/CodeSystem/careplan-category", "code": "assess-plan"}]}],
        "activity": [
            {"detail": _activity(session, item, exercises)} for session in plan.sessions for item in session.items
        ],
    }  # fmt: skip
    yield from map(_full, (goal, request, care))


def _activity(session: Routine, item: Item, exercises: Mapping[str, Exercise]) -> Resource:
    name = exercises[item.exercise].name if item.exercise in exercises else item.exercise
    often: Resource = {"frequency": session.times_a_day, "period": 1, "periodUnit": "d"}
    if session.times_a_week:
        often = {"frequency": session.times_a_week, "period": 1, "periodUnit": "wk"}
    if session.days:
        often = {"dayOfWeek": list(session.days)}
    return {
        "kind": "ServiceRequest", "status": "not-started", "code": {"text": name},
        "scheduledTiming": {"repeat": often}, "description": f"{session.name}: {dose_words(item)}",
    }  # fmt: skip


def _session(db: Database, row: Mapping[str, Any], subject: Resource) -> Iterator[Resource]:
    began = dt.datetime.fromisoformat(row["started_at"])
    ends = row["ended_s"] or db.execute(
        "SELECT coalesce(max(coalesce(ended_s, started_s)), 0) FROM sets WHERE session_id = ?", [row["id"]]
    ).fetchone()[0]  # fmt: skip
    when = {"effectivePeriod": {"start": _instant(began), "end": _instant(began + dt.timedelta(seconds=ends))}}
    name = row["started_at"], row["routine_id"]
    duration = _observation(("duration", *name), subject, when, {
        "meta": _meta("observation-activity-measure"), "category": [ACTIVITY, PHYSICAL_ACTIVITY],
        "code": _loinc(*DURATION), "valueQuantity": _quantity(round(ends / 60, 3), "min")})  # fmt: skip
    members = [duration, *_sets(db, row, began, subject), *_ratings(db, row, when, subject)]
    yield from members
    yield _observation(("group", *name), subject, when, {
        "meta": _meta("observation-activity-group"), "category": [ACTIVITY, PHYSICAL_ACTIVITY],
        "code": {"coding": [{"system": OF_GUIDE, "code": "PAPanel"}],
                 "text": row["routine_name"]},
        "hasMember": [{"reference": _urn(each["id"])} for each in members]})  # fmt: skip


def _sets(db: Database, session: Mapping[str, Any], began: dt.datetime, subject: Resource) -> Iterator[Resource]:
    rows = db.query("SELECT * FROM sets WHERE session_id = ? ORDER BY id", [session["id"]])
    for number, row in enumerate(rows, 1):
        start, end = (began + dt.timedelta(seconds=row[each] or row["started_s"]) for each in ("started_s", "ended_s"))
        parts = [("done", row["done"], _unit(row["kind"])), ("good-form", row["good_s"], "s"),
                 ("score", row["score"], "{score}")]  # fmt: skip
        yield _observation(
            ("set", session["started_at"], session["routine_id"], number), subject,
            {"effectivePeriod": {"start": _instant(start), "end": _instant(end)}},
            {"category": [ACTIVITY], "code": _own("set", row["exercise_name"]), "method": CAMERA,
             "component": [{"code": _own(f"set-{name}", name), "valueQuantity": _quantity(value, unit)}
                           for name, value, unit in parts if value is not None]},
        )  # fmt: skip


def _ratings(db: Database, session: Mapping[str, Any], when: Resource, subject: Resource) -> Iterator[Resource]:
    for row in db.query("SELECT * FROM ratings WHERE session_id = ? ORDER BY id", [session["id"]]):
        pain = row["kind"].startswith("pain")
        code = _loinc(*PAIN) if pain else _own(row["kind"], row["kind"])
        yield _observation(("rating", session["started_at"], session["routine_id"], row["id"]), subject, when, {
            "category": [SURVEY], "code": {**code, "text": row["kind"]},
            "valueQuantity": _quantity(row["value"], "{score}")})  # fmt: skip


def _answered(row: Mapping[str, Any], subject: Resource) -> Resource:
    answers = json.loads(row["answers"]).items()
    items = [{"linkId": name, "answer": [_answer(value)]} for name, value in answers if value is not None]
    if row["score"] is not None:
        items.append({"linkId": "score", "text": "Score", "answer": [{"valueDecimal": row["score"]}]})
    return {
        "resourceType": "QuestionnaireResponse", "id": _id("answers", row["told_at"], row["questionnaire_id"]),
        "questionnaire": f"{OWN}/Questionnaire/{row['questionnaire_id']}|{row['version']}", "status": "completed",
        "subject": subject, "authored": _instant(dt.datetime.fromisoformat(row["told_at"])), "item": items,
    }  # fmt: skip


def _answer(value: Any) -> Resource:
    if isinstance(value, bool):
        return {"valueBoolean": value}
    if isinstance(value, int):
        return {"valueInteger": value}
    if isinstance(value, float):
        return {"valueDecimal": value}
    return {"valueString": value if isinstance(value, str) and value else json.dumps(value, ensure_ascii=False)}


def _provenance(resources: list[Resource], now: dt.datetime) -> Resource:
    return {
        "resourceType": "Provenance", "id": _id("provenance", *(each["id"] for each in resources)),
        "target": [{"reference": _urn(each["id"])} for each in resources], "recorded": _instant(now),
        "agent": [{"type": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/provenance-participant-type",
                                        "code": "assembler"}]},
                   "who": {"display": f"coach {coach.__version__}"}}],
    }  # fmt: skip


def _observation(name: tuple[object, ...], subject: Resource, when: Resource, rest: Resource) -> Resource:
    return {"resourceType": "Observation", "id": _id(*name), "status": "final", "subject": subject,
            "performer": [subject], **when, **rest}  # fmt: skip


def _full(resource: Resource) -> Resource:
    """Without what is empty, which FHIR does not allow."""
    return {name: value for name, value in resource.items() if value not in ([], "", None)}


def _notes(*texts: str) -> list[Resource]:
    return [{"text": text} for text in texts if text]


def _narrative(text: str) -> Resource:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;")
    return {"status": "generated", "div": f'<div xmlns="http://www.w3.org/1999/xhtml">{escaped}</div>'}


def _meta(profile: str) -> Resource:
    return {"profile": [f"{PROFILE}{profile}"]}


def _loinc(code: str, display: str) -> Resource:
    return {"coding": [{"system": LOINC, "code": code, "display": display}]}


def _own(code: str, text: str) -> Resource:
    return {"coding": [{"system": f"{OWN}/codes", "code": code}], "text": text}


def _quantity(value: float, unit: str) -> Resource:
    return {"value": value, "unit": unit, "system": UNITS, "code": unit}


def _unit(kind: str) -> str:
    return "s" if kind in {"breathing", "timed"} else "{count}"


def _instant(at: dt.datetime) -> str:
    return at.isoformat(timespec="milliseconds")


def _id(*parts: object) -> str:
    return str(uuid5(NAMESPACE_URL, f"{OWN}/{'/'.join(map(str, parts))}"))


def _urn(identity: str) -> str:
    return f"urn:uuid:{identity}"
