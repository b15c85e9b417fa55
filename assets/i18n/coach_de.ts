<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>coach</name>
        <message>
            <location filename="../../assets/care/breaks.toml" />
            <source>Get up for a moment if you can, or change how you sit.</source>
            <translation>Stehen Sie kurz auf, wenn Sie können, oder wechseln Sie die Sitzhaltung.</translation>
        </message>
        <message>
            <location filename="../../assets/care/breaks.toml" />
            <source>March beside your chair or walk about, at a pace at which you can talk.</source>
            <translation>Gehen Sie neben dem Stuhl auf der Stelle oder umher, so schnell, dass Sie noch reden können.</translation>
        </message>
        <message>
            <location filename="../../assets/care/breaks.toml" />
            <source>Sit well forward, feet flat, arms crossed. Put a chair that rolls against a wall.</source>
            <translation>Setzen Sie sich weit nach vorn, Füße flach, Arme gekreuzt. Ein Stuhl mit Rollen kommt an die Wand.</translation>
        </message>
        <message>
            <location filename="../../assets/care/breaks.toml" />
            <source>Stand up, feet hip-width apart, hands on the back of your hips.</source>
            <translation>Stehen Sie auf, die Füße hüftbreit, die Hände hinten auf den Hüften.</translation>
        </message>
        <message>
            <location filename="../../assets/care/breaks.toml" />
            <source>Stand with your feet hip-width apart, knees soft, hands on your thighs.</source>
            <translation>Stehen Sie mit hüftbreiten Füßen, lockeren Knien, die Hände auf den Oberschenkeln.</translation>
        </message>
        <message>
            <location filename="../../assets/care/breaks.toml" />
            <source>Two or three minutes on your feet? A few steps are enough for now. Let your shoulders hang.</source>
            <translation>Zwei oder drei Minuten auf die Beine? Ein paar Schritte genügen für jetzt. Lassen Sie die Schultern hängen.</translation>
        </message>
        <message>
            <location filename="../../assets/care/breaks.toml" />
            <source>Two or three minutes on your feet? No need to change clothes or lie down. Four exercises beside your chair, shown here, then back to work.</source>
            <translation>Zwei oder drei Minuten auf den Beinen? Umziehen oder Hinlegen ist nicht nötig. Vier Übungen neben Ihrem Stuhl, hier gezeigt, dann zurück an die Arbeit.</translation>
        </message>
        <message>
            <location filename="../../assets/care/breaks.toml" />
            <source>You have sat for {minutes} minutes.</source>
            <translation>Sie sitzen seit {minutes} Minuten.</translation>
        </message>
        <message>
            <location filename="../../assets/care/breaks.toml" />
            <source>not yet reviewed by a clinician</source>
            <translation>noch nicht von einer Fachperson geprüft</translation>
        </message>
        <message>
            <location filename="../../assets/care/check.toml" />
            <source>0 to 3: fine. 4 and 5: allowed if it settles. 6 to 10: too much for now.</source>
            <translation>0 bis 3: in Ordnung. 4 und 5: erlaubt, wenn es sich wieder beruhigt. 6 bis 10: für jetzt zu viel.</translation>
        </message>
        <message>
            <location filename="../../assets/care/check.toml" />
            <source>Anything new: numbness or weakness in a leg, trouble with pee or poo, fever, a fall?</source>
            <translation>Etwas Neues: Taubheit oder Schwäche in einem Bein, Probleme beim Wasserlassen oder Stuhlgang, Fieber, ein Sturz?</translation>
        </message>
        <message>
            <location filename="../../assets/care/check.toml" />
            <source>Did your back seize up in the last three days, so that dressing or turning over is clearly hard?</source>
            <translation>Hat sich Ihr Rücken in den letzten drei Tagen so verkrampft, dass Anziehen oder Umdrehen deutlich schwerfällt?</translation>
        </message>
        <message>
            <location filename="../../assets/care/check.toml" />
            <source>In the 24 hours after your last session, was your back ...</source>
            <translation>In den 24 Stunden nach Ihrer letzten Einheit war Ihr Rücken ...</translation>
        </message>
        <message>
            <location filename="../../assets/care/check.toml" />
            <source>Twenty seconds, then we start.</source>
            <translation>Zwanzig Sekunden, dann geht es los.</translation>
        </message>
        <message>
            <location filename="../../assets/care/check.toml" />
            <source>With pain of 9 or 10 there is no session now. Rest in a position that eases, breathe slowly, and contact your doctor or an urgent-care line.</source>
            <translation>Bei einem Schmerz von 9 oder 10 gibt es jetzt keine Einheit. Ruhen Sie in einer Lage, die erleichtert, atmen Sie langsam und wenden Sie sich an Ihre Ärztin, Ihren Arzt oder den ärztlichen Bereitschaftsdienst.</translation>
        </message>
        <message>
            <location filename="../../assets/care/check.toml" />
            <source>You have been away for a while. Were you ill?</source>
            <translation>Sie waren eine Weile weg. Waren Sie krank?</translation>
        </message>
        <message>
            <location filename="../../assets/care/check.toml" />
            <source>a bit worse, but it settled</source>
            <translation>etwas schlechter, aber es hat sich beruhigt</translation>
        </message>
        <message>
            <location filename="../../assets/care/check.toml" />
            <source>better</source>
            <translation>besser</translation>
        </message>
        <message>
            <location filename="../../assets/care/check.toml" />
            <source>clearly worse</source>
            <translation>deutlich schlechter</translation>
        </message>
        <message>
            <location filename="../../assets/care/check.toml" />
            <source>the same</source>
            <translation>gleich</translation>
        </message>
        <message>
            <location filename="../../assets/care/checkin.toml" />
            <source>10,000 or more</source>
            <translation>10.000 oder mehr</translation>
        </message>
        <message>
            <location filename="../../assets/care/checkin.toml" />
            <source>Glasses of water, tea or coffee</source>
            <translation>Gläser Wasser, Tee oder Kaffee</translation>
        </message>
        <message>
            <location filename="../../assets/care/checkin.toml" />
            <source>Last night's sleep</source>
            <translation>Schlaf letzte Nacht</translation>
        </message>
        <message>
            <location filename="../../assets/care/checkin.toml" />
            <source>Pain today</source>
            <translation>Schmerz heute</translation>
        </message>
        <message>
            <location filename="../../assets/care/checkin.toml" />
            <source>Steps walked, about</source>
            <translation>Gegangene Schritte, etwa</translation>
        </message>
        <message>
            <location filename="../../assets/care/checkin.toml" />
            <source>Stress</source>
            <translation>Stress</translation>
        </message>
        <message>
            <location filename="../../assets/care/checkin.toml" />
            <source>Twenty seconds. Leave out what you like.</source>
            <translation>Zwanzig Sekunden. Lassen Sie weg, was Sie möchten.</translation>
        </message>
        <message>
            <location filename="../../assets/care/checkin.toml" />
            <source>hardly any</source>
            <translation>kaum welche</translation>
        </message>
        <message>
            <location filename="../../assets/care/checkin.toml" />
            <source>none</source>
            <translation>nichts</translation>
        </message>
        <message>
            <location filename="../../assets/care/checkin.toml" />
            <source>ten or more</source>
            <translation>zehn oder mehr</translation>
        </message>
        <message>
            <location filename="../../assets/care/checkin.toml" />
            <source>very bad</source>
            <translation>sehr schlecht</translation>
        </message>
        <message>
            <location filename="../../assets/care/checkin.toml" />
            <source>very good</source>
            <translation>sehr gut</translation>
        </message>
        <message>
            <location filename="../../assets/care/checkin.toml" />
            <source>very much</source>
            <translation>sehr viel</translation>
        </message>
        <message>
            <location filename="../../assets/care/checkin.toml" />
            <source>worst</source>
            <translation>am schlimmsten</translation>
        </message>
        <message>
            <location filename="../../assets/care/episodes.toml" />
            <source>A position that eases</source>
            <translation>Eine Lage, die erleichtert</translation>
        </message>
        <message>
            <location filename="../../assets/care/episodes.toml" />
            <source>Awkward movement</source>
            <translation>Ungeschickte Bewegung</translation>
        </message>
        <message>
            <location filename="../../assets/care/episodes.toml" />
            <source>Cold</source>
            <translation>Kälte</translation>
        </message>
        <message>
            <location filename="../../assets/care/episodes.toml" />
            <source>Drank little</source>
            <translation>Wenig getrunken</translation>
        </message>
        <message>
            <location filename="../../assets/care/episodes.toml" />
            <source>Just time</source>
            <translation>Einfach Zeit</translation>
        </message>
        <message>
            <location filename="../../assets/care/episodes.toml" />
            <source>Lifted something</source>
            <translation>Etwas gehoben</translation>
        </message>
        <message>
            <location filename="../../assets/care/episodes.toml" />
            <source>More effort than usual</source>
            <translation>Mehr Anstrengung als sonst</translation>
        </message>
        <message>
            <location filename="../../assets/care/episodes.toml" />
            <source>Most people who had a spasm have one again some day. A plan that you keep up makes that less likely.</source>
            <translation>Die meisten, die eine Verkrampfung hatten, haben irgendwann wieder eine. Ein Plan, bei dem Sie bleiben, macht das weniger wahrscheinlich.</translation>
        </message>
        <message>
            <location filename="../../assets/care/episodes.toml" />
            <source>Nothing I know of</source>
            <translation>Nichts, wovon ich weiß</translation>
        </message>
        <message>
            <location filename="../../assets/care/episodes.toml" />
            <source>Sat for many hours</source>
            <translation>Viele Stunden gesessen</translation>
        </message>
        <message>
            <location filename="../../assets/care/episodes.toml" />
            <source>Slept badly</source>
            <translation>Schlecht geschlafen</translation>
        </message>
        <message>
            <location filename="../../assets/care/episodes.toml" />
            <source>Slow breathing</source>
            <translation>Langsames Atmen</translation>
        </message>
        <message>
            <location filename="../../assets/care/episodes.toml" />
            <source>Small movements</source>
            <translation>Kleine Bewegungen</translation>
        </message>
        <message>
            <location filename="../../assets/care/episodes.toml" />
            <source>Something else</source>
            <translation>Etwas anderes</translation>
        </message>
        <message>
            <location filename="../../assets/care/episodes.toml" />
            <source>This shows what you ticked together. It does not show what brought it on. Chance plays a part, most of all with few episodes.</source>
            <translation>Das zeigt, was Sie zusammen angekreuzt haben. Es zeigt nicht, was es ausgelöst hat. Der Zufall spielt mit, besonders bei wenigen Episoden.</translation>
        </message>
        <message>
            <location filename="../../assets/care/episodes.toml" />
            <source>Warmth</source>
            <translation>Wärme</translation>
        </message>
        <message>
            <location filename="../../assets/care/episodes.toml" />
            <source>With three episodes or more you see here what went together.</source>
            <translation>Ab drei Episoden sehen Sie hier, was zusammen auftrat.</translation>
        </message>
        <message>
            <location filename="../../assets/care/episodes.toml" />
            <source>Write down when your back seized up and what went before. Over months you may see what goes together for you.</source>
            <translation>Notieren Sie, wann sich Ihr Rücken verkrampft hat und was vorher war. Über Monate sehen Sie vielleicht, was bei Ihnen zusammengeht.</translation>
        </message>
        <message>
            <location filename="../../assets/care/learn.toml" />
            <source>About two of three people have back pain again within a year. Exercise with some learning cuts that by nearly half, as long as you go on. A walking plan helps too. Stop for months, and the gain fades.</source>
            <translation>Etwa zwei von drei Menschen haben innerhalb eines Jahres wieder Rückenschmerzen. Übung zusammen mit etwas Wissen verringert das um fast die Hälfte, solange man dabeibleibt. Ein Gehplan hilft auch. Wer monatelang aufhört, verliert den Gewinn.</translation>
        </message>
        <message>
            <location filename="../../assets/care/learn.toml" />
            <source>Does pain mean harm?</source>
            <translation>Heißt Schmerz, dass etwas kaputtgeht?</translation>
        </message>
        <message>
            <location filename="../../assets/care/learn.toml" />
            <source>Drink as you are used to. Older advice says that water or minerals stop cramps in the back. There is no good proof for that.</source>
            <translation>Trinken Sie, wie Sie es gewohnt sind. Ältere Ratschläge sagen, dass Wasser oder Mineralstoffe Krämpfe im Rücken stoppen. Dafür gibt es keinen guten Beleg.</translation>
        </message>
        <message>
            <location filename="../../assets/care/learn.toml" />
            <source>Drinking and minerals</source>
            <translation>Trinken und Mineralstoffe</translation>
        </message>
        <message>
            <location filename="../../assets/care/learn.toml" />
            <source>Flare-ups are part of the way, and they pass. Go back to the gentle things: a good position, slow breathing, short walks. Do half for some days. Then go on from where you were. You do not start from zero.</source>
            <translation>Rückschläge gehören dazu, und sie gehen vorbei. Kehren Sie zum Sanften zurück: eine gute Lage, langsames Atmen, kurze Wege. Machen Sie ein paar Tage die Hälfte. Dann weiter, wo Sie waren. Sie fangen nicht bei null an.</translation>
        </message>
        <message>
            <location filename="../../assets/care/learn.toml" />
            <source>Ice or heat?</source>
            <translation>Eis oder Wärme?</translation>
        </message>
        <message>
            <location filename="../../assets/care/learn.toml" />
            <source>It sees where your joints are, from one side. It cannot see your spine, your muscles, your breath or your pain. A high score means that your body was in line with the plan. How it feels to you always counts more.</source>
            <translation>Sie sieht von einer Seite, wo Ihre Gelenke sind. Sie sieht weder Wirbelsäule noch Muskeln, weder Atem noch Schmerz. Eine hohe Punktzahl heißt, dass Ihr Körper dem Plan entsprach. Wie es sich für Sie anfühlt, zählt immer mehr.</translation>
        </message>
        <message>
            <location filename="../../assets/care/learn.toml" />
            <source>Keeping it away</source>
            <translation>Damit es wegbleibt</translation>
        </message>
        <message>
            <location filename="../../assets/care/learn.toml" />
            <source>Most back pain is not a sign that something is broken. About one person in a hundred who sees a doctor for it has a serious illness. A bit of pain while you train is all right if it settles by the next day.</source>
            <translation>Die meisten Rückenschmerzen sind kein Zeichen, dass etwas kaputt ist. Etwa einer von hundert Menschen, die deswegen in die Praxis gehen, hat eine ernste Krankheit. Etwas Schmerz beim Üben ist in Ordnung, wenn er sich bis zum nächsten Tag beruhigt.</translation>
        </message>
        <message>
            <location filename="../../assets/care/learn.toml" />
            <source>No way of sitting is wrong. Sitting for hours without a break is what backs like least. Change how you sit often, and stand up every half hour. Office workers who took active breaks had less new back pain.</source>
            <translation>Keine Art zu sitzen ist falsch. Stundenlanges Sitzen ohne Pause mögen Rücken am wenigsten. Wechseln Sie oft die Haltung und stehen Sie jede halbe Stunde auf. Wer im Büro aktive Pausen machte, hatte seltener neue Rückenschmerzen.</translation>
        </message>
        <message>
            <location filename="../../assets/care/learn.toml" />
            <source>Older advice says ice first, then heat. Studies do not show that one comes before the other. Heat may ease a fresh ache a little. Use what feels better, with a cloth between, and never on numb skin.</source>
            <translation>Ältere Ratschläge sagen: erst Eis, dann Wärme. Studien zeigen keine feste Reihenfolge. Wärme kann frischen Schmerz etwas lindern. Nehmen Sie, was sich besser anfühlt, mit einem Tuch dazwischen und nie auf tauber Haut.</translation>
        </message>
        <message>
            <location filename="../../assets/care/learn.toml" />
            <source>On good days it is easy to do too much, and the next day you pay for it. Pick an amount that you can do on a bad day too. Then add a little each week. Small steps get you further than big jumps.</source>
            <translation>An guten Tagen macht man leicht zu viel und zahlt am nächsten Tag dafür. Wählen Sie eine Menge, die auch an einem schlechten Tag geht. Dann jede Woche etwas mehr. Kleine Schritte bringen Sie weiter als große Sprünge.</translation>
        </message>
        <message>
            <location filename="../../assets/care/learn.toml" />
            <source>Pacing</source>
            <translation>Einteilen</translation>
        </message>
        <message>
            <location filename="../../assets/care/learn.toml" />
            <source>Pain feels worse after a bad night. Go to bed and get up at the same times. On your side, put a pillow between your knees. On your back, put one under them. There is no single best mattress.</source>
            <translation>Nach einer schlechten Nacht fühlt sich Schmerz schlimmer an. Gehen Sie zu gleichen Zeiten ins Bett und stehen Sie zu gleichen Zeiten auf. In Seitenlage ein Kissen zwischen die Knie, in Rückenlage eines darunter. Die eine beste Matratze gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../assets/care/learn.toml" />
            <source>Sleep</source>
            <translation>Schlaf</translation>
        </message>
        <message>
            <location filename="../../assets/care/learn.toml" />
            <source>When it flares up</source>
            <translation>Wenn es aufflammt</translation>
        </message>
        <message>
            <location filename="../../assets/care/learn.toml" />
            <source>Why moving helps</source>
            <translation>Warum Bewegung hilft</translation>
        </message>
        <message>
            <location filename="../../assets/care/learn.toml" />
            <source>Your back can lift. Bend at your hips and knees, keep the load close, and turn with your feet. Start light and add weight over weeks. A back that is used gets stronger.</source>
            <translation>Ihr Rücken kann heben. Beugen Sie Hüften und Knie, halten Sie die Last nah und drehen Sie sich mit den Füßen. Beginnen Sie leicht und steigern Sie über Wochen. Ein Rücken, der gebraucht wird, wird stärker.</translation>
        </message>
        <message>
            <location filename="../../assets/care/learn.toml" />
            <source>Your back is made to move. When it hurts, lying still for long makes you stiff and weak. Moving a little, often, gets most people going sooner. No kind of exercise is clearly the best. The best one is the one that you keep up.</source>
            <translation>Ihr Rücken ist zum Bewegen gemacht. Wenn er schmerzt, macht langes Stillliegen steif und schwach. Wenig, aber oft bewegen bringt die meisten schneller in Gang. Keine Art von Übung ist eindeutig die beste. Die beste ist die, bei der Sie bleiben.</translation>
        </message>
        <message>
            <location filename="../../assets/care/morning.toml" />
            <source>Bending does not make your back worse, so it needs no waiting.</source>
            <translation>Beugen verschlimmert Ihren Rücken nicht, es muss also nicht gewartet werden.</translation>
        </message>
        <message>
            <location filename="../../assets/care/morning.toml" />
            <source>How long ago did you get up?</source>
            <translation>Wie lange sind Sie schon auf?</translation>
        </message>
        <message>
            <location filename="../../assets/care/morning.toml" />
            <source>One small study: people who did not bend in the first hours of the day had fewer days with pain. It is not certain.</source>
            <translation>Eine kleine Studie: Wer sich in den ersten Stunden des Tages nicht beugte, hatte weniger Tage mit Schmerz. Gewiss ist das nicht.</translation>
        </message>
        <message>
            <location filename="../../assets/care/morning.toml" />
            <source>Put off in the first two hours after getting up, because bending makes your back worse.</source>
            <translation>In den ersten zwei Stunden nach dem Aufstehen verschoben, weil Beugen Ihren Rücken verschlimmert.</translation>
        </message>
        <message>
            <location filename="../../assets/care/morning.toml" />
            <source>The morning is over, so it was not asked.</source>
            <translation>Der Morgen ist vorbei, deshalb wurde nicht gefragt.</translation>
        </message>
        <message>
            <location filename="../../assets/care/morning.toml" />
            <source>You got up less than an hour ago, and bending makes your back worse. Bending drills wait until you have been up for two hours.</source>
            <translation>Sie sind seit weniger als einer Stunde auf, und Beugen verschlimmert Ihren Rücken. Beugeübungen warten, bis Sie zwei Stunden auf sind.</translation>
        </message>
        <message>
            <location filename="../../assets/care/morning.toml" />
            <source>You got up less than two hours ago, and bending makes your back worse. Bending drills had better wait a little. You may choose.</source>
            <translation>Sie sind seit weniger als zwei Stunden auf, und Beugen verschlimmert Ihren Rücken. Beugeübungen warten besser noch ein wenig. Sie dürfen wählen.</translation>
        </message>
        <message>
            <location filename="../../assets/care/morning.toml" />
            <source>You got up not long ago, and bending makes your back worse. Bending drills had better wait. Your physiotherapist wrote them down, so you may choose.</source>
            <translation>Sie sind noch nicht lange auf, und Beugen verschlimmert Ihren Rücken. Beugeübungen warten besser. Ihre Physiotherapie hat sie aufgeschrieben, deshalb dürfen Sie wählen.</translation>
        </message>
        <message>
            <location filename="../../assets/care/morning.toml" />
            <source>You have been up for more than two hours.</source>
            <translation>Sie sind seit mehr als zwei Stunden auf.</translation>
        </message>
        <message>
            <location filename="../../assets/care/morning.toml" />
            <source>less than an hour ago</source>
            <translation>seit weniger als einer Stunde</translation>
        </message>
        <message>
            <location filename="../../assets/care/morning.toml" />
            <source>longer ago</source>
            <translation>länger</translation>
        </message>
        <message>
            <location filename="../../assets/care/morning.toml" />
            <source>one to two hours ago</source>
            <translation>seit ein bis zwei Stunden</translation>
        </message>
        <message>
            <location filename="../../assets/care/phases.toml" />
            <source>Build and prevent</source>
            <translation>Aufbauen und vorbeugen</translation>
        </message>
        <message>
            <location filename="../../assets/care/phases.toml" />
            <source>First steps to a steady back: bridges, parts of the bird-dog, planks on the knees, bending from the hips, walks of 10 to 20 minutes.</source>
            <translation>Erste Schritte zu einem stabilen Rücken: Brücken, Teile des Vierfüßlers, Stütze auf den Knien, Beugen aus der Hüfte, Gehen für 10 bis 20 Minuten.</translation>
        </message>
        <message>
            <location filename="../../assets/care/phases.toml" />
            <source>Five good days out of seven, and {sessions} sessions done. The next phase begins: getting stronger.</source>
            <translation>Fünf gute von sieben Tagen und {sessions} Einheiten geschafft. Die nächste Phase beginnt: stärker werden.</translation>
        </message>
        <message>
            <location filename="../../assets/care/phases.toml" />
            <source>Getting and staying strong: planks, bridges, bird-dog, bending with a load, walks of 30 minutes on five days a week.</source>
            <translation>Stark werden und bleiben: Stütze, Brücken, Vierfüßler diagonal, Beugen mit Last, 30 Minuten Gehen an fünf Tagen die Woche.</translation>
        </message>
        <message>
            <location filename="../../assets/care/phases.toml" />
            <source>One more gentle day: relief ends after two days in a row with pain of 5 or less.</source>
            <translation>Noch ein sanfter Tag: Die Linderung endet nach zwei Tagen in Folge mit Schmerz von höchstens 5.</translation>
        </message>
        <message>
            <location filename="../../assets/care/phases.toml" />
            <source>Positions, calm breathing, short walks and very small movements. Nothing is scored.</source>
            <translation>Lagerungen, ruhiges Atmen, kurze Wege und sehr kleine Bewegungen. Nichts wird bewertet.</translation>
        </message>
        <message>
            <location filename="../../assets/care/phases.toml" />
            <source>Recover</source>
            <translation>Erholen</translation>
        </message>
        <message>
            <location filename="../../assets/care/phases.toml" />
            <source>Relief</source>
            <translation>Linderung</translation>
        </message>
        <message>
            <location filename="../../assets/care/phases.toml" />
            <source>Two calmer days in a row. The next phase begins: first steps to a steady back.</source>
            <translation>Zwei ruhigere Tage in Folge. Die nächste Phase beginnt: erste Schritte zu einem stabilen Rücken.</translation>
        </message>
        <message>
            <location filename="../../assets/care/phases.toml" />
            <source>You go on getting stronger.</source>
            <translation>Sie werden weiter stärker.</translation>
        </message>
        <message>
            <location filename="../../assets/care/phases.toml" />
            <source>You go on with the first steps. Getting stronger begins after five good days out of seven and six sessions.</source>
            <translation>Es geht mit den ersten Schritten weiter. Das Stärkerwerden beginnt nach fünf guten von sieben Tagen und sechs Einheiten.</translation>
        </message>
        <message>
            <location filename="../../assets/care/phases.toml" />
            <source>You were ill. We begin again with the first steps to a steady back.</source>
            <translation>Sie waren krank. Wir beginnen wieder mit den ersten Schritten zu einem stabilen Rücken.</translation>
        </message>
        <message>
            <location filename="../../assets/care/phases.toml" />
            <source>Your back seized up not long ago. Today is for relief: positions, breathing, short walks and small movements.</source>
            <translation>Ihr Rücken hat sich vor Kurzem verkrampft. Heute geht es um Linderung: Lagerungen, Atmung, kurze Wege und kleine Bewegungen.</translation>
        </message>
        <message>
            <location filename="../../assets/care/phases.toml" />
            <source>Your back was clearly worse the day after. The next session is a gentle one.</source>
            <translation>Ihrem Rücken ging es am Tag danach deutlich schlechter. Die nächste Einheit ist eine sanfte.</translation>
        </message>
        <message>
            <location filename="../../assets/care/phases.toml" />
            <source>Your pain has been high for weeks, and the gentle sessions did not make it worse. You may try the first level of the next phase. Please also have someone look at it with you.</source>
            <translation>Ihr Schmerz ist seit Wochen hoch, und die sanften Einheiten haben ihn nicht verschlimmert. Sie dürfen die erste Stufe der nächsten Phase versuchen. Lassen Sie bitte auch jemanden mit Ihnen darauf schauen.</translation>
        </message>
        <message>
            <location filename="../../assets/care/phases.toml" />
            <source>Your pain has been high for weeks. You go on with the first level, as long as the day after is no worse.</source>
            <translation>Ihr Schmerz ist seit Wochen hoch. Es geht mit der ersten Stufe weiter, solange der Tag danach nicht schlechter ist.</translation>
        </message>
        <message>
            <location filename="../../assets/care/phases.toml" />
            <source>Your pain is at {pain}, 2 or more above where your last session began. That counts as clearly worse. The next session is a gentle one.</source>
            <translation>Ihr Schmerz liegt bei {pain}, 2 oder mehr über dem Beginn Ihrer letzten Einheit. Das zählt als deutlich schlimmer. Die nächste Einheit ist eine sanfte.</translation>
        </message>
        <message>
            <location filename="../../assets/care/phases.toml" />
            <source>Your pain is at {pain}. Today is for relief: positions, breathing, short walks and small movements.</source>
            <translation>Ihr Schmerz liegt bei {pain}. Heute geht es um Linderung: Lagerungen, Atmung, kurze Wege und kleine Bewegungen.</translation>
        </message>
        <message>
            <location filename="../../assets/care/phases.toml" />
            <source>Your pain is at {pain}. We go back to the first steps for a while.</source>
            <translation>Ihr Schmerz liegt bei {pain}. Wir gehen für eine Weile zu den ersten Schritten zurück.</translation>
        </message>
        <message>
            <location filename="../../assets/care/phases.toml" />
            <source>Your pain is at {pain}. You begin with the first steps to a steady back.</source>
            <translation>Ihr Schmerz liegt bei {pain}. Sie beginnen mit den ersten Schritten zu einem stabilen Rücken.</translation>
        </message>
        <message>
            <location filename="../../assets/care/phases.toml" />
            <source>Your pain is low. You begin with getting stronger, each exercise at its first level.</source>
            <translation>Ihr Schmerz ist gering. Sie beginnen mit dem Stärkerwerden, jede Übung auf ihrer ersten Stufe.</translation>
        </message>
        <message>
            <location filename="../../assets/care/precautions.toml" />
            <source>Held back because bending forward makes it worse.</source>
            <translation>Zurückgestellt, weil Vorbeugen es verschlimmert.</translation>
        </message>
        <message>
            <location filename="../../assets/care/precautions.toml" />
            <source>Held back because leaning back makes it worse.</source>
            <translation>Zurückgestellt, weil Rückneigen es verschlimmert.</translation>
        </message>
        <message>
            <location filename="../../assets/care/precautions.toml" />
            <source>Held back because of your hip.</source>
            <translation>Zurückgestellt wegen Ihrer Hüfte.</translation>
        </message>
        <message>
            <location filename="../../assets/care/precautions.toml" />
            <source>Held back because of your knee.</source>
            <translation>Zurückgestellt wegen Ihres Knies.</translation>
        </message>
        <message>
            <location filename="../../assets/care/precautions.toml" />
            <source>Held back because of your neck.</source>
            <translation>Zurückgestellt wegen Ihres Nackens.</translation>
        </message>
        <message>
            <location filename="../../assets/care/precautions.toml" />
            <source>Held back because of your shoulder: it carries your weight here.</source>
            <translation>Zurückgestellt wegen Ihrer Schulter: Sie trägt hier Ihr Gewicht.</translation>
        </message>
        <message>
            <location filename="../../assets/care/precautions.toml" />
            <source>Held back because of your wrist: it carries your weight here.</source>
            <translation>Zurückgestellt wegen Ihres Handgelenks: Es trägt hier Ihr Gewicht.</translation>
        </message>
        <message>
            <location filename="../../assets/care/precautions.toml" />
            <source>Held back in pregnancy. Ask your midwife or doctor which exercises suit you.</source>
            <translation>In der Schwangerschaft zurückgestellt. Fragen Sie Ihre Hebamme oder Ärztin, welche Übungen für Sie passen.</translation>
        </message>
        <message>
            <location filename="../../assets/care/precautions.toml" />
            <source>Held back in the first days of a fresh pain.</source>
            <translation>In den ersten Tagen eines frischen Schmerzes zurückgestellt.</translation>
        </message>
        <message>
            <location filename="../../assets/care/precautions.toml" />
            <source>Held back while pain or tingling runs down a leg. Ask your physiotherapist first.</source>
            <translation>Zurückgestellt, solange Schmerz oder Kribbeln ein Bein hinunterzieht. Fragen Sie zuerst Ihre Physiotherapeutin oder Ihren Physiotherapeuten.</translation>
        </message>
        <message>
            <location filename="../../assets/care/precautions.toml" />
            <source>Held back with a narrow canal or a vertebra out of line: leaning back may bother it. Ask your physiotherapist first.</source>
            <translation>Zurückgestellt bei engem Wirbelkanal oder Wirbelgleiten: Rückneigen kann stören. Fragen Sie zuerst Ihre Physiotherapeutin oder Ihren Physiotherapeuten.</translation>
        </message>
        <message>
            <location filename="../../assets/care/precautions.toml" />
            <source>Held back with an artificial hip: it turns or bends the hip far.</source>
            <translation>Zurückgestellt bei künstlicher Hüfte: Hier wird die Hüfte weit gedreht oder gebeugt.</translation>
        </message>
        <message>
            <location filename="../../assets/care/precautions.toml" />
            <source>Held back with dizziness, because of getting up and down.</source>
            <translation>Zurückgestellt bei Schwindel, wegen des Hinlegens und Aufstehens.</translation>
        </message>
        <message>
            <location filename="../../assets/care/precautions.toml" />
            <source>Held back with high blood pressure or heart disease: long holds drive the pressure up. Ask your doctor.</source>
            <translation>Zurückgestellt bei Bluthochdruck oder Herzkrankheit: Langes Halten treibt den Druck hoch. Fragen Sie Ihre Ärztin oder Ihren Arzt.</translation>
        </message>
        <message>
            <location filename="../../assets/care/precautions.toml" />
            <source>Held back with pain down the leg from a disc. Ask your physiotherapist first.</source>
            <translation>Zurückgestellt bei Beinschmerz von einer Bandscheibe. Fragen Sie zuerst Ihre Physiotherapeutin oder Ihren Physiotherapeuten.</translation>
        </message>
        <message>
            <location filename="../../assets/care/precautions.toml" />
            <source>Held back with weak bones: it rounds or presses the spine. Ask your doctor or physiotherapist.</source>
            <translation>Zurückgestellt bei schwachen Knochen: Hier wird die Wirbelsäule gerundet oder gedrückt. Fragen Sie Ihre Ärztin, Ihren Arzt oder in der Physiotherapie.</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>4 to 12 weeks</source>
            <translation>4 bis 12 Wochen</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>A fresh pain and a long-standing one are paced differently.</source>
            <translation>Frischer und lang bestehender Schmerz werden unterschiedlich angegangen.</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>A note for you and your physiotherapist. The program gives no advice about medicines.</source>
            <translation>Eine Notiz für Sie und Ihre Physiotherapie. Das Programm rät nichts zu Medikamenten.</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>Asked once, two minutes. Leave out what you like. It stays on this laptop and decides which exercises are held back.</source>
            <translation>Einmal gefragt, zwei Minuten. Lassen Sie weg, was Sie möchten. Es bleibt auf diesem Laptop und entscheidet, welche Übungen zurückgestellt werden.</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>Back surgery, and when:</source>
            <translation>Rückenoperation, und wann:</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>Bending forward, as to tie your shoes:</source>
            <translation>Vorbeugen, wie beim Schuhebinden:</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>Exercises in a direction that makes it worse are held back.</source>
            <translation>Übungen in eine Richtung, die es verschlimmert, werden zurückgestellt.</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>For breaks and lifting practice that fit.</source>
            <translation>Für Pausen und Hebeübungen, die passen.</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>For the breaks.</source>
            <translation>Für die Pausen.</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>For you and your physiotherapist. After surgery in the last 3 months, ask first.</source>
            <translation>Für Sie und Ihre Physiotherapie. Nach einer Operation in den letzten 3 Monaten fragen Sie zuerst.</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>Has a doctor told you that you have one of these?</source>
            <translation>Hat man Ihnen ärztlich gesagt, dass Sie eines davon haben?</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>Has your back seized up before?</source>
            <translation>Hat sich Ihr Rücken schon einmal verkrampft?</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>Hours of sitting on a usual day:</source>
            <translation>Stunden im Sitzen an einem üblichen Tag:</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>How long has it hurt this time?</source>
            <translation>Wie lange tut es dieses Mal schon weh?</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>I do not know</source>
            <translation>Ich weiß es nicht</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>Is one of these sore or stiff, or has it been operated on?</source>
            <translation>Ist etwas davon wund oder steif oder wurde operiert?</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>It belongs to the questions about bones and to first steps at a high age.</source>
            <translation>Es gehört zu den Fragen nach den Knochen und zu ersten Schritten in hohem Alter.</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>Leaning back, hands on your hips:</source>
            <translation>Rückneigen, Hände auf den Hüften:</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>Many backs do this more than once. It helps to know what helped.</source>
            <translation>Viele Rücken tun das mehr als einmal. Es hilft zu wissen, was geholfen hat.</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>Medicines, if you want to note them:</source>
            <translation>Medikamente, wenn Sie sie notieren möchten:</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>Planks need shoulders and wrists, kneeling needs knees. What does not suit is held back.</source>
            <translation>Stütze brauchen Schultern und Handgelenke, Knien braucht Knie. Was nicht passt, wird zurückgestellt.</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>So that progress can be seen in what matters to you.</source>
            <translation>Damit Fortschritt bei dem zu sehen ist, was Ihnen wichtig ist.</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>Some exercises are held back with them, and you are told which and why.</source>
            <translation>Manche Übungen werden dabei zurückgestellt, und Sie erfahren, welche und warum.</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>What do you want to be able to do again? In your own words:</source>
            <translation>Was möchten Sie wieder tun können? In Ihren eigenen Worten:</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>With long-standing pain a little more is allowed in a session.</source>
            <translation>Bei lang bestehendem Schmerz ist in einer Einheit etwas mehr erlaubt.</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>Your age:</source>
            <translation>Ihr Alter:</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>Your days:</source>
            <translation>Ihre Tage:</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>Your usual pain in the last weeks, 0 to 10:</source>
            <translation>Ihr üblicher Schmerz in den letzten Wochen, 0 bis 10:</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>a few times</source>
            <translation>ein paarmal</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>a narrow spinal canal, or a vertebra out of line</source>
            <translation>ein enger Wirbelkanal oder Wirbelgleiten</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>a slipped disc with pain down the leg</source>
            <translation>ein Bandscheibenvorfall mit Beinschmerz</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>an artificial hip</source>
            <translation>eine künstliche Hüfte</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>bending and twisting</source>
            <translation>Bücken und Drehen</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>dizziness or fainting</source>
            <translation>Schwindel oder Ohnmacht</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>eases it</source>
            <translation>erleichtert</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>every year, or more often</source>
            <translation>jedes Jahr oder öfter</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>hip</source>
            <translation>Hüfte</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>it does not hurt now</source>
            <translation>es tut jetzt nicht weh</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>knee</source>
            <translation>Knie</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>less than 4 weeks</source>
            <translation>weniger als 4 Wochen</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>lifting</source>
            <translation>Heben</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>long standing</source>
            <translation>langes Stehen</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>makes it worse, or sends pain down the leg</source>
            <translation>verschlimmert es oder schickt Schmerz ins Bein</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>makes no difference</source>
            <translation>macht keinen Unterschied</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>more than 3 months</source>
            <translation>mehr als 3 Monate</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>much sitting</source>
            <translation>viel Sitzen</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>neck</source>
            <translation>Nacken</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>pregnant now</source>
            <translation>zurzeit schwanger</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>shoulder</source>
            <translation>Schulter</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>this is the first time</source>
            <translation>das ist das erste Mal</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>weak bones, or a broken vertebra</source>
            <translation>schwache Knochen oder ein gebrochener Wirbel</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>wrist or hand</source>
            <translation>Handgelenk oder Hand</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>First the whole programme goes back to its full length.</source>
            <translation>Zuerst kehrt das ganze Programm zu seiner vollen Länge zurück.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>Form {form}; from 80 on it counts. No hurry: stay here and let the coach help.</source>
            <translation>Form {form}; ab 80 zählt es. Es eilt nicht: Bleiben Sie hier und lassen Sie coach helfen.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>Four weeks of good work, and the pain is about the same. Worth a talk with a clinician.</source>
            <translation>Vier Wochen gute Arbeit, und der Schmerz ist etwa gleich. Es lohnt sich, das mit einer Fachperson zu besprechen.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>Four weeks with hardly any pain. Three sessions a week may be enough now, later two. Keep walking.</source>
            <translation>Vier Wochen fast ohne Schmerz. Drei Einheiten pro Woche genügen jetzt vielleicht, später zwei. Gehen Sie weiter spazieren.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>Good sessions in a row on different days: {ok_sessions} of 2. It stays as it is.</source>
            <translation>Gute Einheiten in Folge an verschiedenen Tagen: {ok_sessions} von 2. Es bleibt, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>It is not known yet how your back was the day after.</source>
            <translation>Es ist noch nicht bekannt, wie es Ihrem Rücken am Tag danach ging.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>It was stopped because of pain.</source>
            <translation>Es wurde wegen Schmerz abgebrochen.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>Nothing goes up while this is a time for relief.</source>
            <translation>Nichts steigt, solange es um Linderung geht.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>One step up per session is enough.</source>
            <translation>Eine Steigerung pro Einheit genügt.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>Something hurt in one of the last two sessions. It stays as it is.</source>
            <translation>In einer der letzten zwei Einheiten tat etwas weh. Es bleibt, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>The form was low in {low_form_sets} sets.</source>
            <translation>Die Form war in {low_form_sets} Sätzen schwach.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>This is the highest level there is. Keep it up.</source>
            <translation>Das ist die höchste Stufe. Bleiben Sie dabei.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>Too little could be seen to know about the form.</source>
            <translation>Es war zu wenig zu sehen, um etwas über die Form zu wissen.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>Twice in a week it did not go well. We go back to the easier exercise, with half the sets.</source>
            <translation>Zweimal in einer Woche ging es nicht gut. Wir gehen zur leichteren Übung zurück, mit der Hälfte der Sätze.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>Two good sessions since the flare. Back to the full length?</source>
            <translation>Zwei gute Einheiten seit dem Rückschlag. Zurück zur vollen Länge?</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>Two good sessions with half the sets. All sets again?</source>
            <translation>Zwei gute Einheiten mit der Hälfte der Sätze. Wieder alle Sätze?</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>We go one level down.</source>
            <translation>Wir gehen eine Stufe zurück.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>With a step up this week would be much longer than the last. It waits a little.</source>
            <translation>Mit einer Steigerung wäre diese Woche viel länger als die letzte. Sie wartet ein wenig.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>You called it {effort} of 10 hard; up to 6 counts.</source>
            <translation>Sie nannten es {effort} von 10 anstrengend; bis 6 zählt es.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>You did not say how hard it was.</source>
            <translation>Sie haben nicht gesagt, wie anstrengend es war.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>You did not say how your back was after the session.</source>
            <translation>Sie haben nicht gesagt, wie es Ihrem Rücken nach der Einheit ging.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>You did {percent} percent of what was asked; from 90 on it counts.</source>
            <translation>Sie haben {percent} Prozent des Verlangten gemacht; ab 90 zählt es.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>You were away for {days_off} days. We begin one level lower.</source>
            <translation>Sie waren {days_off} Tage weg. Wir beginnen eine Stufe tiefer.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>You were away for {days_off} days. We begin two levels lower.</source>
            <translation>Sie waren {days_off} Tage weg. Wir beginnen zwei Stufen tiefer.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>Your answers say that everyday things have become harder. Worth a talk with a clinician.</source>
            <translation>Ihre Antworten sagen, dass Alltägliches schwerer geworden ist. Es lohnt sich, das mit einer Fachperson zu besprechen.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>Your answers say that the pain gets in the way more than before. Worth a talk with a clinician.</source>
            <translation>Ihre Antworten sagen, dass der Schmerz mehr stört als vorher. Es lohnt sich, das mit einer Fachperson zu besprechen.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>Your back was clearly worse the day after.</source>
            <translation>Ihrem Rücken ging es am Tag danach deutlich schlechter.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>Your back was clearly worse the day after. The next session is for relief, then half of everything for two good sessions.</source>
            <translation>Ihrem Rücken ging es am Tag danach deutlich schlechter. Die nächste Einheit dient der Linderung, dann zwei gute Einheiten lang die Hälfte von allem.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>Your pain is too high today for a step up. It stays as it is.</source>
            <translation>Ihr Schmerz ist heute zu hoch für eine Steigerung. Es bleibt, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>Your pain rose by {rise} in the session.</source>
            <translation>Ihr Schmerz stieg in der Einheit um {rise}.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>Your pain went up to {most_pain}.</source>
            <translation>Ihr Schmerz ging bis {most_pain}.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>Your pain went up to {most_pain}; up to 3 counts.</source>
            <translation>Ihr Schmerz ging bis {most_pain}; bis 3 zählt es.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>Your pain went up to {most_pain}; up to 4 counts.</source>
            <translation>Ihr Schmerz ging bis {most_pain}; bis 4 zählt es.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>Your physiotherapist decides about steps up.</source>
            <translation>Über Steigerungen entscheidet Ihre Physiotherapie.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>{ok_sessions} good sessions in a row on different days, with little pain and not too hard.</source>
            <translation>{ok_sessions} gute Einheiten in Folge an verschiedenen Tagen, mit wenig Schmerz und nicht zu anstrengend.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>A few more breaths, in your own time.</source>
            <translation>Noch ein paar Atemzüge, in Ihrem eigenen Takt.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>A few quiet minutes. Sit or lie as it suits you. If you get dizzy or uneasy, open your eyes and breathe as you like.</source>
            <translation>Ein paar ruhige Minuten. Sitzen oder liegen Sie, wie es Ihnen passt. Wenn Ihnen schwindlig oder unwohl wird, öffnen Sie die Augen und atmen Sie, wie Sie möchten.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Bend your elbows and tense your upper arms.</source>
            <translation>Beugen Sie die Ellbogen und spannen Sie die Oberarme an.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Body scan</source>
            <translation>Körperreise</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Breathe in as the circle grows, and out as it sinks.</source>
            <translation>Atmen Sie ein, wenn der Kreis wächst, und aus, wenn er sinkt.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Close your eyes if you like. Feel where your body touches the floor or the chair.</source>
            <translation>Schließen Sie die Augen, wenn Sie mögen. Spüren Sie, wo Ihr Körper den Boden oder den Stuhl berührt.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Close your eyes tight and press your lips together.</source>
            <translation>Kneifen Sie die Augen zu und pressen Sie die Lippen zusammen.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Draw your belly in a little, and go on breathing.</source>
            <translation>Ziehen Sie den Bauch etwas ein und atmen Sie weiter.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Five minutes. You notice each part of the body, and change nothing.</source>
            <translation>Fünf Minuten. Sie bemerken jeden Teil des Körpers und ändern nichts.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>If thoughts come, let them pass. Come back to the breath.</source>
            <translation>Wenn Gedanken kommen, lassen Sie sie ziehen. Kehren Sie zum Atem zurück.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Let go.</source>
            <translation>Lassen Sie los.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Let go. Feel the difference.</source>
            <translation>Lassen Sie los. Spüren Sie den Unterschied.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Let them drop. They may get heavy.</source>
            <translation>Lassen Sie sie fallen. Sie dürfen schwer werden.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Let your arms sink.</source>
            <translation>Lassen Sie die Arme sinken.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Let your belly be round and soft.</source>
            <translation>Lassen Sie den Bauch rund und weich sein.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Let your body settle. You have nothing to do now.</source>
            <translation>Lassen Sie Ihren Körper zur Ruhe kommen. Sie haben jetzt nichts zu tun.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Let your face go soft.</source>
            <translation>Lassen Sie das Gesicht weich werden.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Let your feet fall to the sides.</source>
            <translation>Lassen Sie die Füße zur Seite fallen.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Let your shoulders get heavy. Let your jaw be loose.</source>
            <translation>Lassen Sie die Schultern schwer werden. Lassen Sie den Kiefer locker.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Make loose fists, both hands.</source>
            <translation>Machen Sie mit beiden Händen lockere Fäuste.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Move your fingers and toes. Open your eyes when you are ready.</source>
            <translation>Bewegen Sie Finger und Zehen. Öffnen Sie die Augen, wenn Sie so weit sind.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Move your fingers and toes. Take your time to get up.</source>
            <translation>Bewegen Sie Finger und Zehen. Stehen Sie in Ruhe auf.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Notice your breath. It comes and goes by itself.</source>
            <translation>Bemerken Sie Ihren Atem. Er kommt und geht von selbst.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Notice your feet. Warm or cool, light or heavy. Nothing has to change.</source>
            <translation>Bemerken Sie Ihre Füße. Warm oder kühl, leicht oder schwer. Nichts muss sich ändern.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Now your belly. It rises and sinks.</source>
            <translation>Nun der Bauch. Er hebt und senkt sich.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Now your low back. If it hurts, notice where it ends. Breathe, and let it be there.</source>
            <translation>Nun der untere Rücken. Wenn er schmerzt, bemerken Sie, wo es aufhört. Atmen Sie und lassen Sie es da sein.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Now your lower legs, and your knees.</source>
            <translation>Nun die Unterschenkel und die Knie.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Now your neck, your jaw and your face. Let your brow be smooth.</source>
            <translation>Nun der Nacken, der Kiefer und das Gesicht. Lassen Sie die Stirn glatt sein.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Now your shoulders, your arms and your hands.</source>
            <translation>Nun die Schultern, die Arme und die Hände.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Now your thighs and your hips. Let them be held by what is under you.</source>
            <translation>Nun die Oberschenkel und die Hüften. Lassen Sie sie tragen von dem, was unter Ihnen ist.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Now your whole body, from head to feet.</source>
            <translation>Nun der ganze Körper, von Kopf bis Fuß.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Press your thighs together lightly.</source>
            <translation>Drücken Sie die Oberschenkel leicht zusammen.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Pull your shoulders up a little.</source>
            <translation>Ziehen Sie die Schultern ein wenig hoch.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Pull your toes towards you.</source>
            <translation>Ziehen Sie die Zehen zu sich heran.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Six minutes. You tense one part lightly, then let it go. Leave out what hurts.</source>
            <translation>Sechs Minuten. Sie spannen einen Teil leicht an und lassen ihn wieder los. Lassen Sie weg, was wehtut.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Tense and let go</source>
            <translation>Anspannen und loslassen</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Tense each part only a little, as if you held an egg. Leave out whatever hurts.</source>
            <translation>Spannen Sie jeden Teil nur wenig an, als hielten Sie ein Ei. Lassen Sie weg, was wehtut.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Three minutes. In for four, out for six.</source>
            <translation>Drei Minuten. Vier ein, sechs aus.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Your whole body may rest now. Follow your breath.</source>
            <translation>Ihr ganzer Körper darf jetzt ruhen. Folgen Sie Ihrem Atem.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>As soon as you can stand, walk slowly on level ground. Five to ten minutes, a few times a day.</source>
            <translation>Sobald Sie stehen können, gehen Sie langsam auf ebenem Boden. Fünf bis zehn Minuten, ein paarmal am Tag.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Bend your knees a little. The pillow keeps the upper leg from pulling.</source>
            <translation>Beugen Sie die Knie etwas. Das Kissen verhindert, dass das obere Bein zieht.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Between the shoulder blades</source>
            <translation>Zwischen den Schulterblättern</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Find a position that eases it</source>
            <translation>Eine Lage finden, die erleichtert</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>First a few questions, to see if you need help from someone now.</source>
            <translation>Zuerst ein paar Fragen, um zu sehen, ob Sie jetzt Hilfe von jemandem brauchen.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Five tiny moves, then rest as long as you like. Stay where it does not get worse.</source>
            <translation>Fünf winzige Bewegungen, dann so lange ruhen, wie Sie mögen. Bleiben Sie dort, wo es nicht schlimmer wird.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Get help at once if you cannot pee or lose control, go numb between the legs, get weak in both legs, had a bad fall, or have chest pain. See a doctor soon with fever, or if one leg gets weak. If it is not better in four to six weeks, ask too.</source>
            <translation>Holen Sie sofort Hilfe, wenn Sie kein Wasser lassen können oder die Kontrolle verlieren, zwischen den Beinen taub werden, in beiden Beinen schwach werden, schwer gestürzt sind oder Brustschmerz haben. Gehen Sie bald zum Arzt bei Fieber oder wenn ein Bein schwach wird. Fragen Sie auch, wenn es nach vier bis sechs Wochen nicht besser ist.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>In a buttock</source>
            <translation>In einer Gesäßhälfte</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>In bed or on the floor. Put two or three pillows under your knees.</source>
            <translation>Im Bett oder auf dem Boden. Legen Sie zwei oder drei Kissen unter die Knie.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>In for four, out for six. Let your shoulders and jaw get heavy. If you get dizzy, breathe as you like.</source>
            <translation>Vier ein, sechs aus. Lassen Sie Schultern und Kiefer schwer werden. Wenn Ihnen schwindlig wird, atmen Sie, wie Sie möchten.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>It goes down a leg</source>
            <translation>Es zieht ein Bein hinunter</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Knees bent and together. Let them tip a hand's width to each side.</source>
            <translation>Knie gebeugt und zusammen. Lassen Sie sie eine Handbreit zu jeder Seite kippen.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Lie flat, with your head turned or on your hands. Only if this eases it.</source>
            <translation>Liegen Sie flach, den Kopf gedreht oder auf den Händen. Nur wenn das erleichtert.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Lie on the floor. Rest your lower legs on a chair seat.</source>
            <translation>Legen Sie sich auf den Boden. Legen Sie die Unterschenkel auf eine Stuhlfläche.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Low back, left</source>
            <translation>Unterer Rücken, links</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Low back, middle</source>
            <translation>Unterer Rücken, Mitte</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Low back, right</source>
            <translation>Unterer Rücken, rechts</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Move a very little</source>
            <translation>Sich ganz wenig bewegen</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Older advice says: do not move until the pain is gone. Staying active helps more than waiting.</source>
            <translation>Ältere Ratschläge sagen: nicht bewegen, bis der Schmerz weg ist. Aktiv bleiben hilft mehr als warten.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Older advice says: ice for two or three days, then heat. There is no good proof for that order. Warmth has a little more proof.</source>
            <translation>Ältere Ratschläge sagen: zwei oder drei Tage Eis, dann Wärme. Für diese Reihenfolge gibt es keinen guten Beleg. Für Wärme gibt es etwas mehr Belege.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Older advice says: lie still in bed. Now we know that moving a little, often, gets people going sooner.</source>
            <translation>Ältere Ratschläge sagen: still im Bett liegen. Heute weiß man, dass wenig, aber häufig bewegen schneller in Gang bringt.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Older advice says: see a doctor if it hurts after three days. It often takes longer than that, so look at how it goes week by week.</source>
            <translation>Ältere Ratschläge sagen: nach drei Tagen Schmerz zum Arzt. Oft dauert es länger, also schauen Sie Woche für Woche.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Older advice says: stretch the muscle that cramps. There is no good proof for that. Small, easy moves are enough.</source>
            <translation>Ältere Ratschläge sagen: den verkrampften Muskel dehnen. Dafür gibt es keinen guten Beleg. Kleine, leichte Bewegungen genügen.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>On your back, knees bent. Press your low back down a little, then let go.</source>
            <translation>Auf dem Rücken, Knie gebeugt. Drücken Sie den unteren Rücken ein wenig hinunter, dann lassen Sie los.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>On your back, knees over pillows</source>
            <translation>Auf dem Rücken, Knie über Kissen</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>On your back, legs on a chair</source>
            <translation>Auf dem Rücken, Beine auf einem Stuhl</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>On your front</source>
            <translation>Auf dem Bauch</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>On your front. Come up on your elbows for a few breaths, then lie down.</source>
            <translation>Auf dem Bauch. Kommen Sie für ein paar Atemzüge auf die Ellbogen, dann legen Sie sich wieder hin.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>On your side, pillow between the knees</source>
            <translation>Auf der Seite, Kissen zwischen den Knien</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>One knee a little closer</source>
            <translation>Ein Knie etwas näher</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Pain that goes down a leg is worth a talk with a clinician. If the leg gets weak or numb, get help today.</source>
            <translation>Schmerz, der ein Bein hinunterzieht, sollten Sie mit einer medizinischen Fachperson besprechen. Wird das Bein schwach oder taub, holen Sie noch heute Hilfe.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Rock your pelvis</source>
            <translation>Das Becken wiegen</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Slide one heel up. Let the knee come towards you as far as it likes, then the other.</source>
            <translation>Schieben Sie eine Ferse heran. Lassen Sie das Knie so weit zu sich kommen, wie es mag, dann das andere.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Sway your knees</source>
            <translation>Die Knie schaukeln</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>The first days are often the worst. Most people are much better within a month. Good and bad days are normal. Many have it again some day, and it passes again.</source>
            <translation>Die ersten Tage sind oft die schlimmsten. Den meisten geht es innerhalb eines Monats viel besser. Gute und schlechte Tage sind normal. Viele haben es irgendwann wieder, und es geht wieder vorbei.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Try one for a few minutes. Keep the one that feels best, and change when you want to.</source>
            <translation>Probieren Sie eine ein paar Minuten. Behalten Sie die, die sich am besten anfühlt, und wechseln Sie, wann Sie möchten.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Up on your elbows</source>
            <translation>Auf die Ellbogen</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Use the one that feels better, for 15 to 20 minutes. Put a cloth between. Look at your skin before and after. Never use it on numb skin. Wait at least an hour before the next time.</source>
            <translation>Nehmen Sie, was sich besser anfühlt, für 15 bis 20 Minuten. Legen Sie ein Tuch dazwischen. Sehen Sie die Haut vorher und nachher an. Nie auf tauber Haut. Warten Sie mindestens eine Stunde bis zum nächsten Mal.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Walk for a few minutes</source>
            <translation>Ein paar Minuten gehen</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Warmth or cold</source>
            <translation>Wärme oder Kälte</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>What to expect</source>
            <translation>Was zu erwarten ist</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Where does it hurt most?</source>
            <translation>Wo tut es am meisten weh?</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>With pain of 9 or 10, call your doctor or an urgent-care line today. Until then: a position that eases, and slow breathing.</source>
            <translation>Rufen Sie bei einem Schmerz von 9 oder 10 noch heute Ihre Ärztin, Ihren Arzt oder den ärztlichen Bereitschaftsdienst an. Bis dahin: eine Lage, die erleichtert, und langsames Atmen.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Your back has seized up. That hurts a lot, and most often it settles within days. Let us go step by step. Take what helps, leave what does not.</source>
            <translation>Ihr Rücken hat sich verkrampft. Das tut sehr weh und beruhigt sich meistens innerhalb von Tagen. Gehen wir Schritt für Schritt vor. Nehmen Sie, was hilft, und lassen Sie, was nicht hilft.</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>A clinician knows about this and has said that I may exercise.</source>
            <translation>Eine medizinische Fachperson weiß davon und hat gesagt, dass ich üben darf.</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>A foot that drops, or weakness in one leg that is new or growing?</source>
            <translation>Ein Fuß, der herabhängt, oder eine Schwäche in einem Bein, die neu ist oder zunimmt?</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>A lump, a swelling or a changed shape of your back?</source>
            <translation>Ein Knoten, eine Schwellung oder eine veränderte Form Ihres Rückens?</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>A lump, swelling or changed shape of the back</source>
            <translation>Knoten, Schwellung oder veränderte Form des Rückens</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>And any of these?</source>
            <translation>Und etwas davon?</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Are you pregnant, or did you give birth in the last 12 weeks?</source>
            <translation>Sind Sie schwanger oder haben Sie in den letzten 12 Wochen entbunden?</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Are you under 18? Or over 75 and have never exercised?</source>
            <translation>Sind Sie unter 18? Oder über 75 und haben nie geübt?</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Before you move: a few questions about your health. Tick what is true now, or new in the last two weeks. It takes two minutes. Your answers stay on this laptop.</source>
            <translation>Bevor Sie sich bewegen: einige Fragen zu Ihrer Gesundheit. Kreuzen Sie an, was jetzt zutrifft oder in den letzten zwei Wochen neu ist. Es dauert zwei Minuten. Ihre Antworten bleiben auf diesem Laptop.</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Began after a serious accident or fall</source>
            <translation>Begann nach einem schweren Unfall oder Sturz</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Began after a small fall or lift, with bones that may be weak</source>
            <translation>Begann nach einem kleinen Sturz oder Heben, bei vielleicht schwachen Knochen</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Calm breathing and easy walking stay open, as far as they feel good.</source>
            <translation>Ruhiges Atmen und gemütliches Gehen bleiben offen, soweit sie guttun.</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Changes in peeing or bowel control</source>
            <translation>Veränderungen bei Wasserlassen oder Stuhlgang</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Check with a clinician first.</source>
            <translation>Klären Sie das zuerst mit einer medizinischen Fachperson.</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Chest pain, or sudden tearing pain with faintness</source>
            <translation>Brustschmerz oder plötzlicher reißender Schmerz mit Schwächegefühl</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Chest pain? Or sudden tearing pain in your back or belly, and you feel faint?</source>
            <translation>Brustschmerz? Oder plötzlicher reißender Schmerz in Rücken oder Bauch, und Ihnen wird schwach?</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Did a small fall or lift start it, and one of these is true: long use of steroid tablets, weak bones (osteoporosis), or age 65 or more?</source>
            <translation>Begann es mit einem kleinen Sturz oder beim Heben, und eines davon trifft zu: lange Einnahme von Kortison-Tabletten, schwache Knochen (Osteoporose) oder Alter ab 65?</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Did this start after a serious accident or a fall from a height?</source>
            <translation>Begann es nach einem schweren Unfall oder einem Sturz aus der Höhe?</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Do you have any of these now, or new in the last two weeks?</source>
            <translation>Haben Sie etwas davon jetzt oder neu in den letzten zwei Wochen?</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Fever or feeling ill with the back pain</source>
            <translation>Fieber oder Krankheitsgefühl mit den Rückenschmerzen</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Fever, shivers or feeling ill with the back pain? Tick this too if you get ill easily or inject drugs. Tick it if you had an infection or a spine procedure lately.</source>
            <translation>Fieber, Schüttelfrost oder Krankheitsgefühl mit den Rückenschmerzen? Kreuzen Sie es auch an, wenn Sie leicht krank werden, Drogen spritzen oder vor Kurzem eine Infektion oder einen Eingriff an der Wirbelsäule hatten.</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Foot drop, or new weakness in one leg</source>
            <translation>Fußheberschwäche oder neue Schwäche in einem Bein</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Had cancer before</source>
            <translation>Hatte schon Krebs</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Had cancer before, and the pain is new or different</source>
            <translation>Hatte schon Krebs, und der Schmerz ist neu oder anders</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Has your back hurt for more than 3 months, and did it begin before you were 45? Is it stiff for over 30 minutes each morning, and better when you move?</source>
            <translation>Rückenschmerzen seit mehr als 3 Monaten, die vor Ihrem 45. Lebensjahr begannen, mit Steifheit von über 30 Minuten jeden Morgen, die beim Bewegen besser wird?</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Have you ever had cancer?</source>
            <translation>Hatten Sie jemals Krebs?</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Heart disease, blood pressure, dizziness or blackouts</source>
            <translation>Herzkrankheit, Blutdruck, Schwindel oder Ohnmacht</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Heart disease? Dizzy spells or blackouts? High blood pressure that is not under control?</source>
            <translation>Herzkrankheit, nicht gut eingestellter Bluthochdruck, Schwindel oder Ohnmachten?</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>I have been checked and exercise is fine. It was on:</source>
            <translation>Ich wurde untersucht und darf üben. Das war am:</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>I have been examined and may exercise. It was on:</source>
            <translation>Ich wurde ärztlich untersucht und darf üben. Das war am:</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>I have read this.</source>
            <translation>Ich habe das gelesen.</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>If you already have their OK, tick it here. Until then you get the gentlest exercises only.</source>
            <translation>Wenn Sie das Einverständnis schon haben, kreuzen Sie es hier an. Bis dahin bekommen Sie nur die sanftesten Übungen.</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Is one of these true for you?</source>
            <translation>Trifft etwas davon auf Sie zu?</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Is this back pain new, or not like the pain you know?</source>
            <translation>Ist dieser Rückenschmerz neu oder anders als der Schmerz, den Sie kennen?</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Is your pain not clearly better after 4 to 6 weeks, or is it getting worse?</source>
            <translation>Ist Ihr Schmerz nach 4 bis 6 Wochen nicht deutlich besser, oder wird er schlimmer?</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Long morning stiffness that eases with movement</source>
            <translation>Lange Morgensteifheit, die sich beim Bewegen löst</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Losing weight without trying?</source>
            <translation>Gewichtsverlust, ohne es zu wollen?</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Most of the time the cause is not serious, but it needs a proper look.</source>
            <translation>Meistens ist die Ursache nicht ernst, aber sie sollte richtig abgeklärt werden.</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>New loss of sexual function or feeling</source>
            <translation>Neuer Verlust von sexueller Funktion oder Empfindung</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>New loss of sexual function or feeling?</source>
            <translation>Neuer Verlust von sexueller Funktion oder Empfindung?</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Not clearly better after 4 to 6 weeks, or getting worse</source>
            <translation>Nach 4 bis 6 Wochen nicht deutlich besser oder schlimmer</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Nothing you ticked needs urgent care.</source>
            <translation>Nichts, was Sie angekreuzt haben, muss dringend behandelt werden.</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Numb or tingling around your genitals, back passage, buttocks or inner thighs? For example: wiping feels different.</source>
            <translation>Taubheit oder Kribbeln um Genitalien, After, Gesäß oder Innenseiten der Oberschenkel? Zum Beispiel: Das Abwischen fühlt sich anders an.</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Numbness or tingling between the legs</source>
            <translation>Taubheit oder Kribbeln zwischen den Beinen</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Pain below the knee, tingling or numbness in one leg, without weakness?</source>
            <translation>Schmerz unterhalb des Knies, Kribbeln oder Taubheit in einem Bein, ohne Schwäche?</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Pain that never eases in any position? Or pain that wakes you every night and is getting worse?</source>
            <translation>Schmerz, der in keiner Lage nachlässt? Oder Schmerz, der Sie jede Nacht weckt und schlimmer wird?</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Pain that never eases, or worse every night</source>
            <translation>Schmerz, der nie nachlässt oder jede Nacht schlimmer wird</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Pain, tingling or numbness down one leg</source>
            <translation>Schmerz, Kribbeln oder Taubheit in einem Bein</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Pain, tingling, weakness or numbness in both legs? Or legs that quickly get weaker or will not do what you want?</source>
            <translation>Schmerz, Kribbeln, Schwäche oder Taubheit in beiden Beinen? Oder Beine, die rasch schwächer werden oder nicht mehr gehorchen?</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Please get medical help now.</source>
            <translation>Bitte holen Sie jetzt medizinische Hilfe.</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Please speak to a doctor or urgent-care line today. Do not exercise before that.</source>
            <translation>Bitte sprechen Sie heute mit einer Ärztin, einem Arzt oder dem ärztlichen Bereitschaftsdienst, bevor Sie üben.</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Please speak to a doctor within a few days, before exercising.</source>
            <translation>Bitte sprechen Sie in den nächsten Tagen mit einer Ärztin oder einem Arzt, bevor Sie üben.</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Pregnant, or gave birth in the last 12 weeks</source>
            <translation>Schwanger oder Geburt in den letzten 12 Wochen</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Spine surgery, a break or an injection of late, or told not to exercise</source>
            <translation>Kürzlich Wirbelsäulen-Operation, Bruch oder Spritze, oder Übungsverbot</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Spine surgery, a broken bone or an injection in your back in the last 3 months? Or were you told not to exercise?</source>
            <translation>Eine Operation an der Wirbelsäule, ein Knochenbruch oder eine Spritze in den Rücken in den letzten 3 Monaten? Oder hat man Ihnen gesagt, Sie sollen nicht üben?</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Symptoms in both legs, or legs getting weaker</source>
            <translation>Beschwerden in beiden Beinen, oder Beine werden schwächer</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>These questions cannot find everything. If something new comes up, press Something changed on the first page.</source>
            <translation>Diese Fragen können nicht alles finden. Wenn etwas Neues auftritt, drücken Sie „Etwas ist neu“ auf der ersten Seite.</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>This is no reason to stop moving. It is a good reason to have someone look at it with you.</source>
            <translation>Das ist kein Grund, sich nicht mehr zu bewegen. Es ist ein guter Grund, jemanden mit Ihnen darauf schauen zu lassen.</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Trouble starting to pee, not feeling when you pee or need to, or new leaking of pee or poo?</source>
            <translation>Schwierigkeiten, mit dem Wasserlassen zu beginnen, kein Gefühl dabei oder für den Drang, oder neuer ungewollter Abgang von Urin oder Stuhl?</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Two last ones.</source>
            <translation>Zwei letzte Fragen.</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Under 18, or over 75 and new to this</source>
            <translation>Unter 18, oder über 75 und ungeübt</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Until then there is no exercise here, not even a gentle one.</source>
            <translation>Bis dahin gibt es hier kein Üben, auch kein sanftes.</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Weight loss without trying</source>
            <translation>Ungewollter Gewichtsverlust</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>What you ticked can, rarely, mean that nerves or another organ need treatment within hours. Call {number} or go to an emergency department. Do not exercise. Do not drive yourself if your legs are weak.</source>
            <translation>Was Sie angekreuzt haben, kann in seltenen Fällen bedeuten, dass Nerven oder ein anderes Organ innerhalb von Stunden behandelt werden müssen. Rufen Sie {number} an oder gehen Sie in eine Notaufnahme. Üben Sie nicht. Fahren Sie nicht selbst, wenn Ihre Beine schwach sind.</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Worth a talk with a clinician.</source>
            <translation>Es lohnt sich, das mit einer medizinischen Fachperson zu besprechen.</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>A leg is weak or gives way</source>
            <translation>Ein Bein ist schwach oder gibt nach</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>A little pain is allowed. Make the movement smaller if you like.</source>
            <translation>Ein wenig Schmerz ist erlaubt. Machen Sie die Bewegung kleiner, wenn Sie möchten.</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Allowed if it settles. Make the movement smaller, or leave this exercise out.</source>
            <translation>Erlaubt, wenn es sich beruhigt. Machen Sie die Bewegung kleiner oder lassen Sie diese Übung aus.</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Back of the thigh, left</source>
            <translation>Rückseite des Oberschenkels, links</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Back of the thigh, right</source>
            <translation>Rückseite des Oberschenkels, rechts</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Buttock, left</source>
            <translation>Gesäß, links</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Buttock, right</source>
            <translation>Gesäß, rechts</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Chest pain</source>
            <translation>Brustschmerz</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Dizzy or faint</source>
            <translation>Schwindlig oder schwach</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Does it run anywhere?</source>
            <translation>Zieht es irgendwohin?</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Down one leg</source>
            <translation>Ein Bein hinunter</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Dull, aching</source>
            <translation>Dumpf, ziehend</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>How strong is it now?</source>
            <translation>Wie stark ist es jetzt?</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Into both legs</source>
            <translation>In beide Beine</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Into the buttock</source>
            <translation>Ins Gesäß</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Is any of this there as well?</source>
            <translation>Ist auch etwas davon dabei?</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>It catches</source>
            <translation>Es klemmt</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>It cramps or seizes up</source>
            <translation>Es krampft oder verkrampft sich</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>It has not settled. That is enough for today.</source>
            <translation>Es hat sich nicht beruhigt. Das genügt für heute.</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>It has settled. Go on, one level lower.</source>
            <translation>Es hat sich beruhigt. Weiter, eine Stufe tiefer.</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>It stays there</source>
            <translation>Es bleibt dort</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Lower leg or foot, left</source>
            <translation>Unterschenkel oder Fuß, links</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Lower leg or foot, right</source>
            <translation>Unterschenkel oder Fuß, rechts</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Neck</source>
            <translation>Nacken</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Numb</source>
            <translation>Taub</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Numb between the legs, pee or poo trouble</source>
            <translation>Taub zwischen den Beinen, Probleme mit Blase oder Darm</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Pulling, stiff</source>
            <translation>Ziehend, steif</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Rest in a position that eases it, breathe slowly, and walk a little if that feels good. Before your next session coach asks again how your back is.</source>
            <translation>Ruhen Sie in einer Lage, die erleichtert, atmen Sie langsam und gehen Sie ein wenig, wenn es guttut. Vor der nächsten Einheit fragt coach wieder, wie es Ihrem Rücken geht.</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Sharp, stabbing</source>
            <translation>Scharf, stechend</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Stop here for today. Pain that runs down the leg, tingling, numbness or weakness needs a closer look first.</source>
            <translation>Hören Sie für heute auf. Schmerz, der ins Bein zieht, Kribbeln, Taubheit oder Schwäche sollte erst genauer angeschaut werden.</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Stop here for today. Something in both legs needs a closer look first.</source>
            <translation>Hören Sie für heute auf. Etwas in beiden Beinen sollte erst genauer angeschaut werden.</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Stop here for today. What you feel needs a closer look first.</source>
            <translation>Hören Sie für heute auf. Was Sie spüren, sollte erst genauer angeschaut werden.</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Stop. Let's rest.</source>
            <translation>Stopp. Ruhen wir uns aus.</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>That is enough exercise for today.</source>
            <translation>Für heute haben Sie genug geübt.</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>That is enough for today.</source>
            <translation>Das genügt für heute.</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>This exercise ends here. Breathe slowly for three minutes, then we see.</source>
            <translation>Diese Übung endet hier. Atmen Sie drei Minuten langsam, dann sehen wir weiter.</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Three minutes of slow breathing: four in, six out. How is it now?</source>
            <translation>Drei Minuten langsam atmen: vier ein, sechs aus. Wie ist es jetzt?</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Tingling</source>
            <translation>Kribbelnd</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Trouble seeing</source>
            <translation>Sehstörungen</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Upper back</source>
            <translation>Oberer Rücken</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Very short of breath</source>
            <translation>Starke Atemnot</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>What is it like?</source>
            <translation>Wie fühlt es sich an?</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Where? Tap the back view.</source>
            <translation>Wo? Tippen Sie auf die Rückansicht.</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Your pain has gone from {start} to {pain}. That is enough for today.</source>
            <translation>Ihr Schmerz ist von {start} auf {pain} gestiegen. Das genügt für heute.</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Your pain is at {pain}. That is enough for today.</source>
            <translation>Ihr Schmerz liegt bei {pain}. Das genügt für heute.</translation>
        </message>
        <message>
            <location filename="../../assets/care/walk.toml" />
            <source>The week was short of walks, so its minutes stay. There is no hurry.</source>
            <translation>In dieser Woche gab es wenige Spaziergänge, darum bleiben ihre Minuten. Es eilt nicht.</translation>
        </message>
        <message>
            <location filename="../../assets/care/walk.toml" />
            <source>Walk at your own pace, on level ground. Stop and rest when you want to. Turn back early if your leg starts to hurt.</source>
            <translation>Gehen Sie in Ihrem eigenen Tempo auf ebenem Boden. Bleiben Sie stehen und ruhen Sie, wann Sie möchten. Kehren Sie früh um, wenn Ihr Bein zu schmerzen beginnt.</translation>
        </message>
        <message>
            <location filename="../../assets/care/walk.toml" />
            <source>Walking is what has the best proof for keeping back pain away. Five walks a week, five minutes more each week, up to half an hour.</source>
            <translation>Gehen ist am besten belegt, um Rückenschmerzen fernzuhalten. Fünf Spaziergänge die Woche, jede Woche fünf Minuten mehr, bis zu einer halben Stunde.</translation>
        </message>
        <message>
            <location filename="../../assets/care/walk.toml" />
            <source>You are at half an hour. Keep it up: the gain lasts as long as you walk.</source>
            <translation>Sie sind bei einer halben Stunde. Bleiben Sie dabei: Der Gewinn hält, solange Sie gehen.</translation>
        </message>
        <message>
            <location filename="../../assets/care/workplace.toml" />
            <source>Bend at the hips, as if you closed a drawer with your behind.</source>
            <translation>In den Hüften beugen, als schlössen Sie mit dem Gesäß eine Schublade.</translation>
        </message>
        <message>
            <location filename="../../assets/care/workplace.toml" />
            <source>Both feet are flat on the floor.</source>
            <translation>Beide Füße stehen flach auf dem Boden.</translation>
        </message>
        <message>
            <location filename="../../assets/care/workplace.toml" />
            <source>Breathe out as you lift.</source>
            <translation>Beim Heben ausatmen.</translation>
        </message>
        <message>
            <location filename="../../assets/care/workplace.toml" />
            <source>Bring keyboard and mouse to the edge of the desk.</source>
            <translation>Holen Sie Tastatur und Maus an die Tischkante.</translation>
        </message>
        <message>
            <location filename="../../assets/care/workplace.toml" />
            <source>Check these once. Then the best thing for your back is to change how you sit, often.</source>
            <translation>Prüfen Sie das einmal. Das Beste für Ihren Rücken ist dann, oft die Haltung zu wechseln.</translation>
        </message>
        <message>
            <location filename="../../assets/care/workplace.toml" />
            <source>Do not hold your breath.</source>
            <translation>Nicht die Luft anhalten.</translation>
        </message>
        <message>
            <location filename="../../assets/care/workplace.toml" />
            <source>Four habits for each lift. The hinge routine trains the first one.</source>
            <translation>Vier Gewohnheiten für jedes Heben. Das Programm mit der Hüftbeuge übt die erste.</translation>
        </message>
        <message>
            <location filename="../../assets/care/workplace.toml" />
            <source>I get up at least every half hour.</source>
            <translation>Ich stehe mindestens jede halbe Stunde auf.</translation>
        </message>
        <message>
            <location filename="../../assets/care/workplace.toml" />
            <source>Keep the load close to your belly.</source>
            <translation>Die Last nah am Bauch halten.</translation>
        </message>
        <message>
            <location filename="../../assets/care/workplace.toml" />
            <source>Lower the chair, or put a box under your feet.</source>
            <translation>Stellen Sie den Stuhl tiefer oder eine Kiste unter die Füße.</translation>
        </message>
        <message>
            <location filename="../../assets/care/workplace.toml" />
            <source>My back leans on the chair, also low down.</source>
            <translation>Mein Rücken lehnt am Stuhl, auch unten.</translation>
        </message>
        <message>
            <location filename="../../assets/care/workplace.toml" />
            <source>Put the laptop on books, and use a separate keyboard.</source>
            <translation>Stellen Sie den Laptop auf Bücher und nehmen Sie eine eigene Tastatur.</translation>
        </message>
        <message>
            <location filename="../../assets/care/workplace.toml" />
            <source>Sit far back in the chair. A rolled towel in the low back can help.</source>
            <translation>Sitzen Sie weit hinten auf dem Stuhl. Ein gerolltes Handtuch im unteren Rücken kann helfen.</translation>
        </message>
        <message>
            <location filename="../../assets/care/workplace.toml" />
            <source>Step up to it before you lift.</source>
            <translation>Nah herantreten, bevor Sie heben.</translation>
        </message>
        <message>
            <location filename="../../assets/care/workplace.toml" />
            <source>Take small steps with the load.</source>
            <translation>Mit der Last kleine Schritte machen.</translation>
        </message>
        <message>
            <location filename="../../assets/care/workplace.toml" />
            <source>The top of the screen is at eye level.</source>
            <translation>Die Oberkante des Bildschirms ist auf Augenhöhe.</translation>
        </message>
        <message>
            <location filename="../../assets/care/workplace.toml" />
            <source>Turn on the breaks in Settings. They wait for the end of a call.</source>
            <translation>Schalten Sie die Pausen in den Einstellungen ein. Sie warten, bis ein Gespräch zu Ende ist.</translation>
        </message>
        <message>
            <location filename="../../assets/care/workplace.toml" />
            <source>Turn with your feet, not with your back.</source>
            <translation>Mit den Füßen drehen, nicht mit dem Rücken.</translation>
        </message>
        <message>
            <location filename="../../assets/care/workplace.toml" />
            <source>What I use often is close, so that I need not reach.</source>
            <translation>Was ich oft benutze, liegt nah, sodass ich mich nicht strecken muss.</translation>
        </message>
        <message>
            <location filename="../../assets/care/workplace.toml" />
            <source>Your knees bend too. Your back keeps its shape.</source>
            <translation>Auch die Knie beugen sich. Der Rücken behält seine Form.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/belly-breathing.toml" />
            <source>Belly breathing</source>
            <translation>Bauchatmung</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/belly-breathing.toml" />
            <source>Breathe in for four, out for six</source>
            <translation>Vier Sekunden ein, sechs Sekunden aus</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/belly-breathing.toml" />
            <source>Dizzy: go back to your own breathing</source>
            <translation>Schwindel: Kehren Sie zu Ihrem eigenen Atem zurück</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/belly-breathing.toml" />
            <source>Legs off the chair</source>
            <translation>Beine nicht auf dem Stuhl</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/belly-breathing.toml" />
            <source>Let the floor carry you</source>
            <translation>Lassen Sie sich vom Boden tragen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/belly-breathing.toml" />
            <source>Lie on your back, lower legs on a chair seat, one hand on your belly.</source>
            <translation>Legen Sie sich auf den Rücken, die Unterschenkel auf eine Stuhlfläche, eine Hand auf den Bauch.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/belly-breathing.toml" />
            <source>Nothing to reach, only to settle</source>
            <translation>Es gibt nichts zu erreichen, nur zur Ruhe kommen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/belly-breathing.toml" />
            <source>Pregnant: lie on your side instead</source>
            <translation>Schwanger: Legen Sie sich stattdessen auf die Seite</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/belly-breathing.toml" />
            <source>Put the laptop where it can see you from the side. Nothing is scored here: it keeps the time and reminds you when your legs slip off the chair.</source>
            <translation>Stellen Sie den Laptop so auf, dass er Sie von der Seite sieht. Hier gibt es keine Punkte: Er hält die Zeit und erinnert Sie, wenn die Beine vom Stuhl rutschen.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/belly-breathing.toml" />
            <source>Rest your legs up</source>
            <translation>Beine oben ablegen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/belly-breathing.toml" />
            <source>belly and chest</source>
            <translation>Bauch und Brustkorb</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/belly-breathing.toml" />
            <source>chair</source>
            <translation>Stuhl</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/belly-breathing.toml" />
            <source>mat</source>
            <translation>Matte</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/belly-breathing.toml" />
            <source>whether you lie still: settling in is left in peace</source>
            <translation>ob Sie still liegen: Zurechtlegen darf sein</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/belly-breathing.toml" />
            <source>your breath: coach gives the pace and does not judge</source>
            <translation>Ihren Atem: coach gibt den Takt vor und urteilt nicht</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>Arm low</source>
            <translation>Arm tief</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>Bird-dog, arm only</source>
            <translation>Vierfüßler, nur Arm</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>Hands and knees, hands under your shoulders, knees under your hips, neck long.</source>
            <translation>Vierfüßlerstand: Hände unter den Schultern, Knie unter den Hüften, Nacken lang.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>Keep your back steady</source>
            <translation>Den Rücken ruhig halten</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>Put the laptop on the floor or a low stool, two big steps away, looking at you from the side. Turn round for the other arm.</source>
            <translation>Stellen Sie den Laptop auf den Boden oder einen niedrigen Hocker, zwei große Schritte entfernt, mit Blick auf Sie von der Seite. Für den anderen Arm drehen Sie sich um.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>Reach the arm nearer the laptop to the wall ahead</source>
            <translation>Strecken Sie den Arm, der dem Laptop näher ist, zur Wand vor Ihnen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>Reach to the wall ahead</source>
            <translation>Zur Wand vor Ihnen strecken</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>Return slowly, touch lightly</source>
            <translation>Langsam zurück, nur leicht aufsetzen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>Sore knees: put a pad under them</source>
            <translation>Empfindliche Knie: Legen Sie ein Polster darunter</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>Wrist pain: use fists or forearms</source>
            <translation>Handgelenkschmerz: Stützen Sie sich auf Fäuste oder Unterarme</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>hands and knees</source>
            <translation>Vierfüßlerstand</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>reach</source>
            <translation>strecken</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>the curve of your lower back</source>
            <translation>die Krümmung Ihres unteren Rückens</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>the far arm: turn round for the other side</source>
            <translation>den fernen Arm: Für die andere Seite drehen Sie sich um</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>turning of trunk and pelvis</source>
            <translation>das Drehen von Rumpf und Becken</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-leg.toml" />
            <source>Bird-dog, leg only</source>
            <translation>Vierfüßler, nur Bein</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-leg.toml" />
            <source>Knee bent</source>
            <translation>Knie gebeugt</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-leg.toml" />
            <source>Leg high</source>
            <translation>Bein zu hoch</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-leg.toml" />
            <source>Leg low</source>
            <translation>Bein zu tief</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-leg.toml" />
            <source>Leg no higher than your back</source>
            <translation>Das Bein nicht höher als den Rücken</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-leg.toml" />
            <source>Lower the leg a little</source>
            <translation>Das Bein etwas senken</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-leg.toml" />
            <source>Push your heel away</source>
            <translation>Die Ferse wegschieben</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-leg.toml" />
            <source>Put the laptop on the floor or a low stool, two big steps away, looking at you from the side.</source>
            <translation>Stellen Sie den Laptop auf den Boden oder einen niedrigen Hocker, zwei große Schritte entfernt, mit Blick auf Sie von der Seite.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-leg.toml" />
            <source>Reach one heel back, both hands stay down</source>
            <translation>Eine Ferse nach hinten strecken, beide Hände bleiben am Boden</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-leg.toml" />
            <source>Reach your heel back</source>
            <translation>Die Ferse nach hinten strecken</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-leg.toml" />
            <source>parts of the far leg</source>
            <translation>Teile des fernen Beins</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog.toml" />
            <source>Bird-dog</source>
            <translation>Vierfüßler diagonal</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog.toml" />
            <source>Hips shift</source>
            <translation>Hüfte weicht aus</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog.toml" />
            <source>Reach one leg back and the opposite arm ahead</source>
            <translation>Ein Bein nach hinten und den Arm der Gegenseite nach vorn strecken</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog.toml" />
            <source>parts of the far arm and leg</source>
            <translation>Teile des fernen Arms und Beins</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/brace.toml" />
            <source>Abdominal bracing</source>
            <translation>Bauchspannung</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/brace.toml" />
            <source>Brace gently, a quarter of your strength</source>
            <translation>Sanft anspannen, mit einem Viertel Ihrer Kraft</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/brace.toml" />
            <source>Five seconds on, five seconds off</source>
            <translation>Fünf Sekunden anspannen, fünf Sekunden lösen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/brace.toml" />
            <source>Head lifted</source>
            <translation>Kopf angehoben</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/brace.toml" />
            <source>High blood pressure or heart disease: ask a doctor first, holds of at most 10 s</source>
            <translation>Bluthochdruck oder Herzkrankheit: Fragen Sie vorher Ihre Ärztin oder Ihren Arzt; höchstens 10 s halten</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/brace.toml" />
            <source>Hips lifted</source>
            <translation>Becken angehoben</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/brace.toml" />
            <source>Keep breathing</source>
            <translation>Weiteratmen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/brace.toml" />
            <source>Keep breathing: if you cannot, brace less</source>
            <translation>Weiteratmen: Wenn das nicht geht, weniger anspannen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/brace.toml" />
            <source>Keep your hips resting</source>
            <translation>Das Becken liegen lassen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/brace.toml" />
            <source>Let your head rest</source>
            <translation>Den Kopf ruhen lassen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/brace.toml" />
            <source>Lie on your back, knees bent, feet flat, arms by your sides.</source>
            <translation>Legen Sie sich auf den Rücken, Knie gebeugt, Füße flach, Arme neben dem Körper.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/brace.toml" />
            <source>Put the laptop on the floor or a low stool, two big steps away, looking at you from the side. Nothing is scored here: it keeps the time and reminds you when something lifts.</source>
            <translation>Stellen Sie den Laptop auf den Boden oder einen niedrigen Hocker, zwei große Schritte entfernt, mit Blick auf Sie von der Seite. Hier gibt es keine Punkte: Er hält die Zeit und erinnert Sie, wenn sich etwas abhebt.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/brace.toml" />
            <source>which muscle works, and how hard</source>
            <translation>welcher Muskel arbeitet und wie stark</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/brace.toml" />
            <source>your breath</source>
            <translation>Ihren Atem</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>Arched beyond the line</source>
            <translation>Ins Hohlkreuz gehoben</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>Cramp at the back of the thigh: bring your heels closer</source>
            <translation>Krampf hinten im Oberschenkel: Fersen näher heranstellen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>Hips drop</source>
            <translation>Hüfte sinkt</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>Keep your belt level</source>
            <translation>Den Gürtel waagerecht halten</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>Lie on your back, knees bent, feet flat and hip-width apart. Lift into the bridge and stay up.</source>
            <translation>Legen Sie sich auf den Rücken, Knie gebeugt, Füße flach und hüftbreit. Heben Sie sich in die Brücke und bleiben Sie oben.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>Lift one foot a hand's width, then the other</source>
            <translation>Einen Fuß eine Handbreit heben, dann den anderen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>Marching bridge</source>
            <translation>Brücke mit Marschieren</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>Slow march</source>
            <translation>Langsam marschieren</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>Stop at a straight line</source>
            <translation>Bei gerader Linie aufhören</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>Too fast</source>
            <translation>Zu schnell</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>Turn round at half, so that each side is once near the laptop</source>
            <translation>Drehen Sie sich nach der Hälfte um, damit jede Seite einmal nahe am Laptop ist</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>bridge</source>
            <translation>Brücke</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>hips moving to a side</source>
            <translation>das Ausweichen der Hüfte zur Seite</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>lifted</source>
            <translation>angehoben</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>one side of the pelvis dropping, and its turning</source>
            <translation>das Absinken einer Beckenseite und ihr Drehen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>which muscle works</source>
            <translation>welcher Muskel arbeitet</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-reach.toml" />
            <source>Bridge with arm reach</source>
            <translation>Brücke mit Armheben</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-reach.toml" />
            <source>Hips dip</source>
            <translation>Hüfte sinkt ab</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-reach.toml" />
            <source>Hips stay level</source>
            <translation>Die Hüfte bleibt auf einer Höhe</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-reach.toml" />
            <source>If leaning back makes it worse, stop just below straight</source>
            <translation>Wenn Rückneigen es verschlimmert, knapp vor der Geraden aufhören</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-reach.toml" />
            <source>Reach one arm to the ceiling for two seconds</source>
            <translation>Einen Arm zwei Sekunden zur Decke strecken</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-reach.toml" />
            <source>parts of the far arm</source>
            <translation>Teile des fernen Arms</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-reach.toml" />
            <source>the tilt of your pelvis</source>
            <translation>die Neigung Ihres Beckens</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-reach.toml" />
            <source>turning of the trunk</source>
            <translation>das Drehen des Rumpfs</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/cat-camel.toml" />
            <source>Cat-camel</source>
            <translation>Katzenbuckel und Pferderücken</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/cat-camel.toml" />
            <source>Extra gentle right after getting up</source>
            <translation>Direkt nach dem Aufstehen besonders sanft</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/cat-camel.toml" />
            <source>Hands and knees, hands under your shoulders, knees under your hips.</source>
            <translation>Vierfüßlerstand: Hände unter den Schultern, Knie unter den Hüften.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/cat-camel.toml" />
            <source>Hips rock</source>
            <translation>Hüfte wandert</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/cat-camel.toml" />
            <source>Hollow: head up</source>
            <translation>Hohl: Kopf hoch</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/cat-camel.toml" />
            <source>Knees not under the hips</source>
            <translation>Knie nicht unter der Hüfte</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/cat-camel.toml" />
            <source>Knees under hips</source>
            <translation>Knie unter die Hüfte</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/cat-camel.toml" />
            <source>Move the spine, not hips</source>
            <translation>Den Rücken bewegen, nicht die Hüfte</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/cat-camel.toml" />
            <source>Nice and slow</source>
            <translation>Schön langsam</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/cat-camel.toml" />
            <source>Nice and slow, no stretch</source>
            <translation>Schön langsam, ohne Dehnen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/cat-camel.toml" />
            <source>Round: head and tail down</source>
            <translation>Rund: Kopf und Steiß senken</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/cat-camel.toml" />
            <source>Stay in the pain-free middle</source>
            <translation>Im schmerzfreien mittleren Bereich bleiben</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/cat-camel.toml" />
            <source>a nod of the head alone looks the same</source>
            <translation>ein Nicken nur mit dem Kopf sieht gleich aus</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/cat-camel.toml" />
            <source>hollow</source>
            <translation>hohl</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/cat-camel.toml" />
            <source>round</source>
            <translation>rund</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/cat-camel.toml" />
            <source>the shape of your spine: I see your head and hips, not your spine</source>
            <translation>die Form Ihrer Wirbelsäule: Ich sehe Kopf und Hüfte, nicht die Wirbelsäule</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>Clamshell</source>
            <translation>Muschel</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>Heels apart</source>
            <translation>Fersen auseinander</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>Heels stay together</source>
            <translation>Die Fersen bleiben zusammen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>Keep hips stacked</source>
            <translation>Die Hüften übereinander halten</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>Lie on your side facing the laptop, hips and knees bent, heels together, head on your arm or a cushion.</source>
            <translation>Legen Sie sich auf die Seite, zum Laptop gewandt, Hüften und Knie gebeugt, Fersen zusammen, Kopf auf dem Arm oder einem Kissen.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>Open your upper knee, heels stay together</source>
            <translation>Das obere Knie öffnen, die Fersen bleiben zusammen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>Put the laptop on the floor or a low stool, two big steps away. Lie on your side and face it.</source>
            <translation>Stellen Sie den Laptop auf den Boden oder einen niedrigen Hocker, zwei große Schritte entfernt. Legen Sie sich auf die Seite, das Gesicht zu ihm.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>Slow and smooth</source>
            <translation>Langsam und gleichmäßig</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>Sore hip underneath: put a pillow under it</source>
            <translation>Die untere Hüfte schmerzt: Legen Sie ein Kissen darunter</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>With a band around your thighs, if you have one.</source>
            <translation>Mit einem Band um die Oberschenkel, wenn Sie eines haben.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>band</source>
            <translation>Band</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>closed</source>
            <translation>geschlossen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>cushion</source>
            <translation>Kissen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>how fast you open</source>
            <translation>wie schnell Sie öffnen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>open</source>
            <translation>offen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>rolling back of the hips, until it is large</source>
            <translation>das Zurückrollen der Hüfte, solange es klein ist</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>Both knees bent</source>
            <translation>Beide Knie gebeugt</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>Chin gently tucked</source>
            <translation>Das Kinn leicht einziehen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>Elbows off the mat.</source>
            <translation>Ellbogen von der Matte lösen.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>Float your shoulders up</source>
            <translation>Die Schultern leicht anheben</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>Float your shoulders up a few centimetres</source>
            <translation>Heben Sie die Schultern ein paar Zentimeter an</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>Head leads</source>
            <translation>Der Kopf geht voraus</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>Head, neck and chest move as one</source>
            <translation>Kopf, Nacken und Brustkorb bewegen sich gemeinsam</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>Lie on your back, one knee bent, one leg straight, hands under the small of your back. Bent knee towards the laptop.</source>
            <translation>Legen Sie sich auf den Rücken, ein Knie gebeugt, ein Bein gestreckt, die Hände unter dem unteren Rücken. Das gebeugte Knie zeigt zum Laptop.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>Lifted too high</source>
            <translation>Zu hoch gehoben</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>McGill curl-up</source>
            <translation>McGill-Curl-up</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>Neck pain: do the dead bug instead</source>
            <translation>Nackenschmerz: Machen Sie stattdessen den Käfer</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>Not in the first days of a spasm</source>
            <translation>Nicht in den ersten Tagen einer Verkrampfung</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>One knee bent, one long</source>
            <translation>Ein Knie gebeugt, ein Bein lang</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>Only the head lifted</source>
            <translation>Nur der Kopf angehoben</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>Osteoporosis or pregnancy: leave it out</source>
            <translation>Osteoporose oder Schwangerschaft: weglassen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>Small lift is plenty</source>
            <translation>Wenig anheben genügt</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>Swap legs at half</source>
            <translation>Nach der Hälfte die Beine wechseln</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>how hard your belly works</source>
            <translation>wie stark Ihr Bauch arbeitet</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>rest</source>
            <translation>Ruhe</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>your hands under your back</source>
            <translation>Ihre Hände unter dem Rücken</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-heel-tap.toml" />
            <source>A hand under your back feels what I cannot see</source>
            <translation>Eine Hand unter dem Rücken spürt, was ich nicht sehen kann</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-heel-tap.toml" />
            <source>Dead bug, heel tap</source>
            <translation>Käfer, Ferse tippen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-heel-tap.toml" />
            <source>Freeze the other leg</source>
            <translation>Das andere Bein still halten</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-heel-tap.toml" />
            <source>If your back arches or pain rises by two, go back to bracing</source>
            <translation>Wenn der Rücken sich hebt oder der Schmerz um zwei steigt, zurück zur Bauchspannung</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-heel-tap.toml" />
            <source>Lie on your back, hips and knees bent square, shins level, arms straight up.</source>
            <translation>Legen Sie sich auf den Rücken, Hüften und Knie im rechten Winkel, Unterschenkel waagerecht, Arme senkrecht nach oben.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-heel-tap.toml" />
            <source>Lower one heel to the mat and back, slowly</source>
            <translation>Eine Ferse langsam zur Matte senken und zurück</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-heel-tap.toml" />
            <source>Pain at the front of the hip: keep the feet lower</source>
            <translation>Schmerz vorn an der Hüfte: Füße tiefer halten</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-heel-tap.toml" />
            <source>Slow it down</source>
            <translation>Langsamer</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-heel-tap.toml" />
            <source>The other leg moves</source>
            <translation>Das andere Bein bewegt sich</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-heel-tap.toml" />
            <source>The other leg stays where it is</source>
            <translation>Das andere Bein bleibt, wo es ist</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-heel-tap.toml" />
            <source>flaring ribs</source>
            <translation>abstehende Rippen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-heel-tap.toml" />
            <source>table top</source>
            <translation>Tischhaltung</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-heel-tap.toml" />
            <source>tap</source>
            <translation>tippen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-heel-tap.toml" />
            <source>the gap under your back</source>
            <translation>die Lücke unter Ihrem Rücken</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-leg-reach.toml" />
            <source>Dead bug, leg reach</source>
            <translation>Käfer, Bein strecken</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-leg-reach.toml" />
            <source>If your back arches or pain rises by two, go back to the heel tap</source>
            <translation>Wenn der Rücken sich hebt oder der Schmerz um zwei steigt, zurück zum Fersentippen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-leg-reach.toml" />
            <source>Leg too low</source>
            <translation>Bein zu tief</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-leg-reach.toml" />
            <source>Pain at the front of the hip: stay higher</source>
            <translation>Schmerz vorn an der Hüfte: höher bleiben</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-leg-reach.toml" />
            <source>Stay a little higher</source>
            <translation>Etwas höher bleiben</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-leg-reach.toml" />
            <source>Stretch one leg away, as low as your back stays quiet</source>
            <translation>Ein Bein wegstrecken, so tief, wie der Rücken ruhig bleibt</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug.toml" />
            <source>A towel under your back feels what I cannot see</source>
            <translation>Ein Handtuch unter dem Rücken spürt, was ich nicht sehen kann</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug.toml" />
            <source>Dead bug</source>
            <translation>Käfer</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug.toml" />
            <source>If your back arches or pain rises by two, go back to the leg reach</source>
            <translation>Wenn der Rücken sich hebt oder der Schmerz um zwei steigt, zurück zum Beinstrecken</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug.toml" />
            <source>Stretch one leg away and the opposite arm overhead</source>
            <translation>Ein Bein wegstrecken und den Arm der Gegenseite über den Kopf</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug.toml" />
            <source>the arms: overhead the far one is hidden</source>
            <translation>die Arme: Über dem Kopf ist der ferne verdeckt</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/figure-four.toml" />
            <source>Breathe into the stretch</source>
            <translation>In die Dehnung atmen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/figure-four.toml" />
            <source>Ease in gently</source>
            <translation>Sanft hineingehen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/figure-four.toml" />
            <source>Figure-four stretch</source>
            <translation>Vierer-Dehnung</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/figure-four.toml" />
            <source>Hip replacement or a pinch in the groin: leave it out</source>
            <translation>Künstliche Hüfte oder Zwicken in der Leiste: weglassen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/figure-four.toml" />
            <source>Lie on your back, knees bent. Put one ankle over the other knee and hold behind that thigh.</source>
            <translation>Legen Sie sich auf den Rücken, Knie gebeugt. Legen Sie einen Knöchel über das andere Knie und umfassen Sie diesen Oberschenkel von hinten.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/figure-four.toml" />
            <source>Rest your head down</source>
            <translation>Den Kopf ablegen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/figure-four.toml" />
            <source>Tingling: stop</source>
            <translation>Kribbeln: aufhören</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/figure-four.toml" />
            <source>how hard and how fast you pull</source>
            <translation>wie fest und wie schnell Sie ziehen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/figure-four.toml" />
            <source>the turn of your hips</source>
            <translation>die Drehung Ihrer Hüfte</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/figure-four.toml" />
            <source>where your ankle lies</source>
            <translation>wo Ihr Knöchel liegt</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>Elbows not under the shoulders</source>
            <translation>Ellbogen nicht unter den Schultern</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>Elbows under your shoulders</source>
            <translation>Ellbogen unter die Schultern</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>Fading</source>
            <translation>Es lässt nach</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>Forearms and knees on the mat, elbows under your shoulders. Lift your hips into one line from shoulders to knees.</source>
            <translation>Unterarme und Knie auf der Matte, Ellbogen unter den Schultern. Heben Sie die Hüfte, bis Schultern, Hüfte und Knie eine Linie bilden.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>Front plank on knees</source>
            <translation>Unterarmstütz auf den Knien</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>Head hangs</source>
            <translation>Kopf hängt</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>High blood pressure or heart disease: ask a doctor first, holds of at most 10 s, count aloud</source>
            <translation>Bluthochdruck oder Herzkrankheit: Fragen Sie vorher Ihre Ärztin oder Ihren Arzt; höchstens 10 s halten, laut zählen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>Hips high</source>
            <translation>Hüfte zu hoch</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>Hips sag</source>
            <translation>Hüfte hängt durch</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>Lift your hips a little</source>
            <translation>Die Hüfte etwas anheben</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>Long neck, look down</source>
            <translation>Nacken lang, Blick nach unten</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>Lower your hips slightly</source>
            <translation>Die Hüfte etwas senken</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>One line from shoulders to knees</source>
            <translation>Eine Linie von den Schultern bis zu den Knien</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>Shoulder pain</source>
            <translation>Schulterschmerz</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>Two more seconds, then rest</source>
            <translation>Noch zwei Sekunden, dann ausruhen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>twisting of the hips</source>
            <translation>das Verdrehen der Hüfte</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>your shoulder blades</source>
            <translation>Ihre Schulterblätter</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank.toml" />
            <source>Forearms on the mat, elbows under your shoulders, toes tucked. Lift into one long line.</source>
            <translation>Unterarme auf der Matte, Ellbogen unter den Schultern, Zehen aufgestellt. Heben Sie sich in eine lange Linie.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank.toml" />
            <source>Front plank</source>
            <translation>Unterarmstütz</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank.toml" />
            <source>Knees bent</source>
            <translation>Knie gebeugt</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank.toml" />
            <source>One long line from shoulders to heels</source>
            <translation>Eine lange Linie von den Schultern bis zu den Fersen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank.toml" />
            <source>Push your heels back</source>
            <translation>Die Fersen nach hinten schieben</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/glute-bridge.toml" />
            <source>Bring your heels closer</source>
            <translation>Fersen näher heranstellen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/glute-bridge.toml" />
            <source>Feet a little further</source>
            <translation>Die Füße etwas weiter weg</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/glute-bridge.toml" />
            <source>Feet far away</source>
            <translation>Füße weit weg</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/glute-bridge.toml" />
            <source>Feet too near</source>
            <translation>Füße zu nah</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/glute-bridge.toml" />
            <source>Glute bridge</source>
            <translation>Brücke</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/glute-bridge.toml" />
            <source>Lie on your back, knees bent, feet flat and hip-width apart, arms by your sides.</source>
            <translation>Legen Sie sich auf den Rücken, Knie gebeugt, Füße flach und hüftbreit, Arme neben dem Körper.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/glute-bridge.toml" />
            <source>Lift to a straight line, no higher</source>
            <translation>Bis zur geraden Linie heben, nicht höher</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/glute-bridge.toml" />
            <source>Lower slowly</source>
            <translation>Langsam ablassen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/glute-bridge.toml" />
            <source>Lowered too fast</source>
            <translation>Zu schnell abgelassen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/glute-bridge.toml" />
            <source>Two seconds up, two seconds down</source>
            <translation>Zwei Sekunden hoch, zwei Sekunden runter</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/glute-bridge.toml" />
            <source>down</source>
            <translation>unten</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/glute-bridge.toml" />
            <source>knees falling in or out</source>
            <translation>Knie, die nach innen oder außen fallen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/glute-bridge.toml" />
            <source>up</source>
            <translation>oben</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/glute-bridge.toml" />
            <source>your head coming up a little</source>
            <translation>ob der Kopf ein wenig hochkommt</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hamstring-stretch.toml" />
            <source>Bouncing</source>
            <translation>Wippen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hamstring-stretch.toml" />
            <source>Hamstring stretch, lying</source>
            <translation>Dehnung der Beinrückseite im Liegen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hamstring-stretch.toml" />
            <source>Keep your hips down</source>
            <translation>Die Hüfte unten lassen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hamstring-stretch.toml" />
            <source>Lie on your back, the far knee bent. Hold behind the near thigh, straight up, then straighten that knee.</source>
            <translation>Legen Sie sich auf den Rücken, das ferne Knie gebeugt. Umfassen Sie den nahen Oberschenkel von hinten, senkrecht nach oben, und strecken Sie dann dieses Knie.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hamstring-stretch.toml" />
            <source>Not while pain goes down the leg</source>
            <translation>Nicht, solange Schmerz ins Bein zieht</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hamstring-stretch.toml" />
            <source>Put the laptop on the floor or a low stool, two big steps away, looking at you from the side. Turn round for the other leg.</source>
            <translation>Stellen Sie den Laptop auf den Boden oder einen niedrigen Hocker, zwei große Schritte entfernt, mit Blick auf Sie von der Seite. Für das andere Bein drehen Sie sich um.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hamstring-stretch.toml" />
            <source>Steady, no bouncing</source>
            <translation>Ruhig, ohne Wippen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hamstring-stretch.toml" />
            <source>Straighten only as comfy</source>
            <translation>Nur strecken, solange es angenehm ist</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hamstring-stretch.toml" />
            <source>Straighten only as far as is comfortable</source>
            <translation>Nur so weit strecken, wie es angenehm ist</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hamstring-stretch.toml" />
            <source>Tingling or pain below the knee is the nerve: stop</source>
            <translation>Kribbeln oder Schmerz unterhalb des Knies kommt vom Nerv: aufhören</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hamstring-stretch.toml" />
            <source>how hard you pull</source>
            <translation>wie stark Sie ziehen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hamstring-stretch.toml" />
            <source>lifting of the hips by less than a hand</source>
            <translation>ein Abheben der Hüfte um weniger als eine Handbreit</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hamstring-stretch.toml" />
            <source>the far leg</source>
            <translation>das ferne Bein</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/high-plank.toml" />
            <source>Hands not under the shoulders</source>
            <translation>Hände nicht unter den Schultern</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/high-plank.toml" />
            <source>Hands on the mat under your shoulders, arms straight, toes tucked. Lift into one long line.</source>
            <translation>Hände unter den Schultern auf der Matte, Arme gestreckt, Zehen aufgestellt. Heben Sie sich in eine lange Linie.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/high-plank.toml" />
            <source>Hands under your shoulders</source>
            <translation>Hände unter die Schultern</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/high-plank.toml" />
            <source>High plank</source>
            <translation>Stütz auf den Händen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/high-plank.toml" />
            <source>Shoulder or wrist pain: the forearms are kinder</source>
            <translation>Schulter- oder Handgelenkschmerz: Auf den Unterarmen ist es schonender</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-flexor-stretch.toml" />
            <source>Ease back a little</source>
            <translation>Etwas zurückgehen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-flexor-stretch.toml" />
            <source>Ease forward until the front of the hip stretches</source>
            <translation>Nach vorn schieben, bis es vorn an der Hüfte dehnt</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-flexor-stretch.toml" />
            <source>Front knee past the toes</source>
            <translation>Vorderes Knie über den Zehen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-flexor-stretch.toml" />
            <source>Half-kneeling hip flexor stretch</source>
            <translation>Hüftbeuger-Dehnung im Halbkniestand</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-flexor-stretch.toml" />
            <source>If leaning back makes it worse: a gentle tuck only</source>
            <translation>Wenn Rückneigen es verschlimmert: nur das Becken sanft aufrichten</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-flexor-stretch.toml" />
            <source>Kneel side-on on the knee nearer the laptop, the other foot forward, hands on the front thigh.</source>
            <translation>Knien Sie seitlich auf dem Knie, das dem Laptop näher ist, den anderen Fuß nach vorn, die Hände auf dem vorderen Oberschenkel.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-flexor-stretch.toml" />
            <source>Leaning forward or back</source>
            <translation>Nach vorn oder hinten geneigt</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-flexor-stretch.toml" />
            <source>Pad under the knee</source>
            <translation>Ein Polster unter das Knie</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-flexor-stretch.toml" />
            <source>Put the laptop on a low table, two big steps away, looking at you from the side. Turn round for the other leg.</source>
            <translation>Stellen Sie den Laptop auf einen niedrigen Tisch, zwei große Schritte entfernt, mit Blick auf Sie von der Seite. Für das andere Bein drehen Sie sich um.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-flexor-stretch.toml" />
            <source>Stay tall, tuck slightly</source>
            <translation>Aufrecht bleiben, Becken leicht aufrichten</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-flexor-stretch.toml" />
            <source>how strong the stretch is</source>
            <translation>wie stark die Dehnung ist</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-flexor-stretch.toml" />
            <source>the far leg in parts</source>
            <translation>das ferne Bein in Teilen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-flexor-stretch.toml" />
            <source>whether hip or lower back bends</source>
            <translation>ob sich die Hüfte oder der untere Rücken beugt</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>Did the stick stay on your head, upper back and tailbone?</source>
            <translation>Blieb der Stab an Kopf, oberem Rücken und Steißbein?</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>Hip hinge</source>
            <translation>Hüftbeuge</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>Hips back, shins still</source>
            <translation>Hüfte zurück, Schienbeine still</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>If bending forward makes it worse: not in the first two hours after getting up</source>
            <translation>Wenn Vorbeugen es verschlimmert: nicht in den ersten zwei Stunden nach dem Aufstehen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>Knees locked</source>
            <translation>Knie durchgedrückt</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>Leaning back at the top</source>
            <translation>Oben zurückgelehnt</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>Leg pain on bending: stop, go less deep</source>
            <translation>Beinschmerz beim Bücken: aufhören, weniger tief gehen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>Long back, proud chest</source>
            <translation>Rücken lang, Brust heraus</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>Put the laptop on a table at hip height, three big steps away, looking at you from the side.</source>
            <translation>Stellen Sie den Laptop auf einen Tisch in Hüfthöhe, drei große Schritte entfernt, mit Blick auf Sie von der Seite.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>Soften your knees</source>
            <translation>Die Knie lockern</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>Squatting</source>
            <translation>Kniebeuge statt Hüftbeuge</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>Stand side-on, feet hip-width apart, knees soft, hands on your thighs or a stick along your back.</source>
            <translation>Stehen Sie seitlich, Füße hüftbreit, Knie locker, Hände auf den Oberschenkeln oder einen Stab am Rücken.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>Stand tall, no leaning</source>
            <translation>Aufrecht stehen, nicht zurücklehnen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>Stop a bit earlier</source>
            <translation>Etwas früher aufhören</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>Too deep</source>
            <translation>Zu tief</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>With a load only where your routine names one.</source>
            <translation>Mit Gewicht nur, wo Ihr Programm eines nennt.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>bending of your lower back, the very thing that is trained</source>
            <translation>das Beugen des unteren Rückens, gerade das, was geübt wird</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>bottom</source>
            <translation>tiefster Punkt</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>stick</source>
            <translation>Stab</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>tall</source>
            <translation>aufrecht</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>weight left and right</source>
            <translation>das Gewicht links und rechts</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/knee-to-chest.toml" />
            <source>Acute disc trouble, osteoporosis or a compression fracture: leave it out</source>
            <translation>Akute Bandscheibenbeschwerden, Osteoporose oder Wirbelbruch: weglassen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/knee-to-chest.toml" />
            <source>Bring one knee in with both hands, slowly</source>
            <translation>Ein Knie mit beiden Händen langsam heranziehen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/knee-to-chest.toml" />
            <source>Bring the second knee in as well.</source>
            <translation>Holen Sie das zweite Knie dazu.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/knee-to-chest.toml" />
            <source>Hold, then slowly back</source>
            <translation>Halten, dann langsam zurück</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/knee-to-chest.toml" />
            <source>Knee to chest</source>
            <translation>Knie zur Brust</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/knee-to-chest.toml" />
            <source>Lie on your back, knees bent, feet flat, the side to stretch towards the laptop.</source>
            <translation>Legen Sie sich auf den Rücken, Knie gebeugt, Füße flach, die Seite, die gedehnt wird, zum Laptop.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/knee-to-chest.toml" />
            <source>Only as far as feels good</source>
            <translation>Nur so weit, wie es guttut</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/knee-to-chest.toml" />
            <source>Put the laptop on the floor or a low stool, two big steps away, looking at you from the side. Turn round for the other side.</source>
            <translation>Stellen Sie den Laptop auf den Boden oder einen niedrigen Hocker, zwei große Schritte entfernt, mit Blick auf Sie von der Seite. Für die andere Seite drehen Sie sich um.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/knee-to-chest.toml" />
            <source>Stop if it sends pain down the leg</source>
            <translation>Aufhören, wenn Schmerz ins Bein zieht</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/knee-to-chest.toml" />
            <source>the bend of your lower back</source>
            <translation>die Beugung Ihres unteren Rückens</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/pelvic-tilt.toml" />
            <source>Flatten your back gently into the mat</source>
            <translation>Den Rücken sanft in die Matte drücken</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/pelvic-tilt.toml" />
            <source>If bending forward makes it worse, keep the movement small</source>
            <translation>Wenn Vorbeugen es verschlimmert, die Bewegung klein halten</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/pelvic-tilt.toml" />
            <source>Pelvic tilt, lying</source>
            <translation>Beckenkippen im Liegen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/pelvic-tilt.toml" />
            <source>Press for five seconds, let go for five</source>
            <translation>Fünf Sekunden drücken, fünf Sekunden lösen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/pelvic-tilt.toml" />
            <source>Small tilt, hips stay down</source>
            <translation>Klein kippen, die Hüfte bleibt unten</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/pelvic-tilt.toml" />
            <source>the tilt itself: it is smaller than what a camera can tell</source>
            <translation>das Kippen selbst: Es ist kleiner, als eine Kamera erkennen kann</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/press-up.toml" />
            <source>Breathe out at the top</source>
            <translation>Oben ausatmen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/press-up.toml" />
            <source>Head tipped back</source>
            <translation>Kopf in den Nacken gelegt</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/press-up.toml" />
            <source>Hips off the floor</source>
            <translation>Hüfte vom Boden gelöst</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/press-up.toml" />
            <source>Hips stay heavy</source>
            <translation>Die Hüfte bleibt schwer</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/press-up.toml" />
            <source>Keep your neck long</source>
            <translation>Den Nacken lang lassen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/press-up.toml" />
            <source>Lie face down, hands by your shoulders.</source>
            <translation>Legen Sie sich auf den Bauch, die Hände neben den Schultern.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/press-up.toml" />
            <source>Narrow spinal canal or a slipped vertebra: leave it out</source>
            <translation>Enger Wirbelkanal oder Wirbelgleiten: weglassen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/press-up.toml" />
            <source>Only while it helps</source>
            <translation>Nur solange es hilft</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/press-up.toml" />
            <source>Pain moving down the leg: stop</source>
            <translation>Schmerz wandert das Bein hinunter: aufhören</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/press-up.toml" />
            <source>Prone press-up</source>
            <translation>Aufstützen aus der Bauchlage</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/press-up.toml" />
            <source>Push your chest up, hips stay heavy</source>
            <translation>Die Brust hochdrücken, die Hüfte bleibt schwer</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/press-up.toml" />
            <source>Slow, breathe out</source>
            <translation>Langsam, ausatmen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/press-up.toml" />
            <source>how hard you push</source>
            <translation>wie stark Sie drücken</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/press-up.toml" />
            <source>which part of your back bends</source>
            <translation>welcher Teil Ihres Rückens sich biegt</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/prone-lying.toml" />
            <source>Breathe slowly</source>
            <translation>Langsam atmen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/prone-lying.toml" />
            <source>Let your weight sink into the mat</source>
            <translation>Lassen Sie Ihr Gewicht in die Matte sinken</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/prone-lying.toml" />
            <source>Lie face down, arms by your sides or under your forehead.</source>
            <translation>Legen Sie sich auf den Bauch, die Arme neben dem Körper oder unter der Stirn.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/prone-lying.toml" />
            <source>Lying face down</source>
            <translation>Bauchlage</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/prone-lying.toml" />
            <source>Pain moving towards the back is a good sign; down the leg means stop</source>
            <translation>Schmerz, der zum Rücken wandert, ist ein gutes Zeichen; ins Bein heißt aufhören</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/prone-lying.toml" />
            <source>Put the laptop on the floor or a low stool, two big steps away, looking at you from the side. Nothing is judged here; it only sees that you lie down.</source>
            <translation>Stellen Sie den Laptop auf den Boden oder einen niedrigen Hocker, zwei große Schritte entfernt, mit Blick auf Sie von der Seite. Hier wird nichts beurteilt; er sieht nur, dass Sie liegen.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/prone-lying.toml" />
            <source>Stop if pain moves down the leg</source>
            <translation>Aufhören, wenn der Schmerz ins Bein wandert</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/prone-lying.toml" />
            <source>whether you are tense</source>
            <translation>ob Sie angespannt sind</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/prone-lying.toml" />
            <source>which way up you lie</source>
            <translation>wie herum Sie liegen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/prone-on-elbows.toml" />
            <source>Let your hips sink</source>
            <translation>Die Hüfte sinken lassen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/prone-on-elbows.toml" />
            <source>Lie face down and prop yourself on your forearms, elbows under your shoulders. Let your hips sink.</source>
            <translation>Legen Sie sich auf den Bauch und stützen Sie sich auf die Unterarme, Ellbogen unter den Schultern. Lassen Sie die Hüfte sinken.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/prone-on-elbows.toml" />
            <source>Lying on the elbows</source>
            <translation>Bauchlage im Unterarmstütz</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/prone-on-elbows.toml" />
            <source>Soft gaze, long neck</source>
            <translation>Weicher Blick, langer Nacken</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/prone-on-elbows.toml" />
            <source>Stop if pain moves down the leg, and lie flat again</source>
            <translation>Wenn der Schmerz ins Bein wandert, aufhören und wieder flach hinlegen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/prone-on-elbows.toml" />
            <source>how far your lower back bends</source>
            <translation>wie weit sich Ihr unterer Rücken biegt</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/rock-back.toml" />
            <source>At the end stay back for 20 s, twice.</source>
            <translation>Bleiben Sie am Ende zweimal 20 s hinten.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/rock-back.toml" />
            <source>Glide back slowly</source>
            <translation>Langsam zurückgleiten</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/rock-back.toml" />
            <source>Hands and knees, hands under your shoulders, knees under your hips, back long.</source>
            <translation>Vierfüßlerstand: Hände unter den Schultern, Knie unter den Hüften, Rücken lang.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/rock-back.toml" />
            <source>If bending forward makes it worse, stop before your back rounds</source>
            <translation>Wenn Vorbeugen es verschlimmert, aufhören, bevor der Rücken rund wird</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/rock-back.toml" />
            <source>Long back, only as deep as it stays long</source>
            <translation>Rücken lang, nur so tief, wie er lang bleibt</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/rock-back.toml" />
            <source>Rock-back on hands and knees</source>
            <translation>Zurückgleiten im Vierfüßlerstand</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/rock-back.toml" />
            <source>Sit your hips back to your heels</source>
            <translation>Das Gesäß Richtung Fersen schieben</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/rock-back.toml" />
            <source>Sore knees: put a cushion between heels and seat</source>
            <translation>Empfindliche Knie: ein Kissen zwischen Fersen und Gesäß</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/rock-back.toml" />
            <source>back</source>
            <translation>hinten</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/rock-back.toml" />
            <source>rounding of your lower back: it is guessed at most, and never scored</source>
            <translation>das Rundwerden des unteren Rückens: Es wird höchstens geahnt und nie bewertet</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank-knees.toml" />
            <source>Elbow not under the shoulder</source>
            <translation>Ellbogen nicht unter der Schulter</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank-knees.toml" />
            <source>Elbow under your shoulder</source>
            <translation>Ellbogen unter die Schulter</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank-knees.toml" />
            <source>Face straight ahead</source>
            <translation>Das Gesicht geradeaus</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank-knees.toml" />
            <source>Lie on your side facing the laptop, elbow under your shoulder, knees bent, feet behind you. Lift your hips.</source>
            <translation>Legen Sie sich auf die Seite, zum Laptop gewandt, Ellbogen unter der Schulter, Knie gebeugt, Füße hinter Ihnen. Heben Sie die Hüfte.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank-knees.toml" />
            <source>Lift your hips higher</source>
            <translation>Die Hüfte höher heben</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank-knees.toml" />
            <source>Not on the painful side first</source>
            <translation>Nicht zuerst auf der schmerzenden Seite</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank-knees.toml" />
            <source>One straight line from shoulders to knees</source>
            <translation>Eine gerade Linie von den Schultern bis zu den Knien</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank-knees.toml" />
            <source>Settle in a straight line</source>
            <translation>In eine gerade Linie kommen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank-knees.toml" />
            <source>Shoulder pain: lean sideways on a wall instead</source>
            <translation>Schulterschmerz: Lehnen Sie sich stattdessen seitlich an eine Wand</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank-knees.toml" />
            <source>Side plank on knees</source>
            <translation>Seitstütz auf den Knien</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank-knees.toml" />
            <source>bending of the hips towards or away from the camera</source>
            <translation>das Beugen der Hüfte zur Kamera hin oder von ihr weg</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank-knees.toml" />
            <source>how far the shoulder sinks</source>
            <translation>wie weit die Schulter einsinkt</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank-knees.toml" />
            <source>the load on your arm</source>
            <translation>die Last auf Ihrem Arm</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank-knees.toml" />
            <source>whether your knees are bent or straight</source>
            <translation>ob Ihre Knie gebeugt oder gestreckt sind</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank.toml" />
            <source>Lie on your side facing the laptop, elbow under your shoulder, legs straight, top foot in front. Lift your hips.</source>
            <translation>Legen Sie sich auf die Seite, zum Laptop gewandt, Ellbogen unter der Schulter, Beine gestreckt, den oberen Fuß vorn. Heben Sie die Hüfte.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank.toml" />
            <source>One straight line from shoulders to feet</source>
            <translation>Eine gerade Linie von den Schultern bis zu den Füßen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank.toml" />
            <source>Side plank</source>
            <translation>Seitstütz</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/single-leg-bridge.toml" />
            <source>Cramp: stop and stretch</source>
            <translation>Krampf: aufhören und dehnen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/single-leg-bridge.toml" />
            <source>Good effort, rest now</source>
            <translation>Gut gemacht, jetzt ausruhen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/single-leg-bridge.toml" />
            <source>Hips low</source>
            <translation>Hüfte tief</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/single-leg-bridge.toml" />
            <source>If you feel it in your back and not in the buttock, step back to the march</source>
            <translation>Wenn Sie es im Rücken spüren und nicht im Gesäß, zurück zum Marschieren</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/single-leg-bridge.toml" />
            <source>Lie on your back, one foot flat, the other leg stretched, thighs side by side. The working leg towards the laptop. Lift.</source>
            <translation>Legen Sie sich auf den Rücken, ein Fuß flach, das andere Bein gestreckt, die Oberschenkel nebeneinander. Das arbeitende Bein zum Laptop. Heben Sie an.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/single-leg-bridge.toml" />
            <source>Lift a touch higher</source>
            <translation>Ein wenig höher</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/single-leg-bridge.toml" />
            <source>Lower with control</source>
            <translation>Kontrolliert senken</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/single-leg-bridge.toml" />
            <source>Single-leg bridge</source>
            <translation>Einbeinige Brücke</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/single-leg-bridge.toml" />
            <source>Straight from shoulders to knee</source>
            <translation>Gerade von den Schultern bis zum Knie</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/single-leg-bridge.toml" />
            <source>Thighs apart</source>
            <translation>Oberschenkel auseinander</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/single-leg-bridge.toml" />
            <source>Thighs side by side</source>
            <translation>Die Oberschenkel nebeneinander</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/single-leg-bridge.toml" />
            <source>one side of the pelvis dropping</source>
            <translation>das Absinken einer Beckenseite</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>Arms crossed if you can</source>
            <translation>Arme verschränkt, wenn Sie können</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>Chair against the wall, so that it cannot slide</source>
            <translation>Den Stuhl an die Wand, damit er nicht rutscht</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>Dizzy on standing up: wait a moment</source>
            <translation>Schwindel beim Aufstehen: einen Moment warten</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>Dropped onto the chair</source>
            <translation>Auf den Stuhl fallen gelassen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>Lean, then stand all the way</source>
            <translation>Vorbeugen, dann ganz aufstehen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>Not all the way up</source>
            <translation>Nicht ganz aufgestanden</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>On a high chair, or with a firm cushion on it.</source>
            <translation>Auf einem hohen Stuhl, oder mit einem festen Kissen darauf.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>Sit down softly</source>
            <translation>Sanft hinsetzen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>Sit side-on on a chair against the wall, feet flat, arms crossed.</source>
            <translation>Setzen Sie sich seitlich auf einen Stuhl an der Wand, Füße flach, Arme verschränkt.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>Sit to stand</source>
            <translation>Aufstehen vom Stuhl</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>Stand all the way</source>
            <translation>Ganz aufstehen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>knees falling in</source>
            <translation>Knie, die nach innen fallen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>sitting</source>
            <translation>sitzend</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>standing</source>
            <translation>stehend</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>whether there is a chair: a slow squat looks the same</source>
            <translation>ob ein Stuhl da ist: Eine langsame Kniebeuge sieht gleich aus</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>whether your hands push: they may rest on your knees</source>
            <translation>ob die Hände mithelfen: Sie dürfen auf den Knien liegen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/standing-extension.toml" />
            <source>A little less is fine</source>
            <translation>Etwas weniger ist gut</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/standing-extension.toml" />
            <source>Dizzy: stop</source>
            <translation>Schwindel: aufhören</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/standing-extension.toml" />
            <source>Eyes forward</source>
            <translation>Der Blick geht nach vorn</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/standing-extension.toml" />
            <source>Head drops back</source>
            <translation>Kopf fällt zurück</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/standing-extension.toml" />
            <source>Keep your knees soft, tall</source>
            <translation>Knie locker, aufrecht bleiben</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/standing-extension.toml" />
            <source>Knees bend</source>
            <translation>Knie beugen sich</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/standing-extension.toml" />
            <source>Knees soft, tall</source>
            <translation>Knie locker, aufrecht</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/standing-extension.toml" />
            <source>Lean back gently over your hands</source>
            <translation>Sanft über die Hände zurückneigen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/standing-extension.toml" />
            <source>Leaning too far</source>
            <translation>Zu weit zurückgelehnt</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/standing-extension.toml" />
            <source>Narrow spinal canal: leave it out</source>
            <translation>Enger Wirbelkanal: weglassen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/standing-extension.toml" />
            <source>Stand side-on, feet hip-width apart, hands on the back of your hips.</source>
            <translation>Stehen Sie seitlich, Füße hüftbreit, die Hände hinten auf der Hüfte.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/standing-extension.toml" />
            <source>Standing back extension</source>
            <translation>Rückneigen im Stehen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/standing-extension.toml" />
            <source>how it feels</source>
            <translation>wie es sich anfühlt</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/standing-extension.toml" />
            <source>whether back or hips bend</source>
            <translation>ob sich Rücken oder Hüfte biegt</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/trunk-rotation.toml" />
            <source>Let both knees roll to one side, slowly</source>
            <translation>Beide Knie langsam zu einer Seite rollen lassen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/trunk-rotation.toml" />
            <source>Lie on your back, knees bent and together, arms out to the sides.</source>
            <translation>Legen Sie sich auf den Rücken, Knie gebeugt und zusammen, Arme zur Seite.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/trunk-rotation.toml" />
            <source>Lower trunk rotation</source>
            <translation>Rumpfdrehung in Rückenlage</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/trunk-rotation.toml" />
            <source>Stay five seconds, then the other side</source>
            <translation>Fünf Sekunden bleiben, dann die andere Seite</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/trunk-rotation.toml" />
            <source>Stay in the easy range</source>
            <translation>Im leichten Bereich bleiben</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/trunk-rotation.toml" />
            <source>Stop if there is leg pain or tingling</source>
            <translation>Bei Beinschmerz oder Kribbeln aufhören</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/trunk-rotation.toml" />
            <source>how far and how fast your knees roll: from the side a camera cannot tell</source>
            <translation>wie weit und wie schnell die Knie rollen: von der Seite sieht das keine Kamera</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/trunk-rotation.toml" />
            <source>shoulders lifting</source>
            <translation>das Abheben der Schultern</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/trunk-rotation.toml" />
            <source>what turns, back or hips</source>
            <translation>was sich dreht, Rücken oder Hüfte</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/walk.toml" />
            <source>Easy, then brisk, then easy</source>
            <translation>Gemütlich, dann zügig, dann gemütlich</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/walk.toml" />
            <source>Leg pain that grows with walking and eases on sitting: tell a clinician</source>
            <translation>Beinschmerz, der beim Gehen wächst und im Sitzen nachlässt: Sagen Sie es einer Fachperson</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/walk.toml" />
            <source>Let your arms swing</source>
            <translation>Die Arme schwingen lassen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/walk.toml" />
            <source>Shorter steps when it gets hard</source>
            <translation>Kürzere Schritte, wenn es schwer wird</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/walk.toml" />
            <source>The laptop can stay where it is. You need not be in the picture; the clock runs by itself.</source>
            <translation>Der Laptop kann bleiben, wo er ist. Sie müssen nicht im Bild sein; die Uhr läuft von selbst.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/walk.toml" />
            <source>Walk indoors or outside, or march on the spot, at a pace at which you can talk.</source>
            <translation>Gehen Sie drinnen oder draußen oder marschieren Sie auf der Stelle, so schnell, dass Sie noch reden können.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/walk.toml" />
            <source>Walking</source>
            <translation>Gehen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/walk.toml" />
            <source>everything: coach keeps the time and does not look</source>
            <translation>alles: coach misst die Zeit und schaut nicht hin</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>Back on the wall, feet a step forward and hip-width apart. Slide down: a little at first, towards a right angle later.</source>
            <translation>Rücken an die Wand, Füße einen Schritt davor und hüftbreit. Rutschen Sie hinunter: anfangs wenig, später bis zum rechten Winkel.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>Back to the wall</source>
            <translation>Rücken an die Wand</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>Feet a step forward</source>
            <translation>Die Füße einen Schritt vor</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>Hold there, breathe</source>
            <translation>Dort bleiben und atmen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>Knee pain: stay higher</source>
            <translation>Knieschmerz: höher bleiben</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>Knees over your feet, not past your toes</source>
            <translation>Knie über den Füßen, nicht über die Zehen hinaus</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>Knees past the toes</source>
            <translation>Knie vor den Zehen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>Leaning forward</source>
            <translation>Vorgebeugt</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>Rising</source>
            <translation>Richtet sich auf</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>Slide down half the way.</source>
            <translation>Rutschen Sie halb hinab.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>Slide down nearly to a right angle at the knees.</source>
            <translation>Rutschen Sie hinab, bis die Knie fast im rechten Winkel sind.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>Slide down only a little.</source>
            <translation>Rutschen Sie nur ein wenig hinab.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>Slide up a little</source>
            <translation>Etwas hochrutschen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>Wall sit</source>
            <translation>Wandsitz</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>a chair under you</source>
            <translation>ein Stuhl unter Ihnen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>wall</source>
            <translation>Wand</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>Arm against the trunk</source>
            <translation>Arm gegen den Rumpf</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>Arm, 0 on the floor, 90 up</source>
            <translation>Arm, 0 am Boden, 90 nach oben</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>Arm, 0 upright</source>
            <translation>Arm, 0 senkrecht</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>Body line from the front, shoulder to ankle</source>
            <translation>Körperlinie von vorn, Schulter bis Knöchel</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>Body line from the front, shoulder to knee</source>
            <translation>Körperlinie von vorn, Schulter bis Knie</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>Body line of the other side, shoulder to knee</source>
            <translation>Körperlinie der anderen Seite, Schulter bis Knie</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>Body line of the upper side, shoulder to knee</source>
            <translation>Körperlinie der oberen Seite, Schulter bis Knie</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>Body line, shoulder to ankle</source>
            <translation>Körperlinie, Schulter bis Knöchel</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>Body line, shoulder to knee</source>
            <translation>Körperlinie, Schulter bis Knie</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>Both knees</source>
            <translation>Beide Knie</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>Elbow</source>
            <translation>Ellbogen</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>Head below the line of the trunk</source>
            <translation>Kopf unter der Linie des Rumpfes</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>Hip</source>
            <translation>Hüfte</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>How far the knees open</source>
            <translation>Wie weit sich die Knie öffnen</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>How far the thighs part</source>
            <translation>Wie weit die Oberschenkel auseinandergehen</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>Knee</source>
            <translation>Knie</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>Leaning forward (+) or back (-)</source>
            <translation>Vorgebeugt (+) oder zurückgelehnt (-)</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>Leg, 0 level</source>
            <translation>Bein, 0 waagerecht</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>Shank, 0 level, 90 upright</source>
            <translation>Unterschenkel, 0 waagerecht, 90 aufrecht</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>Supporting arm, 0 upright</source>
            <translation>Stützarm, 0 senkrecht</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>Supporting thigh, 0 upright</source>
            <translation>Stützender Oberschenkel, 0 aufrecht</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>The other arm against the trunk</source>
            <translation>Der andere Arm gegen den Rumpf</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>The other hip</source>
            <translation>Die andere Hüfte</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>The other knee</source>
            <translation>Das andere Knie</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>Thigh, 0 level</source>
            <translation>Oberschenkel, 0 waagerecht</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>Trunk, 0 level, 90 upright</source>
            <translation>Rumpf, 0 waagerecht, 90 aufrecht</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>Upper arm, 0 upright</source>
            <translation>Oberarm, 0 senkrecht</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>Almost. A little further</source>
            <translation>Fast. Noch ein wenig weiter</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>As far as you go today. From now on it counts</source>
            <translation>So weit geht es heute bei Ihnen. Ab jetzt zählt es</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>Done. Lower slowly</source>
            <translation>Fertig. Langsam senken</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>Done. Rest now</source>
            <translation>Fertig. Jetzt ausruhen</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>Done. Rest now, then the other side</source>
            <translation>Fertig. Jetzt ausruhen, dann die andere Seite</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>Going on</source>
            <translation>Es geht weiter</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>I cannot see you well. The clock waits</source>
            <translation>Ich kann Sie nicht gut sehen. Die Uhr wartet</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>I see you again</source>
            <translation>Ich sehe Sie wieder</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>I see you. Stay still</source>
            <translation>Ich sehe Sie. Bleiben Sie still</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>In position</source>
            <translation>In Position</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>Measured. You can move again</source>
            <translation>Gemessen. Sie können sich wieder bewegen</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>No hurry. I wait for you</source>
            <translation>Keine Eile. Ich warte auf Sie</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>Now the left side. Take your position</source>
            <translation>Jetzt die linke Seite. Nehmen Sie Ihre Position ein</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>Now the right side. Take your position</source>
            <translation>Jetzt die rechte Seite. Nehmen Sie Ihre Position ein</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>Paused. Raise one arm to go on</source>
            <translation>Pause. Einen Arm heben, um weiterzumachen</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>Rest is over</source>
            <translation>Die Pause ist vorbei</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>Slow and easy</source>
            <translation>Langsam und leicht</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>Stand side-on, straight and still</source>
            <translation>Stellen Sie sich seitlich hin, gerade und still</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>Stay one breath longer</source>
            <translation>Noch einen Atemzug länger bleiben</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>That's it</source>
            <translation>Genau so</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>The clock waits for you</source>
            <translation>Die Uhr wartet auf Sie</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>{exercise}, left side. Take your position</source>
            <translation>{exercise}, linke Seite. Nehmen Sie Ihre Position ein</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>{exercise}, right side. Take your position</source>
            <translation>{exercise}, rechte Seite. Nehmen Sie Ihre Position ein</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>{exercise}. Take your position</source>
            <translation>{exercise}. Nehmen Sie Ihre Position ein</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>{number} seconds</source>
            <translation>{number} Sekunden</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>{number}. Other side</source>
            <translation>{number}. Andere Seite</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/goals.toml" />
            <source>And a third?</source>
            <translation>Und eine dritte?</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/goals.toml" />
            <source>How well can you do this today? {first}</source>
            <translation>Wie gut können Sie das heute? {first}</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/goals.toml" />
            <source>How well can you do this today? {second}</source>
            <translation>Wie gut können Sie das heute? {second}</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/goals.toml" />
            <source>How well can you do this today? {third}</source>
            <translation>Wie gut können Sie das heute? {third}</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/goals.toml" />
            <source>Is there a second thing?</source>
            <translation>Gibt es eine zweite Sache?</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/goals.toml" />
            <source>Name up to three things that your back makes hard for you. Then say how well you can do each one today.</source>
            <translation>Nennen Sie bis zu drei Dinge, die Ihr Rücken Ihnen schwer macht. Sagen Sie dann, wie gut Sie jedes heute können.</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/goals.toml" />
            <source>The wording is this program's own. The idea is the patient-specific functional scale, Stratford P and others, Physiotherapy Canada 1995; 47: 258-263.</source>
            <translation>Der Wortlaut ist von diesem Programm selbst. Die Idee ist die patientenspezifische Funktionsskala, Stratford P und andere, Physiotherapy Canada 1995; 47: 258-263.</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/goals.toml" />
            <source>Up to three things that your back makes hard, in your own words.</source>
            <translation>Bis zu drei Dinge, die Ihr Rücken Ihnen schwer macht, in Ihren eigenen Worten.</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/goals.toml" />
            <source>What is the first thing you want to do again?</source>
            <translation>Was möchten Sie als Erstes wieder tun können?</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/goals.toml" />
            <source>What you want to do again</source>
            <translation>Was Sie wieder tun möchten</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/goals.toml" />
            <source>as well as before</source>
            <translation>so gut wie früher</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/goals.toml" />
            <source>not at all</source>
            <translation>gar nicht</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/pain.toml" />
            <source>A general question. Nobody owns it.</source>
            <translation>Eine allgemeine Frage. Sie gehört niemandem.</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/pain.toml" />
            <source>How strong is your back pain right now?</source>
            <translation>Wie stark ist Ihr Rückenschmerz gerade?</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/pain.toml" />
            <source>One number for how your back is now.</source>
            <translation>Eine Zahl dafür, wie es Ihrem Rücken jetzt geht.</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/pain.toml" />
            <source>Pain, 0 to 10</source>
            <translation>Schmerz, 0 bis 10</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/pain.toml" />
            <source>Pick the number that fits your back right now.</source>
            <translation>Wählen Sie die Zahl, die gerade zu Ihrem Rücken passt.</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/pain.toml" />
            <source>no pain</source>
            <translation>kein Schmerz</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/pain.toml" />
            <source>worst pain</source>
            <translation>schlimmster Schmerz</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/peg.toml" />
            <source>PEG scale: Krebs EE, Lorenz KA, Bair MJ and others. Development and initial validation of the PEG. J Gen Intern Med 2009; 24: 733-738. Published with open access.</source>
            <translation>PEG-Skala: Krebs EE, Lorenz KA, Bair MJ und andere. Development and initial validation of the PEG. J Gen Intern Med 2009; 24: 733-738. Frei zugänglich veröffentlicht.</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/peg.toml" />
            <source>PEG: pain and daily life</source>
            <translation>PEG: Schmerz und Alltag</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/peg.toml" />
            <source>Three numbers about the past week.</source>
            <translation>Drei Zahlen über die vergangene Woche.</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/phq-4.toml" />
            <source>Feeling down, depressed, or hopeless</source>
            <translation>Niedergeschlagenheit, Schwermut oder Hoffnungslosigkeit</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/phq-4.toml" />
            <source>Feeling nervous, anxious or on edge</source>
            <translation>Nervosität, Ängstlichkeit oder Anspannung</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/phq-4.toml" />
            <source>Four questions about the last two weeks. Leave them out if you like.</source>
            <translation>Vier Fragen zu den letzten zwei Wochen. Lassen Sie sie weg, wenn Sie möchten.</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/phq-4.toml" />
            <source>If you think of hurting yourself, call {number} or a crisis line now. Someone will listen.</source>
            <translation>Wenn Sie daran denken, sich etwas anzutun, rufen Sie jetzt {number} oder ein Krisentelefon an. Dort hört Ihnen jemand zu.</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/phq-4.toml" />
            <source>Little interest or pleasure in doing things</source>
            <translation>Wenig Interesse oder Freude an Ihren Tätigkeiten</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/phq-4.toml" />
            <source>More than half the days</source>
            <translation>An mehr als der Hälfte der Tage</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/phq-4.toml" />
            <source>Nearly every day</source>
            <translation>Beinahe jeden Tag</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/phq-4.toml" />
            <source>Not being able to stop or control worrying</source>
            <translation>Nicht in der Lage sein, Sorgen zu stoppen oder zu kontrollieren</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/phq-4.toml" />
            <source>Over the last 2 weeks, how often have you been bothered by the following problems?</source>
            <translation>Wie oft fühlten Sie sich im Verlauf der letzten 2 Wochen durch die folgenden Beschwerden beeinträchtigt?</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/phq-4.toml" />
            <source>PHQ-4: Kroenke K, Spitzer RL, Williams JBW, Löwe B. Psychosomatics 2009; 50: 613-621. Developed by Drs. Spitzer, Williams, Kroenke and colleagues with an educational grant from Pfizer Inc. No permission is required to reproduce, translate, display or distribute it.</source>
            <translation>PHQ-4: Kroenke K, Spitzer RL, Williams JBW, Löwe B. Psychosomatics 2009; 50: 613-621. Entwickelt von Drs. Spitzer, Williams, Kroenke und Kollegen mit einem Bildungszuschuss von Pfizer Inc. Für Vervielfältigung, Übersetzung, Anzeige oder Verbreitung ist keine Erlaubnis nötig.</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/phq-4.toml" />
            <source>PHQ-4: mood and worry</source>
            <translation>PHQ-4: Stimmung und Sorgen</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/phq-4.toml" />
            <source>Pain and low mood or worry often go together, and both can get better. You do not have to carry this alone. Please talk to someone you trust, and to your doctor. This is no test result, only a reason to talk.</source>
            <translation>Schmerz und gedrückte Stimmung oder Sorgen treten oft zusammen auf, und beides kann besser werden. Sie müssen das nicht allein tragen. Bitte sprechen Sie mit jemandem, dem Sie vertrauen, und mit Ihrer Ärztin oder Ihrem Arzt. Das ist kein Testergebnis, nur ein Grund zu reden.</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/phq-4.toml" />
            <source>Several days</source>
            <translation>An einzelnen Tagen</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/phq-4.toml" />
            <source>That sounds like a hard time.</source>
            <translation>Das klingt nach einer schweren Zeit.</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/roland-morris.toml" />
            <source>24 short statements to tick if they are true today.</source>
            <translation>24 kurze Aussagen, die Sie ankreuzen, wenn sie heute zutreffen.</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/roland-morris.toml" />
            <source>Roland MO, Morris RW. A study of the natural history of back pain. Part 1. Spine 1983; 8: 141-144. No permission is required to use it. More translations: www.rmdq.org.</source>
            <translation>Roland MO, Morris RW. A study of the natural history of back pain. Part 1. Spine 1983; 8: 141-144. Für die Verwendung ist keine Erlaubnis nötig. Weitere Übersetzungen: www.rmdq.org.</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/roland-morris.toml" />
            <source>Roland-Morris: your day with your back</source>
            <translation>Roland-Morris: Ihr Tag mit Ihrem Rücken</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>A bridge that asks the trunk to stay still while an arm moves.</source>
            <translation>Eine Brücke, bei der der Rumpf still bleiben soll, während ein Arm sich bewegt.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>A gentle extension of the back, the second step to leaning back.</source>
            <translation>Eine sanfte Streckung des Rückens, der zweite Schritt zum Rückneigen.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>A short relief after sitting or bending, for those whom leaning back makes better.</source>
            <translation>Eine kurze Erleichterung nach Sitzen oder Bücken, für alle, denen Rückneigen guttut.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Calms you down before and after, and lets the muscles of the back let go.</source>
            <translation>Beruhigt davor und danach und lässt die Rückenmuskeln loslassen.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Eases the back of the thigh, so that bending comes less from the back.</source>
            <translation>Lockert die Rückseite des Oberschenkels, damit Beugen weniger aus dem Rücken kommt.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Eases the buttock, which is often tight when the back hurts.</source>
            <translation>Lockert das Gesäß, das bei Rückenschmerz oft fest ist.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Eases the front of the hip, which shortens with long sitting.</source>
            <translation>Lockert die Vorderseite der Hüfte, die sich bei langem Sitzen verkürzt.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Eases the lower back by bending it gently.</source>
            <translation>Lockert den unteren Rücken, indem er sanft gebeugt wird.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Keeps the back moving; of all that helps against a next episode, it has the best support.</source>
            <translation>Hält den Rücken in Bewegung; von allem, was gegen die nächste Episode hilft, ist es am besten belegt.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Moves hips and back gently, with hands and knees carrying the weight.</source>
            <translation>Bewegt Hüfte und Rücken sanft, während Hände und Knie das Gewicht tragen.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Moves the back into extension, for those whom leaning back makes better.</source>
            <translation>Bringt den Rücken in die Streckung, für alle, denen Rückneigen guttut.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Moves the lower back a little, when little is possible.</source>
            <translation>Bewegt den unteren Rücken ein wenig, wenn wenig möglich ist.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Moves the whole spine gently, to loosen it before other exercises.</source>
            <translation>Bewegt die ganze Wirbelsäule sanft, um sie vor anderen Übungen zu lockern.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Rest on the front, the first step to leaning back.</source>
            <translation>Ruhen auf dem Bauch, der erste Schritt zum Rückneigen.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Teaches bending from the hips with a quiet back, as for lifting.</source>
            <translation>Lehrt das Beugen aus der Hüfte mit ruhigem Rücken, wie beim Heben.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Teaches the gentle tension of the belly that other exercises build on.</source>
            <translation>Lehrt die sanfte Spannung des Bauches, auf der andere Übungen aufbauen.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>The easier plank: one line from the shoulders to the knees.</source>
            <translation>Der leichtere Stütz: eine Linie von den Schultern bis zu den Knien.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>The easier side plank: one line from the shoulders to the knees.</source>
            <translation>Der leichtere Seitstütz: eine Linie von den Schultern bis zu den Knien.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>The first step to the bird-dog: the trunk holds still while one arm reaches.</source>
            <translation>Der erste Schritt zum Vierfüßler diagonal: Der Rumpf bleibt still, während ein Arm sich streckt.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>The first step to the dead bug: the back stays quiet while one heel taps.</source>
            <translation>Der erste Schritt zum Käfer: Der Rücken bleibt ruhig, während eine Ferse tippt.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>The harder bridge: one leg carries, the pelvis stays level.</source>
            <translation>Die schwerere Brücke: Ein Bein trägt, das Becken bleibt waagerecht.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>The plank on the hands: trunk and shoulders hold one line.</source>
            <translation>Der Stütz auf den Händen: Rumpf und Schultern halten eine Linie.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>The second step to the bird-dog: the trunk holds still while one leg reaches.</source>
            <translation>Der zweite Schritt zum Vierfüßler diagonal: Der Rumpf bleibt still, während ein Bein sich streckt.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>The second step to the dead bug: one leg reaches, the back stays quiet.</source>
            <translation>Der zweite Schritt zum Käfer: Ein Bein streckt sich, der Rücken bleibt ruhig.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Trains buttocks and back of the thighs, which take load off the lower back.</source>
            <translation>Kräftigt Gesäß und Rückseite der Oberschenkel, die den unteren Rücken entlasten.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Trains hips and buttocks to stay level while the feet take turns.</source>
            <translation>Übt, Hüfte und Gesäß waagerecht zu halten, während die Füße wechseln.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Trains legs and the way to get up without straining the back.</source>
            <translation>Kräftigt die Beine und übt das Aufstehen, ohne den Rücken zu belasten.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Trains the belly to keep the back quiet while arms and legs move.</source>
            <translation>Übt, mit dem Bauch den Rücken ruhig zu halten, während Arme und Beine sich bewegen.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Trains the front of the trunk without bending the lower back.</source>
            <translation>Kräftigt die Vorderseite des Rumpfs, ohne den unteren Rücken zu beugen.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Trains the muscles at the side of the hip that steady the pelvis.</source>
            <translation>Kräftigt die Muskeln seitlich der Hüfte, die das Becken stabil halten.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Trains the muscles beside the spine to hold still while arm and leg move.</source>
            <translation>Übt, mit den Muskeln neben der Wirbelsäule still zu halten, während Arm und Bein sich bewegen.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Trains the side of the trunk with little load on the lower back.</source>
            <translation>Kräftigt die Seite des Rumpfs mit wenig Last auf dem unteren Rücken.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Trains the thighs while the wall supports the back.</source>
            <translation>Kräftigt die Oberschenkel, während die Wand den Rücken stützt.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Trains the whole trunk to hold one line for longer.</source>
            <translation>Übt, mit dem ganzen Rumpf länger eine Linie zu halten.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Turns the lower back gently, to loosen it.</source>
            <translation>Dreht den unteren Rücken sanft, um ihn zu lockern.</translation>
        </message>
        <message>
            <location filename="../../routines/acute-relief-bending.toml" />
            <source>For who is eased by bending forward. One to three times a day. Smaller is fine. Stop if pain moves down the leg.</source>
            <translation>Für alle, denen Vorbeugen guttut. Ein- bis dreimal am Tag. Kleiner ist in Ordnung. Hören Sie auf, wenn der Schmerz ins Bein wandert.</translation>
        </message>
        <message>
            <location filename="../../routines/acute-relief-bending.toml" />
            <source>Positions, breathing and very small movements for the first days. Nothing is scored.</source>
            <translation>Lagerungen, Atmung und sehr kleine Bewegungen für die ersten Tage. Nichts wird bewertet.</translation>
        </message>
        <message>
            <location filename="../../routines/acute-relief-bending.toml" />
            <source>Settle the spasm, bending eases</source>
            <translation>Krampf beruhigen, Vorbeugen hilft</translation>
        </message>
        <message>
            <location filename="../../routines/acute-relief-leaning-back.toml" />
            <source>For who is eased by leaning back. One to three times a day. If the pain draws towards the back on the elbows, five small press-ups may follow. Stop if it moves down the leg.</source>
            <translation>Für alle, denen Rückneigen guttut. Ein- bis dreimal am Tag. Zieht der Schmerz im Unterarmstütz zum Rücken hin, dürfen fünf kleine Aufstützer folgen. Hören Sie auf, wenn er ins Bein wandert.</translation>
        </message>
        <message>
            <location filename="../../routines/acute-relief-leaning-back.toml" />
            <source>Settle the spasm, leaning back eases</source>
            <translation>Krampf beruhigen, Rückneigen hilft</translation>
        </message>
        <message>
            <location filename="../../routines/acute-relief.toml" />
            <source>For who is eased neither by bending forward nor by leaning back. One to three times a day. Smaller is fine. Stop if pain moves down the leg.</source>
            <translation>Für alle, denen weder Vorbeugen noch Rückneigen guttut. Ein- bis dreimal am Tag. Kleiner ist in Ordnung. Hören Sie auf, wenn der Schmerz ins Bein wandert.</translation>
        </message>
        <message>
            <location filename="../../routines/acute-relief.toml" />
            <source>Settle the spasm</source>
            <translation>Krampf beruhigen</translation>
        </message>
        <message>
            <location filename="../../routines/big-three-first-level.toml" />
            <source>After McGill's three exercises. Neck pain: the dead bug can stand in for the curl-up.</source>
            <translation>Nach McGills drei Übungen. Nackenschmerz: Der Käfer kann den Curl-up ersetzen.</translation>
        </message>
        <message>
            <location filename="../../routines/big-three-first-level.toml" />
            <source>Big three, first level</source>
            <translation>Die großen Drei, erste Stufe</translation>
        </message>
        <message>
            <location filename="../../routines/big-three-first-level.toml" />
            <source>Short holds that spare the back: curl-up, side plank on knees, bird-dog.</source>
            <translation>Kurze Halteübungen, die den Rücken schonen: Curl-up, Seitstütz auf den Knien, Vierfüßler diagonal.</translation>
        </message>
        <message>
            <location filename="../../routines/big-three.toml" />
            <source>Big three</source>
            <translation>Die großen Drei</translation>
        </message>
        <message>
            <location filename="../../routines/big-three.toml" />
            <source>McGill's three: curl-up, side plank, bird-dog. Holds of 8 s, fewer in each set.</source>
            <translation>McGills drei: Curl-up, Seitstütz, Vierfüßler diagonal. 8 s halten, in jedem Satz weniger oft.</translation>
        </message>
        <message>
            <location filename="../../routines/big-three.toml" />
            <source>Not for everybody: who is stiff or struggles to get to the floor begins elsewhere. At the next level the holds last 10 s.</source>
            <translation>Nicht für alle: Wer steif ist oder schwer auf den Boden kommt, beginnt anderswo. Auf der nächsten Stufe dauert das Halten 10 s.</translation>
        </message>
        <message>
            <location filename="../../routines/bridge-progression.toml" />
            <source>Bridge progression</source>
            <translation>Brücken Schritt für Schritt</translation>
        </message>
        <message>
            <location filename="../../routines/bridge-progression.toml" />
            <source>Bridges with a pause at the top, then longer holds, then a stretch for the front of the hip.</source>
            <translation>Brücken mit Pause oben, dann längeres Halten, dann eine Dehnung für die Vorderseite der Hüfte.</translation>
        </message>
        <message>
            <location filename="../../routines/bridge-progression.toml" />
            <source>Five stages, one at a time: bridge 2 x 8; holds of 8 s, 6-4-2; arm reach 2 x 6 a side; march 2 x 10 steps; on one leg 3 x 5 s a side, then 6-4-2 x 8 s. This is the first with the second: a later one takes the second's place.</source>
            <translation>Fünf Stufen, eine nach der anderen: Brücke 2 x 8; 8 s halten, 6-4-2; Armheben 2 x 6 je Seite; Marschieren 2 x 10 Schritte; auf einem Bein 3 x 5 s je Seite, dann 6-4-2 x 8 s. Dies ist die erste mit der zweiten: Eine spätere tritt an die Stelle der zweiten.</translation>
        </message>
        <message>
            <location filename="../../routines/early-stabilisation.toml" />
            <source>Early stabilisation</source>
            <translation>Frühe Stabilisation</translation>
        </message>
        <message>
            <location filename="../../routines/early-stabilisation.toml" />
            <source>Five to ten minutes, as it feels good.</source>
            <translation>Fünf bis zehn Minuten, wie es guttut.</translation>
        </message>
        <message>
            <location filename="../../routines/early-stabilisation.toml" />
            <source>Gentle work for the trunk when the worst is over: about 12 minutes, then a walk.</source>
            <translation>Sanfte Arbeit für den Rumpf, wenn das Schlimmste vorbei ist: etwa 12 Minuten, dann ein Spaziergang.</translation>
        </message>
        <message>
            <location filename="../../routines/first-movement.toml" />
            <source>First movement</source>
            <translation>Erste Bewegung</translation>
        </message>
        <message>
            <location filename="../../routines/first-movement.toml" />
            <source>Two minutes for the first day: breathe, then four calm bridges.</source>
            <translation>Zwei Minuten für den ersten Tag: atmen, dann vier ruhige Brücken.</translation>
        </message>
        <message>
            <location filename="../../routines/first-steps.toml" />
            <source>A calm start: breathe, bridge, hands and knees.</source>
            <translation>Ein ruhiger Anfang: atmen, Brücke, Vierfüßlerstand.</translation>
        </message>
        <message>
            <location filename="../../routines/first-steps.toml" />
            <source>First steps</source>
            <translation>Erste Schritte</translation>
        </message>
        <message>
            <location filename="../../routines/full-stabilisation.toml" />
            <source>For the whole trunk: front, back and sides.</source>
            <translation>Für den ganzen Rumpf: vorn, hinten und seitlich.</translation>
        </message>
        <message>
            <location filename="../../routines/full-stabilisation.toml" />
            <source>Full stabilisation</source>
            <translation>Volle Stabilisation</translation>
        </message>
        <message>
            <location filename="../../routines/full-stabilisation.toml" />
            <source>March on the spot to warm up.</source>
            <translation>Zum Aufwärmen auf der Stelle marschieren.</translation>
        </message>
        <message>
            <location filename="../../routines/full-stabilisation.toml" />
            <source>Or the marching bridge, ten steps.</source>
            <translation>Oder die Brücke mit Marschieren, zehn Schritte.</translation>
        </message>
        <message>
            <location filename="../../routines/full-stabilisation.toml" />
            <source>Short of time: leave out the clamshell.</source>
            <translation>Wenig Zeit: Lassen Sie die Muschel weg.</translation>
        </message>
        <message>
            <location filename="../../routines/office-break.toml" />
            <source>March or walk. Then three slow breaths.</source>
            <translation>Auf der Stelle gehen oder umhergehen. Dann drei langsame Atemzüge.</translation>
        </message>
        <message>
            <location filename="../../routines/office-break.toml" />
            <source>Office break</source>
            <translation>Büropause</translation>
        </message>
        <message>
            <location filename="../../routines/office-break.toml" />
            <source>Two or three minutes on your feet, in street clothes, for every half hour or hour of sitting.</source>
            <translation>Zwei oder drei Minuten auf den Beinen, in Straßenkleidung, für jede halbe oder ganze Stunde im Sitzen.</translation>
        </message>
        <message>
            <location filename="../../routines/plank-progression.toml" />
            <source>Four times five seconds.</source>
            <translation>Viermal fünf Sekunden.</translation>
        </message>
        <message>
            <location filename="../../routines/plank-progression.toml" />
            <source>From the knees to the toes, front and side, in short holds.</source>
            <translation>Von den Knien auf die Zehen, vorn und seitlich, in kurzen Halteübungen.</translation>
        </message>
        <message>
            <location filename="../../routines/plank-progression.toml" />
            <source>Plank progression</source>
            <translation>Stützen Schritt für Schritt</translation>
        </message>
        <message>
            <location filename="../../routines/plank-progression.toml" />
            <source>The ladder, one step at a time: on knees 4 x 5 s, then 5 x 10 s; on toes 4 x 8 s, then 6-4-2 x 10 s, then 3 x 20 to 30 s. The same for the side planks. Easier still is a plank against a wall or table, 4 x 10 s, which coach does not time.</source>
            <translation>Die Leiter, eine Sprosse nach der anderen: auf den Knien 4 x 5 s, dann 5 x 10 s; auf den Zehen 4 x 8 s, dann 6-4-2 x 10 s, dann 3 x 20 bis 30 s. Ebenso bei den Seitstützen. Noch leichter ist ein Stütz an Wand oder Tisch, 4 x 10 s, dessen Zeit coach nicht misst.</translation>
        </message>
        <message>
            <location filename="../../routines/return-to-lifting.toml" />
            <source>Only with little pain and none in the leg. Not in the first two hours after getting up if bending forward makes it worse. After a day that was clearly worse, no step up. coach sees depth and knees, not your back and not the load.</source>
            <translation>Nur mit wenig Schmerz und keinem im Bein. Nicht in den ersten zwei Stunden nach dem Aufstehen, wenn Vorbeugen es verschlimmert. Nach einem deutlich schlechteren Tag keine Steigerung. coach sieht Tiefe und Knie, nicht Ihren Rücken und nicht die Last.</translation>
        </message>
        <message>
            <location filename="../../routines/return-to-lifting.toml" />
            <source>Return to lifting</source>
            <translation>Zurück zum Heben</translation>
        </message>
        <message>
            <location filename="../../routines/return-to-lifting.toml" />
            <source>The hip hinge, from a stick along the back to a box from the floor, over four to six weeks.</source>
            <translation>Die Hüftbeuge, vom Stab am Rücken bis zur Kiste vom Boden, über vier bis sechs Wochen.</translation>
        </message>
        <message>
            <location filename="../../routines/return-to-lifting.toml" />
            <source>Week 1 without load. Week 2 a box from chair height, 2-4 kg. Weeks 3-4 from knee height, 4-8 kg. Weeks 5-6 from blocks on the floor, 8-12 kg. These are upper limits; less is fine.</source>
            <translation>Woche 1 ohne Last. Woche 2 eine Kiste aus Stuhlhöhe, 2-4 kg. Wochen 3-4 aus Kniehöhe, 4-8 kg. Wochen 5-6 von Klötzen am Boden, 8-12 kg. Das sind Obergrenzen; weniger ist gut.</translation>
        </message>
        <message>
            <location filename="../../routines/return-to-lifting.toml" />
            <source>With a stick along your back.</source>
            <translation>Mit einem Stab am Rücken.</translation>
        </message>
        <message>
            <location filename="../../routines/walk-plan.toml" />
            <source>A walk on five days a week, from 10 to 30 minutes. It runs beside every other routine.</source>
            <translation>Ein Spaziergang an fünf Tagen die Woche, von 10 bis 30 Minuten. Er läuft neben jedem anderen Programm.</translation>
        </message>
        <message>
            <location filename="../../routines/walk-plan.toml" />
            <source>Five minutes more each week: 10, 15, 20, 25, 30. Of all that is done against the next episode, walking has the best support.</source>
            <translation>Jede Woche fünf Minuten mehr: 10, 15, 20, 25, 30. Von allem, was man gegen die nächste Episode tut, ist Gehen am besten belegt.</translation>
        </message>
        <message>
            <location filename="../../src/coach/camera/recording.py" />
            <source>There is no file {path}.</source>
            <translation>Die Datei {path} gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../src/coach/camera/recording.py" />
            <source>{path} cannot be read: {why}.</source>
            <translation>{path} kann nicht gelesen werden: {why}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/camera/recording.py" />
            <source>{path} has no pictures that can be read: it is empty, damaged or only sound.</source>
            <translation>{path} hat keine lesbaren Bilder: Die Datei ist leer, beschädigt oder enthält nur Ton.</translation>
        </message>
        <message>
            <location filename="../../src/coach/camera/recording.py" />
            <source>{path} is a folder, not a film.</source>
            <translation>{path} ist ein Ordner, kein Film.</translation>
        </message>
        <message>
            <location filename="../../src/coach/camera/recording.py" />
            <source>{path} is not a film that can be read: it is empty, damaged or of another kind.</source>
            <translation>{path} ist kein lesbarer Film: Die Datei ist leer, beschädigt oder von anderer Art.</translation>
        </message>
        <message>
            <location filename="../../src/coach/camera/recording.py" />
            <source>{path} is not a picture that can be read: it is empty, damaged or of another kind.</source>
            <translation>{path} ist kein lesbares Bild: Die Datei ist leer, beschädigt oder von anderer Art.</translation>
        </message>
        <message>
            <location filename="../../src/coach/camera/refusal.py" />
            <source>The camera does not open. Close the other program that uses it, or allow coach to use the camera in the system's privacy settings; coach goes on by itself.</source>
            <translation>Die Kamera öffnet sich nicht. Schließen Sie das andere Programm, das sie benutzt, oder erlauben Sie coach die Kamera in den Datenschutz-Einstellungen des Systems; coach macht dann von selbst weiter.</translation>
        </message>
        <message>
            <location filename="../../src/coach/camera/refusal.py" />
            <source>The camera does not open. Open System Settings, Privacy and Security, Camera, and allow coach; or close the other program that uses it. coach goes on by itself.</source>
            <translation>Die Kamera öffnet sich nicht. Öffnen Sie Systemeinstellungen, Datenschutz &amp; Sicherheit, Kamera, und erlauben Sie coach; oder schließen Sie das andere Programm, das sie benutzt. coach macht dann von selbst weiter.</translation>
        </message>
        <message>
            <location filename="../../src/coach/camera/refusal.py" />
            <source>Windows keeps the camera from programs. Open Settings, Privacy and security, Camera, and let desktop apps use it; coach goes on by itself.</source>
            <translation>Windows hält die Kamera von Programmen fern. Öffnen Sie Einstellungen, Datenschutz und Sicherheit, Kamera, und erlauben Sie sie Desktop-Apps; coach macht dann von selbst weiter.</translation>
        </message>
        <message>
            <location filename="../../src/coach/camera/refusal.py" />
            <source>You may not use the camera here. Ask who looks after this computer to add you to the group “video”, then log in again.</source>
            <translation>Sie dürfen die Kamera hier nicht benutzen. Bitten Sie, wer sich um diesen Computer kümmert, Sie in die Gruppe „video“ aufzunehmen, und melden Sie sich neu an.</translation>
        </message>
        <message>
            <location filename="../../src/coach/camera/refusal.py" />
            <source>{program} uses the camera. End the call or close that program; coach goes on by itself.</source>
            <translation>{program} benutzt die Kamera. Beenden Sie das Gespräch oder schließen Sie das Programm; coach macht dann von selbst weiter.</translation>
        </message>
        <message>
            <location filename="../../src/coach/camera/webcam.py" />
            <source>No camera called {name!r} is connected. Plug it in, or choose another one in the settings.</source>
            <translation>Eine Kamera namens {name!r} ist nicht angeschlossen. Schließen Sie sie an oder wählen Sie in den Einstellungen eine andere.</translation>
        </message>
        <message>
            <location filename="../../src/coach/camera/webcam.py" />
            <source>No camera is connected. Plug one in; coach goes on by itself.</source>
            <translation>Es ist keine Kamera angeschlossen. Schließen Sie eine an; coach macht dann von selbst weiter.</translation>
        </message>
        <message>
            <location filename="../../src/coach/camera/webcam.py" />
            <source>The camera stopped giving pictures. Plug it in again; coach goes on by itself.</source>
            <translation>Die Kamera gibt keine Bilder mehr. Schließen Sie sie wieder an; coach macht dann von selbst weiter.</translation>
        </message>
        <message>
            <location filename="../../src/coach/camera/webcam.py" />
            <source>The picture is black. Open the camera's shutter, or switch on a light.</source>
            <translation>Das Bild ist schwarz. Öffnen Sie die Blende der Kamera oder machen Sie Licht.</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/block.py" />
            <source>Some questions have no answer yet.</source>
            <translation>Einige Fragen sind noch nicht beantwortet.</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/block.py" />
            <source>The examination was after you answered the questions, and not after today.</source>
            <translation>Die Untersuchung war, nachdem Sie die Fragen beantwortet haben, und nicht nach heute.</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/deciding.py" />
            <source>You were away for {days_off} days.</source>
            <translation>Sie waren {days_off} Tage weg.</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/fitting.py" />
            <source>Closed until you have been checked.</source>
            <translation>Geschlossen, bis Sie untersucht wurden.</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/fitting.py" />
            <source>Closed until you have been examined and say so.</source>
            <translation>Geschlossen, bis Sie ärztlich untersucht wurden und das angeben.</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/fitting.py" />
            <source>Comes after the time for relief.</source>
            <translation>Kommt nach der Zeit der Linderung.</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/fitting.py" />
            <source>Comes in a later phase.</source>
            <translation>Kommt in einer späteren Phase.</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/fitting.py" />
            <source>Comes later, at a higher level.</source>
            <translation>Kommt später, auf einer höheren Stufe.</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/gate.py" />
            <source>Exercise is closed until you have been examined and say so.</source>
            <translation>Das Üben ist geschlossen, bis Sie untersucht wurden und das angeben.</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/gate.py" />
            <source>Some questions about your health come first.</source>
            <translation>Zuerst kommen einige Fragen zu Ihrer Gesundheit.</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/gate.py" />
            <source>Something hurt in your last session. A few questions about it come first.</source>
            <translation>In Ihrer letzten Einheit hat etwas wehgetan. Dazu kommen zuerst ein paar Fragen.</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/gate.py" />
            <source>The 20 seconds of questions before a session come first.</source>
            <translation>Zuerst kommen die 20 Sekunden Fragen vor einer Einheit.</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/gate.py" />
            <source>This is not among what is open for you now.</source>
            <translation>Das gehört jetzt nicht zu dem, was für Sie offen ist.</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/gate.py" />
            <source>With pain of 9 or 10 there is no session now.</source>
            <translation>Bei einem Schmerz von 9 oder 10 gibt es jetzt keine Einheit.</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/profile.py" />
            <source>a fresh disc problem</source>
            <translation>frischen Bandscheibenbeschwerden</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/profile.py" />
            <source>a narrow spinal canal or slipped vertebra</source>
            <translation>engem Wirbelkanal oder Wirbelgleiten</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/profile.py" />
            <source>a new hip</source>
            <translation>einer künstlichen Hüfte</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/profile.py" />
            <source>a painful hip</source>
            <translation>einer schmerzenden Hüfte</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/profile.py" />
            <source>a painful knee</source>
            <translation>einem schmerzenden Knie</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/profile.py" />
            <source>a painful neck</source>
            <translation>einem schmerzenden Nacken</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/profile.py" />
            <source>a painful shoulder</source>
            <translation>einer schmerzenden Schulter</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/profile.py" />
            <source>a painful wrist</source>
            <translation>einem schmerzenden Handgelenk</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/profile.py" />
            <source>bending forward makes it worse</source>
            <translation>Vorbeugen verschlimmert es</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/profile.py" />
            <source>dizziness</source>
            <translation>Schwindel</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/profile.py" />
            <source>high blood pressure or heart disease</source>
            <translation>Bluthochdruck oder Herzkrankheit</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/profile.py" />
            <source>leaning back makes it worse</source>
            <translation>Zurücklehnen verschlimmert es</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/profile.py" />
            <source>pain or tingling down the leg</source>
            <translation>Schmerz oder Kribbeln im Bein</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/profile.py" />
            <source>pregnancy</source>
            <translation>Schwangerschaft</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/profile.py" />
            <source>the first days of a spasm</source>
            <translation>den ersten Tagen einer Verkrampfung</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/profile.py" />
            <source>thin bones</source>
            <translation>schwachen Knochen</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/written.py" />
            <source>Line {at}: {day} is not a day; write it like 2026-01-31.</source>
            <translation>Zeile {at}: {day} ist kein Tag; schreiben Sie ihn wie 2026-01-31.</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/written.py" />
            <source>{path} cannot be read.</source>
            <translation>{path} kann nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/written.py" />
            <source>{path} is no history: its first line needs {names}.</source>
            <translation>{path} ist kein Verlauf: Die erste Zeile braucht {names}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/written.py" />
            <source>{value} is not a number ({name}).</source>
            <translation>{value} ist keine Zahl ({name}).</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/arrival.py" />
            <source>This is revision {revision} of a plan of which you have revision {revision2} already: an older one is not taken in its place.</source>
            <translation>Das ist Ausgabe {revision} eines Plans, von dem Sie schon Ausgabe {revision2} haben: Eine ältere tritt nicht an ihre Stelle.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/arrival.py" />
            <source>This plan counted until {expires}. Ask your physiotherapist for a new one.</source>
            <translation>Dieser Plan galt bis {expires}. Fragen Sie in der Physiotherapie nach einem neuen.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/arrival.py" />
            <source>This plan is for {patient}. Your plans so far were for {before}.</source>
            <translation>Dieser Plan ist für {patient}. Ihre bisherigen Pläne waren für {before}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/arrival.py" />
            <source>This plan says it is from {prescriber}, but it is signed with another key ({fingerprint}) than the one before ({before}). Call your physiotherapist and compare the new key before you take it.</source>
            <translation>Dieser Plan gibt an, von {prescriber} zu sein, ist aber mit einem anderen Schlüssel ({fingerprint}) unterzeichnet als der vorige ({before}). Rufen Sie in der Physiotherapie an und vergleichen Sie den neuen Schlüssel, bevor Sie ihn annehmen.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/arrival.py" />
            <source>You have another plan with the same name and revision ({revision}). Ask your physiotherapist for a new revision.</source>
            <translation>Sie haben einen anderen Plan mit gleichem Namen und gleicher Ausgabe ({revision}). Fragen Sie in der Physiotherapie nach einer neuen Ausgabe.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/arrival.py" />
            <source>You have plans from somebody else. This one says it is from {prescriber}, with the key {fingerprint}. Take it only if you expect it, and the key is the one your physiotherapist reads out.</source>
            <translation>Sie haben Pläne von jemand anderem. Dieser gibt an, von {prescriber} zu sein, mit dem Schlüssel {fingerprint}. Nehmen Sie ihn nur an, wenn Sie ihn erwarten und der Schlüssel der ist, den man Ihnen in der Physiotherapie vorliest.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/arrival.py" />
            <source>{exercise} is judged a little differently by this version of coach.</source>
            <translation>{exercise} wird von dieser Version von coach etwas anders beurteilt.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/arrival.py" />
            <source>{name} is larger than 100 kilobytes, so it is not a plan.</source>
            <translation>{name} ist größer als 100 Kilobyte, also kein Plan.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/attention.py" />
            <source>Health answers keep them from exercising</source>
            <translation>Antworten zur Gesundheit halten vom Üben ab</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/attention.py" />
            <source>No results yet</source>
            <translation>Noch keine Ergebnisse</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/attention.py" />
            <source>No session for {days} days</source>
            <translation>Keine Einheit seit {days} Tagen</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/attention.py" />
            <source>Pain before sessions has gone up by {change:.1f}</source>
            <translation>Der Schmerz vor den Einheiten ist um {change:.1f} gestiegen</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/attention.py" />
            <source>Proposals to decide: {number}</source>
            <translation>Vorschläge zu entscheiden: {number}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/attention.py" />
            <source>Stopped by a rule in the last two weeks: {times}</source>
            <translation>In den letzten zwei Wochen durch eine Regel gestoppt: {times}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/attention.py" />
            <source>The plan ended on {day}</source>
            <translation>Der Plan endete am {day}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/attention.py" />
            <source>{done} of {asked} sessions in two weeks</source>
            <translation>{done} von {asked} Einheiten in zwei Wochen</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>New session: {session}</source>
            <translation>Neue Einheit: {session}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>No longer: {session}</source>
            <translation>Nicht mehr: {session}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>as it was recorded</source>
            <translation>wie es aufgezeichnet wurde</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>breathing</source>
            <translation>Atmung</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>equipment</source>
            <translation>Hilfsmittel</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>first day</source>
            <translation>erster Tag</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>goal</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>how it should look</source>
            <translation>wie es aussehen soll</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>how long it counts</source>
            <translation>wie lange es gilt</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>last day</source>
            <translation>letzter Tag</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>level</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>load</source>
            <translation>Last</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>precautions</source>
            <translation>Vorsicht</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>repetitions in each set</source>
            <translation>Wiederholungen je Satz</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>seconds</source>
            <translation>Sekunden</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>seconds held</source>
            <translation>Sekunden halten</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>seconds of rest</source>
            <translation>Sekunden Pause</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>side</source>
            <translation>Seite</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>tempo</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>the reason</source>
            <translation>der Grund</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>times a day</source>
            <translation>Mal am Tag</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>times a week</source>
            <translation>Mal pro Woche</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>what to avoid</source>
            <translation>was zu vermeiden ist</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>what to feel</source>
            <translation>was zu spüren ist</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>when to step up or down</source>
            <translation>wann gesteigert oder zurückgegangen wird</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>when to stop</source>
            <translation>wann aufhören</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>whether a step up may be proposed</source>
            <translation>ob eine Steigerung vorgeschlagen werden darf</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>who it is for</source>
            <translation>für wen es ist</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>who it is from</source>
            <translation>von wem es ist</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>your own target</source>
            <translation>Ihr eigenes Ziel</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>{session}: another order</source>
            <translation>{session}: andere Reihenfolge</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>{session}: new exercise: {exercise}</source>
            <translation>{session}: neue Übung: {exercise}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>{session}: no longer: {exercise}</source>
            <translation>{session}: nicht mehr: {exercise}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>{what}: {after} (was {before})</source>
            <translation>{what}: {after} (war {before})</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>{where}: {what}: {after} (was {before})</source>
            <translation>{where}: {what}: {after} (war {before})</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/clinic.py" />
            <source>Not everything could be erased in {value}: {why}.</source>
            <translation>In {value} konnte nicht alles gelöscht werden: {why}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/clinic.py" />
            <source>{name} cannot be kept in {folder}: {why}.</source>
            <translation>{name} kann in {folder} nicht behalten werden: {why}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/codes.py" />
            <source>Of {value} codes these are missing: {listed}.</source>
            <translation>Von {value} Codes fehlen diese: {listed}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/codes.py" />
            <source>The codes cannot be written in {folder}: {why}.</source>
            <translation>Die Codes können in {folder} nicht geschrieben werden: {why}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/codes.py" />
            <source>The codes do not belong together.</source>
            <translation>Die Codes gehören nicht zusammen.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/codes.py" />
            <source>The codes hold more than a plan, or not all of one.</source>
            <translation>Die Codes enthalten mehr als einen Plan oder keinen ganzen.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/codes.py" />
            <source>The plan is too long for QR codes: {n} would be needed, {MOST} are the most.</source>
            <translation>Der Plan ist zu lang für QR-Codes: {n} wären nötig, {MOST} sind das Höchste.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/codes.py" />
            <source>There is no code of a plan in the pictures.</source>
            <translation>In den Bildern ist kein Code eines Plans.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/codes.py" />
            <source>{path} is not a picture that can be read.</source>
            <translation>{path} ist kein lesbares Bild.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/contents.py" />
            <source>Daily check-ins</source>
            <translation>Tägliche Einträge</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/contents.py" />
            <source>Episodes of pain</source>
            <translation>Schmerzepisoden</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/contents.py" />
            <source>Every hold and repetition</source>
            <translation>Jedes Halten und jede Wiederholung</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/contents.py" />
            <source>Health questions and answers</source>
            <translation>Fragen und Antworten zur Gesundheit</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/contents.py" />
            <source>Movement as points, never pictures</source>
            <translation>Bewegung als Punkte, nie Bilder</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/contents.py" />
            <source>Pain and effort of each session</source>
            <translation>Schmerz und Anstrengung jeder Einheit</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/contents.py" />
            <source>Pauses and stops</source>
            <translation>Pausen und Abbrüche</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/contents.py" />
            <source>Questionnaires</source>
            <translation>Fragebögen</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/contents.py" />
            <source>Questions before a session, and where it hurt</source>
            <translation>Fragen vor einer Einheit und wo es wehtat</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/contents.py" />
            <source>Sessions and sets: what was planned and what was done</source>
            <translation>Einheiten und Sätze: was geplant war und was gemacht wurde</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/contents.py" />
            <source>Steps up and down, and your answers</source>
            <translation>Steigerungen und Rückschritte und Ihre Antworten</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/contents.py" />
            <source>Walks, relaxation, warmth and cold</source>
            <translation>Gehen, Entspannung, Wärme und Kälte</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/contents.py" />
            <source>What was off, and what could not be seen</source>
            <translation>Was abwich und was nicht zu sehen war</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>A step up may be proposed</source>
            <translation>Eine Steigerung darf vorgeschlagen werden</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Breathing</source>
            <translation>Atmung</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Counts until</source>
            <translation>Gilt bis</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Each lasts</source>
            <translation>Je Satz</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Equipment</source>
            <translation>Hilfsmittel</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>First day</source>
            <translation>Erster Tag</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Form for a step up, of 100</source>
            <translation>Form für einen Schritt nach oben, von 100</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Goal, in the patient's words</source>
            <translation>Ziel in eigenen Worten</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Good sessions before a step up</source>
            <translation>Gute Einheiten vor einem Schritt nach oben</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Held</source>
            <translation>Gehalten</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Last day</source>
            <translation>Letzter Tag</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Level</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Load</source>
            <translation>Last</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Name of the session</source>
            <translation>Name der Einheit</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Note for every session</source>
            <translation>Hinweis für jede Einheit</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Own target</source>
            <translation>Eigenes Ziel</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Pain at most for a step up</source>
            <translation>Schmerz höchstens für einen Schritt nach oben</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Patient (a pseudonym)</source>
            <translation>Patient (ein Deckname)</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Precautions of the patient</source>
            <translation>Vorsicht bei dieser Person</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Rest</source>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Sets</source>
            <translation>Sätze</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Sets, and repetitions in each</source>
            <translation>Sätze und Wiederholungen in jedem</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Side</source>
            <translation>Seite</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Stop at a pain of</source>
            <translation>Stopp bei einem Schmerz von</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Stop at a rise of</source>
            <translation>Stopp bei einem Anstieg von</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Take care</source>
            <translation>Vorsicht</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Taught back</source>
            <translation>Verstanden</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>The reason</source>
            <translation>Der Grund</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Times a day</source>
            <translation>Mal am Tag</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Times a week</source>
            <translation>Mal pro Woche</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Up, at the top, down</source>
            <translation>Hoch, oben, herunter</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>What is new</source>
            <translation>Was neu ist</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>What to avoid</source>
            <translation>Was zu vermeiden ist</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>What to feel</source>
            <translation>Was zu spüren ist</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/erasing.py" />
            <source>These could not be erased: {listed}.</source>
            <translation>Diese konnten nicht gelöscht werden: {listed}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/intake.py" />
            <source>The result is damaged: something in it is there twice or missing.</source>
            <translation>Das Ergebnis ist beschädigt: Etwas darin ist doppelt oder fehlt.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/intake.py" />
            <source>This result is from another patient: {name}.</source>
            <translation>Dieses Ergebnis ist von einer anderen Person: {name}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/intake.py" />
            <source>This result says it is from {name}, but it is signed with another key ({key}) than those before. Ask the patient whether coach was set up anew.</source>
            <translation>Dieses Ergebnis gibt an, von {name} zu sein, ist aber mit einem anderen Schlüssel ({key}) unterzeichnet als die bisherigen. Fragen Sie nach, ob coach neu eingerichtet wurde.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/keys.py" />
            <source>A passphrase has at least {SHORTEST_PASSPHRASE} letters; three words are easy to keep.</source>
            <translation>Ein Kennsatz hat mindestens {SHORTEST_PASSPHRASE} Buchstaben; drei Wörter sind leicht zu merken.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/keys.py" />
            <source>The key cannot be kept in {folder}: {why}.</source>
            <translation>Der Schlüssel kann in {folder} nicht behalten werden: {why}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/keys.py" />
            <source>The key {path} cannot be read: {why}.</source>
            <translation>Der Schlüssel {path} kann nicht gelesen werden: {why}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/keys.py" />
            <source>The key {path} {needed}.</source>
            <translation>Der Schlüssel {path} {needed}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/keys.py" />
            <source>This is not the passphrase of the key {path}, or the key is damaged.</source>
            <translation>Das ist nicht der Kennsatz des Schlüssels {path}, oder der Schlüssel ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/keys.py" />
            <source>{path} holds another kind of key: coach signs with Ed25519.</source>
            <translation>{path} enthält eine andere Art von Schlüssel: coach unterzeichnet mit Ed25519.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/leaflet.py" />
            <source>Friday</source>
            <translation>Freitag</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/leaflet.py" />
            <source>Goal: {goal}</source>
            <translation>Ziel: {goal}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/leaflet.py" />
            <source>Monday</source>
            <translation>Montag</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/leaflet.py" />
            <source>Saturday</source>
            <translation>Samstag</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/leaflet.py" />
            <source>Stop when pain reaches {pain} of 10, rises by {rise}, or runs down the leg. For discussion with {name}.</source>
            <translation>Hören Sie auf, wenn der Schmerz {pain} von 10 erreicht, um {rise} steigt oder ins Bein zieht. Zum Besprechen mit {name}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/leaflet.py" />
            <source>Sunday</source>
            <translation>Sonntag</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/leaflet.py" />
            <source>Thursday</source>
            <translation>Donnerstag</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/leaflet.py" />
            <source>Tuesday</source>
            <translation>Dienstag</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/leaflet.py" />
            <source>Wednesday</source>
            <translation>Mittwoch</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/leaflet.py" />
            <source>Your exercises</source>
            <translation>Ihre Übungen</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/leaflet.py" />
            <source>until {day}</source>
            <translation>bis {day}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/leaflet.py" />
            <source>{n} times a day</source>
            <translation>{n}-mal am Tag</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/leaflet.py" />
            <source>{n} times a week</source>
            <translation>{n}-mal pro Woche</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/locked.py" />
            <source>It is encrypted to a clinic's key, and there is none on this machine. See `coach plan key`.</source>
            <translation>Es ist mit dem Schlüssel einer Praxis verschlüsselt, und auf diesem Gerät ist keiner. Siehe `coach plan key`.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/locked.py" />
            <source>It is encrypted to another clinic's key, or the file is damaged.</source>
            <translation>Es ist mit dem Schlüssel einer anderen Praxis verschlüsselt, oder die Datei ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/locked.py" />
            <source>It is encrypted: this is not its passphrase, or the file is damaged.</source>
            <translation>Es ist verschlüsselt: Das ist nicht sein Kennsatz, oder die Datei ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/locked.py" />
            <source>{recipient} is not a public key in the age format.</source>
            <translation>{recipient} ist kein öffentlicher Schlüssel im age-Format.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/merging.py" />
            <source>The result is damaged: something in {name} belongs to nothing.</source>
            <translation>Das Ergebnis ist beschädigt: Etwas in {name} gehört zu nichts.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/merging.py" />
            <source>The result is damaged: {name} holds what cannot be there.</source>
            <translation>Das Ergebnis ist beschädigt: {name} enthält, was dort nicht sein kann.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/merging.py" />
            <source>The result is damaged: {name} lacks {listed}.</source>
            <translation>Das Ergebnis ist beschädigt: In {name} fehlt {listed}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/plan.py" />
            <source>a plan has 1 to {MOST_SESSIONS} sessions</source>
            <translation>ein Plan hat 1 bis {MOST_SESSIONS} Einheiten</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/plan.py" />
            <source>a session has at most {MOST_ITEMS} items</source>
            <translation>eine Einheit hat höchstens {MOST_ITEMS} Einträge</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/plan.py" />
            <source>is longer than {LONGEST_ID} letters</source>
            <translation>ist länger als {LONGEST_ID} Buchstaben</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/plan.py" />
            <source>is nested too deeply</source>
            <translation>ist zu tief verschachtelt</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/plan.py" />
            <source>is not a public key in the age format</source>
            <translation>ist kein öffentlicher Schlüssel im age-Format</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/plan.py" />
            <source>it expires on {expires}, before it was made on {created}</source>
            <translation>er läuft am {expires} ab, bevor er am {created} gemacht wurde</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/plan.py" />
            <source>revisions are counted from 1</source>
            <translation>Ausgaben werden ab 1 gezählt</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/plan.py" />
            <source>say who prescribes it</source>
            <translation>sagen Sie, wer ihn verordnet</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/plan.py" />
            <source>there are two sessions called {name!r}</source>
            <translation>es gibt zwei Einheiten namens {name!r}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/plan_words.py" />
            <source>in turn</source>
            <translation>abwechselnd</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/plan_words.py" />
            <source>left</source>
            <translation>übrig</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/plan_words.py" />
            <source>rest {s:g} s</source>
            <translation>Pause {s:g} s</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/plan_words.py" />
            <source>right</source>
            <translation>rechts</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/plan_words.py" />
            <source>{s:g} s held</source>
            <translation>{s:g} s gehalten</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>Episode of pain, {severity} of 10 at its worst</source>
            <translation>Schmerzepisode, {severity} von 10 am schlimmsten Punkt</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>Health answers asked for an examination</source>
            <translation>Antworten zur Gesundheit verlangten eine Untersuchung</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>Pain {pain} reported: {decision}</source>
            <translation>Schmerz {pain} gemeldet: {decision}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>accepted</source>
            <translation>angenommen</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>accepted, and lapsed</source>
            <translation>angenommen und verfallen</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>accepted, if the day after is not clearly worse</source>
            <translation>angenommen, falls der Tag danach nicht deutlich schlimmer ist</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>all sets again</source>
            <translation>wieder alle Sätze</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>as it is</source>
            <translation>wie es ist</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>back to the easier exercise</source>
            <translation>zurück zur leichteren Übung</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>back to the full length</source>
            <translation>zurück zur vollen Länge</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>fewer sessions a week</source>
            <translation>weniger Einheiten pro Woche</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>half of everything</source>
            <translation>die Hälfte von allem</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>longest hold {seconds:.0f} s</source>
            <translation>längstes Halten {seconds:.0f} s</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>made</source>
            <translation>gemacht</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>most reps {reps:.0f}</source>
            <translation>meiste Wiederholungen {reps:.0f}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>not now</source>
            <translation>jetzt nicht</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>one level down</source>
            <translation>eine Stufe zurück</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>one level up</source>
            <translation>eine Stufe höher</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>the exercise ended</source>
            <translation>die Übung endete</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>the session ended</source>
            <translation>die Einheit endete</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>the session ended, and health questions were asked</source>
            <translation>die Einheit endete, und Fragen zur Gesundheit wurden gestellt</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>the whole programme</source>
            <translation>das ganze Programm</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>to be decided</source>
            <translation>zu entscheiden</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>two levels down</source>
            <translation>zwei Stufen zurück</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>went on</source>
            <translation>ging weiter</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>went on more gently</source>
            <translation>ging sanfter weiter</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>worth a talk with a clinician</source>
            <translation>ein Gespräch mit einer Fachperson lohnt sich</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_charts.py" />
            <source>Form (0-100, camera estimate)</source>
            <translation>Form (0-100, Schätzung der Kamera)</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_charts.py" />
            <source>Holds and repetitions done, of those planned (%)</source>
            <translation>Gemachtes Halten und Wiederholungen, von den geplanten (%)</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_charts.py" />
            <source>Pain before and after (0-10)</source>
            <translation>Schmerz davor und danach (0-10)</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_charts.py" />
            <source>Whole sessions each week</source>
            <translation>Ganze Einheiten je Woche</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_charts.py" />
            <source>after</source>
            <translation>danach</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_charts.py" />
            <source>asked for: {times}</source>
            <translation>verlangt: {times}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_charts.py" />
            <source>before</source>
            <translation>davor</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_words.py" />
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_words.py" />
            <source>Exercises done most</source>
            <translation>Am meisten gemachte Übungen</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_words.py" />
            <source>Form, holds and repetitions are camera estimates; what the camera could not see is not judged. Pain, effort and answers are as the patient told them. Rules and texts are not yet reviewed by a clinician. coach {version}</source>
            <translation>Form, Halten und Wiederholungen sind Schätzungen der Kamera; was sie nicht sehen konnte, wird nicht beurteilt. Schmerz, Anstrengung und Antworten sind so, wie sie angegeben wurden. Regeln und Texte wurden noch nicht von einer Fachperson geprüft. coach {version}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_words.py" />
            <source>Patient: {name}</source>
            <translation>Name: {name}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_words.py" />
            <source>Plan from {name}</source>
            <translation>Plan von {name}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_words.py" />
            <source>Proposals of the rules</source>
            <translation>Vorschläge der Regeln</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_words.py" />
            <source>Questionnaires, first to last</source>
            <translation>Fragebögen, vom ersten bis zum letzten</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_words.py" />
            <source>Report for discussion with your physiotherapist</source>
            <translation>Bericht zum Besprechen in der Physiotherapie</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_words.py" />
            <source>What was off</source>
            <translation>Was abwich</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_words.py" />
            <source>better by more than the important change</source>
            <translation>besser um mehr als die wichtige Änderung</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_words.py" />
            <source>in {sessions} sessions, {seconds:.0f} s</source>
            <translation>in {sessions} Einheiten, {seconds:.0f} s</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_words.py" />
            <source>level {level}, {best}</source>
            <translation>Stufe {level}, {best}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_words.py" />
            <source>mean form of 100, camera estimate</source>
            <translation>mittlere Form von 100, Schätzung der Kamera</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_words.py" />
            <source>no clear change</source>
            <translation>keine klare Änderung</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_words.py" />
            <source>nothing in this time</source>
            <translation>nichts in dieser Zeit</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_words.py" />
            <source>of the movement was seen by the camera</source>
            <translation>der Bewegung sah die Kamera</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_words.py" />
            <source>pain before: first and last three sessions</source>
            <translation>Schmerz davor: erste und letzte drei Einheiten</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_words.py" />
            <source>whole sessions</source>
            <translation>ganze Einheiten</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_words.py" />
            <source>whole sessions of those asked for</source>
            <translation>ganze Einheiten von den verlangten</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_words.py" />
            <source>worse by more than the important change</source>
            <translation>schlechter um mehr als die wichtige Änderung</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_words.py" />
            <source>{first} to {last}</source>
            <translation>{first} bis {last}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/result.py" />
            <source>It is larger than {value} megabytes, so it is not taken.</source>
            <translation>Es ist größer als {value} Megabyte und wird daher nicht angenommen.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/result.py" />
            <source>The result holds far more than a result.</source>
            <translation>Das Ergebnis enthält weit mehr als ein Ergebnis.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/result.py" />
            <source>The result is damaged.</source>
            <translation>Das Ergebnis ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/result.py" />
            <source>The result is damaged: it is not what coach writes.</source>
            <translation>Das Ergebnis ist beschädigt: So schreibt coach es nicht.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/result.py" />
            <source>The result is damaged: something is missing in it.</source>
            <translation>Das Ergebnis ist beschädigt: Etwas fehlt darin.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/result.py" />
            <source>The result is not whole, or holds far more than a result.</source>
            <translation>Das Ergebnis ist nicht ganz oder enthält weit mehr als ein Ergebnis.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/result.py" />
            <source>The result was changed since it was signed, or damaged on its way. Ask for the file again.</source>
            <translation>Das Ergebnis wurde nach dem Unterzeichnen verändert oder unterwegs beschädigt. Bitten Sie noch einmal um die Datei.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/result.py" />
            <source>The result was written by a newer coach, or by another program.</source>
            <translation>Das Ergebnis wurde von einem neueren coach oder einem anderen Programm geschrieben.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/result.py" />
            <source>This is not a result of coach, or its beginning is damaged.</source>
            <translation>Das ist kein Ergebnis von coach, oder sein Anfang ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/signed.py" />
            <source>The plan is not signed, or its end is missing, so nobody can say who it is from.</source>
            <translation>Der Plan ist nicht unterzeichnet, oder sein Ende fehlt, daher kann niemand sagen, von wem er ist.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/signed.py" />
            <source>The plan was changed since it was signed, or damaged on its way. Ask for the file again.</source>
            <translation>Der Plan wurde nach dem Unterzeichnen verändert oder unterwegs beschädigt. Bitten Sie noch einmal um die Datei.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/signed.py" />
            <source>The plan's signature is damaged, or the file was changed after it. Ask for the file again.</source>
            <translation>Die Unterschrift des Plans ist beschädigt, oder die Datei wurde danach verändert. Bitten Sie noch einmal um die Datei.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/thoughts.py" />
            <source>It is not marked as taught back.</source>
            <translation>Es ist nicht vermerkt, dass es verstanden wurde.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/thoughts.py" />
            <source>coach stops at a pain of {pain} and a rise of {rise} whatever the plan says</source>
            <translation>coach hört bei einem Schmerz von {pain} und einem Anstieg von {rise} auf, was immer im Plan steht</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/thoughts.py" />
            <source>{exercise} asks for care. The patient told: {precaution}</source>
            <translation>{exercise} verlangt Vorsicht. Angegeben wurde: {precaution}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/thoughts.py" />
            <source>{exercise} asks for care: {precaution}</source>
            <translation>{exercise} verlangt Vorsicht: {precaution}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/thoughts.py" />
            <source>{exercise} has no tempo</source>
            <translation>{exercise} hat kein Tempo</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/thoughts.py" />
            <source>{exercise} is held {s:g} s, but its tempo says {t:g} s</source>
            <translation>{exercise} wird {s:g} s gehalten, aber das Tempo sagt {t:g} s</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/thoughts.py" />
            <source>{exercise} is in {session} twice</source>
            <translation>{exercise} steht zweimal in {session}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/thoughts.py" />
            <source>{exercise} is not measured by the camera</source>
            <translation>{exercise} wird nicht von der Kamera gemessen</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/thoughts.py" />
            <source>{exercise}: more than twice the dose of its highest level</source>
            <translation>{exercise}: mehr als das Doppelte der höchsten Stufe</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/thoughts.py" />
            <source>{session} begins after the plan is over</source>
            <translation>{session} beginnt, wenn der Plan schon vorbei ist</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/thoughts.py" />
            <source>{session} goes on after the plan is over</source>
            <translation>{session} geht weiter, wenn der Plan schon vorbei ist</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/thoughts.py" />
            <source>{session} is over already</source>
            <translation>{session} ist schon vorbei</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/thoughts.py" />
            <source>{session} takes about {n} min a day</source>
            <translation>{session} dauert etwa {n} min am Tag</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/thoughts.py" />
            <source>{session}: how often is not said</source>
            <translation>{session}: wie oft, steht nicht da</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/thoughts.py" />
            <source>{session}: {days} days of the week are named, but it says {n} times a week</source>
            <translation>{session}: {days} Wochentage sind genannt, aber es heißt {n}-mal in der Woche</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/dosing.py" />
            <source>reps is a list with one entry a set, so sets is not needed</source>
            <translation>reps ist eine Liste mit einem Eintrag je Satz, sets ist also nicht nötig</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/dosing.py" />
            <source>{n:g} s is not between 0 and {most:g}</source>
            <translation>{n:g} s liegt nicht zwischen 0 und {most:g}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/dosing.py" />
            <source>{n} reps is not between 1 and {most}</source>
            <translation>{n} Wiederholungen liegt nicht zwischen 1 und {most}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/dosing.py" />
            <source>{n} sets is not between 1 and {most}</source>
            <translation>{n} Sätze liegt nicht zwischen 1 und {most}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/dosing.py" />
            <source>{value} is not a number of sets from 1 to {most}</source>
            <translation>{value} ist keine Anzahl von Sätzen von 1 bis {most}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>a 'way' and the 'least_s' it should take belong together</source>
            <translation>zu einem 'way' gehört, wie lange er mindestens dauern soll ('least_s')</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>a breathing exercise needs a pace</source>
            <translation>eine Atemübung braucht einen Takt</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>a condition needs either 'below' or 'above'</source>
            <translation>eine Bedingung braucht entweder 'below' oder 'above'</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>a cue has 1 to {LONGEST_CUE} words; this one has {words}</source>
            <translation>ein Hinweis hat 1 bis {LONGEST_CUE} Wörter; dieser hat {words}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>a fault above {above:g} clears at that or lower, not at {clears_at:g}</source>
            <translation>ein Fehler über {above:g} endet dort oder tiefer, nicht bei {clears_at:g}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>a fault below {below:g} clears at that or higher, not at {clears_at:g}</source>
            <translation>ein Fehler unter {below:g} endet dort oder höher, nicht bei {clears_at:g}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>a fault needs at least one condition, or a 'way' that is too fast, and not both</source>
            <translation>ein Fehler braucht mindestens eine Bedingung oder einen 'way', der zu schnell ist, und nicht beides</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>a joint of the lower or the straighter side cannot be doubted</source>
            <translation>bei einem Gelenk der unteren oder der gestreckteren Seite gibt es keinen Zweifel (doubt)</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>a measure of the kind {kind} has at least {needed} points, not {n}</source>
            <translation>ein Maß der Art {kind} hat mindestens {needed} Punkte, nicht {n}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>a measure of the kind {kind} has {needed} points, not {n}</source>
            <translation>ein Maß der Art {kind} hat {needed} Punkte, nicht {n}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>a phase needs at least one target</source>
            <translation>eine Phase braucht mindestens ein Ziel</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>a time is 0 or more</source>
            <translation>eine Zeit ist 0 oder mehr</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>a weight is 0 or more</source>
            <translation>ein Gewicht ist 0 oder mehr</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>an exercise needs at least one level</source>
            <translation>eine Übung braucht mindestens eine Stufe</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>an exercise that counts reps needs two phases: where a rep begins, and how far it goes</source>
            <translation>eine Übung, die Wiederholungen zählt, braucht zwei Phasen: wo eine Wiederholung beginnt und wie weit sie geht</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>an exercise that is held needs a position</source>
            <translation>eine Übung, die gehalten wird, braucht eine Position</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>has to be more than 0 where the kind is {kind}</source>
            <translation>muss mehr als 0 sein, wo die Art {kind} ist</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>is empty</source>
            <translation>ist leer</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>low is {low:g}, above high, which is {high:g}</source>
            <translation>low ist {low:g}, über high, das {high:g} ist</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>the first phase goes by {first!r}: this one has to as well</source>
            <translation>die erste Phase richtet sich nach {first!r}: diese muss es auch</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>there are two faults called {name!r}</source>
            <translation>es gibt zwei Fehler namens {name!r}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>there is no {kind} called {name!r}.{near}</source>
            <translation>{kind} mit dem Namen {name!r} gibt es nicht.{near}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>what is guided is not scored: leave this out, or say trust = 'partly'</source>
            <translation>was nur begleitet wird, bekommt keine Punkte: lassen Sie das weg oder schreiben Sie trust = 'partly'</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>{name!r} is not an id: write small letters, digits and hyphens, like 'front-plank'</source>
            <translation>{name!r} ist keine Kennung: Schreiben Sie kleine Buchstaben, Ziffern und Bindestriche, wie 'front-plank'</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>{sign} is neither 1 nor -1</source>
            <translation>{sign} ist weder 1 noch -1</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>{where!r} is not one of {listed}.{near}</source>
            <translation>{where!r} ist nichts von {listed}.{near}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/score.py" />
            <source>getting there</source>
            <translation>auf gutem Weg</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/score.py" />
            <source>good form</source>
            <translation>gute Form</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/score.py" />
            <source>great form</source>
            <translation>sehr gute Form</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/score.py" />
            <source>hurried</source>
            <translation>etwas hastig</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/score.py" />
            <source>let's make it easier</source>
            <translation>machen wir es leichter</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/score.py" />
            <source>over a quarter of the time out of form</source>
            <translation>über ein Viertel der Zeit außerhalb der Form</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/sight.py" />
            <source>ankles</source>
            <translation>Knöchel</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/sight.py" />
            <source>ears</source>
            <translation>Ohren</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/sight.py" />
            <source>elbows</source>
            <translation>Ellbogen</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/sight.py" />
            <source>face</source>
            <translation>Gesicht</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/sight.py" />
            <source>feet</source>
            <translation>Füße</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/sight.py" />
            <source>hands</source>
            <translation>Hände</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/sight.py" />
            <source>heels</source>
            <translation>Fersen</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/sight.py" />
            <source>hips</source>
            <translation>Hüften</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/sight.py" />
            <source>knees</source>
            <translation>Knie</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/sight.py" />
            <source>nobody in the picture</source>
            <translation>niemand im Bild</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/sight.py" />
            <source>not seen well enough: {joints}</source>
            <translation>nicht gut genug zu sehen: {joints}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/sight.py" />
            <source>shoulders</source>
            <translation>Schultern</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/sight.py" />
            <source>the whole body</source>
            <translation>der ganze Körper</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/sight.py" />
            <source>wrists</source>
            <translation>Handgelenke</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/read.py" />
            <source>is missing: write format = {format} at the top</source>
            <translation>fehlt: Schreiben Sie oben format = {format}</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/read.py" />
            <source>it cannot be read: {why}</source>
            <translation>sie kann nicht gelesen werden: {why}</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/read.py" />
            <source>it has format {written}, and this coach reads format {format}: a newer coach is needed</source>
            <translation>sie hat das Format {written}, dieses coach liest Format {format}: Ein neueres coach ist nötig</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/read.py" />
            <source>it is larger than a megabyte, so it is not such a file</source>
            <translation>sie ist größer als ein Megabyte, also keine solche Datei</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/read.py" />
            <source>it is not TOML: {why}</source>
            <translation>sie ist kein TOML: {why}</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/read.py" />
            <source>it is not UTF-8 text (line {line}): save it as UTF-8</source>
            <translation>sie ist kein UTF-8-Text (Zeile {line}): Speichern Sie sie als UTF-8</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/read.py" />
            <source>its lists are nested too deeply</source>
            <translation>ihre Listen sind zu tief verschachtelt</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/read.py" />
            <source>there is no such file</source>
            <translation>diese Datei gibt es nicht</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/read.py" />
            <source>this is a folder, not a file</source>
            <translation>das ist ein Ordner, keine Datei</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/read.py" />
            <source>this is not an ordinary file</source>
            <translation>das ist keine gewöhnliche Datei</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/read.py" />
            <source>{value} is not a format: write format = {format}</source>
            <translation>{value} ist kein Format: Schreiben Sie format = {format}</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/shape.py" />
            <source>a list</source>
            <translation>eine Liste</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/shape.py" />
            <source>a table</source>
            <translation>eine Tabelle</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/shape.py" />
            <source>is missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/shape.py" />
            <source>unknown key {key!r}.{near}</source>
            <translation>unbekannter Schlüssel {key!r}.{near}</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/shape.py" />
            <source>{value} is neither true nor false</source>
            <translation>{value} ist weder true noch false</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/shape.py" />
            <source>{value} is not a date: write it like 2026-01-31, without quotes</source>
            <translation>{value} ist kein Datum: Schreiben Sie es wie 2026-01-31, ohne Anführungszeichen</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/shape.py" />
            <source>{value} is not a list</source>
            <translation>{value} ist keine Liste</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/shape.py" />
            <source>{value} is not a number</source>
            <translation>{value} ist keine Zahl</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/shape.py" />
            <source>{value} is not a number that can be used</source>
            <translation>{value} ist keine brauchbare Zahl</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/shape.py" />
            <source>{value} is not a table</source>
            <translation>{value} ist keine Tabelle</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/shape.py" />
            <source>{value} is not a whole number</source>
            <translation>{value} ist keine ganze Zahl</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/shape.py" />
            <source>{value} is not one of {known}.{near}</source>
            <translation>{value} ist nichts von {known}.{near}</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/shape.py" />
            <source>{value} is not text in quotes</source>
            <translation>{value} ist kein Text in Anführungszeichen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/caring.py" />
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/caring.py" />
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/caring.py" />
            <source>To the first page</source>
            <translation>Zur ersten Seite</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/closing.py" />
            <source>Answered on {day}</source>
            <translation>Beantwortet am {day}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/companion.py" />
            <source>A look at your place of work.</source>
            <translation>Ein Blick auf Ihren Arbeitsplatz.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/companion.py" />
            <source>Breathing, body scan, tense and let go. With voice.</source>
            <translation>Atmung, Körperreise, anspannen und loslassen. Mit Stimme.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/companion.py" />
            <source>Cards of a minute.</source>
            <translation>Karten für eine Minute.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/companion.py" />
            <source>Diary of spasms</source>
            <translation>Tagebuch der Verkrampfungen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/companion.py" />
            <source>Done today</source>
            <translation>Heute gemacht</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/companion.py" />
            <source>How things change over weeks.</source>
            <translation>Wie sich etwas über Wochen verändert.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/companion.py" />
            <source>Learn</source>
            <translation>Wissen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/companion.py" />
            <source>My back has seized up</source>
            <translation>Mein Rücken hat sich verkrampft</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/companion.py" />
            <source>One is going on</source>
            <translation>Eine dauert an</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/companion.py" />
            <source>Pain, sleep, stress, fluids, steps.</source>
            <translation>Schmerz, Schlaf, Stress, Trinken, Schritte.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/companion.py" />
            <source>Relax</source>
            <translation>Entspannen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/companion.py" />
            <source>Sitting and lifting</source>
            <translation>Sitzen und Heben</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/companion.py" />
            <source>Step by step through a fresh spasm: positions, breathing, small movements.</source>
            <translation>Schritt für Schritt durch eine frische Verkrampfung: Lagerungen, Atmung, kleine Bewegungen.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/companion.py" />
            <source>Today in 20 seconds</source>
            <translation>Heute in 20 Sekunden</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/companion.py" />
            <source>Walk plan</source>
            <translation>Gehplan</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/companion.py" />
            <source>When it began, what went before, what helped.</source>
            <translation>Wann es begann, was vorher war, was half.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/companion.py" />
            <source>{n} are due</source>
            <translation>{n} sind fällig</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/companion.py" />
            <source>{n} day since the last one</source>
            <translation>{n} Tag seit der letzten</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/companion.py" />
            <source>{n} days since the last one</source>
            <translation>{n} Tage seit der letzten</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/companion.py" />
            <source>{n} is due</source>
            <translation>{n} ist fällig</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/diarist.py" />
            <source>Glasses in the days before: {before}, on other days {otherwise}</source>
            <translation>Gläser an den Tagen davor: {before}, an anderen Tagen {otherwise}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/diarist.py" />
            <source>No spasm is written down yet.</source>
            <translation>Noch ist keine Verkrampfung notiert.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/diarist.py" />
            <source>One is going on. When it is over, say so below.</source>
            <translation>Eine dauert an. Wenn sie vorbei ist, geben Sie es unten an.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/diarist.py" />
            <source>Sleep in the days before: {before} of 10, on other days {otherwise}</source>
            <translation>Schlaf an den Tagen davor: {before} von 10, an anderen Tagen {otherwise}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/diarist.py" />
            <source>Steps in the days before: {before}, on other days {otherwise}</source>
            <translation>Schritte an den Tagen davor: {before}, an anderen Tagen {otherwise}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/diarist.py" />
            <source>Stress in the days before: {before} of 10, on other days {otherwise}</source>
            <translation>Stress an den Tagen davor: {before} von 10, an anderen Tagen {otherwise}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/diarist.py" />
            <source>{day}: {place}, {n} of 10, going on</source>
            <translation>{day}: {place}, {n} von 10, dauert an</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/diarist.py" />
            <source>{day}: {place}, {worst} of 10, {n} day</source>
            <translation>{day}: {place}, {worst} von 10, {n} Tag</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/diarist.py" />
            <source>{day}: {place}, {worst} of 10, {n} days</source>
            <translation>{day}: {place}, {worst} von 10, {n} Tage</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/diarist.py" />
            <source>{n} day since the last one ended</source>
            <translation>{n} Tag seit dem Ende der letzten</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/diarist.py" />
            <source>{n} days since the last one ended</source>
            <translation>{n} Tage seit dem Ende der letzten</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/diarist.py" />
            <source>{what}: before {times} of {of} episodes</source>
            <translation>{what}: vor {times} von {of} Episoden</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/diarist.py" />
            <source>{what}: helped in {times} of {of}</source>
            <translation>{what}: half in {times} von {of}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/dosed.py" />
            <source>Now: {now}. Then: {then}.</source>
            <translation>Jetzt: {now}. Dann: {then}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/early.py" />
            <source>Do them anyway</source>
            <translation>Trotzdem machen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/early.py" />
            <source>Leave them out now</source>
            <translation>Jetzt weglassen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/guide.py" />
            <source>Get ready</source>
            <translation>Gleich geht es los</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/guide.py" />
            <source>In</source>
            <translation>Ein</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/guide.py" />
            <source>Out</source>
            <translation>Aus</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/guide.py" />
            <source>Part {at} of {of}</source>
            <translation>Teil {at} von {of}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/guide.py" />
            <source>Slow breaths</source>
            <translation>Langsame Atemzüge</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/guide.py" />
            <source>{at} of {of}</source>
            <translation>{at} von {of}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/questioning.py" />
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/questioning.py" />
            <source>Each takes one to three minutes. You see here whether a change is large enough to matter.</source>
            <translation>Jeder dauert ein bis drei Minuten. Sie sehen hier, ob eine Änderung groß genug ist, um zu zählen.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/questioning.py" />
            <source>Higher is better.</source>
            <translation>Höher ist besser.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/questioning.py" />
            <source>Last time: {score}</source>
            <translation>Letztes Mal: {score}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/questioning.py" />
            <source>Lower is better.</source>
            <translation>Niedriger ist besser.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/questioning.py" />
            <source>This questionnaire is asked in English. Its wording is fixed, and no translation may be made up for it.</source>
            <translation>Dieser Fragebogen wird auf Englisch gestellt. Sein Wortlaut steht fest, und eine Übersetzung darf nicht erfunden werden.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/questioning.py" />
            <source>Too much was left out for a score. What you answered is kept.</source>
            <translation>Für einen Wert wurde zu viel ausgelassen. Was Sie beantwortet haben, bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/questioning.py" />
            <source>{first} on {day}, {last} now: better, by an amount that matters.</source>
            <translation>{first} am {day}, {last} jetzt: besser, um einen Betrag, der zählt.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/questioning.py" />
            <source>{first} on {day}, {last} now: no clear change.</source>
            <translation>{first} am {day}, {last} jetzt: keine klare Änderung.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/questioning.py" />
            <source>{first} on {day}, {last} now: worse, by an amount that matters. Talk to a clinician about it.</source>
            <translation>{first} am {day}, {last} jetzt: schlechter, um einen Betrag, der zählt. Sprechen Sie mit einer Fachperson darüber.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/questioning.py" />
            <source>{score} of {most}</source>
            <translation>{score} von {most}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/relieving.py" />
            <source>Emergency number: {number}</source>
            <translation>Notrufnummer: {number}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/relieving.py" />
            <source>From: {works}</source>
            <translation>Aus: {works}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/relieving.py" />
            <source>Give your skin a rest until {time}.</source>
            <translation>Gönnen Sie Ihrer Haut bis {time} eine Pause.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/relieving.py" />
            <source>My skin there is not numb, and looks as usual.</source>
            <translation>Meine Haut dort ist nicht taub und sieht aus wie sonst.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/relieving.py" />
            <source>There is a cloth between it and my skin.</source>
            <translation>Zwischen ihm und meiner Haut liegt ein Tuch.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/relieving.py" />
            <source>{n} walk so far today</source>
            <translation>heute {n} Spaziergang bisher</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/relieving.py" />
            <source>{n} walks so far today</source>
            <translation>heute {n} Spaziergänge bisher</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/screener.py" />
            <source>These questions: {review}.</source>
            <translation>Diese Fragen: {review}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>Accept</source>
            <translation>Annehmen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>Back to the full length</source>
            <translation>Zurück zur vollen Länge</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>Back to the full length?</source>
            <translation>Zurück zur vollen Länge?</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>Fewer sessions a week</source>
            <translation>Weniger Einheiten in der Woche</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>Fewer sessions a week?</source>
            <translation>Weniger Einheiten pro Woche?</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>Half of everything for a while</source>
            <translation>Eine Weile die Hälfte von allem</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>I have read this</source>
            <translation>Ich habe das gelesen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>It is made at your next start, if your back was not clearly worse the day after.</source>
            <translation>Es wird bei Ihrem nächsten Start gemacht, wenn Ihr Rücken am Tag danach nicht deutlich schlimmer war.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>Noted. It is made at your next start, if your back was not clearly worse the day after.</source>
            <translation>Notiert. Es wird bei Ihrem nächsten Start gemacht, wenn Ihr Rücken am Tag danach nicht deutlich schlimmer war.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>Noted. It stays as it is.</source>
            <translation>Notiert. Es bleibt, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>See what to do</source>
            <translation>Ansehen, was zu tun ist</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>To My back</source>
            <translation>Zu „Mein Rücken“</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>What changes</source>
            <translation>Was sich ändert</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>What helps now</source>
            <translation>Was jetzt hilft</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>What stays as it is</source>
            <translation>Was bleibt, wie es ist</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>Worth a talk with a clinician</source>
            <translation>Es lohnt sich ein Gespräch mit einer Fachperson</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>{name}: all sets again</source>
            <translation>{name}: wieder alle Sätze</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>{name}: all sets again?</source>
            <translation>{name}: wieder alle Sätze?</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>{name}: back to {other}</source>
            <translation>{name}: zurück zu {other}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>{name}: half the sets</source>
            <translation>{name}: die Hälfte der Sätze</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>{name}: on to {other}</source>
            <translation>{name}: weiter zu {other}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>{name}: on to {other}?</source>
            <translation>{name}: weiter zu {other}?</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>{name}: one level down</source>
            <translation>{name}: eine Stufe zurück</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>{name}: one level up</source>
            <translation>{name}: eine Stufe höher</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>{name}: one level up?</source>
            <translation>{name}: eine Stufe höher?</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>{name}: two levels down</source>
            <translation>{name}: zwei Stufen zurück</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/summing.py" />
            <source>{exercise}: {now:.0f} s in form, your longest so far</source>
            <translation>{exercise}: {now:.0f} s in guter Form, so lange wie noch nie</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/walking.py" />
            <source>Now: walks of {minutes} minutes</source>
            <translation>Jetzt: Spaziergänge von {minutes} Minuten</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/walking.py" />
            <source>Start a walk of {minutes} minutes</source>
            <translation>Spaziergang von {minutes} Minuten starten</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/walking.py" />
            <source>Walk</source>
            <translation>Gehen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/walking.py" />
            <source>Week {week}: {minutes} minutes</source>
            <translation>Woche {week}: {minutes} Minuten</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/walking.py" />
            <source>{minutes} minutes a walk, {done} of {of} this week</source>
            <translation>{minutes} Minuten je Spaziergang, {done} von {of} diese Woche</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/walking.py" />
            <source>{n} of {of} walks this week</source>
            <translation>{n} von {of} Spaziergängen diese Woche</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/clinic_room.py" />
            <source>Patients</source>
            <translation>Patienten</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/clinic_room.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/authoring.py" />
            <source>Add an exercise, or copy another routine.</source>
            <translation>Fügen Sie eine Übung hinzu oder kopieren Sie ein anderes Programm.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/authoring.py" />
            <source>As the routine ({level})</source>
            <translation>Wie das Programm ({level})</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/authoring.py" />
            <source>Both</source>
            <translation>Beide</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/authoring.py" />
            <source>Both, in turn</source>
            <translation>Beide, nacheinander</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/authoring.py" />
            <source>Both, taking turns</source>
            <translation>Beide, abwechselnd</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/authoring.py" />
            <source>Did you mean {name}? Press Add again.</source>
            <translation>Meinten Sie {name}? Drücken Sie noch einmal Hinzufügen.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/authoring.py" />
            <source>Left only</source>
            <translation>Nur links</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/authoring.py" />
            <source>My routine</source>
            <translation>Mein Programm</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/authoring.py" />
            <source>Right only</source>
            <translation>Nur rechts</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/authoring.py" />
            <source>There is no exercise called {name}.</source>
            <translation>Eine Übung namens {name} gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/authoring.py" />
            <source>about {n} min</source>
            <translation>etwa {n} min</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/authoring.py" />
            <source>{name}, my own</source>
            <translation>{name}, mein eigenes</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>All of them</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Ask first with</source>
            <translation>Fragen Sie zuerst bei</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Assigned to me</source>
            <translation>Mir zugewiesen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Band</source>
            <translation>Band</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Care</source>
            <translation>Vorsicht</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Chair</source>
            <translation>Stuhl</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Cushion</source>
            <translation>Kissen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Easier:
{exercise}</source>
            <translation>Leichter:
{exercise}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Face down</source>
            <translation>Auf dem Bauch</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>For a time</source>
            <translation>Eine Zeit lang</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Hands and knees</source>
            <translation>Vierfüßlerstand</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Harder:
{exercise}</source>
            <translation>Schwerer:
{exercise}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Held back now: {why}</source>
            <translation>Jetzt zurückgestellt: {why}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>How much</source>
            <translation>Wie viel</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>How to begin</source>
            <translation>So beginnen Sie</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Kneeling</source>
            <translation>Kniend</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Left out when</source>
            <translation>Ausgelassen, wenn</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Level {level}: {dose}</source>
            <translation>Stufe {level}: {dose}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Mat</source>
            <translation>Matte</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Mind</source>
            <translation>Beachten</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Not today</source>
            <translation>Heute nicht</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Nothing but room</source>
            <translation>Nur Platz</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Nothing found. Take a filter away.</source>
            <translation>Nichts gefunden. Nehmen Sie einen Filter weg.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>On your back</source>
            <translation>Auf dem Rücken</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>On your side</source>
            <translation>Auf der Seite</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Repeated</source>
            <translation>Wiederholt</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Sitting</source>
            <translation>Sitzen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Standing</source>
            <translation>Stehend</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Stick</source>
            <translation>Stab</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Wall</source>
            <translation>Wand</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>What coach names</source>
            <translation>Was coach benennt</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>What the camera cannot see</source>
            <translation>Was die Kamera nicht sehen kann</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Where the laptop goes</source>
            <translation>Wohin der Laptop kommt</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Where this comes from</source>
            <translation>Woher das kommt</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>{numbers} of {seconds}</source>
            <translation>{numbers}-mal {seconds}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>{numbers} repetitions</source>
            <translation>{numbers} Wiederholungen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>{n} exercise</source>
            <translation>{n} Übung</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>{n} exercises</source>
            <translation>{n} Übungen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/desk.py" />
            <source>Held back now: {name}</source>
            <translation>Jetzt zurückgestellt: {name}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/desk.py" />
            <source>In {file}:</source>
            <translation>In {file}:</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/desk.py" />
            <source>Open a routine file</source>
            <translation>Datei öffnen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/desk.py" />
            <source>Plans and routines (*.coachplan *.toml *.png *.jpg)</source>
            <translation>Pläne und Programme (*.coachplan *.toml *.png *.jpg)</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/desk.py" />
            <source>This routine cannot be used.</source>
            <translation>Dieses Programm kann nicht verwendet werden.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/desk.py" />
            <source>begins on {day}</source>
            <translation>beginnt am {day}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/desk.py" />
            <source>done {n} time this week</source>
            <translation>diese Woche {n}-mal gemacht</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/desk.py" />
            <source>done {n} times this week</source>
            <translation>diese Woche {n}-mal gemacht</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/desk.py" />
            <source>held back</source>
            <translation>zurückgestellt</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/desk.py" />
            <source>its time is over</source>
            <translation>seine Zeit ist vorbei</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/desk.py" />
            <source>{file} cannot be used: {why}</source>
            <translation>{file} kann nicht verwendet werden: {why}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/desk.py" />
            <source>{n} of {of} done this week</source>
            <translation>{n} von {of} diese Woche gemacht</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/progressing.py" />
            <source>A start is made.</source>
            <translation>Ein Anfang ist gemacht.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/progressing.py" />
            <source>Nothing here yet. After a few sessions you see here how you come along.</source>
            <translation>Noch nichts da. Nach ein paar Einheiten sehen Sie hier, wie Sie vorankommen.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/progressing.py" />
            <source>Numbers are the camera's estimate.</source>
            <translation>Die Zahlen sind Schätzungen der Kamera.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/progressing.py" />
            <source>Of what was assigned you did {share:.0f} %.</source>
            <translation>Vom Zugewiesenen haben Sie {share:.0f} % gemacht.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/progressing.py" />
            <source>Pain before sessions: {now} of 10 lately, {before} two weeks earlier</source>
            <translation>Schmerz vor den Einheiten: zuletzt {now} von 10, zwei Wochen davor {before}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/progressing.py" />
            <source>Save numbers</source>
            <translation>Zahlen speichern</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/progressing.py" />
            <source>Save picture</source>
            <translation>Bild speichern</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/progressing.py" />
            <source>This week: {done} of {asked} days.</source>
            <translation>Diese Woche: {done} von {asked} Tagen.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/progressing.py" />
            <source>This week: {n} day.</source>
            <translation>Diese Woche: {n} Tag.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/progressing.py" />
            <source>This week: {n} days.</source>
            <translation>Diese Woche: {n} Tage.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/progressing.py" />
            <source>{activity}: {now} of 10 now, {before} at first</source>
            <translation>{activity}: jetzt {now} von 10, am Anfang {before}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/progressing.py" />
            <source>{n} day in twelve weeks</source>
            <translation>{n} Tag in zwölf Wochen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/progressing.py" />
            <source>{n} days in twelve weeks</source>
            <translation>{n} Tage in zwölf Wochen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/progressing.py" />
            <source>{n} weeks in a row with at least two days.</source>
            <translation>{n} Wochen in Folge mit mindestens zwei Tagen.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/progressing.py" />
            <source>{path} cannot be written.</source>
            <translation>{path} kann nicht geschrieben werden.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/progressing.py" />
            <source>{questionnaire}: {last} now, {first} at first</source>
            <translation>{questionnaire}: jetzt {last}, am Anfang {first}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/reminder.py" />
            <source>Open coach</source>
            <translation>coach öffnen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/reminder.py" />
            <source>Quit coach</source>
            <translation>coach beenden</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/reminder.py" />
            <source>Remind me in an hour</source>
            <translation>In einer Stunde erinnern</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/reminder.py" />
            <source>This desktop has no tray for small icons, so coach cannot remind you here.</source>
            <translation>Dieser Desktop hat keine Leiste für kleine Symbole, daher kann coach Sie hier nicht erinnern.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/reminder.py" />
            <source>Time for your back</source>
            <translation>Zeit für Ihren Rücken</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/reminder.py" />
            <source>Whenever it suits you. A few minutes are enough.</source>
            <translation>Wann es Ihnen passt. Ein paar Minuten genügen.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/welcoming.py" />
            <source>No loudspeaker is found. Switch one on.</source>
            <translation>Kein Lautsprecher gefunden. Schalten Sie einen ein.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/welcoming.py" />
            <source>That was the last one. Take your time getting up</source>
            <translation>Das war die letzte. Stehen Sie in Ruhe auf</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/consulting.py" />
            <source>Erase everything about this patient?</source>
            <translation>Alles über diese Person löschen?</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/consulting.py" />
            <source>It cannot be brought back.</source>
            <translation>Es kann nicht zurückgeholt werden.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/consulting.py" />
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/consulting.py" />
            <source>No plan yet.</source>
            <translation>Noch kein Plan.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/consulting.py" />
            <source>Passphrase of the file</source>
            <translation>Kennsatz der Datei</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/consulting.py" />
            <source>Passphrase of your key</source>
            <translation>Kennsatz Ihres Schlüssels</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/consulting.py" />
            <source>Plan {plan}, revision {number}.</source>
            <translation>Plan {plan}, Ausgabe {number}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/consulting.py" />
            <source>Results (*.coachresult)</source>
            <translation>Ergebnisse (*.coachresult)</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/consulting.py" />
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/consulting.py" />
            <source>Saved: {file}</source>
            <translation>Gespeichert: {file}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/consulting.py" />
            <source>Take in a result</source>
            <translation>Ergebnis aufnehmen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/consulting.py" />
            <source>Take it with the new key?</source>
            <translation>Mit dem neuen Schlüssel annehmen?</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/consulting.py" />
            <source>The file was locked for your clinic.</source>
            <translation>Die Datei wurde für Ihre Praxis verschlossen.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/consulting.py" />
            <source>The patient chose it, and tells it to you.</source>
            <translation>Er wurde zu Hause gewählt und wird Ihnen gesagt.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/consulting.py" />
            <source>This did not work.</source>
            <translation>Das ging nicht.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/consulting.py" />
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/consulting.py" />
            <source>last session {day}</source>
            <translation>letzte Einheit {day}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/consulting.py" />
            <source>no session yet</source>
            <translation>noch keine Einheit</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/consulting.py" />
            <source>{n} session taken in.</source>
            <translation>{n} Einheit aufgenommen.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/consulting.py" />
            <source>{n} sessions taken in.</source>
            <translation>{n} Einheiten aufgenommen.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>A plan from {name}</source>
            <translation>Ein Plan von {name}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>Everything of yours is erased from this machine.</source>
            <translation>Alles von Ihnen ist auf diesem Gerät gelöscht.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>From {name}</source>
            <translation>Von {name}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>Key {key}: your physiotherapist can read it out to you.</source>
            <translation>Schlüssel {key}: In der Physiotherapie kann man ihn Ihnen vorlesen.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>Not everything could be erased.</source>
            <translation>Nicht alles konnte gelöscht werden.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>One moment. This takes a few seconds.</source>
            <translation>Einen Moment. Das dauert ein paar Sekunden.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>Save my results</source>
            <translation>Meine Ergebnisse speichern</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>Save the page</source>
            <translation>Die Seite speichern</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>Saved: {file}, {size} kB. Bring it or mail it.</source>
            <translation>Gespeichert: {file}, {size} kB. Bringen oder mailen Sie sie.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>Since the last time, {day}</source>
            <translation>Seit dem letzten Mal, {day}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>Take everything out</source>
            <translation>Alles herausgeben</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>The file cannot be written.</source>
            <translation>Die Datei kann nicht geschrieben werden.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>The last four weeks</source>
            <translation>Die letzten vier Wochen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>There is no code of a plan in {file}.</source>
            <translation>In {file} ist kein Code eines Plans.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>There is nothing to send yet.</source>
            <translation>Es gibt noch nichts zu senden.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>This plan cannot be kept.</source>
            <translation>Dieser Plan kann nicht behalten werden.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>This plan cannot be used.</source>
            <translation>Dieser Plan kann nicht verwendet werden.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>You have this plan already</source>
            <translation>Sie haben diesen Plan schon</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>Your plan has changed</source>
            <translation>Ihr Plan hat sich geändert</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>Your sessions and answers can be sent from here.</source>
            <translation>Ihre Einheiten und Antworten können von hier gesendet werden.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>for {name}</source>
            <translation>für {name}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>goal: {goal}</source>
            <translation>Ziel: {goal}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>revision {number}</source>
            <translation>Ausgabe {number}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>{n} code more.</source>
            <translation>Noch {n} Code.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>{n} codes more.</source>
            <translation>Noch {n} Codes.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/handing.py" />
            <source>A folder for the pictures</source>
            <translation>Ein Ordner für die Bilder</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/handing.py" />
            <source>The codes cannot be kept.</source>
            <translation>Die Codes lassen sich nicht aufbewahren.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/handing.py" />
            <source>There are no codes yet.</source>
            <translation>Es gibt noch keine Codes.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/handing.py" />
            <source>This plan cannot be shown as codes.</source>
            <translation>Dieser Plan lässt sich nicht als Codes zeigen.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/handing.py" />
            <source>Write a plan and sign it first.</source>
            <translation>Schreiben Sie zuerst einen Plan und unterzeichnen Sie ihn.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/handing.py" />
            <source>{n} picture in {folder}.</source>
            <translation>{n} Bild in {folder}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/handing.py" />
            <source>{n} pictures in {folder}.</source>
            <translation>{n} Bilder in {folder}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/prescriber.py" />
            <source>A step up, as proposed</source>
            <translation>Eine Steigerung, wie vorgeschlagen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/prescriber.py" />
            <source>As the patient will see it</source>
            <translation>Wie die Person es sehen wird</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/prescriber.py" />
            <source>Choose a passphrase for your new key</source>
            <translation>Wählen Sie einen Kennsatz für Ihren neuen Schlüssel</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/prescriber.py" />
            <source>Kept as a template: {name}</source>
            <translation>Als Vorlage aufbewahrt: {name}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/prescriber.py" />
            <source>New plans begin with these days, limits, times and this note.</source>
            <translation>Neue Pläne beginnen mit diesen Tagen, Grenzen, Zeiten und dieser Notiz.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/prescriber.py" />
            <source>Plan for {name}, revision {number}</source>
            <translation>Plan für {name}, Ausgabe {number}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/prescriber.py" />
            <source>Save the leaflet</source>
            <translation>Merkblatt speichern</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/prescriber.py" />
            <source>Save the plan</source>
            <translation>Plan speichern</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/prescriber.py" />
            <source>Sign and save</source>
            <translation>Unterzeichnen und speichern</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/prescriber.py" />
            <source>Signed: {file}, key {key}.</source>
            <translation>Unterzeichnet: {file}, Schlüssel {key}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/prescriber.py" />
            <source>The plan is signed with your key and saved as {file}.</source>
            <translation>Der Plan wird mit Ihrem Schlüssel unterzeichnet und als {file} gespeichert.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/prescriber.py" />
            <source>With this key your patients know that a plan is from you. Without the passphrase nobody can sign with it, and it cannot be found again: write it down where you keep such things.</source>
            <translation>An diesem Schlüssel erkennt man zu Hause, dass ein Plan von Ihnen ist. Ohne den Kennsatz kann niemand damit unterzeichnen, und er lässt sich nicht wiederfinden: Schreiben Sie ihn dort auf, wo Sie so etwas aufbewahren.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/prescriber.py" />
            <source>Your own target in {exercise}</source>
            <translation>Ihr eigenes Ziel in {exercise}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/recording.py" />
            <source>Reference</source>
            <translation>Vorbild</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/recording.py" />
            <source>trunk lengths</source>
            <translation>Rumpflängen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/reviewing.py" />
            <source>set {n}</source>
            <translation>Satz {n}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/files.py" />
            <source>{name} cannot be read: {why}.</source>
            <translation>{name} kann nicht gelesen werden: {why}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/files.py" />
            <source>{path} cannot be written: {why}.</source>
            <translation>{path} kann nicht geschrieben werden: {why}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/language.py" />
            <source>d MMMM yyyy</source>
            <translation>d. MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/later.py" />
            <source>Nothing can be measured.</source>
            <translation>Es kann nicht gemessen werden.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/later.py" />
            <source>The codes cannot be read.</source>
            <translation>Die Codes lassen sich nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/later.py" />
            <source>the codes</source>
            <translation>die Codes</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/machine/lacking.py" />
            <source>No loudspeaker is found. All that is said is written too. Switch one on; it is used from then on.</source>
            <translation>Es wurde kein Lautsprecher gefunden. Alles, was gesagt wird, steht auch da. Schalten Sie einen ein; er wird dann sofort benutzt.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/machine/lacking.py" />
            <source>On battery: {charge} %. Plug the laptop in if you can.</source>
            <translation>Auf Akku: {charge} %. Stecken Sie den Laptop ein, wenn Sie können.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/machine/lacking.py" />
            <source>This system has no voice for this language. What coach says is shown as text, and tones are heard.</source>
            <translation>Dieses System hat keine Stimme für diese Sprache. Was coach sagt, steht als Text da, und Töne sind zu hören.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/over_time.py" />
            <source>After</source>
            <translation>Danach</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/over_time.py" />
            <source>Before</source>
            <translation>Davor</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/over_time.py" />
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/over_time.py" />
            <source>Form of the exercises done most</source>
            <translation>Form der häufigsten Übungen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/over_time.py" />
            <source>Level {level}</source>
            <translation>Stufe {level}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/over_time.py" />
            <source>Pain before and after</source>
            <translation>Schmerz davor und danach</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/over_time.py" />
            <source>Week from</source>
            <translation>Woche ab</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/over_time.py" />
            <source>What was off, by kind</source>
            <translation>Was nicht stimmte, nach Art</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/over_time.py" />
            <source>better from here on</source>
            <translation>ab hier besser</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/over_time.py" />
            <source>form, 0-100</source>
            <translation>Form, 0-100</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/over_time.py" />
            <source>in a day</source>
            <translation>an einem Tag</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/over_time.py" />
            <source>of {most}</source>
            <translation>von {most}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/over_time.py" />
            <source>pain, 0-10</source>
            <translation>Schmerz, 0-10</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/over_time.py" />
            <source>seconds in form</source>
            <translation>Sekunden in Form</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/over_time.py" />
            <source>sessions</source>
            <translation>Einheiten</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/over_time.py" />
            <source>worse from here on</source>
            <translation>ab hier schlechter</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/over_time.py" />
            <source>{exercise}, {unit}, over {n} days</source>
            <translation>{exercise}, {unit}, über {n} Tage</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/over_time.py" />
            <source>{exercise}: form</source>
            <translation>{exercise}: Form</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/over_time.py" />
            <source>{exercise}: how many in a day</source>
            <translation>{exercise}: wie viele an einem Tag</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/over_time.py" />
            <source>{exercise}: longest in form</source>
            <translation>{exercise}: am längsten in Form</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/back.py" />
            <source>My back</source>
            <translation>Mein Rücken</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/breakcard.py" />
            <source>A break from sitting</source>
            <translation>Eine Pause vom Sitzen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/breakcard.py" />
            <source>Done (Esc)</source>
            <translation>Fertig (Esc)</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/breakcard.py" />
            <source>Just walk a little</source>
            <translation>Nur ein wenig gehen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/breakcard.py" />
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/breakcard.py" />
            <source>Not this time</source>
            <translation>Diesmal nicht</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/breakcard.py" />
            <source>Start the break</source>
            <translation>Die Pause beginnen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/breakcard.py" />
            <source>With the camera</source>
            <translation>Mit der Kamera</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/caption.py" />
            <source>All done. Well kept.</source>
            <translation>Alles geschafft. Gut gemacht.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/caption.py" />
            <source>No camera. This needs none: press Enter.</source>
            <translation>Keine Kamera. Hier geht es ohne: Enter drücken.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/caption.py" />
            <source>One moment. I am opening my eyes.</source>
            <translation>Einen Moment. Ich öffne die Augen.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/caption.py" />
            <source>Paused. If it hurts, raise your arms again now.</source>
            <translation>Pause. Wenn es weh tut, heben Sie die Arme jetzt noch einmal.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/caption.py" />
            <source>Paused. Raise one arm to go on.</source>
            <translation>Pause. Einen Arm heben, um weiterzumachen.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/caption.py" />
            <source>Rest and breathe.</source>
            <translation>Ausruhen und atmen.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/caption.py" />
            <source>Somebody else may be in the picture. Ask them to step aside.</source>
            <translation>Vielleicht ist noch jemand im Bild. Bitten Sie ihn, beiseitezugehen.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/caption.py" />
            <source>Take your time. Come back when you are ready.</source>
            <translation>Lassen Sie sich Zeit. Kommen Sie zurück, wenn Sie so weit sind.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/caption.py" />
            <source>The camera is away. I wait for it.</source>
            <translation>Die Kamera ist weg. Ich warte auf sie.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/check.py" />
            <source>0, no pain</source>
            <translation>0, kein Schmerz</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/check.py" />
            <source>10, worst pain</source>
            <translation>10, schlimmster Schmerz</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/check.py" />
            <source>Before we start</source>
            <translation>Bevor wir anfangen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/checkin.py" />
            <source>How is today?</source>
            <translation>Wie ist es heute?</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/checkin.py" />
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/closed.py" />
            <source>Not ticked:</source>
            <translation>Nicht angekreuzt:</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/closed.py" />
            <source>Open exercise again</source>
            <translation>Das Üben wieder öffnen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/closed.py" />
            <source>Print or save this page</source>
            <translation>Diese Seite drucken oder speichern</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/closed.py" />
            <source>Something changed</source>
            <translation>Etwas ist neu</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/closed.py" />
            <source>You ticked:</source>
            <translation>Sie haben angekreuzt:</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/codes.py" />
            <source>A code for the camera</source>
            <translation>Ein Code für die Kamera</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/codes.py" />
            <source>Code {n} of {of}</source>
            <translation>Code {n} von {of}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/codes.py" />
            <source>In the patient's window: Read codes. They follow each other until all are seen; Space stops them.</source>
            <translation>Im Fenster zu Hause: Codes lesen. Sie folgen einander, bis alle gesehen sind; die Leertaste hält sie an.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/codes.py" />
            <source>Keep as pictures</source>
            <translation>Als Bilder aufbewahren</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/codes.py" />
            <source>Next code</source>
            <translation>Nächster Code</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/codes.py" />
            <source>Stop here</source>
            <translation>Hier anhalten</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/codes.py" />
            <source>The plan as codes</source>
            <translation>Der Plan als Codes</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/counting.py" />
            <source>Breathe in</source>
            <translation>Einatmen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/counting.py" />
            <source>Breathe out</source>
            <translation>Ausatmen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/counting.py" />
            <source>Settle in</source>
            <translation>Zur Ruhe kommen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/counting.py" />
            <source>hold {n} of {of}</source>
            <translation>Halten {n} von {of}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/counting.py" />
            <source>hold {n} of {time}</source>
            <translation>{n} von {time} halten</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/counting.py" />
            <source>in position {n} s</source>
            <translation>in Position {n} s</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/counting.py" />
            <source>of {of}</source>
            <translation>von {of}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/counting.py" />
            <source>of {time} good</source>
            <translation>von {time} gut</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/counting.py" />
            <source>{n} not quite full</source>
            <translation>{n} nicht ganz vollständig</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/counting.py" />
            <source>{time} left</source>
            <translation>noch {time}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/diary.py" />
            <source>An episode</source>
            <translation>Eine Episode</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/diary.py" />
            <source>Anything else, in your own words</source>
            <translation>Sonst noch etwas, in Ihren eigenen Worten</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/diary.py" />
            <source>Delete it</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/diary.py" />
            <source>How bad was it at its worst?</source>
            <translation>Wie schlimm war es am schlimmsten Punkt?</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/diary.py" />
            <source>It began</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/diary.py" />
            <source>It ended</source>
            <translation>Ende</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/diary.py" />
            <source>It is over</source>
            <translation>Es ist vorbei</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/diary.py" />
            <source>What helped?</source>
            <translation>Was hat geholfen?</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/diary.py" />
            <source>What went before?</source>
            <translation>Was war vorher?</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/diary.py" />
            <source>What went together</source>
            <translation>Was zusammen auftrat</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/diary.py" />
            <source>Where did it hurt most?</source>
            <translation>Wo tat es am meisten weh?</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/diary.py" />
            <source>Write one down</source>
            <translation>Eine notieren</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/diary.py" />
            <source>Your episodes</source>
            <translation>Ihre Episoden</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/exercise.py" />
            <source>next: rest {time}</source>
            <translation>danach: Pause {time}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/exercise.py" />
            <source>next: {exercise}</source>
            <translation>danach: {exercise}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/exercise.py" />
            <source>set {n} of {of}</source>
            <translation>Satz {n} von {of}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/exercise.py" />
            <source>then: done</source>
            <translation>danach: fertig</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/history.py" />
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/history.py" />
            <source>Nothing here yet. Your sessions are listed here as you do them.</source>
            <translation>Noch nichts da. Ihre Einheiten stehen hier, sobald Sie sie machen.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/history.py" />
            <source>Older sessions</source>
            <translation>Ältere Einheiten</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/history.py" />
            <source>Send my results</source>
            <translation>Meine Ergebnisse senden</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/learn.py" />
            <source>Cards of a minute. What they say comes from the works named below each.</source>
            <translation>Karten für eine Minute. Was darin steht, kommt aus den Arbeiten, die darunter genannt sind.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/learn.py" />
            <source>Lifting</source>
            <translation>Heben</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/learn.py" />
            <source>My place of work</source>
            <translation>Mein Arbeitsplatz</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/learn.py" />
            <source>Next card</source>
            <translation>Nächste Karte</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/learn.py" />
            <source>Train the hip hinge</source>
            <translation>Die Hüftbeuge üben</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/library.py" />
            <source>Exercises</source>
            <translation>Übungen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/library.py" />
            <source>Put it into my own routine</source>
            <translation>In mein eigenes Programm legen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/library.py" />
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/library.py" />
            <source>Search: bridge, knees, chair</source>
            <translation>Suche: Brücke, Knie, Stuhl</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/library.py" />
            <source>Try it now</source>
            <translation>Jetzt ausprobieren</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/line.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/line.py" />
            <source>Measured: {measured}</source>
            <translation>Gemessen: {measured}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/line.py" />
            <source>Stand side-on, your whole body in the picture, and stay still for a few seconds. Or lie flat, legs straight.</source>
            <translation>Stellen Sie sich seitlich, den ganzen Körper im Bild, und bleiben Sie ein paar Sekunden still. Oder legen Sie sich flach hin, die Beine gestreckt.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/line.py" />
            <source>What is measured is how straight you are, how long your trunk is and how the floor lies. You are held against that, and not against somebody else.</source>
            <translation>Gemessen wird, wie gerade Sie sind, wie lang Ihr Rumpf ist und wie der Boden liegt. Daran werden Sie gemessen und nicht an anderen.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/line.py" />
            <source>Your own line</source>
            <translation>Ihre eigene Linie</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>How hard: {n} of 10</source>
            <translation>Wie anstrengend: {n} von 10</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>Left {left} s, right {right} s on average</source>
            <translation>Links {left} s, rechts {right} s im Mittel</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>Left {left} s, right {right} s on average. One day of that says little.</source>
            <translation>Links {left} s, rechts {right} s im Mittel. Ein Tag davon sagt wenig.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>Pain after: {n} of 10</source>
            <translation>Schmerz danach: {n} von 10</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>Pain before: {n} of 10</source>
            <translation>Schmerz davor: {n} von 10</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>Set {n}</source>
            <translation>Satz {n}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>Sway of the line: {sways}</source>
            <translation>Schwanken der Linie: {sways}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>To mind: {fault}</source>
            <translation>Achten Sie auf: {fault}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>ddd d MMM yyyy</source>
            <translation>ddd d. MMM yyyy</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>ended early</source>
            <translation>vorzeitig beendet</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>guided, not scored</source>
            <translation>angeleitet, nicht bewertet</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>interrupted</source>
            <translation>unterbrochen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>not seen for {time}</source>
            <translation>{time} nicht gesehen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>skipped</source>
            <translation>übersprungen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>{done} of {n} hold</source>
            <translation>{done} von {n} Mal gehalten</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>{done} of {n} holds</source>
            <translation>{done} von {n} Mal gehalten</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>{done} of {n} rep</source>
            <translation>{done} von {n} Wiederholung</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>{done} of {n} reps</source>
            <translation>{done} von {n} Wiederholungen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>{good} good of {whole} in position</source>
            <translation>{good} gut von {whole} in Position</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>{n:.0f} s good of {of:.0f} s</source>
            <translation>{n:.0f} s gut von {of:.0f} s</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>{n} min</source>
            <translation>{n} min</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>{n} more not quite full</source>
            <translation>{n} weitere nicht ganz vollständig</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>{n} of {of}</source>
            <translation>{n} von {of}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>{n} set</source>
            <translation>{n} Satz</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>{n} sets</source>
            <translation>{n} Sätze</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/own.py" />
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/own.py" />
            <source>Copy another</source>
            <translation>Andere kopieren</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/own.py" />
            <source>Copy another routine</source>
            <translation>Ein anderes Programm kopieren</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/own.py" />
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/own.py" />
            <source>Delete for good</source>
            <translation>Endgültig löschen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/own.py" />
            <source>Earlier (Alt+Up)</source>
            <translation>Früher (Alt+Auf)</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/own.py" />
            <source>Exercise to add</source>
            <translation>Übung wählen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/own.py" />
            <source>Exercises of the routine</source>
            <translation>Übungen des Programms</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/own.py" />
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/own.py" />
            <source>Kept</source>
            <translation>Gespeichert</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/own.py" />
            <source>Later (Alt+Down)</source>
            <translation>Später (Alt+Ab)</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/own.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/own.py" />
            <source>Name of the routine</source>
            <translation>Name des Programms</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/own.py" />
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/own.py" />
            <source>Take it out (Delete)</source>
            <translation>Herausnehmen (Entf)</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/own.py" />
            <source>Your own routine</source>
            <translation>Ihr eigenes Programm</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/own.py" />
            <source>Your routines</source>
            <translation>Ihre Programme</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/pain.py" />
            <source>End the session</source>
            <translation>Die Einheit beenden</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/pain.py" />
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/passphrase.py" />
            <source>Passphrase</source>
            <translation>Kennsatz</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/passphrase.py" />
            <source>The same again</source>
            <translation>Noch einmal dasselbe</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/passphrase.py" />
            <source>The two are not the same.</source>
            <translation>Die beiden sind nicht gleich.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/patient.py" />
            <source>Another set beside it</source>
            <translation>Ein weiterer Satz daneben</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/patient.py" />
            <source>Beside it: nothing</source>
            <translation>Daneben: nichts</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/patient.py" />
            <source>Choose a set</source>
            <translation>Einen Satz wählen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/patient.py" />
            <source>Decline</source>
            <translation>Ablehnen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/patient.py" />
            <source>Erase</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/patient.py" />
            <source>How it should look, from the plan</source>
            <translation>Wie es aussehen soll, aus dem Plan</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/patient.py" />
            <source>Make it the target</source>
            <translation>Zum Ziel machen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/patient.py" />
            <source>Next plan</source>
            <translation>Nächster Plan</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/patient.py" />
            <source>One page as PDF</source>
            <translation>Eine Seite als PDF</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/patient.py" />
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/patient.py" />
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/patient.py" />
            <source>Plan as codes</source>
            <translation>Plan als Codes</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/patient.py" />
            <source>Play</source>
            <translation>Abspielen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/patient.py" />
            <source>Show a set again</source>
            <translation>Einen Satz noch einmal zeigen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/patient.py" />
            <source>The curve is what is judged; the band is where it belongs.</source>
            <translation>Die Kurve ist, was beurteilt wird; das Band ist, wo sie hingehört.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/patient.py" />
            <source>The set to show again</source>
            <translation>Der Satz, der noch einmal gezeigt wird</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/patients.py" />
            <source>Add a patient</source>
            <translation>Patient hinzufügen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/patients.py" />
            <source>Find a patient</source>
            <translation>Patient suchen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/patients.py" />
            <source>Name or pseudonym</source>
            <translation>Name oder Deckname</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/patients.py" />
            <source>No patients yet. Add one, or drop a result on this page.</source>
            <translation>Noch keine Patienten. Fügen Sie einen hinzu oder ziehen Sie ein Ergebnis auf diese Seite.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/patients.py" />
            <source>{n} more: type a name</source>
            <translation>{n} weitere: Geben Sie einen Namen ein</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/plan.py" />
            <source>Take it all the same</source>
            <translation>Trotzdem annehmen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/plan.py" />
            <source>Take this plan</source>
            <translation>Diesen Plan annehmen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/plan_fields.py" />
            <source>both sides</source>
            <translation>beide Seiten</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/plan_fields.py" />
            <source>s</source>
            <translation>s</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/plan_lines.py" />
            <source>Add a routine</source>
            <translation>Programm dazu</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/plan_lines.py" />
            <source>Add a routine as a session</source>
            <translation>Ein Programm als Einheit hinzufügen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/plan_lines.py" />
            <source>Days of all sessions. Drag an exercise or a session onto a day.</source>
            <translation>Tage aller Einheiten. Ziehen Sie eine Übung oder eine Einheit auf einen Tag.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/plan_lines.py" />
            <source>Days of {session}</source>
            <translation>Tage von {session}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/plan_lines.py" />
            <source>Duplicate (Ctrl+D)</source>
            <translation>Verdoppeln (Strg+D)</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/plan_lines.py" />
            <source>New session</source>
            <translation>Neue Einheit</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/plan_lines.py" />
            <source>Session {n}</source>
            <translation>Einheit {n}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/plan_lines.py" />
            <source>Sessions and exercises</source>
            <translation>Einheiten und Übungen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/plan_lines.py" />
            <source>The plan</source>
            <translation>Der Plan</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/prepare.py" />
            <source>Guided.</source>
            <translation>Angeleitet.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/prepare.py" />
            <source>Partly seen.</source>
            <translation>Teilweise zu sehen.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/prepare.py" />
            <source>The camera cannot see: {unseen}.</source>
            <translation>Das kann die Kamera nicht sehen: {unseen}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/prescribing.py" />
            <source>As the patient sees it</source>
            <translation>Wie die Person es sieht</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/prescribing.py" />
            <source>Exercises to add</source>
            <translation>Übungen zum Hinzufügen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/prescribing.py" />
            <source>Fields</source>
            <translation>Felder</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/prescribing.py" />
            <source>Keep as a template</source>
            <translation>Als Vorlage aufbewahren</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/prescribing.py" />
            <source>Leaflet</source>
            <translation>Merkblatt</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/prescribing.py" />
            <source>Record a reference</source>
            <translation>Vorbild aufnehmen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/prescribing.py" />
            <source>Use this for new plans</source>
            <translation>Für neue Pläne verwenden</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/profile.py" />
            <source>About you</source>
            <translation>Über Sie</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/progress.py" />
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/progress.py" />
            <source>What got better</source>
            <translation>Was besser wurde</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/questions.py" />
            <source>Answer it again</source>
            <translation>Noch einmal beantworten</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/questions.py" />
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/questions.py" />
            <source>Leave it out</source>
            <translation>Auslassen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/questions.py" />
            <source>Question {number} of {of}</source>
            <translation>Frage {number} von {of}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/recorded.py" />
            <source>No picture was kept. These points are all there is.</source>
            <translation>Kein Bild wurde aufbewahrt. Diese Punkte sind alles, was es gibt.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/recorded.py" />
            <source>Nothing was reached that could be a reference. Let the whole body be in the picture, and the movement go all the way.</source>
            <translation>Es wurde nichts erreicht, was ein Vorbild sein könnte. Der ganze Körper muss im Bild sein, und die Bewegung bis zum Ende gehen.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/recorded.py" />
            <source>Put it into the plan</source>
            <translation>In den Plan übernehmen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/recorded.py" />
            <source>Record again</source>
            <translation>Noch einmal aufnehmen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/recorded.py" />
            <source>Reference for {exercise}</source>
            <translation>Vorbild für {exercise}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/recorded.py" />
            <source>The posture of the hold is shown at home, faintly, over the picture.</source>
            <translation>Die gehaltene Stellung wird zu Hause blass über dem Bild gezeigt.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/recorded.py" />
            <source>Tolerance</source>
            <translation>Spielraum</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/recorded.py" />
            <source>{n} whole repetition was seen. The best one is shown at home, faintly, over the picture.</source>
            <translation>{n} ganze Wiederholung wurde gesehen. Die beste wird zu Hause blass über dem Bild gezeigt.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/recorded.py" />
            <source>{n} whole repetitions were seen. The best one is shown at home, faintly, over the picture.</source>
            <translation>{n} ganze Wiederholungen wurden gesehen. Die beste wird zu Hause blass über dem Bild gezeigt.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/relaxation.py" />
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/relief.py" />
            <source>Breathe with the circle</source>
            <translation>Mit dem Kreis atmen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/relief.py" />
            <source>How bad is it now?</source>
            <translation>Wie schlimm ist es jetzt?</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/relief.py" />
            <source>Step {number} of {of}</source>
            <translation>Schritt {number} von {of}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/relief.py" />
            <source>When to get help</source>
            <translation>Wann Hilfe holen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/relief.py" />
            <source>{minutes} minutes</source>
            <translation>{minutes} Minuten</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/rest.py" />
            <source>Coming next</source>
            <translation>Als Nächstes</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/rest.py" />
            <source>{dose}, set {n} of {of}</source>
            <translation>{dose}, Satz {n} von {of}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/scan.py" />
            <source>Hold each code still, so that it fills most of the picture, in good light. The order does not matter.</source>
            <translation>Jeden Code ruhig halten, sodass er das Bild fast ausfüllt, bei gutem Licht. Die Reihenfolge ist gleich.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/scan.py" />
            <source>Hold the code in front of the camera</source>
            <translation>Den Code vor die Kamera halten</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/scan.py" />
            <source>Looking for a code</source>
            <translation>Suche nach einem Code</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/scan.py" />
            <source>Missing: {numbers}</source>
            <translation>Es fehlen: {numbers}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/scan.py" />
            <source>{n} of {of} codes</source>
            <translation>{n} von {of} Codes</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/screening.py" />
            <source>Emergency number where you are</source>
            <translation>Notrufnummer</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/screening.py" />
            <source>None of these is true for me</source>
            <translation>Nichts davon trifft auf mich zu</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/screening.py" />
            <source>Questions about your health</source>
            <translation>Fragen zu Ihrer Gesundheit</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/screening.py" />
            <source>Read on</source>
            <translation>Weiterlesen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/screening.py" />
            <source>{n} of {of} read</source>
            <translation>{n} von {of} gelesen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/send.py" />
            <source>Agree on one by telephone. Without it, whoever has the file can read it.</source>
            <translation>Vereinbaren Sie einen am Telefon. Ohne ihn kann jeder, der die Datei hat, sie lesen.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/send.py" />
            <source>Choose what your physiotherapist gets. The file is signed by you. No picture is ever in it.</source>
            <translation>Wählen Sie, was Ihre Physiotherapie bekommt. Die Datei wird von Ihnen unterzeichnet. Ein Bild ist nie darin.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/send.py" />
            <source>Only {name} can open the file.</source>
            <translation>Nur {name} kann die Datei öffnen.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/send.py" />
            <source>Save the file</source>
            <translation>Die Datei speichern</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/send.py" />
            <source>Time</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/session.py" />
            <source>Session</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>A figure of lines</source>
            <translation>Eine Figur aus Linien</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>A physiotherapist</source>
            <translation>Physiotherapie</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>A tone when a position is taken, lost and done</source>
            <translation>Töne für Position, Verlust und Ende</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>As drawn</source>
            <translation>Normal</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Camera</source>
            <translation>Kamera</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Daily reminder</source>
            <translation>Tägliche Erinnerung</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Emergency number</source>
            <translation>Notrufnummer</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Erase everything</source>
            <translation>Alles löschen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Erase for good</source>
            <translation>Endgültig löschen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>First start</source>
            <translation>Erster Start</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Full: the usual one</source>
            <translation>Voll: das übliche</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Heavy: the steadiest, for fast laptops</source>
            <translation>Schwer: das ruhigste, für schnelle Laptops</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>How it should look</source>
            <translation>Wie es aussehen soll</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Keep it as points, never as a picture</source>
            <translation>Als Punkte behalten, nie als Bild</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Large</source>
            <translation>Groß</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Largest</source>
            <translation>Am größten</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Light: for slow laptops</source>
            <translation>Leicht: für langsame Laptops</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Movement</source>
            <translation>Bewegung</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Moving pictures</source>
            <translation>Bewegte Bilder</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>No picture and no sound is ever kept or sent. What camera and microphone give is used on this laptop and forgotten at once.</source>
            <translation>Kein Bild und kein Ton wird je behalten oder gesendet. Was Kamera und Mikrofon liefern, wird auf diesem Laptop benutzt und sofort vergessen.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Not at all</source>
            <translation>Überhaupt nicht</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Offer me a break from it</source>
            <translation>Mir eine Pause davon anbieten</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Plans are from</source>
            <translation>Pläne sind von</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Pose engine</source>
            <translation>Körpererkennung</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Pose model</source>
            <translation>Erkennungsmodell</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Quiet from</source>
            <translation>Ruhe ab</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Quiet until</source>
            <translation>Ruhe bis</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Say cues aloud</source>
            <translation>Hinweise laut ansagen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>See and change</source>
            <translation>Ansehen und ändern</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>See it again</source>
            <translation>Noch einmal ansehen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Seeing yourself</source>
            <translation>Sich selbst sehen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Shared folder</source>
            <translation>Gemeinsamer Ordner</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Show it faintly, where your plan has it</source>
            <translation>Blass zeigen, wo Ihr Plan es enthält</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Show me as in a mirror</source>
            <translation>Mich wie im Spiegel zeigen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Show still pictures where possible</source>
            <translation>Wo möglich Standbilder zeigen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Sitting until then</source>
            <translation>Bis dahin gesessen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Small</source>
            <translation>Klein</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Somebody who exercises</source>
            <translation>Jemand, der übt</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Spoken stop</source>
            <translation>Gesprochener Halt</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Strong contrast</source>
            <translation>Starker Kontrast</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Text size</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>The camera's picture</source>
            <translation>Das Bild der Kamera</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>The fastest one here</source>
            <translation>Die schnellste auf diesem Gerät</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>The first one</source>
            <translation>Die erste</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>The steadiest that keeps up here</source>
            <translation>Das ruhigste, das hier mitkommt</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>The usual one where you are</source>
            <translation>Die übliche, wo Sie sind</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Tones</source>
            <translation>Töne</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Used by</source>
            <translation>Benutzt von</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Very large</source>
            <translation>Sehr groß</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Voice</source>
            <translation>Stimme</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Volume</source>
            <translation>Lautstärke</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>With a reminder, closing the window leaves coach as a small icon in the tray; its menu ends it. It reminds only while it runs, and waits for the end of a call or a full screen.</source>
            <translation>Mit einer Erinnerung bleibt coach nach dem Schließen des Fensters als kleines Symbol in der Leiste; sein Menü beendet es. Es erinnert nur, solange es läuft, und wartet das Ende eines Gesprächs oder Vollbilds ab.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Your data</source>
            <translation>Ihre Daten</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/summary.py" />
            <source>0, no effort</source>
            <translation>0, keine Anstrengung</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/summary.py" />
            <source>10, all I had</source>
            <translation>10, alles, was ging</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/summary.py" />
            <source>How hard was that?</source>
            <translation>Wie anstrengend war das?</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/summary.py" />
            <source>How is your back now?</source>
            <translation>Wie geht es Ihrem Rücken jetzt?</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/summary.py" />
            <source>Numbers are about the shape of a movement, not about health. What you rate is kept in your log. You may leave it out.</source>
            <translation>Die Zahlen sagen etwas über die Form einer Bewegung, nicht über die Gesundheit. Was Sie angeben, bleibt in Ihrem Protokoll. Sie können es weglassen.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/summary.py" />
            <source>Tell below how it was. Then you see here what follows.</source>
            <translation>Sagen Sie unten, wie es war. Dann sehen Sie hier, was folgt.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/today.py" />
            <source>Assigned to you</source>
            <translation>Ihnen zugewiesen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/today.py" />
            <source>Build my own</source>
            <translation>Eigenes bauen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/today.py" />
            <source>Choose a routine and press Start. From then on nothing needs your hands.</source>
            <translation>Wählen Sie ein Programm und drücken Sie Start. Von da an brauchen Sie die Hände nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/today.py" />
            <source>Read a plan's codes with the camera</source>
            <translation>Die Codes eines Plans mit der Kamera lesen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/today.py" />
            <source>Read codes</source>
            <translation>Codes lesen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/today.py" />
            <source>Routines</source>
            <translation>Programme</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/today.py" />
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/today.py" />
            <source>This week</source>
            <translation>Diese Woche</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/welcome.py" />
            <source>All that is said is also written on the screen.</source>
            <translation>Alles, was gesagt wird, steht auch auf dem Bildschirm.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/welcome.py" />
            <source>Can you hear me?</source>
            <translation>Können Sie mich hören?</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/welcome.py" />
            <source>From then on nothing needs your hands. To pause, hold one arm up. To go on, do it again.</source>
            <translation>Von da an brauchen Sie die Hände nicht mehr. Für eine Pause halten Sie einen Arm hoch. Um weiterzumachen, tun Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/welcome.py" />
            <source>If it hurts, hold both arms up.</source>
            <translation>Tut es weh, halten Sie beide Arme hoch.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/welcome.py" />
            <source>It does not examine you and gives no medical advice. Ask a person when you are unsure.</source>
            <translation>Es untersucht Sie nicht und gibt keinen ärztlichen Rat. Fragen Sie einen Menschen, wenn Sie unsicher sind.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/welcome.py" />
            <source>It should see you from head to feet. coach tells you when it does.</source>
            <translation>Er soll Sie von Kopf bis Fuß sehen. coach sagt Ihnen, wenn das so ist.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/welcome.py" />
            <source>Next come questions about your health. They take two minutes and decide what is offered.</source>
            <translation>Als Nächstes kommen Fragen zu Ihrer Gesundheit. Sie dauern zwei Minuten und entscheiden, was angeboten wird.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/welcome.py" />
            <source>No picture is kept and none is sent. Each one is looked at on this laptop and forgotten.</source>
            <translation>Kein Bild wird behalten und keines gesendet. Jedes wird auf diesem Laptop betrachtet und vergessen.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/welcome.py" />
            <source>On a chair or on the floor, two to three metres beside your mat, with the lid tilted towards you.</source>
            <translation>Auf einen Stuhl oder den Boden, zwei bis drei Meter neben Ihrer Matte, den Deckel zu Ihnen geneigt.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/welcome.py" />
            <source>Play the sentence</source>
            <translation>Satz abspielen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/welcome.py" />
            <source>Play the sentence, step back to your mat, and set how loud it is.</source>
            <translation>Spielen Sie den Satz ab, gehen Sie zu Ihrer Matte und stellen Sie ein, wie laut er ist.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/welcome.py" />
            <source>Show me</source>
            <translation>Bild zeigen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/welcome.py" />
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/welcome.py" />
            <source>The camera is off.</source>
            <translation>Die Kamera ist aus.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/welcome.py" />
            <source>To the questions</source>
            <translation>Zu den Fragen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/welcome.py" />
            <source>Welcome to coach</source>
            <translation>Willkommen bei coach</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/welcome.py" />
            <source>What I say is written here.</source>
            <translation>Was ich sage, steht hier.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/welcome.py" />
            <source>What the camera sees</source>
            <translation>Was die Kamera sieht</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/welcome.py" />
            <source>Where your joints are. It cannot see your muscles, the curve of your back, or pain.</source>
            <translation>Wo Ihre Gelenke sind. Muskeln, die Krümmung Ihres Rückens und Schmerz sieht sie nicht.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/welcome.py" />
            <source>coach guides you through exercises for the low back, times them, and keeps a record of them.</source>
            <translation>coach leitet Sie durch Übungen für den unteren Rücken, misst die Zeit und führt darüber Protokoll.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/paint/plot.py" />
            <source>d MMM</source>
            <translation>d. MMM</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/room.py" />
            <source>This cannot be started.</source>
            <translation>Das kann nicht gestartet werden.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/training/hearkening.py" />
            <source>It may miss you. Of 100 times that computer voices said it across a room, it was heard {room} times, {echo} with much echo, {noise} over noise, and {coach} while coach speaks. No person has tested it yet.</source>
            <translation>Es kann Sie überhören. Von 100 Malen, die Computerstimmen es durch ein Zimmer sagten, wurde es {room}-mal gehört, mit viel Hall {echo}-mal, bei Lärm {noise}-mal und während coach spricht {coach}-mal. Noch kein Mensch hat es erprobt.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/training/hearkening.py" />
            <source>It stops a set as the key P does.</source>
            <translation>Das hält einen Satz an, wie die Taste P.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/training/hearkening.py" />
            <source>No microphone is found now.</source>
            <translation>Jetzt wird kein Mikrofon gefunden.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/training/hearkening.py" />
            <source>No microphone is found, so the spoken stop is not heard. Key, button and arms are.</source>
            <translation>Es wurde kein Mikrofon gefunden, der gesprochene Halt wird also nicht gehört. Taste, Knopf und Arme gelten weiter.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/training/hearkening.py" />
            <source>Only this English phrase is understood.</source>
            <translation>Nur dieser englische Satz wird verstanden.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/training/hearkening.py" />
            <source>Other talk is taken for it {count} times in an hour; then the set stops too.</source>
            <translation>Anderes Gerede wird {count}-mal in der Stunde dafür gehalten; dann hält der Satz auch an.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/training/hearkening.py" />
            <source>Say “{phrase}”</source>
            <translation>„{phrase}“ sagen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/training/hearkening.py" />
            <source>The key P, the button and both arms up work all the same.</source>
            <translation>Die Taste P, der Knopf und beide Arme hoch gelten genauso weiter.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/training/hearkening.py" />
            <source>The microphone is on only while you do a set. No sound is kept, written down or sent.</source>
            <translation>Das Mikrofon ist nur während eines Satzes an. Kein Ton wird behalten, aufgeschrieben oder gesendet.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/training/hearkening.py" />
            <source>The spoken stop does not work: a file of coach is damaged. Key, button and arms do.</source>
            <translation>Der gesprochene Halt geht nicht: Eine Datei von coach ist beschädigt. Taste, Knopf und Arme gehen.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/training/hurting.py" />
            <source>Go on, smaller</source>
            <translation>Weiter, kleiner</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/training/hurting.py" />
            <source>Leave this exercise out</source>
            <translation>Diese Übung auslassen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/training/training.py" />
            <source>Done. All of it.</source>
            <translation>Fertig. Alles geschafft.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/training/training.py" />
            <source>Nothing of this routine is open for you now. {why}</source>
            <translation>Nichts aus diesem Programm ist jetzt für Sie offen. {why}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/training/training.py" />
            <source>Nothing was counted in {routine}.</source>
            <translation>In {routine} wurde nichts gezählt.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/training/training.py" />
            <source>Stopped. Another time.</source>
            <translation>Beendet. Ein andermal.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/training/training.py" />
            <source>That is what you did today.</source>
            <translation>Das haben Sie heute gemacht.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/training/training.py" />
            <source>The demo has no film of this exercise.</source>
            <translation>Von dieser Übung hat die Vorführung keinen Film.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/training/training.py" />
            <source>{routine}, {done} of {n} set.</source>
            <translation>{routine}, {done} von {n} Satz.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/training/training.py" />
            <source>{routine}, {done} of {n} sets.</source>
            <translation>{routine}, {done} von {n} Sätzen.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/bodymap.py" />
            <source>Left</source>
            <translation>Links</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/bodymap.py" />
            <source>Right</source>
            <translation>Rechts</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/bodymap.py" />
            <source>Where it hurts. Here: {here}. Chosen: {chosen}</source>
            <translation>Wo es wehtut. Hier: {here}. Gewählt: {chosen}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/breakplay.py" />
            <source>Enough (Esc)</source>
            <translation>Genug (Esc)</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/breakplay.py" />
            <source>Go on (Space)</source>
            <translation>Weiter (Leer)</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/breakplay.py" />
            <source>It hurts (P)</source>
            <translation>Es tut weh (P)</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/breakplay.py" />
            <source>Next (Enter)</source>
            <translation>Weiter (Enter)</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/breakplay.py" />
            <source>Pause (Space)</source>
            <translation>Pause (Leer)</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/controls.py" />
            <source>Arms up: pause. Up again at once: pain.</source>
            <translation>Arme hoch: Pause. Gleich noch einmal: Schmerz.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/controls.py" />
            <source>Begin (Enter)</source>
            <translation>Los (Enter)</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/controls.py" />
            <source>End (Esc)</source>
            <translation>Ende (Esc)</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/controls.py" />
            <source>Listening. Say “{phrase}” if it hurts.</source>
            <translation>Ich höre zu. Bei Schmerz „{phrase}“ sagen.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/controls.py" />
            <source>Mute (M)</source>
            <translation>Stumm (M)</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/controls.py" />
            <source>One arm up: go on. Both arms up: pain.</source>
            <translation>Ein Arm hoch: weiter. Beide Arme hoch: Schmerz.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/controls.py" />
            <source>One arm up: pause. Both arms up: pain.</source>
            <translation>Ein Arm hoch: Pause. Beide Arme hoch: Schmerz.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/controls.py" />
            <source>Pain (P)</source>
            <translation>Schmerz (P)</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/controls.py" />
            <source>Skip (N)</source>
            <translation>Nächste (N)</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/controls.py" />
            <source>Sound on (M)</source>
            <translation>Ton an (M)</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/demonstration.py" />
            <source>Demonstration of {exercise}</source>
            <translation>Vorführung: {exercise}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/dosing.py" />
            <source>Repetitions a set</source>
            <translation>Wiederholungen je Satz</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/dosing.py" />
            <source>Seconds a set</source>
            <translation>Sekunden je Satz</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/dosing.py" />
            <source>Seconds held</source>
            <translation>Sekunden halten</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/dosing.py" />
            <source>Seconds of rest</source>
            <translation>Sekunden Pause</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/entry.py" />
            <source>of 100</source>
            <translation>von 100</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/fields.py" />
            <source>Repetitions in set {n}</source>
            <translation>Wiederholungen in Satz {n}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/fields.py" />
            <source>Seconds at the top</source>
            <translation>Sekunden oben</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/fields.py" />
            <source>Seconds down</source>
            <translation>Sekunden herunter</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/fields.py" />
            <source>Seconds up</source>
            <translation>Sekunden hoch</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/fields.py" />
            <source>sets</source>
            <translation>Sätze</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/live.py" />
            <source>Live picture from the camera</source>
            <translation>Livebild der Kamera</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/notice.py" />
            <source>Understood</source>
            <translation>Verstanden</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/over_time.py" />
            <source>As numbers</source>
            <translation>Als Zahlen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/over_time.py" />
            <source>What is shown</source>
            <translation>Was gezeigt wird</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/own_line.py" />
            <source>Forget</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/own_line.py" />
            <source>Measure</source>
            <translation>Messen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/own_line.py" />
            <source>Not measured</source>
            <translation>Nicht gemessen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/placement.py" />
            <source>2 to 3 m</source>
            <translation>2 bis 3 m</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/placement.py" />
            <source>The laptop stands at your feet, two to three metres away</source>
            <translation>Der Laptop steht zu Ihren Füßen, zwei bis drei Meter entfernt</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/placement.py" />
            <source>The laptop stands beside you, two to three metres away</source>
            <translation>Der Laptop steht neben Ihnen, zwei bis drei Meter entfernt</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/placement.py" />
            <source>The laptop stands facing you, two to three metres away</source>
            <translation>Der Laptop steht Ihnen gegenüber, zwei bis drei Meter entfernt</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/rail.py" />
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/replaying.py" />
            <source>The body as it was seen</source>
            <translation>Der Körper, wie er gesehen wurde</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/replaying.py" />
            <source>The measured angle over the set</source>
            <translation>Der gemessene Winkel über den Satz</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/shelf.py" />
            <source>Search; Enter adds the first</source>
            <translation>Suchen; Enter fügt die erste hinzu</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/targets.py" />
            <source>Own target: {measure}</source>
            <translation>Eigenes Ziel: {measure}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/targets.py" />
            <source>Side of {measure}</source>
            <translation>Seite von {measure}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/targets.py" />
            <source>Tolerance of {measure}</source>
            <translation>Spielraum von {measure}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/targets.py" />
            <source>Value of {measure}</source>
            <translation>Wert von {measure}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/week.py" />
            <source>MTWTFSS</source>
            <translation>MDMDFSS</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/week.py" />
            <source>This week: {n} day with a session</source>
            <translation>Diese Woche: {n} Tag mit einer Einheit</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/week.py" />
            <source>This week: {n} days with a session</source>
            <translation>Diese Woche: {n} Tage mit einer Einheit</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/weekdays.py" />
            <source>Fri</source>
            <translation>Fr</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/weekdays.py" />
            <source>Mon</source>
            <translation>Mo</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/weekdays.py" />
            <source>Sat</source>
            <translation>Sa</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/weekdays.py" />
            <source>Sun</source>
            <translation>So</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/weekdays.py" />
            <source>Thu</source>
            <translation>Do</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/weekdays.py" />
            <source>Tue</source>
            <translation>Di</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/weekdays.py" />
            <source>Wed</source>
            <translation>Mi</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/weekdays.py" />
            <source>{session} on {day}</source>
            <translation>{session} am {day}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/window.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>From {who}</source>
            <translation>Von {who}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>From {who}, from {day}</source>
            <translation>Von {who}, ab {day}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>From {who}, until {day}</source>
            <translation>Von {who}, bis {day}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>Good afternoon. How is your back?</source>
            <translation>Guten Tag. Wie geht es Ihrem Rücken?</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>Good evening. How is your back?</source>
            <translation>Guten Abend. Wie geht es Ihrem Rücken?</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>Good morning. How is your back?</source>
            <translation>Guten Morgen. Wie geht es Ihrem Rücken?</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>The exercises have not yet been reviewed by a clinician.</source>
            <translation>Die Übungen wurden noch nicht von einer Fachperson geprüft.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>coach guides and records exercise. It is not medical advice. Stop if your pain rises or runs down a leg.</source>
            <translation>coach leitet Übungen an und zeichnet sie auf. Das ist kein ärztlicher Rat. Hören Sie auf, wenn Ihr Schmerz zunimmt oder ins Bein zieht.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>d MMMM</source>
            <translation>d. MMMM</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>guided</source>
            <translation>angeleitet</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>line {line:+.1f}°, floor {floor:+.1f}°, trunk {trunk:.2f}</source>
            <translation>Linie {line:+.1f}°, Boden {floor:+.1f}°, Rumpf {trunk:.2f}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>partly seen</source>
            <translation>teilweise zu sehen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{dose} on each side</source>
            <translation>{dose} je Seite</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{dose}, {time} at the top</source>
            <translation>{dose}, {time} oben halten</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{name}, left side</source>
            <translation>{name}, linke Seite</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{name}, right side</source>
            <translation>{name}, rechte Seite</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{numbers} holds of {time}</source>
            <translation>{numbers}-mal {time} halten</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{numbers} reps</source>
            <translation>{numbers} Wiederholungen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{n} hold of {time}</source>
            <translation>{n}-mal {time} halten</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{n} holds of {time}</source>
            <translation>{n}-mal {time} halten</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{n} min {s} s</source>
            <translation>{n} min {s} s</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{n} rep</source>
            <translation>{n} Wiederholung</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{n} reps</source>
            <translation>{n} Wiederholungen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{n} s</source>
            <translation>{n} s</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{sets} sets of {n} holds of {time}</source>
            <translation>{sets} Sätze, je {n}-mal {time} halten</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{sets} sets of {n} reps</source>
            <translation>{sets} Sätze mit {n} Wiederholungen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{time}, {n} times</source>
            <translation>{time}, {n}-mal</translation>
        </message>
        <message>
            <location filename="../../src/coach/log/database.py" />
            <source> Older copies lie beside it: {copies}.</source>
            <translation> Ältere Kopien liegen daneben: {copies}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/log/database.py" />
            <source>The disk with {folder} does not take what coach writes. Is it full, or unplugged?</source>
            <translation>Der Datenträger mit {folder} nimmt nicht an, was coach schreibt. Ist er voll oder abgezogen?</translation>
        </message>
        <message>
            <location filename="../../src/coach/log/database.py" />
            <source>The disk with {folder} is full, so the log cannot be written. Free some space.</source>
            <translation>Der Datenträger mit {folder} ist voll, daher kann das Protokoll nicht geschrieben werden. Schaffen Sie Platz.</translation>
        </message>
        <message>
            <location filename="../../src/coach/log/database.py" />
            <source>The log cannot be kept in {folder}: {why}. Make room or allow writing there, then start again.</source>
            <translation>Das Protokoll kann in {folder} nicht geführt werden: {why}. Schaffen Sie Platz oder erlauben Sie das Schreiben dort und starten Sie neu.</translation>
        </message>
        <message>
            <location filename="../../src/coach/log/database.py" />
            <source>The log {path} cannot be opened: coach is not allowed to. Allow it to read and write there.</source>
            <translation>Das Protokoll {path} kann nicht geöffnet werden: coach darf es nicht. Erlauben Sie dort Lesen und Schreiben.</translation>
        </message>
        <message>
            <location filename="../../src/coach/log/database.py" />
            <source>The log {path} cannot be opened: the folder may be read-only. Allow writing there.</source>
            <translation>Das Protokoll {path} kann nicht geöffnet werden: Der Ordner ist vielleicht schreibgeschützt. Erlauben Sie das Schreiben dort.</translation>
        </message>
        <message>
            <location filename="../../src/coach/log/database.py" />
            <source>The log {path} cannot be written: it or its folder is read-only. Allow writing there.</source>
            <translation>Das Protokoll {path} kann nicht geschrieben werden: Es oder sein Ordner ist schreibgeschützt. Erlauben Sie das Schreiben dort.</translation>
        </message>
        <message>
            <location filename="../../src/coach/log/database.py" />
            <source>The log {path} is damaged ({found}). Move it away to begin a new one, or put a copy in its place.{beside}</source>
            <translation>Das Protokoll {path} ist beschädigt ({found}). Verschieben Sie es, um ein neues zu beginnen, oder legen Sie eine Kopie an seine Stelle.{beside}</translation>
        </message>
        <message>
            <location filename="../../src/coach/log/database.py" />
            <source>The log {path} is in use by another program. Close it, or wait.</source>
            <translation>Das Protokoll {path} wird von einem anderen Programm benutzt. Schließen Sie es oder warten Sie.</translation>
        </message>
        <message>
            <location filename="../../src/coach/log/database.py" />
            <source>The log {path} was written by a newer coach (it has {newer}). Update coach, or move the log away to begin a new one; it was not changed.</source>
            <translation>Das Protokoll {path} wurde von einem neueren coach geschrieben (es hat {newer}). Aktualisieren Sie coach oder verschieben Sie das Protokoll, um ein neues zu beginnen; es wurde nicht verändert.</translation>
        </message>
        <message>
            <location filename="../../src/coach/log/database.py" />
            <source>the disk is full</source>
            <translation>der Datenträger ist voll</translation>
        </message>
        <message>
            <location filename="../../src/coach/log/database.py" />
            <source>{path} is a folder, so the log cannot be kept there. Move it away, then start again.</source>
            <translation>{path} ist ein Ordner, daher kann das Protokoll dort nicht liegen. Verschieben Sie ihn und starten Sie neu.</translation>
        </message>
        <message>
            <location filename="../../src/coach/log/database.py" />
            <source>{path} is another program's database and was left as it is. Move it away, then start again.</source>
            <translation>{path} ist die Datenbank eines anderen Programms und blieb, wie sie war. Verschieben Sie sie und starten Sie neu.</translation>
        </message>
        <message>
            <location filename="../../src/coach/log/database.py" />
            <source>{path} is not a log of coach, or it is damaged. Move it away, then start again.</source>
            <translation>{path} ist kein Protokoll von coach oder beschädigt. Verschieben Sie die Datei und starten Sie neu.</translation>
        </message>
        <message>
            <location filename="../../src/coach/log/traces.py" />
            <source>The movement of this set is damaged, so it cannot be shown.</source>
            <translation>Die Bewegung dieses Satzes ist beschädigt und kann nicht gezeigt werden.</translation>
        </message>
        <message>
            <location filename="../../src/coach/log/writing.py" />
            <source>{problem} What you do is kept, and written as soon as that works again.</source>
            <translation>{problem} Was Sie tun, wird behalten und geschrieben, sobald das wieder geht.</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Come a step closer. You are far away</source>
            <translation>Kommen Sie einen Schritt näher. Sie sind weit weg</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>I can see what I need</source>
            <translation>Ich sehe, was ich brauche</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>I can see you from head to feet</source>
            <translation>Ich sehe Sie von Kopf bis Fuß</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>I cannot see you. Show me your whole body</source>
            <translation>Ich sehe Sie nicht. Zeigen Sie mir den ganzen Körper</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Move back a big step. I cannot see your feet</source>
            <translation>Gehen Sie einen großen Schritt zurück. Ich sehe Ihre Füße nicht</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Move back a big step. I cannot see your hands</source>
            <translation>Gehen Sie einen großen Schritt zurück. Ich sehe Ihre Hände nicht</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Move back a big step. I cannot see your head</source>
            <translation>Gehen Sie einen großen Schritt zurück. Ich sehe Ihren Kopf nicht</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Move back a big step. You are too near</source>
            <translation>Gehen Sie einen großen Schritt zurück. Sie sind zu nah</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Move towards your feet. I cannot see your head</source>
            <translation>Rücken Sie zu Ihren Füßen hin. Ich sehe Ihren Kopf nicht</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Move towards your head. I cannot see your feet</source>
            <translation>Rücken Sie zu Ihrem Kopf hin. Ich sehe Ihre Füße nicht</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>One person in the picture, please. I see several</source>
            <translation>Bitte nur eine Person im Bild. Ich sehe mehrere</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Set the laptop level. The camera is tilted</source>
            <translation>Stellen Sie den Laptop gerade. Die Kamera steht schief</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Something hides a part of you</source>
            <translation>Etwas verdeckt einen Teil von Ihnen</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Something hides your ankles</source>
            <translation>Etwas verdeckt Ihre Knöchel</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Something hides your ears</source>
            <translation>Etwas verdeckt Ihre Ohren</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Something hides your elbows</source>
            <translation>Etwas verdeckt Ihre Ellbogen</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Something hides your face</source>
            <translation>Etwas verdeckt Ihr Gesicht</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Something hides your feet</source>
            <translation>Etwas verdeckt Ihre Füße</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Something hides your heels</source>
            <translation>Etwas verdeckt Ihre Fersen</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Something hides your hips</source>
            <translation>Etwas verdeckt Ihre Hüften</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Something hides your knees</source>
            <translation>Etwas verdeckt Ihre Knie</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Something hides your shoulders</source>
            <translation>Etwas verdeckt Ihre Schultern</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Something hides your wrists</source>
            <translation>Etwas verdeckt Ihre Handgelenke</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Switch on a light. It is too dark</source>
            <translation>Machen Sie Licht an. Es ist zu dunkel</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Turn round. Your left side goes to the camera</source>
            <translation>Drehen Sie sich um. Ihre linke Seite zur Kamera</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Turn round. Your right side goes to the camera</source>
            <translation>Drehen Sie sich um. Ihre rechte Seite zur Kamera</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Turn to face the camera</source>
            <translation>Drehen Sie sich zur Kamera</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Turn until I see you straight from the side</source>
            <translation>Drehen Sie sich, bis ich Sie genau von der Seite sehe</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Wipe the camera. The picture is blurred</source>
            <translation>Wischen Sie die Kamera ab. Das Bild ist unscharf</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>You need not be in the picture for this one</source>
            <translation>Hierfür müssen Sie nicht im Bild sein</translation>
        </message>
        <message>
            <location filename="../../src/coach/pose/blazepose.py" />
            <source>The pose model {model} cannot be used; it is damaged. Install coach again. ({why})</source>
            <translation>Das Erkennungsmodell {model} kann nicht verwendet werden; es ist beschädigt. Installieren Sie coach neu. ({why})</translation>
        </message>
        <message>
            <location filename="../../src/coach/pose/blazepose.py" />
            <source>The pose model {path} cannot be read: {why}. Install coach again.</source>
            <translation>Das Erkennungsmodell {path} kann nicht gelesen werden: {why}. Installieren Sie coach neu.</translation>
        </message>
        <message>
            <location filename="../../src/coach/pose/ladder.py" />
            <source>The full pose model is used again.</source>
            <translation>Das volle Erkennungsmodell wird wieder verwendet.</translation>
        </message>
        <message>
            <location filename="../../src/coach/pose/ladder.py" />
            <source>The heavy pose model is used again.</source>
            <translation>Das schwere Erkennungsmodell wird wieder verwendet.</translation>
        </message>
        <message>
            <location filename="../../src/coach/pose/ladder.py" />
            <source>This laptop is busy: the full pose model is used instead of the heavy one.</source>
            <translation>Dieser Laptop ist ausgelastet: Statt des schweren wird das volle Modell verwendet.</translation>
        </message>
        <message>
            <location filename="../../src/coach/pose/ladder.py" />
            <source>This laptop is busy: the light pose model is used, which is less steady.</source>
            <translation>Dieser Laptop ist ausgelastet: Es wird das leichte Modell verwendet, das weniger ruhig ist.</translation>
        </message>
        <message>
            <location filename="../../src/coach/pose/landmarker.py" />
            <source>MediaPipe does not take the pose model: {why}</source>
            <translation>MediaPipe nimmt das Erkennungsmodell nicht an: {why}</translation>
        </message>
        <message>
            <location filename="../../src/coach/pose/landmarker.py" />
            <source>No engine that finds the body can be loaded: {why}. Install coach again.</source>
            <translation>Keine Körpererkennung kann geladen werden: {why}. Installieren Sie coach neu.</translation>
        </message>
        <message>
            <location filename="../../src/coach/pose/landmarker.py" />
            <source>The pose model {path} is damaged. Install coach again.</source>
            <translation>Das Erkennungsmodell {path} ist beschädigt. Installieren Sie coach neu.</translation>
        </message>
        <message>
            <location filename="../../src/coach/pose/landmarker.py" />
            <source>{library}, which finds the body in the picture, cannot be loaded: {why}.</source>
            <translation>{library}, das den Körper im Bild findet, kann nicht geladen werden: {why}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/pose/movement.py" />
            <source>has not as many numbers as the other joints</source>
            <translation>hat nicht so viele Zahlen wie die anderen Gelenke</translation>
        </message>
        <message>
            <location filename="../../src/coach/pose/movement.py" />
            <source>is further than {most:g} trunk lengths away</source>
            <translation>ist weiter als {most:g} Rumpflängen entfernt</translation>
        </message>
        <message>
            <location filename="../../src/coach/pose/movement.py" />
            <source>is not two numbers for each of at most {most} moments</source>
            <translation>sind nicht zwei Zahlen für jeden von höchstens {most} Momenten</translation>
        </message>
        <message>
            <location filename="../../src/coach/pose/movement.py" />
            <source>its moments are not between 0.02 and {most:g} s apart</source>
            <translation>seine Momente liegen nicht 0,02 bis {most:g} s auseinander</translation>
        </message>
        <message>
            <location filename="../../src/coach/pose/movement.py" />
            <source>there is no joint called {joint!r}.{near}</source>
            <translation>es gibt kein Gelenk namens {joint!r}.{near}</translation>
        </message>
        <message>
            <location filename="../../src/coach/pose/steady.py" />
            <source>somebody else may be in the picture</source>
            <translation>vielleicht ist noch jemand im Bild</translation>
        </message>
        <message>
            <location filename="../../src/coach/problems.py" />
            <source> Did you mean {near!r}?</source>
            <translation> Meinten Sie {near!r}?</translation>
        </message>
        <message>
            <location filename="../../src/coach/problems.py" />
            <source>There is no {kind} called {name!r}.{near}</source>
            <translation>{kind} mit dem Namen {name!r} gibt es nicht.{near}</translation>
        </message>
        <message>
            <location filename="../../src/coach/problems.py" />
            <source>{path} cannot be used:</source>
            <translation>{path} kann nicht verwendet werden:</translation>
        </message>
        <message>
            <location filename="../../src/coach/progress/trends.py" />
            <source>{exercise}: form {by:.0f} points better than two weeks ago</source>
            <translation>{exercise}: Form {by:.0f} Punkte besser als vor zwei Wochen</translation>
        </message>
        <message>
            <location filename="../../src/coach/progress/trends.py" />
            <source>{exercise}: held {by:.0f} s longer than two weeks ago</source>
            <translation>{exercise}: {by:.0f} s länger gehalten als vor zwei Wochen</translation>
        </message>
        <message>
            <location filename="../../src/coach/progress/trends.py" />
            <source>{exercise}: {by:.0f} more in a day than two weeks ago</source>
            <translation>{exercise}: {by:.0f} mehr an einem Tag als vor zwei Wochen</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/authoring.py" />
            <source>The routine cannot be kept in {folder}: {why}.</source>
            <translation>Das Programm kann in {folder} nicht behalten werden: {why}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/library.py" />
            <source>The routine cannot be removed from {folder}: {why}.</source>
            <translation>Das Programm kann nicht aus {folder} entfernt werden: {why}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/library.py" />
            <source>a day is there twice</source>
            <translation>ein Tag steht zweimal da</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/library.py" />
            <source>a routine needs a name</source>
            <translation>ein Programm braucht einen Namen</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/library.py" />
            <source>a routine needs at least one item</source>
            <translation>ein Programm braucht mindestens einen Eintrag</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/library.py" />
            <source>a tempo is three numbers of seconds: up, held, down</source>
            <translation>ein Tempo sind drei Zahlen in Sekunden: hoch, halten, runter</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/library.py" />
            <source>has to be more than 0</source>
            <translation>muss mehr als 0 sein</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/library.py" />
            <source>is not between 1 and 10</source>
            <translation>liegt nicht zwischen 1 und 10</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/library.py" />
            <source>it ends on {end}, before it starts on {start}</source>
            <translation>es endet am {end}, bevor es am {start} beginnt</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/library.py" />
            <source>none of its exercises has a level {level}, only {levels}</source>
            <translation>keine seiner Übungen hat eine Stufe {level}, nur {levels}</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/library.py" />
            <source>there is no exercise called {name!r}.{near}</source>
            <translation>es gibt keine Übung namens {name!r}.{near}</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/library.py" />
            <source>{name} goes by {right}</source>
            <translation>{name} richtet sich nach {right}</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/library.py" />
            <source>{name} has no level {level}, only {levels}</source>
            <translation>{name} hat keine Stufe {level}, nur {levels}</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/library.py" />
            <source>{name} has {pyramid} reps at this level: say how many reps as well</source>
            <translation>{name} hat auf dieser Stufe {pyramid} Wiederholungen: Geben Sie auch an, wie viele</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/library.py" />
            <source>{name} works both sides at once</source>
            <translation>{name} bewegt beide Seiten zugleich</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/library.py" />
            <source>{n} is not between 1 and {most}</source>
            <translation>{n} liegt nicht zwischen 1 und {most}</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/told.py" />
            <source>Avoid: {words}</source>
            <translation>Vermeiden: {words}</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/told.py" />
            <source>Breathing: {words}</source>
            <translation>Atmung: {words}</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/told.py" />
            <source>Take care: {words}</source>
            <translation>Achtung: {words}</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/told.py" />
            <source>To feel: {words}</source>
            <translation>Zu spüren: {words}</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/told.py" />
            <source>Why: {words}</source>
            <translation>Warum: {words}</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/told.py" />
            <source>With: {load}</source>
            <translation>Mit: {load}</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/told.py" />
            <source>You need: {words}</source>
            <translation>Sie brauchen: {words}</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/told.py" />
            <source>{up:g} s up, {held:g} s at the top, {down:g} s down</source>
            <translation>{up:g} s hoch, {held:g} s oben, {down:g} s herunter</translation>
        </message>
        <message>
            <location filename="../../src/coach/settings.py" />
            <source>Some settings cannot be used; the usual ones are. {told}</source>
            <translation>Einige Einstellungen können nicht verwendet werden; es gelten die üblichen. {told}</translation>
        </message>
        <message>
            <location filename="../../src/coach/settings.py" />
            <source>The settings cannot be kept in {folder}: {why}.</source>
            <translation>Die Einstellungen können in {folder} nicht behalten werden: {why}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/settings.py" />
            <source>The settings were damaged, so the usual ones are used. The damaged file is now {aside}.</source>
            <translation>Die Einstellungen waren beschädigt, daher gelten die üblichen. Die beschädigte Datei ist jetzt {aside}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/settings.py" />
            <source>The settings {path} are damaged, so the usual ones are used. It stays where it is ({why}).</source>
            <translation>Die Einstellungen {path} sind beschädigt, daher gelten die üblichen. Die Datei bleibt, wo sie ist ({why}).</translation>
        </message>
        <message>
            <location filename="../../src/coach/settings.py" />
            <source>The settings {path} cannot be read ({why}); the usual ones are used.</source>
            <translation>Die Einstellungen {path} können nicht gelesen werden ({why}); es gelten die üblichen.</translation>
        </message>
        <message>
            <location filename="../../src/coach/start.py" />
            <source>Exercises that the demo has no film of are left out.</source>
            <translation>Übungen, von denen die Vorführung keinen Film hat, sind weggelassen.</translation>
        </message>
        <message>
            <location filename="../../src/coach/start.py" />
            <source>The demo watches films, not you, so the questions about your health were left out. Please do not exercise along.</source>
            <translation>Die Vorführung schaut Filme an, nicht Sie, daher wurden die Fragen zu Ihrer Gesundheit weggelassen. Bitte üben Sie nicht mit.</translation>
        </message>
        <message>
            <location filename="../../src/coach/start.py" />
            <source>the films of the demo</source>
            <translation>die Filme der Vorführung</translation>
        </message>
        <message>
            <location filename="../../src/coach/start.py" />
            <source>the one given as --camera {camera}</source>
            <translation>die mit --camera {camera} angegebene</translation>
        </message>
        <message>
            <location filename="../../src/coach/vision.py" />
            <source>The camera has stopped because of a mistake in coach. Close coach and start it again.</source>
            <translation>Die Kamera wurde durch einen Fehler in coach angehalten. Schließen Sie coach und starten Sie es neu.</translation>
        </message>
        <message>
            <location filename="../../src/coach/vision.py" />
            <source>The film is over.</source>
            <translation>Der Film ist zu Ende.</translation>
        </message>
    </context>
</TS>
