"""What is said: the phrase in its language, what comes near to it, and ordinary sentences."""

import re
from pathlib import Path
from typing import Final

ASSETS: Final = Path(__file__).parent.parent.parent / "assets"

PHRASES: Final = {
    "en": (
        "Coach, stop, it hurts!", "Coach. Stop. It hurts.", "Coach, stop! It hurts.", "Coach, stop, it hurts.",
        "Coach stop it hurts", "Coach... stop... it hurts.",
    ),
    "de": (
        "Coach, stopp, es tut weh!", "Coach. Stopp. Es tut weh.", "Coach, stopp! Es tut weh.", "Coach stopp es tut weh",
        "Coach, stopp, das tut weh.",
    ),
    "es": (
        "Couch, para, me duele!", "Couch. Para. Me duele.", "Couch, para! Me duele.", "Couch para me duele",
        "Couch... para... me duele.",
    ),
}  # fmt: skip

ACCENTED: Final = {
    "de": {
        "espeak": ("Koutsch, stopp, itt hörts!", "Koutsch. Stopp. Itt hörtz.", "Kohtsch, schtopp, itt hörts."),
        "joe": ("Koutsch, stopp, itt hörts!", "Koutsch. Stopp. Itt hörtz.", "Kohtsch, schtopp, itt hörts."),
        "heart": ("kˈOʧ, ʃtˈɔp, ɪt hˈɜɹts!", "kˈOʧ. stˈɔp. ɪt hˈɛɹts."),
    },
    "es": {
        "espeak": ("Couch, estop, it jerts!", "Couch. Stop. It jarts.", "Coch, estop! It jerts."),
        "joe": ("Couch, estop, it jerts!", "Couch. Stop. It jarts.", "Coch, estop! It jerts."),
        "heart": ("kˈoʧ, ɛstˈɑp, it hˈɛɾts!", "kˈOʧ. ɛstˈɔp. it hˈɜɾts."),
    },
}
"""The English phrase as German and Spanish are read; for heart in its phonemes."""

NEAR: Final = {
    "en": (
        "Coach, start, it works!", "Coach, skip it first.", "The coach stopped at the shops.", "Stop it, Kurt.",
        "It hurts.", "Stop.", "Coach.", "Coach!", "Stop the music, please.", "Does it hurt?", "Coach, it works.",
        "What hurts?", "Hold it there.", "Go, stop, and it works.", "The coach stop is around the corner.",
        "Stop here.",
        "Watch the clock, it helps.", "Coke, soap and shirts.", "The roach stopped, it turned.", "Couch, shop, skirts.",
        "Approach, stop, and it starts.", "It does not hurt.", "My back hurts a bit.", "Tell me when it hurts.",
        "That was the bus stop.", "The boat stops and it turns.", "Cold soup, a hot dessert.", "Coach, go on.",
        "Coach, pause.", "Coach, how many more?", "Coach, that was hard.", "It starts.", "Stop that, you two!",
        "Could you stop at the church?", "Both stop at first.", "Non-stop at work.", "Post it first.",
        "Close the shop.",
        "Coach class tickets are cheaper.", "The clock stopped when it hurt nobody.", "Catch the top shirts.",
    ),
    "de": (
        "Coach, start, es geht gut!", "Das tut weh.", "Stopp.", "Coach.", "Coach!", "Es tut mir leid.", "Tut es weh?",
        "Die Couch steht da, es tut gut.", "Stopp mal die Musik.", "Der Bus stoppt, er tut es selten.", "Es tut gut.",
        "Coach, weiter.", "Coach, Pause.", "Sag mir, wenn es weh tut.", "Stopf das Hemd, es tut not.", "Stopp, du da.",
        "Mein Rücken tut ein wenig weh.", "Der Topf steht da, tu das weg.", "Doch, Stoff, es tut mehr.", "Auch Stock.",
        "Die Haltestelle ist um die Ecke.", "Coach, noch einmal.", "Koch den Topf, das tut er.", "Und stopp.",
    ),
    "es": (
        "Coach, vamos, me gusta!", "Me duele.", "Para.", "Coach.", "Coach!", "Para mí.", "No me duele.", "Por qué?",
        "El coche para en el muelle.", "El coche es para Manuel.", "Para el coche, Miguel.", "Coach, sigue.", "Ahora.",
        "Dime si te duele.", "Me duele un poco la espalda.", "Noche para el duelo.", "Coach, pausa.", "Para la música.",
        "Es para que me la dejes.", "El coach habla para ti.", "La parada está en la esquina.", "Cuánto falta?",
        "Coge el pan y me lo dejas.", "Coach, otra vez.", "Mucho para mi abuela.", "Y para.", "Me suele gustar.",
    ),
}  # fmt: skip

TALK: Final = {
    "de": (
        "Heute Abend kommt meine Schwester zu Besuch.", "Hast du die Zeitung schon gelesen?", "Noch zehn Sekunden.",
        "Im Fernsehen läuft gleich die Tagesschau.", "Atme ruhig weiter und halte den Rücken gerade.", "Sehr gut.",
        "Ich muss morgen früh zum Bäcker gehen.", "Wo hast du denn den Schlüssel hingelegt?", "Das Wetter wird besser.",
        "Der Zug hat wieder einmal eine halbe Stunde Verspätung.", "Mach bitte das Fenster zu.", "Eins, zwei, drei.",
        "Kannst du mir bitte das Salz geben?", "Die Kinder spielen draußen im Garten.", "Wie spät ist es eigentlich?",
        "Leg dich auf den Rücken und stell die Füße auf.", "Ich glaube, das Telefon klingelt.",
        "Das war gar nicht schwer.",
        "Wir fahren im Sommer wieder an die Nordsee.", "Der Hund will schon wieder hinaus.", "Noch zwei Mal.",
    ),
    "es": (
        "Esta noche viene mi hermana a cenar.", "Has leído ya el periódico?", "Quedan diez segundos.", "Muy bien.",
        "Respira con calma y mantén la espalda recta.", "Mañana tengo que ir temprano al mercado.", "Uno, dos, tres.",
        "Dónde has dejado las llaves?", "El tren llega otra vez con media hora de retraso.", "Cierra la ventana.",
        "Me pasas la sal, por favor?", "Los niños juegan fuera en el jardín.", "Qué hora es?", "Otra vez, por favor.",
        "Túmbate boca arriba con los pies apoyados.", "Creo que está sonando el teléfono.", "No ha sido difícil.",
        "En verano volvemos siempre a la playa.", "El perro quiere salir otra vez.", "Quedan dos repeticiones.",
        "En la televisión están dando las noticias.", "Ayer compré fruta y pan en la tienda de abajo.",
    ),
}  # fmt: skip


def talk(language: str) -> tuple[str, ...]:
    """Sentences that nobody stops for. English ones are coach's own texts."""
    if language != "en":
        return TALK[language]
    files = sorted([*(ASSETS / "care").glob("*.toml"), *(ASSETS / "exercises").glob("*.toml"), ASSETS / "phrases.toml"])
    found = {text for file in files for text in re.findall(r'"([A-Z][^"{}\\]{12,110})"', file.read_text("utf-8"))}
    return tuple(sorted(text for text in found if text.count(" ") > 1))
