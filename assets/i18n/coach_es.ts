<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>coach</name>
        <message>
            <location filename="../../assets/care/breaks.toml" />
            <source>Get up for a moment if you can, or change how you sit.</source>
            <translation>Levántese un momento si puede, o cambie de postura.</translation>
        </message>
        <message>
            <location filename="../../assets/care/breaks.toml" />
            <source>March beside your chair or walk about, at a pace at which you can talk.</source>
            <translation>Camine en el sitio junto a la silla o dé una vuelta, a un paso con el que pueda hablar.</translation>
        </message>
        <message>
            <location filename="../../assets/care/breaks.toml" />
            <source>Sit well forward, feet flat, arms crossed. Put a chair that rolls against a wall.</source>
            <translation>Siéntese bien adelante, con los pies planos y los brazos cruzados. Una silla con ruedas va contra la pared.</translation>
        </message>
        <message>
            <location filename="../../assets/care/breaks.toml" />
            <source>Stand up, feet hip-width apart, hands on the back of your hips.</source>
            <translation>Póngase de pie, con los pies a la anchura de las caderas y las manos en la parte de atrás de las caderas.</translation>
        </message>
        <message>
            <location filename="../../assets/care/breaks.toml" />
            <source>Stand with your feet hip-width apart, knees soft, hands on your thighs.</source>
            <translation>De pie, con los pies a la anchura de las caderas, las rodillas sueltas y las manos en los muslos.</translation>
        </message>
        <message>
            <location filename="../../assets/care/breaks.toml" />
            <source>Two or three minutes on your feet? A few steps are enough for now. Let your shoulders hang.</source>
            <translation>¿Dos o tres minutos de pie? Unos pasos bastan por ahora. Deje caer los hombros.</translation>
        </message>
        <message>
            <location filename="../../assets/care/breaks.toml" />
            <source>Two or three minutes on your feet? No need to change clothes or lie down. Four exercises beside your chair, shown here, then back to work.</source>
            <translation>¿Dos o tres minutos de pie? No hace falta cambiarse ni tumbarse. Cuatro ejercicios junto a su silla, mostrados aquí, y de vuelta al trabajo.</translation>
        </message>
        <message>
            <location filename="../../assets/care/breaks.toml" />
            <source>You have sat for {minutes} minutes.</source>
            <translation>Lleva {minutes} minutos sentado.</translation>
        </message>
        <message>
            <location filename="../../assets/care/breaks.toml" />
            <source>not yet reviewed by a clinician</source>
            <translation>aún no revisado por un profesional de la salud</translation>
        </message>
        <message>
            <location filename="../../assets/care/check.toml" />
            <source>0 to 3: fine. 4 and 5: allowed if it settles. 6 to 10: too much for now.</source>
            <translation>De 0 a 3: bien. 4 y 5: permitido si se calma. De 6 a 10: demasiado por ahora.</translation>
        </message>
        <message>
            <location filename="../../assets/care/check.toml" />
            <source>Anything new: numbness or weakness in a leg, trouble with pee or poo, fever, a fall?</source>
            <translation>¿Algo nuevo: adormecimiento o debilidad en una pierna, problemas para orinar o defecar, fiebre, una caída?</translation>
        </message>
        <message>
            <location filename="../../assets/care/check.toml" />
            <source>Did your back seize up in the last three days, so that dressing or turning over is clearly hard?</source>
            <translation>¿Se le ha bloqueado la espalda en los últimos tres días, de modo que vestirse o darse la vuelta le cuesta claramente?</translation>
        </message>
        <message>
            <location filename="../../assets/care/check.toml" />
            <source>In the 24 hours after your last session, was your back ...</source>
            <translation>En las 24 horas después de su última sesión, su espalda estuvo...</translation>
        </message>
        <message>
            <location filename="../../assets/care/check.toml" />
            <source>Twenty seconds, then we start.</source>
            <translation>Veinte segundos y empezamos.</translation>
        </message>
        <message>
            <location filename="../../assets/care/check.toml" />
            <source>With pain of 9 or 10 there is no session now. Rest in a position that eases, breathe slowly, and contact your doctor or an urgent-care line.</source>
            <translation>Con un dolor de 9 o 10 no hay sesión ahora. Descanse en una postura que alivie, respire despacio y contacte con su médico o con un servicio médico de urgencias.</translation>
        </message>
        <message>
            <location filename="../../assets/care/check.toml" />
            <source>You have been away for a while. Were you ill?</source>
            <translation>Ha estado un tiempo fuera. ¿Estuvo enfermo?</translation>
        </message>
        <message>
            <location filename="../../assets/care/check.toml" />
            <source>a bit worse, but it settled</source>
            <translation>un poco peor, pero se calmó</translation>
        </message>
        <message>
            <location filename="../../assets/care/check.toml" />
            <source>better</source>
            <translation>mejor</translation>
        </message>
        <message>
            <location filename="../../assets/care/check.toml" />
            <source>clearly worse</source>
            <translation>claramente peor</translation>
        </message>
        <message>
            <location filename="../../assets/care/check.toml" />
            <source>the same</source>
            <translation>igual</translation>
        </message>
        <message>
            <location filename="../../assets/care/checkin.toml" />
            <source>10,000 or more</source>
            <translation>10.000 o más</translation>
        </message>
        <message>
            <location filename="../../assets/care/checkin.toml" />
            <source>Glasses of water, tea or coffee</source>
            <translation>Vasos de agua, té o café</translation>
        </message>
        <message>
            <location filename="../../assets/care/checkin.toml" />
            <source>Last night's sleep</source>
            <translation>Sueño de anoche</translation>
        </message>
        <message>
            <location filename="../../assets/care/checkin.toml" />
            <source>Pain today</source>
            <translation>Dolor hoy</translation>
        </message>
        <message>
            <location filename="../../assets/care/checkin.toml" />
            <source>Steps walked, about</source>
            <translation>Pasos caminados, más o menos</translation>
        </message>
        <message>
            <location filename="../../assets/care/checkin.toml" />
            <source>Stress</source>
            <translation>Estrés</translation>
        </message>
        <message>
            <location filename="../../assets/care/checkin.toml" />
            <source>Twenty seconds. Leave out what you like.</source>
            <translation>Veinte segundos. Deje en blanco lo que quiera.</translation>
        </message>
        <message>
            <location filename="../../assets/care/checkin.toml" />
            <source>hardly any</source>
            <translation>casi ninguno</translation>
        </message>
        <message>
            <location filename="../../assets/care/checkin.toml" />
            <source>none</source>
            <translation>nada</translation>
        </message>
        <message>
            <location filename="../../assets/care/checkin.toml" />
            <source>ten or more</source>
            <translation>diez o más</translation>
        </message>
        <message>
            <location filename="../../assets/care/checkin.toml" />
            <source>very bad</source>
            <translation>muy malo</translation>
        </message>
        <message>
            <location filename="../../assets/care/checkin.toml" />
            <source>very good</source>
            <translation>muy bueno</translation>
        </message>
        <message>
            <location filename="../../assets/care/checkin.toml" />
            <source>very much</source>
            <translation>muchísimo</translation>
        </message>
        <message>
            <location filename="../../assets/care/checkin.toml" />
            <source>worst</source>
            <translation>el peor</translation>
        </message>
        <message>
            <location filename="../../assets/care/episodes.toml" />
            <source>A position that eases</source>
            <translation>Una postura que alivia</translation>
        </message>
        <message>
            <location filename="../../assets/care/episodes.toml" />
            <source>Awkward movement</source>
            <translation>Movimiento torpe</translation>
        </message>
        <message>
            <location filename="../../assets/care/episodes.toml" />
            <source>Cold</source>
            <translation>Frío</translation>
        </message>
        <message>
            <location filename="../../assets/care/episodes.toml" />
            <source>Drank little</source>
            <translation>Bebí poco</translation>
        </message>
        <message>
            <location filename="../../assets/care/episodes.toml" />
            <source>Just time</source>
            <translation>Solo tiempo</translation>
        </message>
        <message>
            <location filename="../../assets/care/episodes.toml" />
            <source>Lifted something</source>
            <translation>Levanté algo</translation>
        </message>
        <message>
            <location filename="../../assets/care/episodes.toml" />
            <source>More effort than usual</source>
            <translation>Más esfuerzo de lo habitual</translation>
        </message>
        <message>
            <location filename="../../assets/care/episodes.toml" />
            <source>Most people who had a spasm have one again some day. A plan that you keep up makes that less likely.</source>
            <translation>La mayoría de quienes tuvieron un espasmo vuelven a tener otro algún día. Un plan que usted mantiene lo hace menos probable.</translation>
        </message>
        <message>
            <location filename="../../assets/care/episodes.toml" />
            <source>Nothing I know of</source>
            <translation>Nada que yo sepa</translation>
        </message>
        <message>
            <location filename="../../assets/care/episodes.toml" />
            <source>Sat for many hours</source>
            <translation>Pasé muchas horas sentado</translation>
        </message>
        <message>
            <location filename="../../assets/care/episodes.toml" />
            <source>Slept badly</source>
            <translation>Dormí mal</translation>
        </message>
        <message>
            <location filename="../../assets/care/episodes.toml" />
            <source>Slow breathing</source>
            <translation>Respiración lenta</translation>
        </message>
        <message>
            <location filename="../../assets/care/episodes.toml" />
            <source>Small movements</source>
            <translation>Movimientos pequeños</translation>
        </message>
        <message>
            <location filename="../../assets/care/episodes.toml" />
            <source>Something else</source>
            <translation>Otra cosa</translation>
        </message>
        <message>
            <location filename="../../assets/care/episodes.toml" />
            <source>This shows what you ticked together. It does not show what brought it on. Chance plays a part, most of all with few episodes.</source>
            <translation>Esto muestra lo que marcó junto. No muestra qué lo provocó. El azar también cuenta, sobre todo con pocos episodios.</translation>
        </message>
        <message>
            <location filename="../../assets/care/episodes.toml" />
            <source>Warmth</source>
            <translation>Calor</translation>
        </message>
        <message>
            <location filename="../../assets/care/episodes.toml" />
            <source>With three episodes or more you see here what went together.</source>
            <translation>Con tres episodios o más verá aquí qué se dio junto.</translation>
        </message>
        <message>
            <location filename="../../assets/care/episodes.toml" />
            <source>Write down when your back seized up and what went before. Over months you may see what goes together for you.</source>
            <translation>Anote cuándo se le bloqueó la espalda y qué hubo antes. Con los meses quizá vea qué va junto en su caso.</translation>
        </message>
        <message>
            <location filename="../../assets/care/learn.toml" />
            <source>About two of three people have back pain again within a year. Exercise with some learning cuts that by nearly half, as long as you go on. A walking plan helps too. Stop for months, and the gain fades.</source>
            <translation>Unas dos de cada tres personas vuelven a tener dolor de espalda en un año. El ejercicio con algo de aprendizaje lo reduce casi a la mitad, mientras se siga. Un plan de caminata también ayuda. Si se deja durante meses, el beneficio se pierde.</translation>
        </message>
        <message>
            <location filename="../../assets/care/learn.toml" />
            <source>Does pain mean harm?</source>
            <translation>¿Dolor significa daño?</translation>
        </message>
        <message>
            <location filename="../../assets/care/learn.toml" />
            <source>Drink as you are used to. Older advice says that water or minerals stop cramps in the back. There is no good proof for that.</source>
            <translation>Beba como acostumbra. Los consejos antiguos dicen que el agua o los minerales frenan los calambres de espalda. No hay buenas pruebas de ello.</translation>
        </message>
        <message>
            <location filename="../../assets/care/learn.toml" />
            <source>Drinking and minerals</source>
            <translation>Beber y minerales</translation>
        </message>
        <message>
            <location filename="../../assets/care/learn.toml" />
            <source>Flare-ups are part of the way, and they pass. Go back to the gentle things: a good position, slow breathing, short walks. Do half for some days. Then go on from where you were. You do not start from zero.</source>
            <translation>Las recaídas son parte del camino, y pasan. Vuelva a lo suave: una buena postura, respirar despacio, paseos cortos. Haga la mitad unos días. Luego siga desde donde estaba. No empieza de cero.</translation>
        </message>
        <message>
            <location filename="../../assets/care/learn.toml" />
            <source>Ice or heat?</source>
            <translation>¿Hielo o calor?</translation>
        </message>
        <message>
            <location filename="../../assets/care/learn.toml" />
            <source>It sees where your joints are, from one side. It cannot see your spine, your muscles, your breath or your pain. A high score means that your body was in line with the plan. How it feels to you always counts more.</source>
            <translation>Ve dónde están sus articulaciones, desde un lado. No puede ver su columna, sus músculos, su respiración ni su dolor. Una puntuación alta significa que su cuerpo siguió el plan. Cómo se siente usted cuenta siempre más.</translation>
        </message>
        <message>
            <location filename="../../assets/care/learn.toml" />
            <source>Keeping it away</source>
            <translation>Para que no vuelva</translation>
        </message>
        <message>
            <location filename="../../assets/care/learn.toml" />
            <source>Most back pain is not a sign that something is broken. About one person in a hundred who sees a doctor for it has a serious illness. A bit of pain while you train is all right if it settles by the next day.</source>
            <translation>La mayoría de los dolores de espalda no son señal de que algo esté roto. Cerca de una de cada cien personas que acuden al médico por ello tiene una enfermedad grave. Un poco de dolor al entrenar está bien si se calma al día siguiente.</translation>
        </message>
        <message>
            <location filename="../../assets/care/learn.toml" />
            <source>No way of sitting is wrong. Sitting for hours without a break is what backs like least. Change how you sit often, and stand up every half hour. Office workers who took active breaks had less new back pain.</source>
            <translation>Ninguna forma de sentarse es mala. Lo que menos gusta a la espalda es pasar horas sentado sin pausa. Cambie a menudo de postura y levántese cada media hora. Los oficinistas que hacían pausas activas tuvieron menos dolores nuevos.</translation>
        </message>
        <message>
            <location filename="../../assets/care/learn.toml" />
            <source>Older advice says ice first, then heat. Studies do not show that one comes before the other. Heat may ease a fresh ache a little. Use what feels better, with a cloth between, and never on numb skin.</source>
            <translation>Los consejos antiguos dicen primero hielo, luego calor. Los estudios no muestran que uno vaya antes que el otro. El calor puede aliviar un poco un dolor reciente. Use lo que le siente mejor, con un paño en medio y nunca sobre piel adormecida.</translation>
        </message>
        <message>
            <location filename="../../assets/care/learn.toml" />
            <source>On good days it is easy to do too much, and the next day you pay for it. Pick an amount that you can do on a bad day too. Then add a little each week. Small steps get you further than big jumps.</source>
            <translation>En los días buenos es fácil pasarse, y al día siguiente se paga. Elija una cantidad que también pueda hacer en un día malo. Luego añada un poco cada semana. Los pasos pequeños llevan más lejos que los grandes saltos.</translation>
        </message>
        <message>
            <location filename="../../assets/care/learn.toml" />
            <source>Pacing</source>
            <translation>Dosificarse</translation>
        </message>
        <message>
            <location filename="../../assets/care/learn.toml" />
            <source>Pain feels worse after a bad night. Go to bed and get up at the same times. On your side, put a pillow between your knees. On your back, put one under them. There is no single best mattress.</source>
            <translation>El dolor se siente peor tras una mala noche. Acuéstese y levántese a las mismas horas. De lado, ponga una almohada entre las rodillas. Boca arriba, una debajo. No hay un único colchón mejor.</translation>
        </message>
        <message>
            <location filename="../../assets/care/learn.toml" />
            <source>Sleep</source>
            <translation>Sueño</translation>
        </message>
        <message>
            <location filename="../../assets/care/learn.toml" />
            <source>When it flares up</source>
            <translation>Cuando se reaviva</translation>
        </message>
        <message>
            <location filename="../../assets/care/learn.toml" />
            <source>Why moving helps</source>
            <translation>Por qué ayuda moverse</translation>
        </message>
        <message>
            <location filename="../../assets/care/learn.toml" />
            <source>Your back can lift. Bend at your hips and knees, keep the load close, and turn with your feet. Start light and add weight over weeks. A back that is used gets stronger.</source>
            <translation>Su espalda puede levantar peso. Doble caderas y rodillas, mantenga la carga cerca y gire con los pies. Empiece con poco y añada peso con las semanas. Una espalda que se usa se fortalece.</translation>
        </message>
        <message>
            <location filename="../../assets/care/learn.toml" />
            <source>Your back is made to move. When it hurts, lying still for long makes you stiff and weak. Moving a little, often, gets most people going sooner. No kind of exercise is clearly the best. The best one is the one that you keep up.</source>
            <translation>Su espalda está hecha para moverse. Cuando duele, quedarse quieto mucho tiempo le deja rígido y débil. Moverse poco y a menudo pone antes en marcha a la mayoría. Ningún ejercicio es claramente el mejor. El mejor es el que usted mantiene.</translation>
        </message>
        <message>
            <location filename="../../assets/care/morning.toml" />
            <source>Bending does not make your back worse, so it needs no waiting.</source>
            <translation>Doblarse no empeora su espalda, así que no hace falta esperar.</translation>
        </message>
        <message>
            <location filename="../../assets/care/morning.toml" />
            <source>How long ago did you get up?</source>
            <translation>¿Cuánto hace que se levantó?</translation>
        </message>
        <message>
            <location filename="../../assets/care/morning.toml" />
            <source>One small study: people who did not bend in the first hours of the day had fewer days with pain. It is not certain.</source>
            <translation>Un estudio pequeño: quienes no se doblaron en las primeras horas del día tuvieron menos días con dolor. No hay certeza de ello.</translation>
        </message>
        <message>
            <location filename="../../assets/care/morning.toml" />
            <source>Put off in the first two hours after getting up, because bending makes your back worse.</source>
            <translation>Aplazado en las dos primeras horas después de levantarse, porque doblarse empeora su espalda.</translation>
        </message>
        <message>
            <location filename="../../assets/care/morning.toml" />
            <source>The morning is over, so it was not asked.</source>
            <translation>La mañana ha pasado, por eso no se preguntó.</translation>
        </message>
        <message>
            <location filename="../../assets/care/morning.toml" />
            <source>You got up less than an hour ago, and bending makes your back worse. Bending drills wait until you have been up for two hours.</source>
            <translation>Se levantó hace menos de una hora y doblarse empeora su espalda. Los ejercicios de doblarse esperan hasta que lleve dos horas en pie.</translation>
        </message>
        <message>
            <location filename="../../assets/care/morning.toml" />
            <source>You got up less than two hours ago, and bending makes your back worse. Bending drills had better wait a little. You may choose.</source>
            <translation>Se levantó hace menos de dos horas y doblarse empeora su espalda. Los ejercicios de doblarse es mejor que esperen un poco. Puede elegir.</translation>
        </message>
        <message>
            <location filename="../../assets/care/morning.toml" />
            <source>You got up not long ago, and bending makes your back worse. Bending drills had better wait. Your physiotherapist wrote them down, so you may choose.</source>
            <translation>Se levantó hace poco y doblarse empeora su espalda. Los ejercicios de doblarse es mejor que esperen. Su fisioterapeuta los escribió, así que puede elegir.</translation>
        </message>
        <message>
            <location filename="../../assets/care/morning.toml" />
            <source>You have been up for more than two hours.</source>
            <translation>Lleva más de dos horas en pie.</translation>
        </message>
        <message>
            <location filename="../../assets/care/morning.toml" />
            <source>less than an hour ago</source>
            <translation>hace menos de una hora</translation>
        </message>
        <message>
            <location filename="../../assets/care/morning.toml" />
            <source>longer ago</source>
            <translation>hace más tiempo</translation>
        </message>
        <message>
            <location filename="../../assets/care/morning.toml" />
            <source>one to two hours ago</source>
            <translation>hace una o dos horas</translation>
        </message>
        <message>
            <location filename="../../assets/care/phases.toml" />
            <source>Build and prevent</source>
            <translation>Fortalecer y prevenir</translation>
        </message>
        <message>
            <location filename="../../assets/care/phases.toml" />
            <source>First steps to a steady back: bridges, parts of the bird-dog, planks on the knees, bending from the hips, walks of 10 to 20 minutes.</source>
            <translation>Primeros pasos hacia una espalda estable: puentes, partes del bird-dog, planchas de rodillas, doblarse por las caderas, caminar de 10 a 20 minutos.</translation>
        </message>
        <message>
            <location filename="../../assets/care/phases.toml" />
            <source>Five good days out of seven, and {sessions} sessions done. The next phase begins: getting stronger.</source>
            <translation>Cinco días buenos de siete y {sessions} sesiones hechas. Empieza la siguiente fase: fortalecerse.</translation>
        </message>
        <message>
            <location filename="../../assets/care/phases.toml" />
            <source>Getting and staying strong: planks, bridges, bird-dog, bending with a load, walks of 30 minutes on five days a week.</source>
            <translation>Fortalecerse y mantenerlo: planchas, puentes, bird-dog, doblarse con carga, caminar 30 minutos cinco días a la semana.</translation>
        </message>
        <message>
            <location filename="../../assets/care/phases.toml" />
            <source>One more gentle day: relief ends after two days in a row with pain of 5 or less.</source>
            <translation>Un día suave más: el alivio termina tras dos días seguidos con dolor de 5 o menos.</translation>
        </message>
        <message>
            <location filename="../../assets/care/phases.toml" />
            <source>Positions, calm breathing, short walks and very small movements. Nothing is scored.</source>
            <translation>Posturas, respiración tranquila, paseos cortos y movimientos muy pequeños. No se puntúa nada.</translation>
        </message>
        <message>
            <location filename="../../assets/care/phases.toml" />
            <source>Recover</source>
            <translation>Recuperarse</translation>
        </message>
        <message>
            <location filename="../../assets/care/phases.toml" />
            <source>Relief</source>
            <translation>Alivio</translation>
        </message>
        <message>
            <location filename="../../assets/care/phases.toml" />
            <source>Two calmer days in a row. The next phase begins: first steps to a steady back.</source>
            <translation>Dos días más tranquilos seguidos. Empieza la siguiente fase: primeros pasos hacia una espalda estable.</translation>
        </message>
        <message>
            <location filename="../../assets/care/phases.toml" />
            <source>You go on getting stronger.</source>
            <translation>Sigue fortaleciéndose.</translation>
        </message>
        <message>
            <location filename="../../assets/care/phases.toml" />
            <source>You go on with the first steps. Getting stronger begins after five good days out of seven and six sessions.</source>
            <translation>Sigue con los primeros pasos. El fortalecimiento empieza tras cinco días buenos de siete y seis sesiones.</translation>
        </message>
        <message>
            <location filename="../../assets/care/phases.toml" />
            <source>You were ill. We begin again with the first steps to a steady back.</source>
            <translation>Estuvo enfermo. Volvemos a empezar con los primeros pasos hacia una espalda estable.</translation>
        </message>
        <message>
            <location filename="../../assets/care/phases.toml" />
            <source>Your back seized up not long ago. Today is for relief: positions, breathing, short walks and small movements.</source>
            <translation>Hace poco se le bloqueó la espalda. Hoy es para aliviar: posturas, respiración, paseos cortos y movimientos pequeños.</translation>
        </message>
        <message>
            <location filename="../../assets/care/phases.toml" />
            <source>Your back was clearly worse the day after. The next session is a gentle one.</source>
            <translation>Al día siguiente su espalda estuvo claramente peor. La próxima sesión es suave.</translation>
        </message>
        <message>
            <location filename="../../assets/care/phases.toml" />
            <source>Your pain has been high for weeks, and the gentle sessions did not make it worse. You may try the first level of the next phase. Please also have someone look at it with you.</source>
            <translation>Su dolor lleva semanas alto, y las sesiones suaves no lo empeoraron. Puede probar el primer nivel de la siguiente fase. Por favor, que alguien lo mire también con usted.</translation>
        </message>
        <message>
            <location filename="../../assets/care/phases.toml" />
            <source>Your pain has been high for weeks. You go on with the first level, as long as the day after is no worse.</source>
            <translation>Su dolor lleva semanas alto. Sigue con el primer nivel, mientras el día siguiente no sea peor.</translation>
        </message>
        <message>
            <location filename="../../assets/care/phases.toml" />
            <source>Your pain is at {pain}, 2 or more above where your last session began. That counts as clearly worse. The next session is a gentle one.</source>
            <translation>Su dolor está en {pain}, 2 o más por encima de donde empezó su última sesión. Eso cuenta como claramente peor. La próxima sesión es suave.</translation>
        </message>
        <message>
            <location filename="../../assets/care/phases.toml" />
            <source>Your pain is at {pain}. Today is for relief: positions, breathing, short walks and small movements.</source>
            <translation>Su dolor está en {pain}. Hoy es para aliviar: posturas, respiración, paseos cortos y movimientos pequeños.</translation>
        </message>
        <message>
            <location filename="../../assets/care/phases.toml" />
            <source>Your pain is at {pain}. We go back to the first steps for a while.</source>
            <translation>Su dolor está en {pain}. Volvemos un tiempo a los primeros pasos.</translation>
        </message>
        <message>
            <location filename="../../assets/care/phases.toml" />
            <source>Your pain is at {pain}. You begin with the first steps to a steady back.</source>
            <translation>Su dolor está en {pain}. Empieza con los primeros pasos hacia una espalda estable.</translation>
        </message>
        <message>
            <location filename="../../assets/care/phases.toml" />
            <source>Your pain is low. You begin with getting stronger, each exercise at its first level.</source>
            <translation>Su dolor es bajo. Empieza a fortalecerse, cada ejercicio en su primer nivel.</translation>
        </message>
        <message>
            <location filename="../../assets/care/precautions.toml" />
            <source>Held back because bending forward makes it worse.</source>
            <translation>Reservado porque inclinarse adelante lo empeora.</translation>
        </message>
        <message>
            <location filename="../../assets/care/precautions.toml" />
            <source>Held back because leaning back makes it worse.</source>
            <translation>Reservado porque echarse atrás lo empeora.</translation>
        </message>
        <message>
            <location filename="../../assets/care/precautions.toml" />
            <source>Held back because of your hip.</source>
            <translation>Reservado por su cadera.</translation>
        </message>
        <message>
            <location filename="../../assets/care/precautions.toml" />
            <source>Held back because of your knee.</source>
            <translation>Reservado por su rodilla.</translation>
        </message>
        <message>
            <location filename="../../assets/care/precautions.toml" />
            <source>Held back because of your neck.</source>
            <translation>Reservado por su cuello.</translation>
        </message>
        <message>
            <location filename="../../assets/care/precautions.toml" />
            <source>Held back because of your shoulder: it carries your weight here.</source>
            <translation>Reservado por su hombro: aquí carga su peso.</translation>
        </message>
        <message>
            <location filename="../../assets/care/precautions.toml" />
            <source>Held back because of your wrist: it carries your weight here.</source>
            <translation>Reservado por su muñeca: aquí carga su peso.</translation>
        </message>
        <message>
            <location filename="../../assets/care/precautions.toml" />
            <source>Held back in pregnancy. Ask your midwife or doctor which exercises suit you.</source>
            <translation>Reservado en el embarazo. Pregunte a su matrona o a su médico qué ejercicios le convienen.</translation>
        </message>
        <message>
            <location filename="../../assets/care/precautions.toml" />
            <source>Held back in the first days of a fresh pain.</source>
            <translation>Reservado en los primeros días de un dolor reciente.</translation>
        </message>
        <message>
            <location filename="../../assets/care/precautions.toml" />
            <source>Held back while pain or tingling runs down a leg. Ask your physiotherapist first.</source>
            <translation>Reservado mientras el dolor o el hormigueo baje por una pierna. Pregunte antes a su fisioterapeuta.</translation>
        </message>
        <message>
            <location filename="../../assets/care/precautions.toml" />
            <source>Held back with a narrow canal or a vertebra out of line: leaning back may bother it. Ask your physiotherapist first.</source>
            <translation>Reservado con un canal estrecho o una vértebra desplazada: echarse atrás puede molestar. Pregunte antes a su fisioterapeuta.</translation>
        </message>
        <message>
            <location filename="../../assets/care/precautions.toml" />
            <source>Held back with an artificial hip: it turns or bends the hip far.</source>
            <translation>Reservado con prótesis de cadera: gira o dobla mucho la cadera.</translation>
        </message>
        <message>
            <location filename="../../assets/care/precautions.toml" />
            <source>Held back with dizziness, because of getting up and down.</source>
            <translation>Reservado con mareos, por el bajar y levantarse.</translation>
        </message>
        <message>
            <location filename="../../assets/care/precautions.toml" />
            <source>Held back with high blood pressure or heart disease: long holds drive the pressure up. Ask your doctor.</source>
            <translation>Reservado con tensión alta o enfermedad del corazón: mantener mucho tiempo sube la tensión. Pregunte a su médico.</translation>
        </message>
        <message>
            <location filename="../../assets/care/precautions.toml" />
            <source>Held back with pain down the leg from a disc. Ask your physiotherapist first.</source>
            <translation>Reservado con dolor en la pierna por un disco. Pregunte antes a su fisioterapeuta.</translation>
        </message>
        <message>
            <location filename="../../assets/care/precautions.toml" />
            <source>Held back with weak bones: it rounds or presses the spine. Ask your doctor or physiotherapist.</source>
            <translation>Reservado con huesos débiles: redondea o aprieta la columna. Pregunte a su médico o fisioterapeuta.</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>4 to 12 weeks</source>
            <translation>de 4 a 12 semanas</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>A fresh pain and a long-standing one are paced differently.</source>
            <translation>Un dolor reciente y uno antiguo llevan ritmos distintos.</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>A note for you and your physiotherapist. The program gives no advice about medicines.</source>
            <translation>Una nota para usted y su fisioterapeuta. El programa no da consejos sobre medicamentos.</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>Asked once, two minutes. Leave out what you like. It stays on this laptop and decides which exercises are held back.</source>
            <translation>Se pregunta una vez, dos minutos. Deje en blanco lo que quiera. Se queda en este portátil y decide qué ejercicios se reservan.</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>Back surgery, and when:</source>
            <translation>Cirugía de espalda, y cuándo:</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>Bending forward, as to tie your shoes:</source>
            <translation>Inclinarse adelante, como para atarse los zapatos:</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>Exercises in a direction that makes it worse are held back.</source>
            <translation>Los ejercicios en una dirección que lo empeora se reservan.</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>For breaks and lifting practice that fit.</source>
            <translation>Para pausas y práctica de levantar peso que le convengan.</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>For the breaks.</source>
            <translation>Para las pausas.</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>For you and your physiotherapist. After surgery in the last 3 months, ask first.</source>
            <translation>Para usted y su fisioterapeuta. Tras una cirugía en los últimos 3 meses, pregunte primero.</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>Has a doctor told you that you have one of these?</source>
            <translation>¿Le ha dicho un médico que tiene alguna de estas cosas?</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>Has your back seized up before?</source>
            <translation>¿Se le ha bloqueado la espalda antes?</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>Hours of sitting on a usual day:</source>
            <translation>Horas sentado en un día normal:</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>How long has it hurt this time?</source>
            <translation>¿Cuánto tiempo lleva doliendo esta vez?</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>I do not know</source>
            <translation>No lo sé</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>Is one of these sore or stiff, or has it been operated on?</source>
            <translation>¿Alguna de estas partes está dolorida, rígida u operada?</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>It belongs to the questions about bones and to first steps at a high age.</source>
            <translation>Tiene que ver con las preguntas sobre los huesos y con los primeros pasos a edad avanzada.</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>Leaning back, hands on your hips:</source>
            <translation>Echarse atrás, manos en las caderas:</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>Many backs do this more than once. It helps to know what helped.</source>
            <translation>A muchas espaldas les pasa más de una vez. Ayuda saber qué ayudó.</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>Medicines, if you want to note them:</source>
            <translation>Medicamentos, si quiere anotarlos:</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>Planks need shoulders and wrists, kneeling needs knees. What does not suit is held back.</source>
            <translation>Las planchas piden hombros y muñecas, arrodillarse pide rodillas. Lo que no conviene se reserva.</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>So that progress can be seen in what matters to you.</source>
            <translation>Para que se vea el progreso en lo que a usted le importa.</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>Some exercises are held back with them, and you are told which and why.</source>
            <translation>Algunos ejercicios se reservan con ellas, y se le dice cuáles y por qué.</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>What do you want to be able to do again? In your own words:</source>
            <translation>¿Qué quiere poder volver a hacer? Con sus propias palabras:</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>With long-standing pain a little more is allowed in a session.</source>
            <translation>Con un dolor antiguo se permite un poco más en una sesión.</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>Your age:</source>
            <translation>Su edad:</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>Your days:</source>
            <translation>Sus días:</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>Your usual pain in the last weeks, 0 to 10:</source>
            <translation>Su dolor habitual en las últimas semanas, de 0 a 10:</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>a few times</source>
            <translation>algunas veces</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>a narrow spinal canal, or a vertebra out of line</source>
            <translation>un canal vertebral estrecho, o una vértebra desplazada</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>a slipped disc with pain down the leg</source>
            <translation>una hernia de disco con dolor en la pierna</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>an artificial hip</source>
            <translation>una prótesis de cadera</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>bending and twisting</source>
            <translation>agacharse y girar</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>dizziness or fainting</source>
            <translation>mareos o desmayos</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>eases it</source>
            <translation>lo alivia</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>every year, or more often</source>
            <translation>cada año, o más a menudo</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>hip</source>
            <translation>cadera</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>it does not hurt now</source>
            <translation>ahora no duele</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>knee</source>
            <translation>rodilla</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>less than 4 weeks</source>
            <translation>menos de 4 semanas</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>lifting</source>
            <translation>levantar peso</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>long standing</source>
            <translation>estar mucho de pie</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>makes it worse, or sends pain down the leg</source>
            <translation>lo empeora, o manda dolor a la pierna</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>makes no difference</source>
            <translation>no cambia nada</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>more than 3 months</source>
            <translation>más de 3 meses</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>much sitting</source>
            <translation>estar mucho sentado</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>neck</source>
            <translation>cuello</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>pregnant now</source>
            <translation>embarazo actual</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>shoulder</source>
            <translation>hombro</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>this is the first time</source>
            <translation>esta es la primera vez</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>weak bones, or a broken vertebra</source>
            <translation>huesos débiles, o una vértebra rota</translation>
        </message>
        <message>
            <location filename="../../assets/care/profile.toml" />
            <source>wrist or hand</source>
            <translation>muñeca o mano</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>First the whole programme goes back to its full length.</source>
            <translation>Primero todo el programa vuelve a su duración completa.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>Form {form}; from 80 on it counts. No hurry: stay here and let the coach help.</source>
            <translation>Forma {form}; cuenta a partir de 80. Sin prisa: quédese aquí y deje que coach le ayude.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>Four weeks of good work, and the pain is about the same. Worth a talk with a clinician.</source>
            <translation>Cuatro semanas de buen trabajo, y el dolor está más o menos igual. Vale la pena hablarlo con un profesional de la salud.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>Four weeks with hardly any pain. Three sessions a week may be enough now, later two. Keep walking.</source>
            <translation>Cuatro semanas casi sin dolor. Tres sesiones por semana pueden bastar ahora, luego dos. Siga caminando.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>Good sessions in a row on different days: {ok_sessions} of 2. It stays as it is.</source>
            <translation>Sesiones buenas seguidas en días distintos: {ok_sessions} de 2. Se queda como está.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>It is not known yet how your back was the day after.</source>
            <translation>Aún no se sabe cómo estuvo su espalda al día siguiente.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>It was stopped because of pain.</source>
            <translation>Se paró por dolor.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>Nothing goes up while this is a time for relief.</source>
            <translation>Nada sube mientras sea tiempo de alivio.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>One step up per session is enough.</source>
            <translation>Basta con una subida por sesión.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>Something hurt in one of the last two sessions. It stays as it is.</source>
            <translation>Algo dolió en una de las dos últimas sesiones. Se queda como está.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>The form was low in {low_form_sets} sets.</source>
            <translation>La forma fue baja en {low_form_sets} series.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>This is the highest level there is. Keep it up.</source>
            <translation>Es el nivel más alto que hay. Siga así.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>Too little could be seen to know about the form.</source>
            <translation>Se vio demasiado poco para saber de la forma.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>Twice in a week it did not go well. We go back to the easier exercise, with half the sets.</source>
            <translation>Dos veces en una semana no fue bien. Volvemos al ejercicio más fácil, con la mitad de las series.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>Two good sessions since the flare. Back to the full length?</source>
            <translation>Dos sesiones buenas desde la recaída. ¿Volver a la duración completa?</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>Two good sessions with half the sets. All sets again?</source>
            <translation>Dos sesiones buenas con la mitad de las series. ¿Otra vez todas?</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>We go one level down.</source>
            <translation>Bajamos un nivel.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>With a step up this week would be much longer than the last. It waits a little.</source>
            <translation>Con una subida, esta semana sería mucho más larga que la anterior. Espera un poco.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>You called it {effort} of 10 hard; up to 6 counts.</source>
            <translation>Lo puntuó con {effort} de 10 de esfuerzo; cuenta hasta 6.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>You did not say how hard it was.</source>
            <translation>No dijo cuánto le costó.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>You did not say how your back was after the session.</source>
            <translation>No dijo cómo estuvo su espalda después de la sesión.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>You did {percent} percent of what was asked; from 90 on it counts.</source>
            <translation>Hizo el {percent} por ciento de lo pedido; cuenta a partir de 90.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>You were away for {days_off} days. We begin one level lower.</source>
            <translation>Estuvo fuera {days_off} días. Empezamos un nivel más abajo.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>You were away for {days_off} days. We begin two levels lower.</source>
            <translation>Estuvo fuera {days_off} días. Empezamos dos niveles más abajo.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>Your answers say that everyday things have become harder. Worth a talk with a clinician.</source>
            <translation>Sus respuestas dicen que lo cotidiano se ha vuelto más difícil. Vale la pena hablarlo con un profesional de la salud.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>Your answers say that the pain gets in the way more than before. Worth a talk with a clinician.</source>
            <translation>Sus respuestas dicen que el dolor estorba más que antes. Vale la pena hablarlo con un profesional de la salud.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>Your back was clearly worse the day after.</source>
            <translation>Al día siguiente su espalda estuvo claramente peor.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>Your back was clearly worse the day after. The next session is for relief, then half of everything for two good sessions.</source>
            <translation>Al día siguiente su espalda estuvo claramente peor. La próxima sesión es para aliviar, luego la mitad de todo durante dos sesiones buenas.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>Your pain is too high today for a step up. It stays as it is.</source>
            <translation>Su dolor es hoy demasiado alto para subir. Se queda como está.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>Your pain rose by {rise} in the session.</source>
            <translation>Su dolor subió {rise} en la sesión.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>Your pain went up to {most_pain}.</source>
            <translation>Su dolor llegó a {most_pain}.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>Your pain went up to {most_pain}; up to 3 counts.</source>
            <translation>Su dolor llegó a {most_pain}; cuenta hasta 3.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>Your pain went up to {most_pain}; up to 4 counts.</source>
            <translation>Su dolor llegó a {most_pain}; cuenta hasta 4.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>Your physiotherapist decides about steps up.</source>
            <translation>Su fisioterapeuta decide sobre las subidas.</translation>
        </message>
        <message>
            <location filename="../../assets/care/progression.toml" />
            <source>{ok_sessions} good sessions in a row on different days, with little pain and not too hard.</source>
            <translation>{ok_sessions} sesiones buenas seguidas en días distintos, con poco dolor y sin demasiado esfuerzo.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>A few more breaths, in your own time.</source>
            <translation>Unas respiraciones más, a su ritmo.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>A few quiet minutes. Sit or lie as it suits you. If you get dizzy or uneasy, open your eyes and breathe as you like.</source>
            <translation>Unos minutos tranquilos. Siéntese o acuéstese como le venga bien. Si se marea o se inquieta, abra los ojos y respire como quiera.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Bend your elbows and tense your upper arms.</source>
            <translation>Doble los codos y tense los brazos.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Body scan</source>
            <translation>Recorrido por el cuerpo</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Breathe in as the circle grows, and out as it sinks.</source>
            <translation>Inspire cuando el círculo crece y espire cuando baja.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Close your eyes if you like. Feel where your body touches the floor or the chair.</source>
            <translation>Cierre los ojos si quiere. Sienta dónde toca su cuerpo el suelo o la silla.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Close your eyes tight and press your lips together.</source>
            <translation>Cierre los ojos con fuerza y apriete los labios.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Draw your belly in a little, and go on breathing.</source>
            <translation>Meta un poco el abdomen y siga respirando.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Five minutes. You notice each part of the body, and change nothing.</source>
            <translation>Cinco minutos. Nota cada parte del cuerpo y no cambia nada.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>If thoughts come, let them pass. Come back to the breath.</source>
            <translation>Si vienen pensamientos, déjelos pasar. Vuelva a la respiración.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Let go.</source>
            <translation>Suelte.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Let go. Feel the difference.</source>
            <translation>Suelte. Sienta la diferencia.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Let them drop. They may get heavy.</source>
            <translation>Déjelos caer. Pueden volverse pesados.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Let your arms sink.</source>
            <translation>Deje caer los brazos.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Let your belly be round and soft.</source>
            <translation>Deje el abdomen redondo y suave.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Let your body settle. You have nothing to do now.</source>
            <translation>Deje que su cuerpo se asiente. Ahora no tiene nada que hacer.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Let your face go soft.</source>
            <translation>Deje la cara suave.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Let your feet fall to the sides.</source>
            <translation>Deje caer los pies hacia los lados.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Let your shoulders get heavy. Let your jaw be loose.</source>
            <translation>Deje que los hombros pesen. Deje la mandíbula suelta.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Make loose fists, both hands.</source>
            <translation>Cierre los puños sin fuerza, las dos manos.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Move your fingers and toes. Open your eyes when you are ready.</source>
            <translation>Mueva los dedos de manos y pies. Abra los ojos cuando esté listo.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Move your fingers and toes. Take your time to get up.</source>
            <translation>Mueva los dedos de manos y pies. Levántese con calma.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Notice your breath. It comes and goes by itself.</source>
            <translation>Note su respiración. Va y viene sola.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Notice your feet. Warm or cool, light or heavy. Nothing has to change.</source>
            <translation>Note sus pies. Cálidos o fríos, ligeros o pesados. Nada tiene que cambiar.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Now your belly. It rises and sinks.</source>
            <translation>Ahora el abdomen. Sube y baja.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Now your low back. If it hurts, notice where it ends. Breathe, and let it be there.</source>
            <translation>Ahora la zona lumbar. Si duele, note dónde termina. Respire y déjelo estar.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Now your lower legs, and your knees.</source>
            <translation>Ahora las pantorrillas y las rodillas.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Now your neck, your jaw and your face. Let your brow be smooth.</source>
            <translation>Ahora el cuello, la mandíbula y la cara. Deje la frente lisa.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Now your shoulders, your arms and your hands.</source>
            <translation>Ahora los hombros, los brazos y las manos.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Now your thighs and your hips. Let them be held by what is under you.</source>
            <translation>Ahora los muslos y las caderas. Deje que los sostenga lo que está debajo.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Now your whole body, from head to feet.</source>
            <translation>Ahora todo el cuerpo, de la cabeza a los pies.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Press your thighs together lightly.</source>
            <translation>Apriete un poco los muslos uno contra otro.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Pull your shoulders up a little.</source>
            <translation>Suba un poco los hombros.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Pull your toes towards you.</source>
            <translation>Lleve los dedos de los pies hacia usted.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Six minutes. You tense one part lightly, then let it go. Leave out what hurts.</source>
            <translation>Seis minutos. Tensa una parte suavemente y la suelta. Deje fuera lo que duela.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Tense and let go</source>
            <translation>Tensar y soltar</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Tense each part only a little, as if you held an egg. Leave out whatever hurts.</source>
            <translation>Tense cada parte solo un poco, como si sujetara un huevo. Deje fuera lo que duela.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Three minutes. In for four, out for six.</source>
            <translation>Tres minutos. Inspire en cuatro, espire en seis.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relaxation.toml" />
            <source>Your whole body may rest now. Follow your breath.</source>
            <translation>Todo su cuerpo puede descansar ahora. Siga su respiración.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>As soon as you can stand, walk slowly on level ground. Five to ten minutes, a few times a day.</source>
            <translation>En cuanto pueda ponerse de pie, camine despacio en terreno llano. De cinco a diez minutos, varias veces al día.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Bend your knees a little. The pillow keeps the upper leg from pulling.</source>
            <translation>Doble un poco las rodillas. La almohada evita que la pierna de arriba tire.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Between the shoulder blades</source>
            <translation>Entre los omóplatos</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Find a position that eases it</source>
            <translation>Encuentre una postura que alivie</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>First a few questions, to see if you need help from someone now.</source>
            <translation>Primero unas preguntas, para ver si ahora necesita ayuda de alguien.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Five tiny moves, then rest as long as you like. Stay where it does not get worse.</source>
            <translation>Cinco movimientos diminutos, luego descanse cuanto quiera. Quédese donde no empeore.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Get help at once if you cannot pee or lose control, go numb between the legs, get weak in both legs, had a bad fall, or have chest pain. See a doctor soon with fever, or if one leg gets weak. If it is not better in four to six weeks, ask too.</source>
            <translation>Busque ayuda enseguida si no puede orinar o pierde el control, se le duerme la zona entre las piernas, se debilitan las dos piernas, tuvo una caída fuerte o tiene dolor de pecho. Vaya pronto al médico si tiene fiebre o si se debilita una pierna. Pregunte también si no mejora en cuatro a seis semanas.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>In a buttock</source>
            <translation>En una nalga</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>In bed or on the floor. Put two or three pillows under your knees.</source>
            <translation>En la cama o en el suelo. Ponga dos o tres almohadas bajo las rodillas.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>In for four, out for six. Let your shoulders and jaw get heavy. If you get dizzy, breathe as you like.</source>
            <translation>Inspire en cuatro, espire en seis. Deje que los hombros y la mandíbula pesen. Si se marea, respire como quiera.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>It goes down a leg</source>
            <translation>Baja por una pierna</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Knees bent and together. Let them tip a hand's width to each side.</source>
            <translation>Rodillas dobladas y juntas. Déjelas caer un palmo a cada lado.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Lie flat, with your head turned or on your hands. Only if this eases it.</source>
            <translation>Acuéstese plano, con la cabeza girada o sobre las manos. Solo si esto alivia.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Lie on the floor. Rest your lower legs on a chair seat.</source>
            <translation>Acuéstese en el suelo. Apoye las piernas en el asiento de una silla.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Low back, left</source>
            <translation>Zona lumbar, izquierda</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Low back, middle</source>
            <translation>Zona lumbar, centro</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Low back, right</source>
            <translation>Zona lumbar, derecha</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Move a very little</source>
            <translation>Muévase muy poquito</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Older advice says: do not move until the pain is gone. Staying active helps more than waiting.</source>
            <translation>Los consejos antiguos dicen: no se mueva hasta que pase el dolor. Seguir activo ayuda más que esperar.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Older advice says: ice for two or three days, then heat. There is no good proof for that order. Warmth has a little more proof.</source>
            <translation>Los consejos antiguos dicen: hielo dos o tres días, luego calor. No hay buenas pruebas de ese orden. El calor tiene algo más de respaldo.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Older advice says: lie still in bed. Now we know that moving a little, often, gets people going sooner.</source>
            <translation>Los consejos antiguos dicen: quédese quieto en la cama. Hoy sabemos que moverse poco y a menudo pone antes en marcha.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Older advice says: see a doctor if it hurts after three days. It often takes longer than that, so look at how it goes week by week.</source>
            <translation>Los consejos antiguos dicen: vaya al médico si duele después de tres días. A menudo tarda más, así que mire cómo va semana a semana.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Older advice says: stretch the muscle that cramps. There is no good proof for that. Small, easy moves are enough.</source>
            <translation>Los consejos antiguos dicen: estire el músculo que se contrae. No hay buenas pruebas de ello. Bastan movimientos pequeños y fáciles.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>On your back, knees bent. Press your low back down a little, then let go.</source>
            <translation>Boca arriba, rodillas dobladas. Presione un poco la zona lumbar hacia abajo y suelte.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>On your back, knees over pillows</source>
            <translation>Boca arriba, rodillas sobre almohadas</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>On your back, legs on a chair</source>
            <translation>Boca arriba, piernas en una silla</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>On your front</source>
            <translation>Boca abajo</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>On your front. Come up on your elbows for a few breaths, then lie down.</source>
            <translation>Boca abajo. Suba sobre los codos unas respiraciones y vuelva a acostarse.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>On your side, pillow between the knees</source>
            <translation>De lado, almohada entre las rodillas</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>One knee a little closer</source>
            <translation>Una rodilla un poco más cerca</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Pain that goes down a leg is worth a talk with a clinician. If the leg gets weak or numb, get help today.</source>
            <translation>Un dolor que baja por una pierna merece hablarlo con un profesional de la salud. Si la pierna se debilita o se duerme, busque ayuda hoy.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Rock your pelvis</source>
            <translation>Balancee la pelvis</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Slide one heel up. Let the knee come towards you as far as it likes, then the other.</source>
            <translation>Deslice un talón hacia arriba. Deje que la rodilla venga hacia usted hasta donde quiera, luego la otra.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Sway your knees</source>
            <translation>Balancee las rodillas</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>The first days are often the worst. Most people are much better within a month. Good and bad days are normal. Many have it again some day, and it passes again.</source>
            <translation>Los primeros días suelen ser los peores. La mayoría está mucho mejor en un mes. Es normal tener días buenos y malos. Muchos vuelven a tenerlo algún día, y vuelve a pasar.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Try one for a few minutes. Keep the one that feels best, and change when you want to.</source>
            <translation>Pruebe una unos minutos. Quédese con la que mejor le siente y cambie cuando quiera.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Up on your elbows</source>
            <translation>Sobre los codos</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Use the one that feels better, for 15 to 20 minutes. Put a cloth between. Look at your skin before and after. Never use it on numb skin. Wait at least an hour before the next time.</source>
            <translation>Use lo que le siente mejor, de 15 a 20 minutos. Ponga un paño en medio. Mírese la piel antes y después. Nunca sobre piel adormecida. Espere al menos una hora hasta la próxima vez.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Walk for a few minutes</source>
            <translation>Camine unos minutos</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Warmth or cold</source>
            <translation>Calor o frío</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>What to expect</source>
            <translation>Qué esperar</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Where does it hurt most?</source>
            <translation>¿Dónde duele más?</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>With pain of 9 or 10, call your doctor or an urgent-care line today. Until then: a position that eases, and slow breathing.</source>
            <translation>Con un dolor de 9 o 10, llame hoy a su médico o a un servicio médico de urgencias. Hasta entonces: una postura que alivie y respirar despacio.</translation>
        </message>
        <message>
            <location filename="../../assets/care/relief.toml" />
            <source>Your back has seized up. That hurts a lot, and most often it settles within days. Let us go step by step. Take what helps, leave what does not.</source>
            <translation>Se le ha bloqueado la espalda. Duele mucho y casi siempre se calma en unos días. Vayamos paso a paso. Tome lo que ayude y deje lo que no.</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>A clinician knows about this and has said that I may exercise.</source>
            <translation>Un profesional de la salud lo sabe y ha dicho que puedo hacer ejercicio.</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>A foot that drops, or weakness in one leg that is new or growing?</source>
            <translation>¿Un pie que se cae, o debilidad en una pierna que es nueva o va a más?</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>A lump, a swelling or a changed shape of your back?</source>
            <translation>¿Un bulto, una hinchazón o un cambio en la forma de su espalda?</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>A lump, swelling or changed shape of the back</source>
            <translation>Bulto, hinchazón o cambio de forma de la espalda</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>And any of these?</source>
            <translation>¿Y algo de esto?</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Are you pregnant, or did you give birth in the last 12 weeks?</source>
            <translation>¿Está embarazada o dio a luz en las últimas 12 semanas?</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Are you under 18? Or over 75 and have never exercised?</source>
            <translation>¿Tiene menos de 18 años? ¿O más de 75 y nunca ha hecho ejercicio?</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Before you move: a few questions about your health. Tick what is true now, or new in the last two weeks. It takes two minutes. Your answers stay on this laptop.</source>
            <translation>Antes de moverse: unas preguntas sobre su salud. Marque lo que es cierto ahora o es nuevo en las últimas dos semanas. Lleva dos minutos. Sus respuestas se quedan en este portátil.</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Began after a serious accident or fall</source>
            <translation>Empezó tras un accidente grave o una caída</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Began after a small fall or lift, with bones that may be weak</source>
            <translation>Empezó tras una caída pequeña o al levantar algo, con huesos quizá débiles</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Calm breathing and easy walking stay open, as far as they feel good.</source>
            <translation>La respiración tranquila y caminar con calma siguen abiertos, mientras le sienten bien.</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Changes in peeing or bowel control</source>
            <translation>Cambios al orinar o en el control del intestino</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Check with a clinician first.</source>
            <translation>Consulte primero con un profesional de la salud.</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Chest pain, or sudden tearing pain with faintness</source>
            <translation>Dolor de pecho, o dolor desgarrador repentino con desmayo</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Chest pain? Or sudden tearing pain in your back or belly, and you feel faint?</source>
            <translation>¿Dolor de pecho? ¿O un dolor desgarrador repentino en la espalda o el abdomen, y siente que se desmaya?</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Did a small fall or lift start it, and one of these is true: long use of steroid tablets, weak bones (osteoporosis), or age 65 or more?</source>
            <translation>¿Empezó con una caída pequeña o al levantar algo, y se da una de estas cosas: uso prolongado de corticoides en pastillas, huesos débiles (osteoporosis) o 65 años o más?</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Did this start after a serious accident or a fall from a height?</source>
            <translation>¿Empezó tras un accidente grave o una caída desde altura?</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Do you have any of these now, or new in the last two weeks?</source>
            <translation>¿Tiene algo de esto ahora, o nuevo en las últimas dos semanas?</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Fever or feeling ill with the back pain</source>
            <translation>Fiebre o malestar con el dolor de espalda</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Fever, shivers or feeling ill with the back pain? Tick this too if you get ill easily or inject drugs. Tick it if you had an infection or a spine procedure lately.</source>
            <translation>¿Fiebre, escalofríos o malestar con el dolor de espalda? Márquelo también si enferma con facilidad, se inyecta drogas o tuvo hace poco una infección o una intervención en la columna.</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Foot drop, or new weakness in one leg</source>
            <translation>Pie caído, o debilidad nueva en una pierna</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Had cancer before</source>
            <translation>Tuvo cáncer antes</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Had cancer before, and the pain is new or different</source>
            <translation>Tuvo cáncer antes, y el dolor es nuevo o distinto</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Has your back hurt for more than 3 months, and did it begin before you were 45? Is it stiff for over 30 minutes each morning, and better when you move?</source>
            <translation>¿Dolor de espalda de más de 3 meses que empezó antes de los 45 años, con rigidez de más de 30 minutos cada mañana que mejora al moverse?</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Have you ever had cancer?</source>
            <translation>¿Ha tenido cáncer alguna vez?</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Heart disease, blood pressure, dizziness or blackouts</source>
            <translation>Enfermedad del corazón, tensión, mareos o desmayos</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Heart disease? Dizzy spells or blackouts? High blood pressure that is not under control?</source>
            <translation>¿Enfermedad del corazón, tensión alta sin controlar, mareos o desmayos?</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>I have been checked and exercise is fine. It was on:</source>
            <translation>Me han revisado y puedo hacer ejercicio. Fue el:</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>I have been examined and may exercise. It was on:</source>
            <translation>Me ha examinado un médico y puedo hacer ejercicio. Fue el:</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>I have read this.</source>
            <translation>He leído esto.</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>If you already have their OK, tick it here. Until then you get the gentlest exercises only.</source>
            <translation>Si ya tiene su visto bueno, márquelo aquí. Hasta entonces recibe solo los ejercicios más suaves.</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Is one of these true for you?</source>
            <translation>¿Es cierto para usted algo de esto?</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Is this back pain new, or not like the pain you know?</source>
            <translation>¿Es este dolor de espalda nuevo, o distinto del dolor que conoce?</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Is your pain not clearly better after 4 to 6 weeks, or is it getting worse?</source>
            <translation>¿Su dolor no ha mejorado claramente después de 4 a 6 semanas, o está empeorando?</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Long morning stiffness that eases with movement</source>
            <translation>Rigidez matutina larga que cede al moverse</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Losing weight without trying?</source>
            <translation>¿Pierde peso sin proponérselo?</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Most of the time the cause is not serious, but it needs a proper look.</source>
            <translation>La mayoría de las veces la causa no es grave, pero hay que mirarla bien.</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>New loss of sexual function or feeling</source>
            <translation>Pérdida nueva de función o sensibilidad sexual</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>New loss of sexual function or feeling?</source>
            <translation>¿Pérdida nueva de función o sensibilidad sexual?</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Not clearly better after 4 to 6 weeks, or getting worse</source>
            <translation>Sin mejora clara tras 4 a 6 semanas, o empeora</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Nothing you ticked needs urgent care.</source>
            <translation>Nada de lo que marcó necesita atención urgente.</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Numb or tingling around your genitals, back passage, buttocks or inner thighs? For example: wiping feels different.</source>
            <translation>¿Adormecimiento u hormigueo alrededor de los genitales, el ano, las nalgas o la cara interna de los muslos? Por ejemplo: al limpiarse se siente distinto.</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Numbness or tingling between the legs</source>
            <translation>Adormecimiento u hormigueo entre las piernas</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Pain below the knee, tingling or numbness in one leg, without weakness?</source>
            <translation>¿Dolor por debajo de la rodilla, hormigueo o adormecimiento en una pierna, sin debilidad?</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Pain that never eases in any position? Or pain that wakes you every night and is getting worse?</source>
            <translation>¿Dolor que no cede en ninguna postura? ¿O dolor que le despierta cada noche y va a peor?</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Pain that never eases, or worse every night</source>
            <translation>Dolor que no cede nunca, o peor cada noche</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Pain, tingling or numbness down one leg</source>
            <translation>Dolor, hormigueo o adormecimiento en una pierna</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Pain, tingling, weakness or numbness in both legs? Or legs that quickly get weaker or will not do what you want?</source>
            <translation>¿Dolor, hormigueo, debilidad o adormecimiento en las dos piernas? ¿O piernas que se debilitan rápido o no le obedecen?</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Please get medical help now.</source>
            <translation>Por favor, busque ayuda médica ahora.</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Please speak to a doctor or urgent-care line today. Do not exercise before that.</source>
            <translation>Por favor, hable hoy con un médico o con un servicio médico de urgencias antes de hacer ejercicio.</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Please speak to a doctor within a few days, before exercising.</source>
            <translation>Por favor, hable con un médico en unos días, antes de hacer ejercicio.</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Pregnant, or gave birth in the last 12 weeks</source>
            <translation>Embarazo, o parto en las últimas 12 semanas</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Spine surgery, a break or an injection of late, or told not to exercise</source>
            <translation>Cirugía de columna, fractura o inyección reciente, o le dijeron que no haga ejercicio</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Spine surgery, a broken bone or an injection in your back in the last 3 months? Or were you told not to exercise?</source>
            <translation>¿Cirugía de columna, un hueso roto o una inyección en la espalda en los últimos 3 meses? ¿O le dijeron que no haga ejercicio?</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Symptoms in both legs, or legs getting weaker</source>
            <translation>Síntomas en las dos piernas, o piernas que se debilitan</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>These questions cannot find everything. If something new comes up, press Something changed on the first page.</source>
            <translation>Estas preguntas no pueden encontrarlo todo. Si aparece algo nuevo, pulse «Algo ha cambiado» en la primera página.</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>This is no reason to stop moving. It is a good reason to have someone look at it with you.</source>
            <translation>No es motivo para dejar de moverse. Es un buen motivo para que alguien lo mire con usted.</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Trouble starting to pee, not feeling when you pee or need to, or new leaking of pee or poo?</source>
            <translation>¿Dificultad para empezar a orinar, no notar que orina o que lo necesita, o escapes nuevos de orina o heces?</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Two last ones.</source>
            <translation>Dos últimas.</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Under 18, or over 75 and new to this</source>
            <translation>Menor de 18, o mayor de 75 y sin experiencia en ejercicio</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Until then there is no exercise here, not even a gentle one.</source>
            <translation>Hasta entonces no hay ejercicio aquí, ni siquiera suave.</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Weight loss without trying</source>
            <translation>Pérdida de peso sin proponérselo</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>What you ticked can, rarely, mean that nerves or another organ need treatment within hours. Call {number} or go to an emergency department. Do not exercise. Do not drive yourself if your legs are weak.</source>
            <translation>Lo que marcó puede significar, rara vez, que los nervios u otro órgano necesitan tratamiento en horas. Llame al {number} o vaya a urgencias. No haga ejercicio. No conduzca usted si tiene las piernas débiles.</translation>
        </message>
        <message>
            <location filename="../../assets/care/screening.toml" />
            <source>Worth a talk with a clinician.</source>
            <translation>Vale la pena hablarlo con un profesional de la salud.</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>A leg is weak or gives way</source>
            <translation>Una pierna está débil o cede</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>A little pain is allowed. Make the movement smaller if you like.</source>
            <translation>Se permite un poco de dolor. Haga el movimiento más pequeño si quiere.</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Allowed if it settles. Make the movement smaller, or leave this exercise out.</source>
            <translation>Permitido si se calma. Haga el movimiento más pequeño o deje este ejercicio.</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Back of the thigh, left</source>
            <translation>Parte de atrás del muslo, izquierda</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Back of the thigh, right</source>
            <translation>Parte de atrás del muslo, derecha</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Buttock, left</source>
            <translation>Nalga izquierda</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Buttock, right</source>
            <translation>Nalga derecha</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Chest pain</source>
            <translation>Dolor de pecho</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Dizzy or faint</source>
            <translation>Mareo o desmayo</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Does it run anywhere?</source>
            <translation>¿Se extiende a algún lado?</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Down one leg</source>
            <translation>Baja por una pierna</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Dull, aching</source>
            <translation>Sordo, continuo</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>How strong is it now?</source>
            <translation>¿Qué intensidad tiene ahora?</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Into both legs</source>
            <translation>A las dos piernas</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Into the buttock</source>
            <translation>A la nalga</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Is any of this there as well?</source>
            <translation>¿Hay además algo de esto?</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>It catches</source>
            <translation>Se engancha</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>It cramps or seizes up</source>
            <translation>Se contrae o se bloquea</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>It has not settled. That is enough for today.</source>
            <translation>No se ha calmado. Basta por hoy.</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>It has settled. Go on, one level lower.</source>
            <translation>Se ha calmado. Siga, un nivel más abajo.</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>It stays there</source>
            <translation>Se queda ahí</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Lower leg or foot, left</source>
            <translation>Pierna o pie, izquierda</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Lower leg or foot, right</source>
            <translation>Pierna o pie, derecha</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Neck</source>
            <translation>Cuello</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Numb</source>
            <translation>Adormecido</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Numb between the legs, pee or poo trouble</source>
            <translation>Adormecido entre las piernas, problemas de orina o heces</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Pulling, stiff</source>
            <translation>Tirante, rígido</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Rest in a position that eases it, breathe slowly, and walk a little if that feels good. Before your next session coach asks again how your back is.</source>
            <translation>Descanse en una postura que alivie, respire despacio y camine un poco si le sienta bien. Antes de la próxima sesión, coach vuelve a preguntar cómo está su espalda.</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Sharp, stabbing</source>
            <translation>Agudo, punzante</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Stop here for today. Pain that runs down the leg, tingling, numbness or weakness needs a closer look first.</source>
            <translation>Pare por hoy. Un dolor que baja por la pierna, hormigueo, adormecimiento o debilidad hay que mirarlos antes con más atención.</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Stop here for today. Something in both legs needs a closer look first.</source>
            <translation>Pare por hoy. Algo en las dos piernas hay que mirarlo antes con más atención.</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Stop here for today. What you feel needs a closer look first.</source>
            <translation>Pare por hoy. Lo que siente hay que mirarlo antes con más atención.</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Stop. Let's rest.</source>
            <translation>Pare. Descansemos.</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>That is enough exercise for today.</source>
            <translation>Por hoy ya basta de ejercicio.</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>That is enough for today.</source>
            <translation>Basta por hoy.</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>This exercise ends here. Breathe slowly for three minutes, then we see.</source>
            <translation>Este ejercicio termina aquí. Respire despacio tres minutos y luego vemos.</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Three minutes of slow breathing: four in, six out. How is it now?</source>
            <translation>Tres minutos de respiración lenta: inspire en cuatro, espire en seis. ¿Cómo está ahora?</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Tingling</source>
            <translation>Hormigueo</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Trouble seeing</source>
            <translation>Problemas para ver</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Upper back</source>
            <translation>Espalda alta</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Very short of breath</source>
            <translation>Mucha falta de aire</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>What is it like?</source>
            <translation>¿Cómo es?</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Where? Tap the back view.</source>
            <translation>¿Dónde? Toque la vista de la espalda.</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Your pain has gone from {start} to {pain}. That is enough for today.</source>
            <translation>Su dolor ha pasado de {start} a {pain}. Basta por hoy.</translation>
        </message>
        <message>
            <location filename="../../assets/care/stop.toml" />
            <source>Your pain is at {pain}. That is enough for today.</source>
            <translation>Su dolor está en {pain}. Basta por hoy.</translation>
        </message>
        <message>
            <location filename="../../assets/care/walk.toml" />
            <source>The week was short of walks, so its minutes stay. There is no hurry.</source>
            <translation>En la semana hubo pocas caminatas, así que sus minutos se mantienen. No hay prisa.</translation>
        </message>
        <message>
            <location filename="../../assets/care/walk.toml" />
            <source>Walk at your own pace, on level ground. Stop and rest when you want to. Turn back early if your leg starts to hurt.</source>
            <translation>Camine a su ritmo, en terreno llano. Pare y descanse cuando quiera. Dé la vuelta pronto si le empieza a doler la pierna.</translation>
        </message>
        <message>
            <location filename="../../assets/care/walk.toml" />
            <source>Walking is what has the best proof for keeping back pain away. Five walks a week, five minutes more each week, up to half an hour.</source>
            <translation>Caminar es lo que mejor respaldo tiene para mantener lejos el dolor de espalda. Cinco caminatas a la semana, cinco minutos más cada semana, hasta media hora.</translation>
        </message>
        <message>
            <location filename="../../assets/care/walk.toml" />
            <source>You are at half an hour. Keep it up: the gain lasts as long as you walk.</source>
            <translation>Ya está en media hora. Siga así: el beneficio dura mientras camine.</translation>
        </message>
        <message>
            <location filename="../../assets/care/workplace.toml" />
            <source>Bend at the hips, as if you closed a drawer with your behind.</source>
            <translation>Dóblese por las caderas, como si cerrara un cajón con el trasero.</translation>
        </message>
        <message>
            <location filename="../../assets/care/workplace.toml" />
            <source>Both feet are flat on the floor.</source>
            <translation>Los dos pies están apoyados en el suelo.</translation>
        </message>
        <message>
            <location filename="../../assets/care/workplace.toml" />
            <source>Breathe out as you lift.</source>
            <translation>Espire al levantar.</translation>
        </message>
        <message>
            <location filename="../../assets/care/workplace.toml" />
            <source>Bring keyboard and mouse to the edge of the desk.</source>
            <translation>Acerque el teclado y el ratón al borde de la mesa.</translation>
        </message>
        <message>
            <location filename="../../assets/care/workplace.toml" />
            <source>Check these once. Then the best thing for your back is to change how you sit, often.</source>
            <translation>Compruebe esto una vez. Después, lo mejor para su espalda es cambiar a menudo de postura.</translation>
        </message>
        <message>
            <location filename="../../assets/care/workplace.toml" />
            <source>Do not hold your breath.</source>
            <translation>No aguante la respiración.</translation>
        </message>
        <message>
            <location filename="../../assets/care/workplace.toml" />
            <source>Four habits for each lift. The hinge routine trains the first one.</source>
            <translation>Cuatro hábitos para cada vez que levanta. La rutina de la bisagra entrena el primero.</translation>
        </message>
        <message>
            <location filename="../../assets/care/workplace.toml" />
            <source>I get up at least every half hour.</source>
            <translation>Me levanto al menos cada media hora.</translation>
        </message>
        <message>
            <location filename="../../assets/care/workplace.toml" />
            <source>Keep the load close to your belly.</source>
            <translation>Mantenga la carga cerca del abdomen.</translation>
        </message>
        <message>
            <location filename="../../assets/care/workplace.toml" />
            <source>Lower the chair, or put a box under your feet.</source>
            <translation>Baje la silla o ponga una caja bajo los pies.</translation>
        </message>
        <message>
            <location filename="../../assets/care/workplace.toml" />
            <source>My back leans on the chair, also low down.</source>
            <translation>Mi espalda se apoya en la silla, también abajo.</translation>
        </message>
        <message>
            <location filename="../../assets/care/workplace.toml" />
            <source>Put the laptop on books, and use a separate keyboard.</source>
            <translation>Ponga el portátil sobre libros y use un teclado aparte.</translation>
        </message>
        <message>
            <location filename="../../assets/care/workplace.toml" />
            <source>Sit far back in the chair. A rolled towel in the low back can help.</source>
            <translation>Siéntese bien atrás en la silla. Una toalla enrollada en la zona lumbar puede ayudar.</translation>
        </message>
        <message>
            <location filename="../../assets/care/workplace.toml" />
            <source>Step up to it before you lift.</source>
            <translation>Acérquese antes de levantar.</translation>
        </message>
        <message>
            <location filename="../../assets/care/workplace.toml" />
            <source>Take small steps with the load.</source>
            <translation>Dé pasos pequeños con la carga.</translation>
        </message>
        <message>
            <location filename="../../assets/care/workplace.toml" />
            <source>The top of the screen is at eye level.</source>
            <translation>El borde superior de la pantalla está a la altura de los ojos.</translation>
        </message>
        <message>
            <location filename="../../assets/care/workplace.toml" />
            <source>Turn on the breaks in Settings. They wait for the end of a call.</source>
            <translation>Active las pausas en Ajustes. Esperan al final de una llamada.</translation>
        </message>
        <message>
            <location filename="../../assets/care/workplace.toml" />
            <source>Turn with your feet, not with your back.</source>
            <translation>Gire con los pies, no con la espalda.</translation>
        </message>
        <message>
            <location filename="../../assets/care/workplace.toml" />
            <source>What I use often is close, so that I need not reach.</source>
            <translation>Lo que uso a menudo está cerca, para no tener que estirarme.</translation>
        </message>
        <message>
            <location filename="../../assets/care/workplace.toml" />
            <source>Your knees bend too. Your back keeps its shape.</source>
            <translation>Las rodillas también se doblan. La espalda mantiene su forma.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/belly-breathing.toml" />
            <source>Belly breathing</source>
            <translation>Respiración abdominal</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/belly-breathing.toml" />
            <source>Breathe in for four, out for six</source>
            <translation>Inspire en cuatro y espire en seis</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/belly-breathing.toml" />
            <source>Dizzy: go back to your own breathing</source>
            <translation>Mareo: vuelva a su propia respiración</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/belly-breathing.toml" />
            <source>Legs off the chair</source>
            <translation>Piernas fuera de la silla</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/belly-breathing.toml" />
            <source>Let the floor carry you</source>
            <translation>Deje que el suelo le sostenga</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/belly-breathing.toml" />
            <source>Lie on your back, lower legs on a chair seat, one hand on your belly.</source>
            <translation>Acuéstese boca arriba, con las piernas sobre el asiento de una silla y una mano en el abdomen.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/belly-breathing.toml" />
            <source>Nothing to reach, only to settle</source>
            <translation>No hay nada que lograr, solo calmarse</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/belly-breathing.toml" />
            <source>Pregnant: lie on your side instead</source>
            <translation>Embarazo: acuéstese de lado</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/belly-breathing.toml" />
            <source>Put the laptop where it can see you from the side. Nothing is scored here: it keeps the time and reminds you when your legs slip off the chair.</source>
            <translation>Ponga el portátil donde le vea de lado. Aquí no hay puntos: lleva el tiempo y le avisa si las piernas resbalan de la silla.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/belly-breathing.toml" />
            <source>Rest your legs up</source>
            <translation>Apoye las piernas arriba</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/belly-breathing.toml" />
            <source>belly and chest</source>
            <translation>el abdomen y el pecho</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/belly-breathing.toml" />
            <source>chair</source>
            <translation>silla</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/belly-breathing.toml" />
            <source>mat</source>
            <translation>colchoneta</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/belly-breathing.toml" />
            <source>whether you lie still: settling in is left in peace</source>
            <translation>si está quieto: puede acomodarse en paz</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/belly-breathing.toml" />
            <source>your breath: coach gives the pace and does not judge</source>
            <translation>su respiración: coach marca el ritmo y no juzga</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>Arm low</source>
            <translation>Brazo bajo</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>Bird-dog, arm only</source>
            <translation>Bird-dog, solo brazo</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>Hands and knees, hands under your shoulders, knees under your hips, neck long.</source>
            <translation>A cuatro apoyos: manos bajo los hombros, rodillas bajo las caderas, cuello largo.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>Keep your back steady</source>
            <translation>Mantenga la espalda quieta</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>Put the laptop on the floor or a low stool, two big steps away, looking at you from the side. Turn round for the other arm.</source>
            <translation>Ponga el portátil en el suelo o en un taburete bajo, a dos pasos grandes, mirándole de lado. Dese la vuelta para el otro brazo.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>Reach the arm nearer the laptop to the wall ahead</source>
            <translation>Lleve el brazo más cercano al portátil hacia la pared de enfrente</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>Reach to the wall ahead</source>
            <translation>Alargue hacia la pared de enfrente</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>Return slowly, touch lightly</source>
            <translation>Vuelva despacio, apoye con suavidad</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>Sore knees: put a pad under them</source>
            <translation>Rodillas doloridas: ponga un cojín debajo</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>Wrist pain: use fists or forearms</source>
            <translation>Dolor de muñeca: apoye los puños o los antebrazos</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>hands and knees</source>
            <translation>a cuatro apoyos</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>reach</source>
            <translation>alargar</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>the curve of your lower back</source>
            <translation>la curva de su zona lumbar</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>the far arm: turn round for the other side</source>
            <translation>el brazo lejano: dese la vuelta para el otro lado</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>turning of trunk and pelvis</source>
            <translation>el giro del tronco y de la pelvis</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-leg.toml" />
            <source>Bird-dog, leg only</source>
            <translation>Bird-dog, solo pierna</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-leg.toml" />
            <source>Knee bent</source>
            <translation>Rodilla doblada</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-leg.toml" />
            <source>Leg high</source>
            <translation>Pierna alta</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-leg.toml" />
            <source>Leg low</source>
            <translation>Pierna baja</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-leg.toml" />
            <source>Leg no higher than your back</source>
            <translation>La pierna no más alta que la espalda</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-leg.toml" />
            <source>Lower the leg a little</source>
            <translation>Baje un poco la pierna</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-leg.toml" />
            <source>Push your heel away</source>
            <translation>Empuje el talón hacia atrás</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-leg.toml" />
            <source>Put the laptop on the floor or a low stool, two big steps away, looking at you from the side.</source>
            <translation>Ponga el portátil en el suelo o en un taburete bajo, a dos pasos grandes, mirándole de lado.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-leg.toml" />
            <source>Reach one heel back, both hands stay down</source>
            <translation>Alargue un talón hacia atrás, las dos manos apoyadas</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-leg.toml" />
            <source>Reach your heel back</source>
            <translation>Alargue el talón hacia atrás</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-leg.toml" />
            <source>parts of the far leg</source>
            <translation>partes de la pierna lejana</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog.toml" />
            <source>Bird-dog</source>
            <translation>Bird-dog</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog.toml" />
            <source>Hips shift</source>
            <translation>La cadera se desplaza</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog.toml" />
            <source>Reach one leg back and the opposite arm ahead</source>
            <translation>Alargue una pierna atrás y el brazo contrario adelante</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog.toml" />
            <source>parts of the far arm and leg</source>
            <translation>partes del brazo y de la pierna lejanos</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/brace.toml" />
            <source>Abdominal bracing</source>
            <translation>Activación abdominal</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/brace.toml" />
            <source>Brace gently, a quarter of your strength</source>
            <translation>Tense con suavidad, un cuarto de su fuerza</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/brace.toml" />
            <source>Five seconds on, five seconds off</source>
            <translation>Cinco segundos de tensión, cinco de descanso</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/brace.toml" />
            <source>Head lifted</source>
            <translation>Cabeza levantada</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/brace.toml" />
            <source>High blood pressure or heart disease: ask a doctor first, holds of at most 10 s</source>
            <translation>Tensión alta o enfermedad del corazón: consulte antes a su médico; mantenga 10 s como máximo</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/brace.toml" />
            <source>Hips lifted</source>
            <translation>Cadera levantada</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/brace.toml" />
            <source>Keep breathing</source>
            <translation>Siga respirando</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/brace.toml" />
            <source>Keep breathing: if you cannot, brace less</source>
            <translation>Siga respirando: si no puede, tense menos</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/brace.toml" />
            <source>Keep your hips resting</source>
            <translation>Deje descansar la cadera</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/brace.toml" />
            <source>Let your head rest</source>
            <translation>Deje descansar la cabeza</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/brace.toml" />
            <source>Lie on your back, knees bent, feet flat, arms by your sides.</source>
            <translation>Acuéstese boca arriba, rodillas dobladas, pies apoyados, brazos a los lados.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/brace.toml" />
            <source>Put the laptop on the floor or a low stool, two big steps away, looking at you from the side. Nothing is scored here: it keeps the time and reminds you when something lifts.</source>
            <translation>Ponga el portátil en el suelo o en un taburete bajo, a dos pasos grandes, mirándole de lado. Aquí no hay puntos: lleva el tiempo y le avisa si algo se levanta.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/brace.toml" />
            <source>which muscle works, and how hard</source>
            <translation>qué músculo trabaja y con cuánta fuerza</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/brace.toml" />
            <source>your breath</source>
            <translation>su respiración</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>Arched beyond the line</source>
            <translation>Arqueado más allá de la línea</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>Cramp at the back of the thigh: bring your heels closer</source>
            <translation>Calambre detrás del muslo: acerque los talones</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>Hips drop</source>
            <translation>La cadera baja</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>Keep your belt level</source>
            <translation>Mantenga el cinturón nivelado</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>Lie on your back, knees bent, feet flat and hip-width apart. Lift into the bridge and stay up.</source>
            <translation>Acuéstese boca arriba, rodillas dobladas, pies apoyados al ancho de las caderas. Suba al puente y quédese arriba.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>Lift one foot a hand's width, then the other</source>
            <translation>Levante un pie un palmo, luego el otro</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>Marching bridge</source>
            <translation>Puente con marcha</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>Slow march</source>
            <translation>Marche despacio</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>Stop at a straight line</source>
            <translation>Pare en la línea recta</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>Too fast</source>
            <translation>Demasiado rápido</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>Turn round at half, so that each side is once near the laptop</source>
            <translation>Dese la vuelta a la mitad, para que cada lado quede una vez cerca del portátil</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>bridge</source>
            <translation>puente</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>hips moving to a side</source>
            <translation>el desplazamiento de la cadera a un lado</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>lifted</source>
            <translation>levantado</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>one side of the pelvis dropping, and its turning</source>
            <translation>la caída de un lado de la pelvis y su giro</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>which muscle works</source>
            <translation>qué músculo trabaja</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-reach.toml" />
            <source>Bridge with arm reach</source>
            <translation>Puente con elevación de brazo</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-reach.toml" />
            <source>Hips dip</source>
            <translation>La cadera se hunde</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-reach.toml" />
            <source>Hips stay level</source>
            <translation>La cadera sigue nivelada</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-reach.toml" />
            <source>If leaning back makes it worse, stop just below straight</source>
            <translation>Si echarse atrás lo empeora, pare justo antes de la línea recta</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-reach.toml" />
            <source>Reach one arm to the ceiling for two seconds</source>
            <translation>Lleve un brazo al techo dos segundos</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-reach.toml" />
            <source>parts of the far arm</source>
            <translation>partes del brazo lejano</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-reach.toml" />
            <source>the tilt of your pelvis</source>
            <translation>la inclinación de su pelvis</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-reach.toml" />
            <source>turning of the trunk</source>
            <translation>el giro del tronco</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/cat-camel.toml" />
            <source>Cat-camel</source>
            <translation>Gato-camello</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/cat-camel.toml" />
            <source>Extra gentle right after getting up</source>
            <translation>Con más suavidad recién levantado</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/cat-camel.toml" />
            <source>Hands and knees, hands under your shoulders, knees under your hips.</source>
            <translation>A cuatro apoyos: manos bajo los hombros, rodillas bajo las caderas.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/cat-camel.toml" />
            <source>Hips rock</source>
            <translation>La cadera se mueve</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/cat-camel.toml" />
            <source>Hollow: head up</source>
            <translation>Hueco: cabeza arriba</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/cat-camel.toml" />
            <source>Knees not under the hips</source>
            <translation>Rodillas no bajo la cadera</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/cat-camel.toml" />
            <source>Knees under hips</source>
            <translation>Rodillas bajo la cadera</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/cat-camel.toml" />
            <source>Move the spine, not hips</source>
            <translation>Mueva la espalda, no la cadera</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/cat-camel.toml" />
            <source>Nice and slow</source>
            <translation>Con calma, despacio</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/cat-camel.toml" />
            <source>Nice and slow, no stretch</source>
            <translation>Despacio, sin estirar</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/cat-camel.toml" />
            <source>Round: head and tail down</source>
            <translation>Redondo: cabeza y cóccix abajo</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/cat-camel.toml" />
            <source>Stay in the pain-free middle</source>
            <translation>Quédese en la zona media sin dolor</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/cat-camel.toml" />
            <source>a nod of the head alone looks the same</source>
            <translation>un gesto solo con la cabeza se ve igual</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/cat-camel.toml" />
            <source>hollow</source>
            <translation>hueco</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/cat-camel.toml" />
            <source>round</source>
            <translation>redondo</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/cat-camel.toml" />
            <source>the shape of your spine: I see your head and hips, not your spine</source>
            <translation>la forma de su columna: veo la cabeza y las caderas, no la columna</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>Clamshell</source>
            <translation>Almeja</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>Heels apart</source>
            <translation>Talones separados</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>Heels stay together</source>
            <translation>Los talones siguen juntos</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>Keep hips stacked</source>
            <translation>Mantenga una cadera sobre la otra</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>Lie on your side facing the laptop, hips and knees bent, heels together, head on your arm or a cushion.</source>
            <translation>Acuéstese de lado, de cara al portátil, caderas y rodillas dobladas, talones juntos, la cabeza sobre el brazo o un cojín.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>Open your upper knee, heels stay together</source>
            <translation>Abra la rodilla de arriba, los talones juntos</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>Put the laptop on the floor or a low stool, two big steps away. Lie on your side and face it.</source>
            <translation>Ponga el portátil en el suelo o en un taburete bajo, a dos pasos grandes. Acuéstese de lado, de cara a él.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>Slow and smooth</source>
            <translation>Lento y suave</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>Sore hip underneath: put a pillow under it</source>
            <translation>Si duele la cadera de abajo: ponga una almohada debajo</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>With a band around your thighs, if you have one.</source>
            <translation>Con una banda alrededor de los muslos, si tiene una.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>band</source>
            <translation>banda elástica</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>closed</source>
            <translation>cerrado</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>cushion</source>
            <translation>cojín</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>how fast you open</source>
            <translation>lo rápido que abre</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>open</source>
            <translation>abierto</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>rolling back of the hips, until it is large</source>
            <translation>el giro de la cadera hacia atrás, hasta que es grande</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>Both knees bent</source>
            <translation>Las dos rodillas dobladas</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>Chin gently tucked</source>
            <translation>Barbilla un poco hacia dentro</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>Elbows off the mat.</source>
            <translation>Codos separados de la colchoneta.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>Float your shoulders up</source>
            <translation>Levante un poco los hombros</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>Float your shoulders up a few centimetres</source>
            <translation>Eleve los hombros unos centímetros</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>Head leads</source>
            <translation>La cabeza va delante</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>Head, neck and chest move as one</source>
            <translation>Cabeza, cuello y pecho se mueven juntos</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>Lie on your back, one knee bent, one leg straight, hands under the small of your back. Bent knee towards the laptop.</source>
            <translation>Acuéstese boca arriba, una rodilla doblada y una pierna estirada, las manos bajo la zona lumbar. La rodilla doblada, del lado del portátil.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>Lifted too high</source>
            <translation>Demasiado alto</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>McGill curl-up</source>
            <translation>Curl-up de McGill</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>Neck pain: do the dead bug instead</source>
            <translation>Dolor de cuello: haga el bicho muerto en su lugar</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>Not in the first days of a spasm</source>
            <translation>No en los primeros días de un espasmo</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>One knee bent, one long</source>
            <translation>Una rodilla doblada, la otra larga</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>Only the head lifted</source>
            <translation>Solo se levanta la cabeza</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>Osteoporosis or pregnancy: leave it out</source>
            <translation>Osteoporosis o embarazo: no lo haga</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>Small lift is plenty</source>
            <translation>Basta con subir poco</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>Swap legs at half</source>
            <translation>Cambie de pierna a la mitad</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>how hard your belly works</source>
            <translation>cuánto trabaja su abdomen</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>rest</source>
            <translation>descanso</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>your hands under your back</source>
            <translation>sus manos bajo la espalda</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-heel-tap.toml" />
            <source>A hand under your back feels what I cannot see</source>
            <translation>Una mano bajo la espalda siente lo que yo no veo</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-heel-tap.toml" />
            <source>Dead bug, heel tap</source>
            <translation>Bicho muerto, toque de talón</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-heel-tap.toml" />
            <source>Freeze the other leg</source>
            <translation>Deje quieta la otra pierna</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-heel-tap.toml" />
            <source>If your back arches or pain rises by two, go back to bracing</source>
            <translation>Si la espalda se arquea o el dolor sube dos puntos, vuelva a la activación abdominal</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-heel-tap.toml" />
            <source>Lie on your back, hips and knees bent square, shins level, arms straight up.</source>
            <translation>Acuéstese boca arriba, caderas y rodillas en ángulo recto, piernas horizontales, brazos hacia arriba.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-heel-tap.toml" />
            <source>Lower one heel to the mat and back, slowly</source>
            <translation>Baje un talón a la colchoneta y vuelva, despacio</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-heel-tap.toml" />
            <source>Pain at the front of the hip: keep the feet lower</source>
            <translation>Dolor delante de la cadera: mantenga los pies más bajos</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-heel-tap.toml" />
            <source>Slow it down</source>
            <translation>Más despacio</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-heel-tap.toml" />
            <source>The other leg moves</source>
            <translation>La otra pierna se mueve</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-heel-tap.toml" />
            <source>The other leg stays where it is</source>
            <translation>La otra pierna se queda donde está</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-heel-tap.toml" />
            <source>flaring ribs</source>
            <translation>las costillas que se abren</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-heel-tap.toml" />
            <source>table top</source>
            <translation>posición de mesa</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-heel-tap.toml" />
            <source>tap</source>
            <translation>toque</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-heel-tap.toml" />
            <source>the gap under your back</source>
            <translation>el hueco bajo su espalda</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-leg-reach.toml" />
            <source>Dead bug, leg reach</source>
            <translation>Bicho muerto, pierna estirada</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-leg-reach.toml" />
            <source>If your back arches or pain rises by two, go back to the heel tap</source>
            <translation>Si la espalda se arquea o el dolor sube dos puntos, vuelva al toque de talón</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-leg-reach.toml" />
            <source>Leg too low</source>
            <translation>Pierna demasiado baja</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-leg-reach.toml" />
            <source>Pain at the front of the hip: stay higher</source>
            <translation>Dolor delante de la cadera: quédese más alto</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-leg-reach.toml" />
            <source>Stay a little higher</source>
            <translation>Quédese un poco más alto</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-leg-reach.toml" />
            <source>Stretch one leg away, as low as your back stays quiet</source>
            <translation>Estire una pierna, tan abajo como la espalda siga quieta</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug.toml" />
            <source>A towel under your back feels what I cannot see</source>
            <translation>Una toalla bajo la espalda siente lo que yo no veo</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug.toml" />
            <source>Dead bug</source>
            <translation>Bicho muerto</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug.toml" />
            <source>If your back arches or pain rises by two, go back to the leg reach</source>
            <translation>Si la espalda se arquea o el dolor sube dos puntos, vuelva a la pierna estirada</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug.toml" />
            <source>Stretch one leg away and the opposite arm overhead</source>
            <translation>Estire una pierna y el brazo contrario por encima de la cabeza</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug.toml" />
            <source>the arms: overhead the far one is hidden</source>
            <translation>los brazos: por encima de la cabeza, el lejano queda oculto</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/figure-four.toml" />
            <source>Breathe into the stretch</source>
            <translation>Respire hacia el estiramiento</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/figure-four.toml" />
            <source>Ease in gently</source>
            <translation>Entre con suavidad</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/figure-four.toml" />
            <source>Figure-four stretch</source>
            <translation>Estiramiento en cuatro</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/figure-four.toml" />
            <source>Hip replacement or a pinch in the groin: leave it out</source>
            <translation>Prótesis de cadera o pinchazo en la ingle: no lo haga</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/figure-four.toml" />
            <source>Lie on your back, knees bent. Put one ankle over the other knee and hold behind that thigh.</source>
            <translation>Acuéstese boca arriba, rodillas dobladas. Ponga un tobillo sobre la otra rodilla y sujete ese muslo por detrás.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/figure-four.toml" />
            <source>Rest your head down</source>
            <translation>Apoye la cabeza</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/figure-four.toml" />
            <source>Tingling: stop</source>
            <translation>Hormigueo: pare</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/figure-four.toml" />
            <source>how hard and how fast you pull</source>
            <translation>con qué fuerza y qué rapidez tira</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/figure-four.toml" />
            <source>the turn of your hips</source>
            <translation>el giro de su cadera</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/figure-four.toml" />
            <source>where your ankle lies</source>
            <translation>dónde está su tobillo</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>Elbows not under the shoulders</source>
            <translation>Codos fuera de los hombros</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>Elbows under your shoulders</source>
            <translation>Codos bajo los hombros</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>Fading</source>
            <translation>Se va perdiendo</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>Forearms and knees on the mat, elbows under your shoulders. Lift your hips into one line from shoulders to knees.</source>
            <translation>Antebrazos y rodillas en la colchoneta, codos bajo los hombros. Suba la cadera hasta formar una línea de los hombros a las rodillas.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>Front plank on knees</source>
            <translation>Plancha frontal de rodillas</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>Head hangs</source>
            <translation>La cabeza cuelga</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>High blood pressure or heart disease: ask a doctor first, holds of at most 10 s, count aloud</source>
            <translation>Tensión alta o enfermedad del corazón: consulte antes a su médico; mantenga 10 s como máximo y cuente en voz alta</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>Hips high</source>
            <translation>Cadera alta</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>Hips sag</source>
            <translation>Cadera hundida</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>Lift your hips a little</source>
            <translation>Suba un poco la cadera</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>Long neck, look down</source>
            <translation>Cuello largo, mire abajo</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>Lower your hips slightly</source>
            <translation>Baje un poco la cadera</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>One line from shoulders to knees</source>
            <translation>Una línea de los hombros a las rodillas</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>Shoulder pain</source>
            <translation>Dolor de hombro</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>Two more seconds, then rest</source>
            <translation>Dos segundos más y descanse</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>twisting of the hips</source>
            <translation>el giro de la cadera</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>your shoulder blades</source>
            <translation>sus omóplatos</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank.toml" />
            <source>Forearms on the mat, elbows under your shoulders, toes tucked. Lift into one long line.</source>
            <translation>Antebrazos en la colchoneta, codos bajo los hombros, puntas de los pies apoyadas. Suba hasta una línea larga.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank.toml" />
            <source>Front plank</source>
            <translation>Plancha frontal</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank.toml" />
            <source>Knees bent</source>
            <translation>Rodillas dobladas</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank.toml" />
            <source>One long line from shoulders to heels</source>
            <translation>Una línea larga de los hombros a los talones</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank.toml" />
            <source>Push your heels back</source>
            <translation>Empuje los talones hacia atrás</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/glute-bridge.toml" />
            <source>Bring your heels closer</source>
            <translation>Acerque los talones</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/glute-bridge.toml" />
            <source>Feet a little further</source>
            <translation>Los pies un poco más lejos</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/glute-bridge.toml" />
            <source>Feet far away</source>
            <translation>Pies lejos</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/glute-bridge.toml" />
            <source>Feet too near</source>
            <translation>Pies demasiado cerca</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/glute-bridge.toml" />
            <source>Glute bridge</source>
            <translation>Puente de glúteos</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/glute-bridge.toml" />
            <source>Lie on your back, knees bent, feet flat and hip-width apart, arms by your sides.</source>
            <translation>Acuéstese boca arriba, rodillas dobladas, pies apoyados al ancho de las caderas, brazos a los lados.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/glute-bridge.toml" />
            <source>Lift to a straight line, no higher</source>
            <translation>Suba hasta la línea recta, no más</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/glute-bridge.toml" />
            <source>Lower slowly</source>
            <translation>Baje despacio</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/glute-bridge.toml" />
            <source>Lowered too fast</source>
            <translation>Bajada demasiado rápida</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/glute-bridge.toml" />
            <source>Two seconds up, two seconds down</source>
            <translation>Dos segundos al subir, dos al bajar</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/glute-bridge.toml" />
            <source>down</source>
            <translation>abajo</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/glute-bridge.toml" />
            <source>knees falling in or out</source>
            <translation>rodillas que caen hacia dentro o hacia fuera</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/glute-bridge.toml" />
            <source>up</source>
            <translation>arriba</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/glute-bridge.toml" />
            <source>your head coming up a little</source>
            <translation>si la cabeza se levanta un poco</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hamstring-stretch.toml" />
            <source>Bouncing</source>
            <translation>Rebotes</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hamstring-stretch.toml" />
            <source>Hamstring stretch, lying</source>
            <translation>Estiramiento de isquiotibiales</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hamstring-stretch.toml" />
            <source>Keep your hips down</source>
            <translation>Deje la cadera abajo</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hamstring-stretch.toml" />
            <source>Lie on your back, the far knee bent. Hold behind the near thigh, straight up, then straighten that knee.</source>
            <translation>Acuéstese boca arriba, la rodilla lejana doblada. Sujete por detrás el muslo cercano, en vertical, y estire esa rodilla.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hamstring-stretch.toml" />
            <source>Not while pain goes down the leg</source>
            <translation>No mientras el dolor baje por la pierna</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hamstring-stretch.toml" />
            <source>Put the laptop on the floor or a low stool, two big steps away, looking at you from the side. Turn round for the other leg.</source>
            <translation>Ponga el portátil en el suelo o en un taburete bajo, a dos pasos grandes, mirándole de lado. Dese la vuelta para la otra pierna.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hamstring-stretch.toml" />
            <source>Steady, no bouncing</source>
            <translation>Firme, sin rebotes</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hamstring-stretch.toml" />
            <source>Straighten only as comfy</source>
            <translation>Estire solo lo cómodo</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hamstring-stretch.toml" />
            <source>Straighten only as far as is comfortable</source>
            <translation>Estire solo hasta donde sea cómodo</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hamstring-stretch.toml" />
            <source>Tingling or pain below the knee is the nerve: stop</source>
            <translation>Hormigueo o dolor bajo la rodilla es del nervio: pare</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hamstring-stretch.toml" />
            <source>how hard you pull</source>
            <translation>con cuánta fuerza tira</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hamstring-stretch.toml" />
            <source>lifting of the hips by less than a hand</source>
            <translation>que la cadera se levante menos de un palmo</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hamstring-stretch.toml" />
            <source>the far leg</source>
            <translation>la pierna lejana</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/high-plank.toml" />
            <source>Hands not under the shoulders</source>
            <translation>Manos fuera de los hombros</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/high-plank.toml" />
            <source>Hands on the mat under your shoulders, arms straight, toes tucked. Lift into one long line.</source>
            <translation>Manos en la colchoneta bajo los hombros, brazos estirados, puntas de los pies apoyadas. Suba hasta una línea larga.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/high-plank.toml" />
            <source>Hands under your shoulders</source>
            <translation>Manos bajo los hombros</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/high-plank.toml" />
            <source>High plank</source>
            <translation>Plancha alta</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/high-plank.toml" />
            <source>Shoulder or wrist pain: the forearms are kinder</source>
            <translation>Dolor de hombro o de muñeca: los antebrazos son más amables</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-flexor-stretch.toml" />
            <source>Ease back a little</source>
            <translation>Vuelva un poco atrás</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-flexor-stretch.toml" />
            <source>Ease forward until the front of the hip stretches</source>
            <translation>Avance hasta que estire por delante de la cadera</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-flexor-stretch.toml" />
            <source>Front knee past the toes</source>
            <translation>Rodilla delantera pasa los dedos</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-flexor-stretch.toml" />
            <source>Half-kneeling hip flexor stretch</source>
            <translation>Estiramiento del flexor de cadera</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-flexor-stretch.toml" />
            <source>If leaning back makes it worse: a gentle tuck only</source>
            <translation>Si echarse atrás lo empeora: solo una basculación suave</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-flexor-stretch.toml" />
            <source>Kneel side-on on the knee nearer the laptop, the other foot forward, hands on the front thigh.</source>
            <translation>Arrodíllese de perfil sobre la rodilla más cercana al portátil, el otro pie delante, las manos en el muslo de delante.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-flexor-stretch.toml" />
            <source>Leaning forward or back</source>
            <translation>Inclinado hacia delante o hacia atrás</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-flexor-stretch.toml" />
            <source>Pad under the knee</source>
            <translation>Un cojín bajo la rodilla</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-flexor-stretch.toml" />
            <source>Put the laptop on a low table, two big steps away, looking at you from the side. Turn round for the other leg.</source>
            <translation>Ponga el portátil en una mesa baja, a dos pasos grandes, mirándole de lado. Dese la vuelta para la otra pierna.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-flexor-stretch.toml" />
            <source>Stay tall, tuck slightly</source>
            <translation>Quédese erguido, meta un poco la pelvis</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-flexor-stretch.toml" />
            <source>how strong the stretch is</source>
            <translation>cuánto estira</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-flexor-stretch.toml" />
            <source>the far leg in parts</source>
            <translation>la pierna lejana en parte</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-flexor-stretch.toml" />
            <source>whether hip or lower back bends</source>
            <translation>si se dobla la cadera o la zona lumbar</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>Did the stick stay on your head, upper back and tailbone?</source>
            <translation>¿El bastón siguió tocando cabeza, espalda alta y cóccix?</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>Hip hinge</source>
            <translation>Bisagra de cadera</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>Hips back, shins still</source>
            <translation>Cadera atrás, piernas quietas</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>If bending forward makes it worse: not in the first two hours after getting up</source>
            <translation>Si inclinarse adelante lo empeora: no en las dos primeras horas tras levantarse</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>Knees locked</source>
            <translation>Rodillas bloqueadas</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>Leaning back at the top</source>
            <translation>Echado atrás arriba</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>Leg pain on bending: stop, go less deep</source>
            <translation>Dolor en la pierna al inclinarse: pare, baje menos</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>Long back, proud chest</source>
            <translation>Espalda larga, pecho abierto</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>Put the laptop on a table at hip height, three big steps away, looking at you from the side.</source>
            <translation>Ponga el portátil en una mesa a la altura de la cadera, a tres pasos grandes, mirándole de lado.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>Soften your knees</source>
            <translation>Afloje las rodillas</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>Squatting</source>
            <translation>En cuclillas</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>Stand side-on, feet hip-width apart, knees soft, hands on your thighs or a stick along your back.</source>
            <translation>Póngase de perfil, pies al ancho de las caderas, rodillas sueltas, manos en los muslos o un bastón a lo largo de la espalda.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>Stand tall, no leaning</source>
            <translation>Quédese erguido, sin echarse atrás</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>Stop a bit earlier</source>
            <translation>Pare un poco antes</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>Too deep</source>
            <translation>Demasiado bajo</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>With a load only where your routine names one.</source>
            <translation>Con carga solo donde su rutina la indique.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>bending of your lower back, the very thing that is trained</source>
            <translation>la flexión de su zona lumbar, justo lo que se entrena</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>bottom</source>
            <translation>punto más bajo</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>stick</source>
            <translation>bastón</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>tall</source>
            <translation>erguido</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>weight left and right</source>
            <translation>el peso a izquierda y derecha</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/knee-to-chest.toml" />
            <source>Acute disc trouble, osteoporosis or a compression fracture: leave it out</source>
            <translation>Problema agudo de disco, osteoporosis o fractura vertebral: no lo haga</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/knee-to-chest.toml" />
            <source>Bring one knee in with both hands, slowly</source>
            <translation>Acerque una rodilla con las dos manos, despacio</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/knee-to-chest.toml" />
            <source>Bring the second knee in as well.</source>
            <translation>Acerque también la segunda rodilla.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/knee-to-chest.toml" />
            <source>Hold, then slowly back</source>
            <translation>Mantenga, luego vuelva despacio</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/knee-to-chest.toml" />
            <source>Knee to chest</source>
            <translation>Rodilla al pecho</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/knee-to-chest.toml" />
            <source>Lie on your back, knees bent, feet flat, the side to stretch towards the laptop.</source>
            <translation>Acuéstese boca arriba, rodillas dobladas, pies apoyados, el lado que estira hacia el portátil.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/knee-to-chest.toml" />
            <source>Only as far as feels good</source>
            <translation>Solo hasta donde siente bien</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/knee-to-chest.toml" />
            <source>Put the laptop on the floor or a low stool, two big steps away, looking at you from the side. Turn round for the other side.</source>
            <translation>Ponga el portátil en el suelo o en un taburete bajo, a dos pasos grandes, mirándole de lado. Dese la vuelta para el otro lado.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/knee-to-chest.toml" />
            <source>Stop if it sends pain down the leg</source>
            <translation>Pare si el dolor baja por la pierna</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/knee-to-chest.toml" />
            <source>the bend of your lower back</source>
            <translation>la flexión de su zona lumbar</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/pelvic-tilt.toml" />
            <source>Flatten your back gently into the mat</source>
            <translation>Aplane la espalda suavemente contra la colchoneta</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/pelvic-tilt.toml" />
            <source>If bending forward makes it worse, keep the movement small</source>
            <translation>Si inclinarse adelante lo empeora, haga el movimiento pequeño</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/pelvic-tilt.toml" />
            <source>Pelvic tilt, lying</source>
            <translation>Basculación pélvica boca arriba</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/pelvic-tilt.toml" />
            <source>Press for five seconds, let go for five</source>
            <translation>Presione cinco segundos, suelte cinco</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/pelvic-tilt.toml" />
            <source>Small tilt, hips stay down</source>
            <translation>Incline poco, la cadera queda abajo</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/pelvic-tilt.toml" />
            <source>the tilt itself: it is smaller than what a camera can tell</source>
            <translation>la inclinación misma: es menor de lo que una cámara distingue</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/press-up.toml" />
            <source>Breathe out at the top</source>
            <translation>Espire arriba</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/press-up.toml" />
            <source>Head tipped back</source>
            <translation>Cabeza hacia atrás</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/press-up.toml" />
            <source>Hips off the floor</source>
            <translation>Cadera despegada del suelo</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/press-up.toml" />
            <source>Hips stay heavy</source>
            <translation>La cadera sigue pesada</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/press-up.toml" />
            <source>Keep your neck long</source>
            <translation>Mantenga el cuello largo</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/press-up.toml" />
            <source>Lie face down, hands by your shoulders.</source>
            <translation>Acuéstese boca abajo, las manos junto a los hombros.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/press-up.toml" />
            <source>Narrow spinal canal or a slipped vertebra: leave it out</source>
            <translation>Canal vertebral estrecho o vértebra desplazada: no lo haga</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/press-up.toml" />
            <source>Only while it helps</source>
            <translation>Solo mientras ayude</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/press-up.toml" />
            <source>Pain moving down the leg: stop</source>
            <translation>El dolor baja por la pierna: pare</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/press-up.toml" />
            <source>Prone press-up</source>
            <translation>Extensión boca abajo con los brazos</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/press-up.toml" />
            <source>Push your chest up, hips stay heavy</source>
            <translation>Suba el pecho, la cadera sigue pesada</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/press-up.toml" />
            <source>Slow, breathe out</source>
            <translation>Despacio, suelte el aire</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/press-up.toml" />
            <source>how hard you push</source>
            <translation>con cuánta fuerza empuja</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/press-up.toml" />
            <source>which part of your back bends</source>
            <translation>qué parte de su espalda se dobla</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/prone-lying.toml" />
            <source>Breathe slowly</source>
            <translation>Respire despacio</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/prone-lying.toml" />
            <source>Let your weight sink into the mat</source>
            <translation>Deje que su peso se hunda en la colchoneta</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/prone-lying.toml" />
            <source>Lie face down, arms by your sides or under your forehead.</source>
            <translation>Acuéstese boca abajo, los brazos a los lados o bajo la frente.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/prone-lying.toml" />
            <source>Lying face down</source>
            <translation>Acostado boca abajo</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/prone-lying.toml" />
            <source>Pain moving towards the back is a good sign; down the leg means stop</source>
            <translation>Que el dolor vaya hacia la espalda es buena señal; si baja por la pierna, pare</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/prone-lying.toml" />
            <source>Put the laptop on the floor or a low stool, two big steps away, looking at you from the side. Nothing is judged here; it only sees that you lie down.</source>
            <translation>Ponga el portátil en el suelo o en un taburete bajo, a dos pasos grandes, mirándole de lado. Aquí no se evalúa nada; solo ve que está acostado.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/prone-lying.toml" />
            <source>Stop if pain moves down the leg</source>
            <translation>Pare si el dolor baja por la pierna</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/prone-lying.toml" />
            <source>whether you are tense</source>
            <translation>si está tenso</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/prone-lying.toml" />
            <source>which way up you lie</source>
            <translation>si está boca arriba o boca abajo</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/prone-on-elbows.toml" />
            <source>Let your hips sink</source>
            <translation>Deje caer la cadera</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/prone-on-elbows.toml" />
            <source>Lie face down and prop yourself on your forearms, elbows under your shoulders. Let your hips sink.</source>
            <translation>Acuéstese boca abajo y apóyese en los antebrazos, codos bajo los hombros. Deje caer la cadera.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/prone-on-elbows.toml" />
            <source>Lying on the elbows</source>
            <translation>Boca abajo sobre los codos</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/prone-on-elbows.toml" />
            <source>Soft gaze, long neck</source>
            <translation>Mirada suave, cuello largo</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/prone-on-elbows.toml" />
            <source>Stop if pain moves down the leg, and lie flat again</source>
            <translation>Si el dolor baja por la pierna, pare y vuelva a acostarse plano</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/prone-on-elbows.toml" />
            <source>how far your lower back bends</source>
            <translation>cuánto se arquea su zona lumbar</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/rock-back.toml" />
            <source>At the end stay back for 20 s, twice.</source>
            <translation>Al final quédese atrás 20 s, dos veces.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/rock-back.toml" />
            <source>Glide back slowly</source>
            <translation>Deslícese atrás despacio</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/rock-back.toml" />
            <source>Hands and knees, hands under your shoulders, knees under your hips, back long.</source>
            <translation>A cuatro apoyos: manos bajo los hombros, rodillas bajo las caderas, espalda larga.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/rock-back.toml" />
            <source>If bending forward makes it worse, stop before your back rounds</source>
            <translation>Si inclinarse adelante lo empeora, pare antes de que la espalda se redondee</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/rock-back.toml" />
            <source>Long back, only as deep as it stays long</source>
            <translation>Espalda larga, solo hasta donde siga larga</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/rock-back.toml" />
            <source>Rock-back on hands and knees</source>
            <translation>Balanceo atrás a cuatro apoyos</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/rock-back.toml" />
            <source>Sit your hips back to your heels</source>
            <translation>Lleve la cadera hacia los talones</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/rock-back.toml" />
            <source>Sore knees: put a cushion between heels and seat</source>
            <translation>Rodillas doloridas: ponga un cojín entre los talones y las nalgas</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/rock-back.toml" />
            <source>back</source>
            <translation>atrás</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/rock-back.toml" />
            <source>rounding of your lower back: it is guessed at most, and never scored</source>
            <translation>el redondeo de su zona lumbar: a lo sumo se intuye y nunca se puntúa</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank-knees.toml" />
            <source>Elbow not under the shoulder</source>
            <translation>Codo fuera del hombro</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank-knees.toml" />
            <source>Elbow under your shoulder</source>
            <translation>Codo bajo el hombro</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank-knees.toml" />
            <source>Face straight ahead</source>
            <translation>La cara al frente</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank-knees.toml" />
            <source>Lie on your side facing the laptop, elbow under your shoulder, knees bent, feet behind you. Lift your hips.</source>
            <translation>Acuéstese de lado, de cara al portátil, codo bajo el hombro, rodillas dobladas, pies detrás. Suba la cadera.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank-knees.toml" />
            <source>Lift your hips higher</source>
            <translation>Suba más la cadera</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank-knees.toml" />
            <source>Not on the painful side first</source>
            <translation>No empiece por el lado que duele</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank-knees.toml" />
            <source>One straight line from shoulders to knees</source>
            <translation>Una línea recta de los hombros a las rodillas</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank-knees.toml" />
            <source>Settle in a straight line</source>
            <translation>Busque una línea recta</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank-knees.toml" />
            <source>Shoulder pain: lean sideways on a wall instead</source>
            <translation>Dolor de hombro: apóyese de lado en una pared</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank-knees.toml" />
            <source>Side plank on knees</source>
            <translation>Plancha lateral de rodillas</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank-knees.toml" />
            <source>bending of the hips towards or away from the camera</source>
            <translation>la flexión de la cadera hacia la cámara o lejos de ella</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank-knees.toml" />
            <source>how far the shoulder sinks</source>
            <translation>cuánto se hunde el hombro</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank-knees.toml" />
            <source>the load on your arm</source>
            <translation>la carga sobre su brazo</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank-knees.toml" />
            <source>whether your knees are bent or straight</source>
            <translation>si sus rodillas están dobladas o estiradas</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank.toml" />
            <source>Lie on your side facing the laptop, elbow under your shoulder, legs straight, top foot in front. Lift your hips.</source>
            <translation>Acuéstese de lado, de cara al portátil, codo bajo el hombro, piernas estiradas, el pie de arriba delante. Suba la cadera.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank.toml" />
            <source>One straight line from shoulders to feet</source>
            <translation>Una línea recta de los hombros a los pies</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank.toml" />
            <source>Side plank</source>
            <translation>Plancha lateral</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/single-leg-bridge.toml" />
            <source>Cramp: stop and stretch</source>
            <translation>Calambre: pare y estire</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/single-leg-bridge.toml" />
            <source>Good effort, rest now</source>
            <translation>Buen esfuerzo, ahora descanse</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/single-leg-bridge.toml" />
            <source>Hips low</source>
            <translation>Cadera baja</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/single-leg-bridge.toml" />
            <source>If you feel it in your back and not in the buttock, step back to the march</source>
            <translation>Si lo siente en la espalda y no en el glúteo, vuelva a la marcha</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/single-leg-bridge.toml" />
            <source>Lie on your back, one foot flat, the other leg stretched, thighs side by side. The working leg towards the laptop. Lift.</source>
            <translation>Acuéstese boca arriba, un pie apoyado, la otra pierna estirada, los muslos juntos. La pierna que trabaja, del lado del portátil. Suba.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/single-leg-bridge.toml" />
            <source>Lift a touch higher</source>
            <translation>Suba un poquito más</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/single-leg-bridge.toml" />
            <source>Lower with control</source>
            <translation>Baje con control</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/single-leg-bridge.toml" />
            <source>Single-leg bridge</source>
            <translation>Puente a una pierna</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/single-leg-bridge.toml" />
            <source>Straight from shoulders to knee</source>
            <translation>Recto de los hombros a la rodilla</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/single-leg-bridge.toml" />
            <source>Thighs apart</source>
            <translation>Muslos separados</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/single-leg-bridge.toml" />
            <source>Thighs side by side</source>
            <translation>Los muslos juntos</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/single-leg-bridge.toml" />
            <source>one side of the pelvis dropping</source>
            <translation>la caída de un lado de la pelvis</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>Arms crossed if you can</source>
            <translation>Brazos cruzados si puede</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>Chair against the wall, so that it cannot slide</source>
            <translation>La silla contra la pared, para que no se deslice</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>Dizzy on standing up: wait a moment</source>
            <translation>Mareo al levantarse: espere un momento</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>Dropped onto the chair</source>
            <translation>Caer sobre la silla</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>Lean, then stand all the way</source>
            <translation>Inclínese y levántese del todo</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>Not all the way up</source>
            <translation>No del todo de pie</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>On a high chair, or with a firm cushion on it.</source>
            <translation>En una silla alta, o con un cojín firme encima.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>Sit down softly</source>
            <translation>Siéntese con suavidad</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>Sit side-on on a chair against the wall, feet flat, arms crossed.</source>
            <translation>Siéntese de perfil en una silla contra la pared, pies apoyados, brazos cruzados.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>Sit to stand</source>
            <translation>Levantarse de la silla</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>Stand all the way</source>
            <translation>Levántese del todo</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>knees falling in</source>
            <translation>rodillas que caen hacia dentro</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>sitting</source>
            <translation>sentado</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>standing</source>
            <translation>de pie</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>whether there is a chair: a slow squat looks the same</source>
            <translation>si hay una silla: una sentadilla lenta se ve igual</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>whether your hands push: they may rest on your knees</source>
            <translation>si las manos empujan: pueden descansar en las rodillas</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/standing-extension.toml" />
            <source>A little less is fine</source>
            <translation>Un poco menos está bien</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/standing-extension.toml" />
            <source>Dizzy: stop</source>
            <translation>Mareo: pare</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/standing-extension.toml" />
            <source>Eyes forward</source>
            <translation>La mirada al frente</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/standing-extension.toml" />
            <source>Head drops back</source>
            <translation>La cabeza cae atrás</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/standing-extension.toml" />
            <source>Keep your knees soft, tall</source>
            <translation>Rodillas sueltas, quédese erguido</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/standing-extension.toml" />
            <source>Knees bend</source>
            <translation>Las rodillas se doblan</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/standing-extension.toml" />
            <source>Knees soft, tall</source>
            <translation>Rodillas sueltas, erguido</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/standing-extension.toml" />
            <source>Lean back gently over your hands</source>
            <translation>Inclínese atrás suavemente sobre las manos</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/standing-extension.toml" />
            <source>Leaning too far</source>
            <translation>Demasiado hacia atrás</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/standing-extension.toml" />
            <source>Narrow spinal canal: leave it out</source>
            <translation>Canal vertebral estrecho: no lo haga</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/standing-extension.toml" />
            <source>Stand side-on, feet hip-width apart, hands on the back of your hips.</source>
            <translation>Póngase de perfil, pies al ancho de las caderas, las manos detrás en la cadera.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/standing-extension.toml" />
            <source>Standing back extension</source>
            <translation>Extensión de espalda de pie</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/standing-extension.toml" />
            <source>how it feels</source>
            <translation>cómo se siente</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/standing-extension.toml" />
            <source>whether back or hips bend</source>
            <translation>si se dobla la espalda o la cadera</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/trunk-rotation.toml" />
            <source>Let both knees roll to one side, slowly</source>
            <translation>Deje caer las dos rodillas a un lado, despacio</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/trunk-rotation.toml" />
            <source>Lie on your back, knees bent and together, arms out to the sides.</source>
            <translation>Acuéstese boca arriba, rodillas dobladas y juntas, brazos a los lados en cruz.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/trunk-rotation.toml" />
            <source>Lower trunk rotation</source>
            <translation>Rotación de tronco boca arriba</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/trunk-rotation.toml" />
            <source>Stay five seconds, then the other side</source>
            <translation>Quédese cinco segundos, luego el otro lado</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/trunk-rotation.toml" />
            <source>Stay in the easy range</source>
            <translation>Quédese en la zona cómoda</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/trunk-rotation.toml" />
            <source>Stop if there is leg pain or tingling</source>
            <translation>Pare si hay dolor u hormigueo en la pierna</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/trunk-rotation.toml" />
            <source>how far and how fast your knees roll: from the side a camera cannot tell</source>
            <translation>cuánto y con qué rapidez giran las rodillas: de lado una cámara no lo ve</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/trunk-rotation.toml" />
            <source>shoulders lifting</source>
            <translation>que los hombros se levanten</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/trunk-rotation.toml" />
            <source>what turns, back or hips</source>
            <translation>qué gira, la espalda o la cadera</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/walk.toml" />
            <source>Easy, then brisk, then easy</source>
            <translation>Tranquilo, luego ligero, luego tranquilo</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/walk.toml" />
            <source>Leg pain that grows with walking and eases on sitting: tell a clinician</source>
            <translation>Dolor de pierna que crece al caminar y cede al sentarse: dígaselo a un profesional de la salud</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/walk.toml" />
            <source>Let your arms swing</source>
            <translation>Deje balancear los brazos</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/walk.toml" />
            <source>Shorter steps when it gets hard</source>
            <translation>Pasos más cortos cuando cueste</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/walk.toml" />
            <source>The laptop can stay where it is. You need not be in the picture; the clock runs by itself.</source>
            <translation>El portátil puede quedarse donde está. No hace falta que salga en la imagen; el reloj corre solo.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/walk.toml" />
            <source>Walk indoors or outside, or march on the spot, at a pace at which you can talk.</source>
            <translation>Camine dentro o fuera, o marche en el sitio, a un ritmo que le permita hablar.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/walk.toml" />
            <source>Walking</source>
            <translation>Caminar</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/walk.toml" />
            <source>everything: coach keeps the time and does not look</source>
            <translation>todo: coach lleva el tiempo y no mira</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>Back on the wall, feet a step forward and hip-width apart. Slide down: a little at first, towards a right angle later.</source>
            <translation>Espalda en la pared, pies un paso adelante y al ancho de las caderas. Deslícese hacia abajo: al principio poco, más adelante hacia el ángulo recto.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>Back to the wall</source>
            <translation>Espalda contra la pared</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>Feet a step forward</source>
            <translation>Los pies un paso adelante</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>Hold there, breathe</source>
            <translation>Quédese ahí y respire</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>Knee pain: stay higher</source>
            <translation>Dolor de rodilla: quédese más alto</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>Knees over your feet, not past your toes</source>
            <translation>Rodillas sobre los pies, sin pasar la punta</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>Knees past the toes</source>
            <translation>Rodillas delante de los pies</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>Leaning forward</source>
            <translation>Inclinado hacia delante</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>Rising</source>
            <translation>Se va subiendo</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>Slide down half the way.</source>
            <translation>Baje hasta la mitad.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>Slide down nearly to a right angle at the knees.</source>
            <translation>Baje casi hasta un ángulo recto en las rodillas.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>Slide down only a little.</source>
            <translation>Baje solo un poco.</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>Slide up a little</source>
            <translation>Suba un poco</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>Wall sit</source>
            <translation>Sentadilla en la pared</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>a chair under you</source>
            <translation>una silla debajo de usted</translation>
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>wall</source>
            <translation>pared</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>Arm against the trunk</source>
            <translation>Brazo respecto al tronco</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>Arm, 0 on the floor, 90 up</source>
            <translation>Brazo, 0 en el suelo, 90 hacia arriba</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>Arm, 0 upright</source>
            <translation>Brazo, 0 vertical</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>Body line from the front, shoulder to ankle</source>
            <translation>Línea del cuerpo de frente, del hombro al tobillo</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>Body line from the front, shoulder to knee</source>
            <translation>Línea del cuerpo de frente, del hombro a la rodilla</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>Body line of the other side, shoulder to knee</source>
            <translation>Línea del cuerpo del otro lado, del hombro a la rodilla</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>Body line of the upper side, shoulder to knee</source>
            <translation>Línea del cuerpo del lado de arriba, de hombro a rodilla</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>Body line, shoulder to ankle</source>
            <translation>Línea del cuerpo, del hombro al tobillo</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>Body line, shoulder to knee</source>
            <translation>Línea del cuerpo, del hombro a la rodilla</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>Both knees</source>
            <translation>Las dos rodillas</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>Elbow</source>
            <translation>Codo</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>Head below the line of the trunk</source>
            <translation>Cabeza por debajo de la línea del tronco</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>Hip</source>
            <translation>Cadera</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>How far the knees open</source>
            <translation>Cuánto se abren las rodillas</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>How far the thighs part</source>
            <translation>Cuánto se separan los muslos</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>Knee</source>
            <translation>Rodilla</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>Leaning forward (+) or back (-)</source>
            <translation>Inclinación hacia delante (+) o hacia atrás (-)</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>Leg, 0 level</source>
            <translation>Pierna entera, 0 horizontal</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>Shank, 0 level, 90 upright</source>
            <translation>Pierna, 0 horizontal, 90 vertical</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>Supporting arm, 0 upright</source>
            <translation>Brazo de apoyo, 0 vertical</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>Supporting thigh, 0 upright</source>
            <translation>Muslo de apoyo, 0 vertical</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>The other arm against the trunk</source>
            <translation>El otro brazo respecto al tronco</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>The other hip</source>
            <translation>La otra cadera</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>The other knee</source>
            <translation>La otra rodilla</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>Thigh, 0 level</source>
            <translation>Muslo, 0 horizontal</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>Trunk, 0 level, 90 upright</source>
            <translation>Tronco, 0 horizontal, 90 vertical</translation>
        </message>
        <message>
            <location filename="../../assets/measures.toml" />
            <source>Upper arm, 0 upright</source>
            <translation>Brazo superior, 0 vertical</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>Almost. A little further</source>
            <translation>Casi. Un poco más</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>As far as you go today. From now on it counts</source>
            <translation>Hasta ahí llega usted hoy. A partir de ahora cuenta</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>Done. Lower slowly</source>
            <translation>Listo. Baje despacio</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>Done. Rest now</source>
            <translation>Listo. Ahora descanse</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>Done. Rest now, then the other side</source>
            <translation>Listo. Ahora descanse, luego el otro lado</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>Going on</source>
            <translation>Seguimos</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>I cannot see you well. The clock waits</source>
            <translation>No le veo bien. El reloj espera</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>I see you again</source>
            <translation>Ya le veo otra vez</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>I see you. Stay still</source>
            <translation>Le veo. Quédese quieto</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>In position</source>
            <translation>En posición</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>Measured. You can move again</source>
            <translation>Medido. Ya puede moverse</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>No hurry. I wait for you</source>
            <translation>Sin prisa. Le espero</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>Now the left side. Take your position</source>
            <translation>Ahora el lado izquierdo. Póngase en posición</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>Now the right side. Take your position</source>
            <translation>Ahora el lado derecho. Póngase en posición</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>Paused. Raise one arm to go on</source>
            <translation>En pausa. Levante un brazo para seguir</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>Rest is over</source>
            <translation>Se acabó el descanso</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>Slow and easy</source>
            <translation>Despacio y con calma</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>Stand side-on, straight and still</source>
            <translation>Póngase de lado, recto y quieto</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>Stay one breath longer</source>
            <translation>Quédese una respiración más</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>That's it</source>
            <translation>Así, muy bien</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>The clock waits for you</source>
            <translation>El reloj le espera</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>{exercise}, left side. Take your position</source>
            <translation>{exercise}, lado izquierdo. Póngase en posición</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>{exercise}, right side. Take your position</source>
            <translation>{exercise}, lado derecho. Póngase en posición</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>{exercise}. Take your position</source>
            <translation>{exercise}. Póngase en posición</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>{number} seconds</source>
            <translation>{number} segundos</translation>
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>{number}. Other side</source>
            <translation>{number}. El otro lado</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/goals.toml" />
            <source>And a third?</source>
            <translation>¿Y una tercera?</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/goals.toml" />
            <source>How well can you do this today? {first}</source>
            <translation>¿Qué tal puede hacer esto hoy? {first}</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/goals.toml" />
            <source>How well can you do this today? {second}</source>
            <translation>¿Qué tal puede hacer esto hoy? {second}</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/goals.toml" />
            <source>How well can you do this today? {third}</source>
            <translation>¿Qué tal puede hacer esto hoy? {third}</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/goals.toml" />
            <source>Is there a second thing?</source>
            <translation>¿Hay una segunda cosa?</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/goals.toml" />
            <source>Name up to three things that your back makes hard for you. Then say how well you can do each one today.</source>
            <translation>Nombre hasta tres cosas que su espalda le pone difíciles. Luego diga qué tal puede hacer cada una hoy.</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/goals.toml" />
            <source>The wording is this program's own. The idea is the patient-specific functional scale, Stratford P and others, Physiotherapy Canada 1995; 47: 258-263.</source>
            <translation>La redacción es de este programa. La idea es la escala funcional específica del paciente, Stratford P y otros, Physiotherapy Canada 1995; 47: 258-263.</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/goals.toml" />
            <source>Up to three things that your back makes hard, in your own words.</source>
            <translation>Hasta tres cosas que su espalda le pone difíciles, con sus propias palabras.</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/goals.toml" />
            <source>What is the first thing you want to do again?</source>
            <translation>¿Qué es lo primero que quiere volver a hacer?</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/goals.toml" />
            <source>What you want to do again</source>
            <translation>Lo que quiere volver a hacer</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/goals.toml" />
            <source>as well as before</source>
            <translation>tan bien como antes</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/goals.toml" />
            <source>not at all</source>
            <translation>nada</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/pain.toml" />
            <source>A general question. Nobody owns it.</source>
            <translation>Una pregunta general. No es de nadie.</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/pain.toml" />
            <source>How strong is your back pain right now?</source>
            <translation>¿Qué intensidad tiene su dolor de espalda ahora mismo?</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/pain.toml" />
            <source>One number for how your back is now.</source>
            <translation>Un número para cómo está su espalda ahora.</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/pain.toml" />
            <source>Pain, 0 to 10</source>
            <translation>Dolor, de 0 a 10</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/pain.toml" />
            <source>Pick the number that fits your back right now.</source>
            <translation>Elija el número que encaja con su espalda ahora mismo.</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/pain.toml" />
            <source>no pain</source>
            <translation>sin dolor</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/pain.toml" />
            <source>worst pain</source>
            <translation>el peor dolor</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/peg.toml" />
            <source>PEG scale: Krebs EE, Lorenz KA, Bair MJ and others. Development and initial validation of the PEG. J Gen Intern Med 2009; 24: 733-738. Published with open access.</source>
            <translation>Escala PEG: Krebs EE, Lorenz KA, Bair MJ y otros. Development and initial validation of the PEG. J Gen Intern Med 2009; 24: 733-738. Publicada en acceso abierto.</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/peg.toml" />
            <source>PEG: pain and daily life</source>
            <translation>PEG: dolor y vida diaria</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/peg.toml" />
            <source>Three numbers about the past week.</source>
            <translation>Tres números sobre la semana pasada.</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/phq-4.toml" />
            <source>Feeling down, depressed, or hopeless</source>
            <translation>Se ha sentido decaído(a), deprimido(a) o sin esperanzas</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/phq-4.toml" />
            <source>Feeling nervous, anxious or on edge</source>
            <translation>Sentirse nervioso/a, intranquilo/a o con los nervios de punta</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/phq-4.toml" />
            <source>Four questions about the last two weeks. Leave them out if you like.</source>
            <translation>Cuatro preguntas sobre las últimas dos semanas. Déjelas en blanco si quiere.</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/phq-4.toml" />
            <source>If you think of hurting yourself, call {number} or a crisis line now. Someone will listen.</source>
            <translation>Si piensa en hacerse daño, llame ahora al {number} o a una línea de crisis. Alguien le escuchará.</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/phq-4.toml" />
            <source>Little interest or pleasure in doing things</source>
            <translation>Poco interés o placer en hacer cosas</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/phq-4.toml" />
            <source>More than half the days</source>
            <translation>Más de la mitad de los días</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/phq-4.toml" />
            <source>Nearly every day</source>
            <translation>Casi todos los días</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/phq-4.toml" />
            <source>Not being able to stop or control worrying</source>
            <translation>No poder dejar de preocuparse o no poder controlar la preocupación</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/phq-4.toml" />
            <source>Over the last 2 weeks, how often have you been bothered by the following problems?</source>
            <translation>Durante las últimas 2 semanas, ¿con qué frecuencia ha tenido molestias debido a los siguientes problemas?</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/phq-4.toml" />
            <source>PHQ-4: Kroenke K, Spitzer RL, Williams JBW, Löwe B. Psychosomatics 2009; 50: 613-621. Developed by Drs. Spitzer, Williams, Kroenke and colleagues with an educational grant from Pfizer Inc. No permission is required to reproduce, translate, display or distribute it.</source>
            <translation>PHQ-4: Kroenke K, Spitzer RL, Williams JBW, Löwe B. Psychosomatics 2009; 50: 613-621. Elaborado por los doctores Spitzer, Williams, Kroenke y colegas, mediante una subvención educativa de Pfizer Inc. No se requiere permiso para reproducir, traducir, presentar o distribuir.</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/phq-4.toml" />
            <source>PHQ-4: mood and worry</source>
            <translation>PHQ-4: ánimo y preocupación</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/phq-4.toml" />
            <source>Pain and low mood or worry often go together, and both can get better. You do not have to carry this alone. Please talk to someone you trust, and to your doctor. This is no test result, only a reason to talk.</source>
            <translation>El dolor y el ánimo bajo o la preocupación van a menudo juntos, y los dos pueden mejorar. No tiene que llevarlo a solas. Hable, por favor, con alguien de confianza y con su médico. No es el resultado de una prueba, solo un motivo para hablar.</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/phq-4.toml" />
            <source>Several days</source>
            <translation>Varios días</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/phq-4.toml" />
            <source>That sounds like a hard time.</source>
            <translation>Parece un momento difícil.</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/roland-morris.toml" />
            <source>24 short statements to tick if they are true today.</source>
            <translation>24 frases cortas para marcar si hoy son ciertas.</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/roland-morris.toml" />
            <source>Roland MO, Morris RW. A study of the natural history of back pain. Part 1. Spine 1983; 8: 141-144. No permission is required to use it. More translations: www.rmdq.org.</source>
            <translation>Roland MO, Morris RW. A study of the natural history of back pain. Part 1. Spine 1983; 8: 141-144. No se requiere permiso para usarlo. Más traducciones: www.rmdq.org.</translation>
        </message>
        <message>
            <location filename="../../assets/questionnaires/roland-morris.toml" />
            <source>Roland-Morris: your day with your back</source>
            <translation>Roland-Morris: su día con la espalda</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>A bridge that asks the trunk to stay still while an arm moves.</source>
            <translation>Un puente que pide al tronco quedarse quieto mientras se mueve un brazo.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>A gentle extension of the back, the second step to leaning back.</source>
            <translation>Una extensión suave de la espalda, el segundo paso para echarse atrás.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>A short relief after sitting or bending, for those whom leaning back makes better.</source>
            <translation>Un alivio corto tras estar sentado o agachado, para quien mejora al echarse atrás.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Calms you down before and after, and lets the muscles of the back let go.</source>
            <translation>Le calma antes y después, y deja que los músculos de la espalda suelten.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Eases the back of the thigh, so that bending comes less from the back.</source>
            <translation>Afloja la parte de atrás del muslo, para que agacharse salga menos de la espalda.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Eases the buttock, which is often tight when the back hurts.</source>
            <translation>Afloja la nalga, que suele estar tensa cuando duele la espalda.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Eases the front of the hip, which shortens with long sitting.</source>
            <translation>Afloja la parte delantera de la cadera, que se acorta al estar mucho sentado.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Eases the lower back by bending it gently.</source>
            <translation>Afloja la zona lumbar doblándola con suavidad.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Keeps the back moving; of all that helps against a next episode, it has the best support.</source>
            <translation>Mantiene la espalda en movimiento; de todo lo que ayuda contra el próximo episodio, es lo que mejor respaldo tiene.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Moves hips and back gently, with hands and knees carrying the weight.</source>
            <translation>Mueve caderas y espalda con suavidad, con el peso en manos y rodillas.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Moves the back into extension, for those whom leaning back makes better.</source>
            <translation>Lleva la espalda a la extensión, para quien mejora al echarse atrás.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Moves the lower back a little, when little is possible.</source>
            <translation>Mueve un poco la zona lumbar, cuando se puede poco.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Moves the whole spine gently, to loosen it before other exercises.</source>
            <translation>Mueve toda la columna con suavidad, para soltarla antes de otros ejercicios.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Rest on the front, the first step to leaning back.</source>
            <translation>Descanso boca abajo, el primer paso para echarse atrás.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Teaches bending from the hips with a quiet back, as for lifting.</source>
            <translation>Enseña a doblarse por las caderas con la espalda quieta, como al levantar peso.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Teaches the gentle tension of the belly that other exercises build on.</source>
            <translation>Enseña la tensión suave del abdomen en la que se apoyan otros ejercicios.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>The easier plank: one line from the shoulders to the knees.</source>
            <translation>La plancha más fácil: una línea de los hombros a las rodillas.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>The easier side plank: one line from the shoulders to the knees.</source>
            <translation>La plancha lateral más fácil: una línea de los hombros a las rodillas.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>The first step to the bird-dog: the trunk holds still while one arm reaches.</source>
            <translation>El primer paso hacia el bird-dog: el tronco se queda quieto mientras se alarga un brazo.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>The first step to the dead bug: the back stays quiet while one heel taps.</source>
            <translation>El primer paso hacia el bicho muerto: la espalda sigue quieta mientras toca un talón.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>The harder bridge: one leg carries, the pelvis stays level.</source>
            <translation>El puente más difícil: una pierna carga, la pelvis sigue nivelada.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>The plank on the hands: trunk and shoulders hold one line.</source>
            <translation>La plancha sobre las manos: tronco y hombros mantienen una línea.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>The second step to the bird-dog: the trunk holds still while one leg reaches.</source>
            <translation>El segundo paso hacia el bird-dog: el tronco se queda quieto mientras se alarga una pierna.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>The second step to the dead bug: one leg reaches, the back stays quiet.</source>
            <translation>El segundo paso hacia el bicho muerto: se alarga una pierna, la espalda sigue quieta.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Trains buttocks and back of the thighs, which take load off the lower back.</source>
            <translation>Entrena nalgas y parte de atrás de los muslos, que descargan la zona lumbar.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Trains hips and buttocks to stay level while the feet take turns.</source>
            <translation>Entrena caderas y nalgas para seguir niveladas mientras alternan los pies.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Trains legs and the way to get up without straining the back.</source>
            <translation>Entrena las piernas y la forma de levantarse sin forzar la espalda.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Trains the belly to keep the back quiet while arms and legs move.</source>
            <translation>Entrena el abdomen para mantener la espalda quieta mientras se mueven brazos y piernas.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Trains the front of the trunk without bending the lower back.</source>
            <translation>Entrena la parte delantera del tronco sin doblar la zona lumbar.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Trains the muscles at the side of the hip that steady the pelvis.</source>
            <translation>Entrena los músculos del lado de la cadera que estabilizan la pelvis.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Trains the muscles beside the spine to hold still while arm and leg move.</source>
            <translation>Entrena los músculos junto a la columna para quedarse quietos mientras se mueven brazo y pierna.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Trains the side of the trunk with little load on the lower back.</source>
            <translation>Entrena el lado del tronco con poca carga en la zona lumbar.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Trains the thighs while the wall supports the back.</source>
            <translation>Entrena los muslos mientras la pared sostiene la espalda.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Trains the whole trunk to hold one line for longer.</source>
            <translation>Entrena todo el tronco para mantener una línea más tiempo.</translation>
        </message>
        <message>
            <location filename="../../assets/shelf.toml" />
            <source>Turns the lower back gently, to loosen it.</source>
            <translation>Gira la zona lumbar con suavidad, para soltarla.</translation>
        </message>
        <message>
            <location filename="../../routines/acute-relief-bending.toml" />
            <source>For who is eased by bending forward. One to three times a day. Smaller is fine. Stop if pain moves down the leg.</source>
            <translation>Para quien se alivia al inclinarse hacia delante. De una a tres veces al día. Más pequeño está bien. Pare si el dolor baja por la pierna.</translation>
        </message>
        <message>
            <location filename="../../routines/acute-relief-bending.toml" />
            <source>Positions, breathing and very small movements for the first days. Nothing is scored.</source>
            <translation>Posturas, respiración y movimientos muy pequeños para los primeros días. No se puntúa nada.</translation>
        </message>
        <message>
            <location filename="../../routines/acute-relief-bending.toml" />
            <source>Settle the spasm, bending eases</source>
            <translation>Calmar el espasmo, inclinarse alivia</translation>
        </message>
        <message>
            <location filename="../../routines/acute-relief-leaning-back.toml" />
            <source>For who is eased by leaning back. One to three times a day. If the pain draws towards the back on the elbows, five small press-ups may follow. Stop if it moves down the leg.</source>
            <translation>Para quien se alivia al echarse hacia atrás. De una a tres veces al día. Si sobre los codos el dolor va hacia la espalda, pueden seguir cinco extensiones pequeñas. Pare si baja por la pierna.</translation>
        </message>
        <message>
            <location filename="../../routines/acute-relief-leaning-back.toml" />
            <source>Settle the spasm, leaning back eases</source>
            <translation>Calmar el espasmo, echarse atrás alivia</translation>
        </message>
        <message>
            <location filename="../../routines/acute-relief.toml" />
            <source>For who is eased neither by bending forward nor by leaning back. One to three times a day. Smaller is fine. Stop if pain moves down the leg.</source>
            <translation>Para quien no se alivia ni al inclinarse ni al echarse hacia atrás. De una a tres veces al día. Más pequeño está bien. Pare si el dolor baja por la pierna.</translation>
        </message>
        <message>
            <location filename="../../routines/acute-relief.toml" />
            <source>Settle the spasm</source>
            <translation>Calmar el espasmo</translation>
        </message>
        <message>
            <location filename="../../routines/big-three-first-level.toml" />
            <source>After McGill's three exercises. Neck pain: the dead bug can stand in for the curl-up.</source>
            <translation>Según los tres ejercicios de McGill. Dolor de cuello: el bicho muerto puede sustituir al curl-up.</translation>
        </message>
        <message>
            <location filename="../../routines/big-three-first-level.toml" />
            <source>Big three, first level</source>
            <translation>Los tres grandes, primer nivel</translation>
        </message>
        <message>
            <location filename="../../routines/big-three-first-level.toml" />
            <source>Short holds that spare the back: curl-up, side plank on knees, bird-dog.</source>
            <translation>Posturas cortas que cuidan la espalda: curl-up, plancha lateral de rodillas, bird-dog.</translation>
        </message>
        <message>
            <location filename="../../routines/big-three.toml" />
            <source>Big three</source>
            <translation>Los tres grandes</translation>
        </message>
        <message>
            <location filename="../../routines/big-three.toml" />
            <source>McGill's three: curl-up, side plank, bird-dog. Holds of 8 s, fewer in each set.</source>
            <translation>Los tres de McGill: curl-up, plancha lateral, bird-dog. Mantener 8 s, menos veces en cada serie.</translation>
        </message>
        <message>
            <location filename="../../routines/big-three.toml" />
            <source>Not for everybody: who is stiff or struggles to get to the floor begins elsewhere. At the next level the holds last 10 s.</source>
            <translation>No es para todos: quien está rígido o baja al suelo con dificultad empieza por otra parte. En el nivel siguiente se mantiene 10 s.</translation>
        </message>
        <message>
            <location filename="../../routines/bridge-progression.toml" />
            <source>Bridge progression</source>
            <translation>Progresión del puente</translation>
        </message>
        <message>
            <location filename="../../routines/bridge-progression.toml" />
            <source>Bridges with a pause at the top, then longer holds, then a stretch for the front of the hip.</source>
            <translation>Puentes con pausa arriba, luego mantener más tiempo, luego un estiramiento para la parte delantera de la cadera.</translation>
        </message>
        <message>
            <location filename="../../routines/bridge-progression.toml" />
            <source>Five stages, one at a time: bridge 2 x 8; holds of 8 s, 6-4-2; arm reach 2 x 6 a side; march 2 x 10 steps; on one leg 3 x 5 s a side, then 6-4-2 x 8 s. This is the first with the second: a later one takes the second's place.</source>
            <translation>Cinco etapas, una cada vez: puente 2 x 8; mantener 8 s, 6-4-2; elevación de brazo 2 x 6 por lado; marcha 2 x 10 pasos; a una pierna 3 x 5 s por lado, luego 6-4-2 x 8 s. Esta es la primera con la segunda: una posterior ocupa el lugar de la segunda.</translation>
        </message>
        <message>
            <location filename="../../routines/early-stabilisation.toml" />
            <source>Early stabilisation</source>
            <translation>Estabilización inicial</translation>
        </message>
        <message>
            <location filename="../../routines/early-stabilisation.toml" />
            <source>Five to ten minutes, as it feels good.</source>
            <translation>De cinco a diez minutos, según le siente bien.</translation>
        </message>
        <message>
            <location filename="../../routines/early-stabilisation.toml" />
            <source>Gentle work for the trunk when the worst is over: about 12 minutes, then a walk.</source>
            <translation>Trabajo suave para el tronco cuando ha pasado lo peor: unos 12 minutos y luego caminar.</translation>
        </message>
        <message>
            <location filename="../../routines/first-movement.toml" />
            <source>First movement</source>
            <translation>Primer movimiento</translation>
        </message>
        <message>
            <location filename="../../routines/first-movement.toml" />
            <source>Two minutes for the first day: breathe, then four calm bridges.</source>
            <translation>Dos minutos para el primer día: respirar y luego cuatro puentes tranquilos.</translation>
        </message>
        <message>
            <location filename="../../routines/first-steps.toml" />
            <source>A calm start: breathe, bridge, hands and knees.</source>
            <translation>Un comienzo tranquilo: respirar, puente, a cuatro apoyos.</translation>
        </message>
        <message>
            <location filename="../../routines/first-steps.toml" />
            <source>First steps</source>
            <translation>Primeros pasos</translation>
        </message>
        <message>
            <location filename="../../routines/full-stabilisation.toml" />
            <source>For the whole trunk: front, back and sides.</source>
            <translation>Para todo el tronco: delante, detrás y los lados.</translation>
        </message>
        <message>
            <location filename="../../routines/full-stabilisation.toml" />
            <source>Full stabilisation</source>
            <translation>Estabilización completa</translation>
        </message>
        <message>
            <location filename="../../routines/full-stabilisation.toml" />
            <source>March on the spot to warm up.</source>
            <translation>Marche en el sitio para calentar.</translation>
        </message>
        <message>
            <location filename="../../routines/full-stabilisation.toml" />
            <source>Or the marching bridge, ten steps.</source>
            <translation>O el puente con marcha, diez pasos.</translation>
        </message>
        <message>
            <location filename="../../routines/full-stabilisation.toml" />
            <source>Short of time: leave out the clamshell.</source>
            <translation>Con poco tiempo: deje la almeja.</translation>
        </message>
        <message>
            <location filename="../../routines/office-break.toml" />
            <source>March or walk. Then three slow breaths.</source>
            <translation>Marche en el sitio o camine. Luego tres respiraciones lentas.</translation>
        </message>
        <message>
            <location filename="../../routines/office-break.toml" />
            <source>Office break</source>
            <translation>Pausa de oficina</translation>
        </message>
        <message>
            <location filename="../../routines/office-break.toml" />
            <source>Two or three minutes on your feet, in street clothes, for every half hour or hour of sitting.</source>
            <translation>Dos o tres minutos de pie, con ropa de calle, por cada media hora u hora sentado.</translation>
        </message>
        <message>
            <location filename="../../routines/plank-progression.toml" />
            <source>Four times five seconds.</source>
            <translation>Cuatro veces cinco segundos.</translation>
        </message>
        <message>
            <location filename="../../routines/plank-progression.toml" />
            <source>From the knees to the toes, front and side, in short holds.</source>
            <translation>De las rodillas a las puntas de los pies, de frente y de lado, en posturas cortas.</translation>
        </message>
        <message>
            <location filename="../../routines/plank-progression.toml" />
            <source>Plank progression</source>
            <translation>Progresión de la plancha</translation>
        </message>
        <message>
            <location filename="../../routines/plank-progression.toml" />
            <source>The ladder, one step at a time: on knees 4 x 5 s, then 5 x 10 s; on toes 4 x 8 s, then 6-4-2 x 10 s, then 3 x 20 to 30 s. The same for the side planks. Easier still is a plank against a wall or table, 4 x 10 s, which coach does not time.</source>
            <translation>La escalera, un peldaño cada vez: de rodillas 4 x 5 s, luego 5 x 10 s; de puntas 4 x 8 s, luego 6-4-2 x 10 s, luego 3 x 20 a 30 s. Lo mismo en las planchas laterales. Más fácil aún es una plancha contra la pared o la mesa, 4 x 10 s, que coach no cronometra.</translation>
        </message>
        <message>
            <location filename="../../routines/return-to-lifting.toml" />
            <source>Only with little pain and none in the leg. Not in the first two hours after getting up if bending forward makes it worse. After a day that was clearly worse, no step up. coach sees depth and knees, not your back and not the load.</source>
            <translation>Solo con poco dolor y ninguno en la pierna. No en las dos primeras horas tras levantarse si inclinarse adelante lo empeora. Tras un día claramente peor, sin subir de nivel. coach ve la profundidad y las rodillas, no su espalda ni la carga.</translation>
        </message>
        <message>
            <location filename="../../routines/return-to-lifting.toml" />
            <source>Return to lifting</source>
            <translation>Volver a levantar peso</translation>
        </message>
        <message>
            <location filename="../../routines/return-to-lifting.toml" />
            <source>The hip hinge, from a stick along the back to a box from the floor, over four to six weeks.</source>
            <translation>La bisagra de cadera, desde un bastón en la espalda hasta una caja del suelo, en cuatro a seis semanas.</translation>
        </message>
        <message>
            <location filename="../../routines/return-to-lifting.toml" />
            <source>Week 1 without load. Week 2 a box from chair height, 2-4 kg. Weeks 3-4 from knee height, 4-8 kg. Weeks 5-6 from blocks on the floor, 8-12 kg. These are upper limits; less is fine.</source>
            <translation>Semana 1 sin carga. Semana 2 una caja desde la altura de la silla, 2-4 kg. Semanas 3-4 desde la rodilla, 4-8 kg. Semanas 5-6 desde bloques en el suelo, 8-12 kg. Son límites máximos; menos está bien.</translation>
        </message>
        <message>
            <location filename="../../routines/return-to-lifting.toml" />
            <source>With a stick along your back.</source>
            <translation>Con un bastón a lo largo de la espalda.</translation>
        </message>
        <message>
            <location filename="../../routines/walk-plan.toml" />
            <source>A walk on five days a week, from 10 to 30 minutes. It runs beside every other routine.</source>
            <translation>Caminar cinco días a la semana, de 10 a 30 minutos. Va junto a cualquier otra rutina.</translation>
        </message>
        <message>
            <location filename="../../routines/walk-plan.toml" />
            <source>Five minutes more each week: 10, 15, 20, 25, 30. Of all that is done against the next episode, walking has the best support.</source>
            <translation>Cinco minutos más cada semana: 10, 15, 20, 25, 30. De todo lo que se hace contra el próximo episodio, caminar es lo que mejor respaldo tiene.</translation>
        </message>
        <message>
            <location filename="../../src/coach/camera/recording.py" />
            <source>There is no file {path}.</source>
            <translation>No existe el archivo {path}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/camera/recording.py" />
            <source>{path} cannot be read: {why}.</source>
            <translation>No se puede leer {path}: {why}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/camera/recording.py" />
            <source>{path} has no pictures that can be read: it is empty, damaged or only sound.</source>
            <translation>{path} no tiene imágenes que se puedan leer: está vacío, dañado o solo tiene sonido.</translation>
        </message>
        <message>
            <location filename="../../src/coach/camera/recording.py" />
            <source>{path} is a folder, not a film.</source>
            <translation>{path} es una carpeta, no una película.</translation>
        </message>
        <message>
            <location filename="../../src/coach/camera/recording.py" />
            <source>{path} is not a film that can be read: it is empty, damaged or of another kind.</source>
            <translation>{path} no es una película que se pueda leer: está vacía, dañada o es de otro tipo.</translation>
        </message>
        <message>
            <location filename="../../src/coach/camera/recording.py" />
            <source>{path} is not a picture that can be read: it is empty, damaged or of another kind.</source>
            <translation>{path} no es una imagen que se pueda leer: está vacía, dañada o es de otro tipo.</translation>
        </message>
        <message>
            <location filename="../../src/coach/camera/refusal.py" />
            <source>The camera does not open. Close the other program that uses it, or allow coach to use the camera in the system's privacy settings; coach goes on by itself.</source>
            <translation>La cámara no se abre. Cierre el otro programa que la usa o permita a coach usar la cámara en los ajustes de privacidad del sistema; coach seguirá por sí solo.</translation>
        </message>
        <message>
            <location filename="../../src/coach/camera/refusal.py" />
            <source>The camera does not open. Open System Settings, Privacy and Security, Camera, and allow coach; or close the other program that uses it. coach goes on by itself.</source>
            <translation>La cámara no se abre. Abra Ajustes del Sistema, Privacidad y seguridad, Cámara, y permita coach; o cierre el otro programa que la usa. coach seguirá por sí solo.</translation>
        </message>
        <message>
            <location filename="../../src/coach/camera/refusal.py" />
            <source>Windows keeps the camera from programs. Open Settings, Privacy and security, Camera, and let desktop apps use it; coach goes on by itself.</source>
            <translation>Windows no deja usar la cámara a los programas. Abra Configuración, Privacidad y seguridad, Cámara, y permita las aplicaciones de escritorio; coach seguirá por sí solo.</translation>
        </message>
        <message>
            <location filename="../../src/coach/camera/refusal.py" />
            <source>You may not use the camera here. Ask who looks after this computer to add you to the group “video”, then log in again.</source>
            <translation>Aquí no tiene permiso para usar la cámara. Pida a quien se ocupa de este ordenador que le añada al grupo «video» y vuelva a iniciar sesión.</translation>
        </message>
        <message>
            <location filename="../../src/coach/camera/refusal.py" />
            <source>{program} uses the camera. End the call or close that program; coach goes on by itself.</source>
            <translation>{program} está usando la cámara. Termine la llamada o cierre ese programa; coach seguirá por sí solo.</translation>
        </message>
        <message>
            <location filename="../../src/coach/camera/webcam.py" />
            <source>No camera called {name!r} is connected. Plug it in, or choose another one in the settings.</source>
            <translation>No hay ninguna cámara conectada que se llame {name!r}. Conéctela o elija otra en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../src/coach/camera/webcam.py" />
            <source>No camera is connected. Plug one in; coach goes on by itself.</source>
            <translation>No hay ninguna cámara conectada. Conecte una; coach seguirá por sí solo.</translation>
        </message>
        <message>
            <location filename="../../src/coach/camera/webcam.py" />
            <source>The camera stopped giving pictures. Plug it in again; coach goes on by itself.</source>
            <translation>La cámara dejó de dar imágenes. Vuelva a conectarla; coach seguirá por sí solo.</translation>
        </message>
        <message>
            <location filename="../../src/coach/camera/webcam.py" />
            <source>The picture is black. Open the camera's shutter, or switch on a light.</source>
            <translation>La imagen está negra. Abra la tapa de la cámara o encienda una luz.</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/block.py" />
            <source>Some questions have no answer yet.</source>
            <translation>Algunas preguntas aún no tienen respuesta.</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/block.py" />
            <source>The examination was after you answered the questions, and not after today.</source>
            <translation>El examen fue después de responder a las preguntas, y no después de hoy.</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/deciding.py" />
            <source>You were away for {days_off} days.</source>
            <translation>Estuvo fuera {days_off} días.</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/fitting.py" />
            <source>Closed until you have been checked.</source>
            <translation>Cerrado hasta que le hayan revisado.</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/fitting.py" />
            <source>Closed until you have been examined and say so.</source>
            <translation>Cerrado hasta que le haya examinado un médico y usted lo indique.</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/fitting.py" />
            <source>Comes after the time for relief.</source>
            <translation>Viene después del tiempo de alivio.</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/fitting.py" />
            <source>Comes in a later phase.</source>
            <translation>Viene en una fase posterior.</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/fitting.py" />
            <source>Comes later, at a higher level.</source>
            <translation>Viene más adelante, en un nivel más alto.</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/gate.py" />
            <source>Exercise is closed until you have been examined and say so.</source>
            <translation>El ejercicio está cerrado hasta que le hayan examinado y usted lo indique.</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/gate.py" />
            <source>Some questions about your health come first.</source>
            <translation>Primero vienen algunas preguntas sobre su salud.</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/gate.py" />
            <source>Something hurt in your last session. A few questions about it come first.</source>
            <translation>En su última sesión algo le dolió. Primero vienen unas preguntas sobre ello.</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/gate.py" />
            <source>The 20 seconds of questions before a session come first.</source>
            <translation>Primero vienen los 20 segundos de preguntas antes de una sesión.</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/gate.py" />
            <source>This is not among what is open for you now.</source>
            <translation>Esto no está entre lo que ahora está abierto para usted.</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/gate.py" />
            <source>With pain of 9 or 10 there is no session now.</source>
            <translation>Con un dolor de 9 o 10 no hay sesión ahora.</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/profile.py" />
            <source>a fresh disc problem</source>
            <translation>un problema de disco reciente</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/profile.py" />
            <source>a narrow spinal canal or slipped vertebra</source>
            <translation>canal vertebral estrecho o vértebra desplazada</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/profile.py" />
            <source>a new hip</source>
            <translation>una prótesis de cadera</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/profile.py" />
            <source>a painful hip</source>
            <translation>una cadera dolorida</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/profile.py" />
            <source>a painful knee</source>
            <translation>una rodilla dolorida</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/profile.py" />
            <source>a painful neck</source>
            <translation>un cuello dolorido</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/profile.py" />
            <source>a painful shoulder</source>
            <translation>un hombro dolorido</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/profile.py" />
            <source>a painful wrist</source>
            <translation>una muñeca dolorida</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/profile.py" />
            <source>bending forward makes it worse</source>
            <translation>inclinarse hacia delante lo empeora</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/profile.py" />
            <source>dizziness</source>
            <translation>mareos</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/profile.py" />
            <source>high blood pressure or heart disease</source>
            <translation>tensión alta o enfermedad del corazón</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/profile.py" />
            <source>leaning back makes it worse</source>
            <translation>echarse hacia atrás lo empeora</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/profile.py" />
            <source>pain or tingling down the leg</source>
            <translation>dolor u hormigueo por la pierna</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/profile.py" />
            <source>pregnancy</source>
            <translation>embarazo</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/profile.py" />
            <source>the first days of a spasm</source>
            <translation>los primeros días de un espasmo</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/profile.py" />
            <source>thin bones</source>
            <translation>huesos débiles</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/written.py" />
            <source>Line {at}: {day} is not a day; write it like 2026-01-31.</source>
            <translation>Línea {at}: {day} no es un día; escríbalo como 2026-01-31.</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/written.py" />
            <source>{path} cannot be read.</source>
            <translation>No se puede leer {path}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/written.py" />
            <source>{path} is no history: its first line needs {names}.</source>
            <translation>{path} no es un historial: su primera línea necesita {names}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/care/written.py" />
            <source>{value} is not a number ({name}).</source>
            <translation>{value} no es un número ({name}).</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/arrival.py" />
            <source>This is revision {revision} of a plan of which you have revision {revision2} already: an older one is not taken in its place.</source>
            <translation>Esta es la revisión {revision} de un plan del que ya tiene la revisión {revision2}: una más antigua no ocupa su lugar.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/arrival.py" />
            <source>This plan counted until {expires}. Ask your physiotherapist for a new one.</source>
            <translation>Este plan valía hasta el {expires}. Pida uno nuevo a su fisioterapeuta.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/arrival.py" />
            <source>This plan is for {patient}. Your plans so far were for {before}.</source>
            <translation>Este plan es para {patient}. Sus planes hasta ahora eran para {before}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/arrival.py" />
            <source>This plan says it is from {prescriber}, but it is signed with another key ({fingerprint}) than the one before ({before}). Call your physiotherapist and compare the new key before you take it.</source>
            <translation>Este plan dice ser de {prescriber}, pero está firmado con otra clave ({fingerprint}) que el anterior ({before}). Llame a su fisioterapeuta y compare la clave nueva antes de aceptarlo.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/arrival.py" />
            <source>You have another plan with the same name and revision ({revision}). Ask your physiotherapist for a new revision.</source>
            <translation>Tiene otro plan con el mismo nombre y la misma revisión ({revision}). Pida una revisión nueva a su fisioterapeuta.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/arrival.py" />
            <source>You have plans from somebody else. This one says it is from {prescriber}, with the key {fingerprint}. Take it only if you expect it, and the key is the one your physiotherapist reads out.</source>
            <translation>Tiene planes de otra persona. Este dice ser de {prescriber}, con la clave {fingerprint}. Acéptelo solo si lo espera y la clave es la que le lee su fisioterapeuta.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/arrival.py" />
            <source>{exercise} is judged a little differently by this version of coach.</source>
            <translation>Esta versión de coach evalúa {exercise} de forma un poco distinta.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/arrival.py" />
            <source>{name} is larger than 100 kilobytes, so it is not a plan.</source>
            <translation>{name} ocupa más de 100 kilobytes, así que no es un plan.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/attention.py" />
            <source>Health answers keep them from exercising</source>
            <translation>Respuestas de salud le impiden hacer ejercicio</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/attention.py" />
            <source>No results yet</source>
            <translation>Aún sin resultados</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/attention.py" />
            <source>No session for {days} days</source>
            <translation>Sin sesión desde hace {days} días</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/attention.py" />
            <source>Pain before sessions has gone up by {change:.1f}</source>
            <translation>El dolor antes de las sesiones ha subido {change:.1f}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/attention.py" />
            <source>Proposals to decide: {number}</source>
            <translation>Propuestas por decidir: {number}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/attention.py" />
            <source>Stopped by a rule in the last two weeks: {times}</source>
            <translation>Detenido por una regla en las últimas dos semanas: {times}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/attention.py" />
            <source>The plan ended on {day}</source>
            <translation>El plan terminó el {day}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/attention.py" />
            <source>{done} of {asked} sessions in two weeks</source>
            <translation>{done} de {asked} sesiones en dos semanas</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>New session: {session}</source>
            <translation>Nueva sesión: {session}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>No longer: {session}</source>
            <translation>Ya no: {session}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>as it was recorded</source>
            <translation>como se grabó</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>breathing</source>
            <translation>respiración</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>days</source>
            <translation>días</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>equipment</source>
            <translation>material</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>first day</source>
            <translation>primer día</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>goal</source>
            <translation>objetivo</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>how it should look</source>
            <translation>cómo debe verse</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>how long it counts</source>
            <translation>cuánto tiempo vale</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>last day</source>
            <translation>último día</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>level</source>
            <translation>nivel</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>load</source>
            <translation>carga</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>name</source>
            <translation>nombre</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>note</source>
            <translation>nota</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>precautions</source>
            <translation>precauciones</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>repetitions in each set</source>
            <translation>repeticiones en cada serie</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>seconds</source>
            <translation>segundos</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>seconds held</source>
            <translation>segundos que se mantiene</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>seconds of rest</source>
            <translation>segundos de descanso</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>side</source>
            <translation>lado</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>tempo</source>
            <translation>ritmo</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>the reason</source>
            <translation>el motivo</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>times a day</source>
            <translation>veces al día</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>times a week</source>
            <translation>veces por semana</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>what to avoid</source>
            <translation>qué evitar</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>what to feel</source>
            <translation>qué sentir</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>when to step up or down</source>
            <translation>cuándo subir o bajar de nivel</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>when to stop</source>
            <translation>cuándo parar</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>whether a step up may be proposed</source>
            <translation>si se puede proponer subir un nivel</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>who it is for</source>
            <translation>para quién es</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>who it is from</source>
            <translation>de quién es</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>your own target</source>
            <translation>su propio objetivo</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>{session}: another order</source>
            <translation>{session}: otro orden</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>{session}: new exercise: {exercise}</source>
            <translation>{session}: ejercicio nuevo: {exercise}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>{session}: no longer: {exercise}</source>
            <translation>{session}: ya no: {exercise}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>{what}: {after} (was {before})</source>
            <translation>{what}: {after} (era {before})</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/changes.py" />
            <source>{where}: {what}: {after} (was {before})</source>
            <translation>{where}: {what}: {after} (era {before})</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/clinic.py" />
            <source>Not everything could be erased in {value}: {why}.</source>
            <translation>No se pudo borrar todo en {value}: {why}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/clinic.py" />
            <source>{name} cannot be kept in {folder}: {why}.</source>
            <translation>No se puede guardar {name} en {folder}: {why}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/codes.py" />
            <source>Of {value} codes these are missing: {listed}.</source>
            <translation>De {value} códigos faltan estos: {listed}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/codes.py" />
            <source>The codes cannot be written in {folder}: {why}.</source>
            <translation>No se pueden escribir los códigos en {folder}: {why}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/codes.py" />
            <source>The codes do not belong together.</source>
            <translation>Los códigos no van juntos.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/codes.py" />
            <source>The codes hold more than a plan, or not all of one.</source>
            <translation>Los códigos contienen más que un plan, o no uno entero.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/codes.py" />
            <source>The plan is too long for QR codes: {n} would be needed, {MOST} are the most.</source>
            <translation>El plan es demasiado largo para códigos QR: harían falta {n} y el máximo son {MOST}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/codes.py" />
            <source>There is no code of a plan in the pictures.</source>
            <translation>En las imágenes no hay ningún código de un plan.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/codes.py" />
            <source>{path} is not a picture that can be read.</source>
            <translation>{path} no es una imagen que se pueda leer.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/contents.py" />
            <source>Daily check-ins</source>
            <translation>Registros diarios</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/contents.py" />
            <source>Episodes of pain</source>
            <translation>Episodios de dolor</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/contents.py" />
            <source>Every hold and repetition</source>
            <translation>Cada postura mantenida y cada repetición</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/contents.py" />
            <source>Health questions and answers</source>
            <translation>Preguntas y respuestas de salud</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/contents.py" />
            <source>Movement as points, never pictures</source>
            <translation>Movimiento como puntos, nunca imágenes</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/contents.py" />
            <source>Pain and effort of each session</source>
            <translation>Dolor y esfuerzo de cada sesión</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/contents.py" />
            <source>Pauses and stops</source>
            <translation>Pausas y paradas</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/contents.py" />
            <source>Questionnaires</source>
            <translation>Cuestionarios</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/contents.py" />
            <source>Questions before a session, and where it hurt</source>
            <translation>Preguntas antes de una sesión y dónde dolió</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/contents.py" />
            <source>Sessions and sets: what was planned and what was done</source>
            <translation>Sesiones y series: lo planeado y lo hecho</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/contents.py" />
            <source>Steps up and down, and your answers</source>
            <translation>Subidas y bajadas de nivel, y sus respuestas</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/contents.py" />
            <source>Walks, relaxation, warmth and cold</source>
            <translation>Paseos, relajación, calor y frío</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/contents.py" />
            <source>What was off, and what could not be seen</source>
            <translation>Lo que se desvió y lo que no se pudo ver</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>A step up may be proposed</source>
            <translation>Se puede proponer una subida</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Breathing</source>
            <translation>Respiración</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Counts until</source>
            <translation>Vale hasta</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Each lasts</source>
            <translation>Cada una dura</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Equipment</source>
            <translation>Material</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>First day</source>
            <translation>Primer día</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Form for a step up, of 100</source>
            <translation>Forma para subir, de 100</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Goal, in the patient's words</source>
            <translation>Objetivo, en palabras del paciente</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Good sessions before a step up</source>
            <translation>Sesiones buenas antes de subir</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Held</source>
            <translation>Mantenido</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Level</source>
            <translation>Nivel</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Load</source>
            <translation>Carga</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Name of the session</source>
            <translation>Nombre de la sesión</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Note for every session</source>
            <translation>Nota para cada sesión</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Own target</source>
            <translation>Objetivo propio</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Pain at most for a step up</source>
            <translation>Dolor máximo para subir</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Patient (a pseudonym)</source>
            <translation>Paciente (un seudónimo)</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Precautions of the patient</source>
            <translation>Precauciones del paciente</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Rest</source>
            <translation>Descanso</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Sets</source>
            <translation>Series</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Sets, and repetitions in each</source>
            <translation>Series y repeticiones en cada una</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Side</source>
            <translation>Lado</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Stop at a pain of</source>
            <translation>Parar con un dolor de</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Stop at a rise of</source>
            <translation>Parar con una subida de</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Take care</source>
            <translation>Cuidado</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Taught back</source>
            <translation>Explicado de vuelta</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>The reason</source>
            <translation>El motivo</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Times a day</source>
            <translation>Veces al día</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Times a week</source>
            <translation>Veces por semana</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>Up, at the top, down</source>
            <translation>Subir, arriba, bajar</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>What is new</source>
            <translation>Qué hay de nuevo</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>What to avoid</source>
            <translation>Qué evitar</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/editing.py" />
            <source>What to feel</source>
            <translation>Qué sentir</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/erasing.py" />
            <source>These could not be erased: {listed}.</source>
            <translation>No se pudieron borrar: {listed}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/intake.py" />
            <source>The result is damaged: something in it is there twice or missing.</source>
            <translation>El resultado está dañado: algo está dos veces o falta.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/intake.py" />
            <source>This result is from another patient: {name}.</source>
            <translation>Este resultado es de otro paciente: {name}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/intake.py" />
            <source>This result says it is from {name}, but it is signed with another key ({key}) than those before. Ask the patient whether coach was set up anew.</source>
            <translation>Este resultado dice ser de {name}, pero está firmado con otra clave ({key}) que los anteriores. Pregunte al paciente si coach se instaló de nuevo.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/keys.py" />
            <source>A passphrase has at least {SHORTEST_PASSPHRASE} letters; three words are easy to keep.</source>
            <translation>Una frase de paso tiene al menos {SHORTEST_PASSPHRASE} letras; tres palabras son fáciles de recordar.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/keys.py" />
            <source>The key cannot be kept in {folder}: {why}.</source>
            <translation>No se puede guardar la clave en {folder}: {why}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/keys.py" />
            <source>The key {path} cannot be read: {why}.</source>
            <translation>No se puede leer la clave {path}: {why}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/keys.py" />
            <source>The key {path} {needed}.</source>
            <translation>La clave {path} {needed}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/keys.py" />
            <source>This is not the passphrase of the key {path}, or the key is damaged.</source>
            <translation>Esta no es la frase de paso de la clave {path}, o la clave está dañada.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/keys.py" />
            <source>{path} holds another kind of key: coach signs with Ed25519.</source>
            <translation>{path} contiene otro tipo de clave: coach firma con Ed25519.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/leaflet.py" />
            <source>Friday</source>
            <translation>Viernes</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/leaflet.py" />
            <source>Goal: {goal}</source>
            <translation>Objetivo: {goal}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/leaflet.py" />
            <source>Monday</source>
            <translation>Lunes</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/leaflet.py" />
            <source>Saturday</source>
            <translation>Sábado</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/leaflet.py" />
            <source>Stop when pain reaches {pain} of 10, rises by {rise}, or runs down the leg. For discussion with {name}.</source>
            <translation>Pare cuando el dolor llegue a {pain} de 10, suba {rise} o baje por la pierna. Para comentar con {name}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/leaflet.py" />
            <source>Sunday</source>
            <translation>Domingo</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/leaflet.py" />
            <source>Thursday</source>
            <translation>Jueves</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/leaflet.py" />
            <source>Tuesday</source>
            <translation>Martes</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/leaflet.py" />
            <source>Wednesday</source>
            <translation>Miércoles</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/leaflet.py" />
            <source>Your exercises</source>
            <translation>Sus ejercicios</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/leaflet.py" />
            <source>until {day}</source>
            <translation>hasta {day}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/leaflet.py" />
            <source>{n} times a day</source>
            <translation>{n} veces al día</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/leaflet.py" />
            <source>{n} times a week</source>
            <translation>{n} veces por semana</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/locked.py" />
            <source>It is encrypted to a clinic's key, and there is none on this machine. See `coach plan key`.</source>
            <translation>Está cifrado con la clave de una clínica, y en este equipo no hay ninguna. Vea `coach plan key`.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/locked.py" />
            <source>It is encrypted to another clinic's key, or the file is damaged.</source>
            <translation>Está cifrado con la clave de otra clínica, o el archivo está dañado.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/locked.py" />
            <source>It is encrypted: this is not its passphrase, or the file is damaged.</source>
            <translation>Está cifrado: esta no es su frase de paso, o el archivo está dañado.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/locked.py" />
            <source>{recipient} is not a public key in the age format.</source>
            <translation>{recipient} no es una clave pública en formato age.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/merging.py" />
            <source>The result is damaged: something in {name} belongs to nothing.</source>
            <translation>El resultado está dañado: algo en {name} no pertenece a nada.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/merging.py" />
            <source>The result is damaged: {name} holds what cannot be there.</source>
            <translation>El resultado está dañado: {name} contiene lo que no puede estar ahí.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/merging.py" />
            <source>The result is damaged: {name} lacks {listed}.</source>
            <translation>El resultado está dañado: a {name} le falta {listed}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/plan.py" />
            <source>a plan has 1 to {MOST_SESSIONS} sessions</source>
            <translation>un plan tiene de 1 a {MOST_SESSIONS} sesiones</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/plan.py" />
            <source>a session has at most {MOST_ITEMS} items</source>
            <translation>una sesión tiene como máximo {MOST_ITEMS} entradas</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/plan.py" />
            <source>is longer than {LONGEST_ID} letters</source>
            <translation>tiene más de {LONGEST_ID} letras</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/plan.py" />
            <source>is nested too deeply</source>
            <translation>está demasiado anidado</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/plan.py" />
            <source>is not a public key in the age format</source>
            <translation>no es una clave pública en formato age</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/plan.py" />
            <source>it expires on {expires}, before it was made on {created}</source>
            <translation>caduca el {expires}, antes de hacerse el {created}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/plan.py" />
            <source>revisions are counted from 1</source>
            <translation>las revisiones se cuentan desde 1</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/plan.py" />
            <source>say who prescribes it</source>
            <translation>diga quién lo prescribe</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/plan.py" />
            <source>there are two sessions called {name!r}</source>
            <translation>hay dos sesiones llamadas {name!r}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/plan_words.py" />
            <source>in turn</source>
            <translation>alternando</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/plan_words.py" />
            <source>left</source>
            <translation>restante</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/plan_words.py" />
            <source>rest {s:g} s</source>
            <translation>descanso {s:g} s</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/plan_words.py" />
            <source>right</source>
            <translation>derecha</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/plan_words.py" />
            <source>{s:g} s held</source>
            <translation>{s:g} s mantenido</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>Episode of pain, {severity} of 10 at its worst</source>
            <translation>Episodio de dolor, {severity} de 10 en su peor momento</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>Health answers asked for an examination</source>
            <translation>Las respuestas de salud pedían un examen</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>Pain {pain} reported: {decision}</source>
            <translation>Dolor {pain} comunicado: {decision}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>accepted</source>
            <translation>aceptada</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>accepted, and lapsed</source>
            <translation>aceptado y sin efecto</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>accepted, if the day after is not clearly worse</source>
            <translation>aceptado, si el día después no es claramente peor</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>all sets again</source>
            <translation>otra vez todas las series</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>as it is</source>
            <translation>como está</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>back to the easier exercise</source>
            <translation>de vuelta al ejercicio más fácil</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>back to the full length</source>
            <translation>de vuelta a la duración completa</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>fewer sessions a week</source>
            <translation>menos sesiones por semana</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>half of everything</source>
            <translation>la mitad de todo</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>longest hold {seconds:.0f} s</source>
            <translation>más tiempo mantenido {seconds:.0f} s</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>made</source>
            <translation>hecha</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>most reps {reps:.0f}</source>
            <translation>más repeticiones {reps:.0f}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>not now</source>
            <translation>ahora no</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>one level down</source>
            <translation>un nivel menos</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>one level up</source>
            <translation>un nivel más</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>the exercise ended</source>
            <translation>el ejercicio terminó</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>the session ended</source>
            <translation>la sesión terminó</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>the session ended, and health questions were asked</source>
            <translation>la sesión terminó y se hicieron preguntas de salud</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>the whole programme</source>
            <translation>todo el programa</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>to be decided</source>
            <translation>por decidir</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>two levels down</source>
            <translation>dos niveles menos</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>went on</source>
            <translation>siguió</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>went on more gently</source>
            <translation>siguió con más suavidad</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report.py" />
            <source>worth a talk with a clinician</source>
            <translation>vale la pena hablar con un profesional de la salud</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_charts.py" />
            <source>Form (0-100, camera estimate)</source>
            <translation>Forma (0-100, estimación de la cámara)</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_charts.py" />
            <source>Holds and repetitions done, of those planned (%)</source>
            <translation>Posturas y repeticiones hechas, de las planeadas (%)</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_charts.py" />
            <source>Pain before and after (0-10)</source>
            <translation>Dolor antes y después (0-10)</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_charts.py" />
            <source>Whole sessions each week</source>
            <translation>Sesiones enteras cada semana</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_charts.py" />
            <source>after</source>
            <translation>después</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_charts.py" />
            <source>asked for: {times}</source>
            <translation>pedido: {times}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_charts.py" />
            <source>before</source>
            <translation>antes</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_words.py" />
            <source>Events</source>
            <translation>Sucesos</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_words.py" />
            <source>Exercises done most</source>
            <translation>Ejercicios más hechos</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_words.py" />
            <source>Form, holds and repetitions are camera estimates; what the camera could not see is not judged. Pain, effort and answers are as the patient told them. Rules and texts are not yet reviewed by a clinician. coach {version}</source>
            <translation>La forma, las posturas y las repeticiones son estimaciones de la cámara; lo que no pudo ver no se juzga. El dolor, el esfuerzo y las respuestas son como los dijo el paciente. Las reglas y los textos aún no han sido revisados por un profesional de la salud. coach {version}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_words.py" />
            <source>Patient: {name}</source>
            <translation>Paciente: {name}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_words.py" />
            <source>Plan from {name}</source>
            <translation>Plan de {name}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_words.py" />
            <source>Proposals of the rules</source>
            <translation>Propuestas de las reglas</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_words.py" />
            <source>Questionnaires, first to last</source>
            <translation>Cuestionarios, del primero al último</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_words.py" />
            <source>Report for discussion with your physiotherapist</source>
            <translation>Informe para comentar con su fisioterapeuta</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_words.py" />
            <source>What was off</source>
            <translation>Lo que se desvió</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_words.py" />
            <source>better by more than the important change</source>
            <translation>mejor por más que el cambio importante</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_words.py" />
            <source>in {sessions} sessions, {seconds:.0f} s</source>
            <translation>en {sessions} sesiones, {seconds:.0f} s</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_words.py" />
            <source>level {level}, {best}</source>
            <translation>nivel {level}, {best}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_words.py" />
            <source>mean form of 100, camera estimate</source>
            <translation>forma media de 100, estimación de la cámara</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_words.py" />
            <source>no clear change</source>
            <translation>sin cambio claro</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_words.py" />
            <source>nothing in this time</source>
            <translation>nada en este tiempo</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_words.py" />
            <source>of the movement was seen by the camera</source>
            <translation>del movimiento lo vio la cámara</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_words.py" />
            <source>pain before: first and last three sessions</source>
            <translation>dolor antes: primeras y últimas tres sesiones</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_words.py" />
            <source>whole sessions</source>
            <translation>sesiones enteras</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_words.py" />
            <source>whole sessions of those asked for</source>
            <translation>sesiones enteras de las pedidas</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_words.py" />
            <source>worse by more than the important change</source>
            <translation>peor por más que el cambio importante</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/report_words.py" />
            <source>{first} to {last}</source>
            <translation>{first} a {last}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/result.py" />
            <source>It is larger than {value} megabytes, so it is not taken.</source>
            <translation>Ocupa más de {value} megabytes, así que no se acepta.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/result.py" />
            <source>The result holds far more than a result.</source>
            <translation>El resultado contiene mucho más que un resultado.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/result.py" />
            <source>The result is damaged.</source>
            <translation>El resultado está dañado.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/result.py" />
            <source>The result is damaged: it is not what coach writes.</source>
            <translation>El resultado está dañado: no es lo que coach escribe.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/result.py" />
            <source>The result is damaged: something is missing in it.</source>
            <translation>El resultado está dañado: le falta algo.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/result.py" />
            <source>The result is not whole, or holds far more than a result.</source>
            <translation>El resultado no está entero, o contiene mucho más que un resultado.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/result.py" />
            <source>The result was changed since it was signed, or damaged on its way. Ask for the file again.</source>
            <translation>El resultado se cambió después de firmarse, o se dañó por el camino. Pida el archivo otra vez.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/result.py" />
            <source>The result was written by a newer coach, or by another program.</source>
            <translation>El resultado lo escribió un coach más nuevo u otro programa.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/result.py" />
            <source>This is not a result of coach, or its beginning is damaged.</source>
            <translation>Esto no es un resultado de coach, o su principio está dañado.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/signed.py" />
            <source>The plan is not signed, or its end is missing, so nobody can say who it is from.</source>
            <translation>El plan no está firmado, o le falta el final, así que nadie puede decir de quién es.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/signed.py" />
            <source>The plan was changed since it was signed, or damaged on its way. Ask for the file again.</source>
            <translation>El plan se cambió después de firmarse, o se dañó por el camino. Pida el archivo otra vez.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/signed.py" />
            <source>The plan's signature is damaged, or the file was changed after it. Ask for the file again.</source>
            <translation>La firma del plan está dañada, o el archivo se cambió después. Pida el archivo otra vez.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/thoughts.py" />
            <source>It is not marked as taught back.</source>
            <translation>No está marcado que el paciente lo haya explicado de vuelta.</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/thoughts.py" />
            <source>coach stops at a pain of {pain} and a rise of {rise} whatever the plan says</source>
            <translation>coach para con un dolor de {pain} y una subida de {rise}, diga lo que diga el plan</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/thoughts.py" />
            <source>{exercise} asks for care. The patient told: {precaution}</source>
            <translation>{exercise} pide cuidado. El paciente indicó: {precaution}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/thoughts.py" />
            <source>{exercise} asks for care: {precaution}</source>
            <translation>{exercise} pide cuidado: {precaution}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/thoughts.py" />
            <source>{exercise} has no tempo</source>
            <translation>{exercise} no tiene ritmo</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/thoughts.py" />
            <source>{exercise} is held {s:g} s, but its tempo says {t:g} s</source>
            <translation>{exercise} se mantiene {s:g} s, pero su ritmo dice {t:g} s</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/thoughts.py" />
            <source>{exercise} is in {session} twice</source>
            <translation>{exercise} está dos veces en {session}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/thoughts.py" />
            <source>{exercise} is not measured by the camera</source>
            <translation>{exercise} no se mide con la cámara</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/thoughts.py" />
            <source>{exercise}: more than twice the dose of its highest level</source>
            <translation>{exercise}: más del doble de la dosis de su nivel más alto</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/thoughts.py" />
            <source>{session} begins after the plan is over</source>
            <translation>{session} empieza cuando el plan ya ha terminado</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/thoughts.py" />
            <source>{session} goes on after the plan is over</source>
            <translation>{session} sigue cuando el plan ya ha terminado</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/thoughts.py" />
            <source>{session} is over already</source>
            <translation>{session} ya ha terminado</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/thoughts.py" />
            <source>{session} takes about {n} min a day</source>
            <translation>{session} lleva unos {n} min al día</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/thoughts.py" />
            <source>{session}: how often is not said</source>
            <translation>{session}: no se dice con qué frecuencia</translation>
        </message>
        <message>
            <location filename="../../src/coach/exchange/thoughts.py" />
            <source>{session}: {days} days of the week are named, but it says {n} times a week</source>
            <translation>{session}: se nombran {days} días de la semana, pero dice {n} veces por semana</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/dosing.py" />
            <source>reps is a list with one entry a set, so sets is not needed</source>
            <translation>reps es una lista con una entrada por serie, así que sets no hace falta</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/dosing.py" />
            <source>{n:g} s is not between 0 and {most:g}</source>
            <translation>{n:g} s no está entre 0 y {most:g}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/dosing.py" />
            <source>{n} reps is not between 1 and {most}</source>
            <translation>{n} repeticiones no está entre 1 y {most}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/dosing.py" />
            <source>{n} sets is not between 1 and {most}</source>
            <translation>{n} series no está entre 1 y {most}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/dosing.py" />
            <source>{value} is not a number of sets from 1 to {most}</source>
            <translation>{value} no es un número de series de 1 a {most}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>a 'way' and the 'least_s' it should take belong together</source>
            <translation>a un 'way' le corresponde cuánto debe durar al menos ('least_s')</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>a breathing exercise needs a pace</source>
            <translation>un ejercicio de respiración necesita un ritmo</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>a condition needs either 'below' or 'above'</source>
            <translation>una condición necesita 'below' o 'above'</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>a cue has 1 to {LONGEST_CUE} words; this one has {words}</source>
            <translation>una indicación tiene de 1 a {LONGEST_CUE} palabras; esta tiene {words}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>a fault above {above:g} clears at that or lower, not at {clears_at:g}</source>
            <translation>un fallo por encima de {above:g} acaba ahí o más abajo, no en {clears_at:g}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>a fault below {below:g} clears at that or higher, not at {clears_at:g}</source>
            <translation>un fallo por debajo de {below:g} acaba ahí o más arriba, no en {clears_at:g}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>a fault needs at least one condition, or a 'way' that is too fast, and not both</source>
            <translation>un fallo necesita al menos una condición, o un 'way' demasiado rápido, y no las dos cosas</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>a joint of the lower or the straighter side cannot be doubted</source>
            <translation>una articulación del lado de abajo o del más estirado no admite duda (doubt)</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>a measure of the kind {kind} has at least {needed} points, not {n}</source>
            <translation>una medida del tipo {kind} tiene al menos {needed} puntos, no {n}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>a measure of the kind {kind} has {needed} points, not {n}</source>
            <translation>una medida del tipo {kind} tiene {needed} puntos, no {n}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>a phase needs at least one target</source>
            <translation>una fase necesita al menos un objetivo</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>a time is 0 or more</source>
            <translation>un tiempo es 0 o más</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>a weight is 0 or more</source>
            <translation>un peso es 0 o más</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>an exercise needs at least one level</source>
            <translation>un ejercicio necesita al menos un nivel</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>an exercise that counts reps needs two phases: where a rep begins, and how far it goes</source>
            <translation>un ejercicio que cuenta repeticiones necesita dos fases: dónde empieza una repetición y hasta dónde llega</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>an exercise that is held needs a position</source>
            <translation>un ejercicio que se mantiene necesita una posición</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>has to be more than 0 where the kind is {kind}</source>
            <translation>tiene que ser más que 0 donde el tipo es {kind}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>is empty</source>
            <translation>está vacío</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>low is {low:g}, above high, which is {high:g}</source>
            <translation>low es {low:g}, por encima de high, que es {high:g}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>the first phase goes by {first!r}: this one has to as well</source>
            <translation>la primera fase se rige por {first!r}: esta también tiene que hacerlo</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>there are two faults called {name!r}</source>
            <translation>hay dos fallos llamados {name!r}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>there is no {kind} called {name!r}.{near}</source>
            <translation>no existe {kind} con el nombre {name!r}.{near}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>what is guided is not scored: leave this out, or say trust = 'partly'</source>
            <translation>lo que solo se guía no recibe puntos: quite esto o escriba trust = 'partly'</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>{name!r} is not an id: write small letters, digits and hyphens, like 'front-plank'</source>
            <translation>{name!r} no es un identificador: escriba minúsculas, cifras y guiones, como 'front-plank'</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>{sign} is neither 1 nor -1</source>
            <translation>{sign} no es ni 1 ni -1</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/library.py" />
            <source>{where!r} is not one of {listed}.{near}</source>
            <translation>{where!r} no es ninguno de {listed}.{near}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/score.py" />
            <source>getting there</source>
            <translation>por buen camino</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/score.py" />
            <source>good form</source>
            <translation>buena forma</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/score.py" />
            <source>great form</source>
            <translation>muy buena forma</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/score.py" />
            <source>hurried</source>
            <translation>con prisa</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/score.py" />
            <source>let's make it easier</source>
            <translation>hagámoslo más fácil</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/score.py" />
            <source>over a quarter of the time out of form</source>
            <translation>más de un cuarto del tiempo fuera de forma</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/sight.py" />
            <source>ankles</source>
            <translation>tobillos</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/sight.py" />
            <source>ears</source>
            <translation>orejas</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/sight.py" />
            <source>elbows</source>
            <translation>codos</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/sight.py" />
            <source>face</source>
            <translation>cara</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/sight.py" />
            <source>feet</source>
            <translation>pies</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/sight.py" />
            <source>hands</source>
            <translation>manos</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/sight.py" />
            <source>heels</source>
            <translation>talones</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/sight.py" />
            <source>hips</source>
            <translation>caderas</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/sight.py" />
            <source>knees</source>
            <translation>rodillas</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/sight.py" />
            <source>nobody in the picture</source>
            <translation>nadie en la imagen</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/sight.py" />
            <source>not seen well enough: {joints}</source>
            <translation>no se ve bien: {joints}</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/sight.py" />
            <source>shoulders</source>
            <translation>hombros</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/sight.py" />
            <source>the whole body</source>
            <translation>todo el cuerpo</translation>
        </message>
        <message>
            <location filename="../../src/coach/exercise/sight.py" />
            <source>wrists</source>
            <translation>muñecas</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/read.py" />
            <source>is missing: write format = {format} at the top</source>
            <translation>falta: escriba format = {format} al principio</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/read.py" />
            <source>it cannot be read: {why}</source>
            <translation>no se puede leer: {why}</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/read.py" />
            <source>it has format {written}, and this coach reads format {format}: a newer coach is needed</source>
            <translation>tiene el formato {written} y este coach lee el formato {format}: hace falta un coach más nuevo</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/read.py" />
            <source>it is larger than a megabyte, so it is not such a file</source>
            <translation>ocupa más de un megabyte, así que no es un archivo de este tipo</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/read.py" />
            <source>it is not TOML: {why}</source>
            <translation>no es TOML: {why}</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/read.py" />
            <source>it is not UTF-8 text (line {line}): save it as UTF-8</source>
            <translation>no es texto UTF-8 (línea {line}): guárdelo como UTF-8</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/read.py" />
            <source>its lists are nested too deeply</source>
            <translation>sus listas están demasiado anidadas</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/read.py" />
            <source>there is no such file</source>
            <translation>no existe ese archivo</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/read.py" />
            <source>this is a folder, not a file</source>
            <translation>es una carpeta, no un archivo</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/read.py" />
            <source>this is not an ordinary file</source>
            <translation>no es un archivo corriente</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/read.py" />
            <source>{value} is not a format: write format = {format}</source>
            <translation>{value} no es un formato: escriba format = {format}</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/shape.py" />
            <source>a list</source>
            <translation>una lista</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/shape.py" />
            <source>a table</source>
            <translation>una tabla</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/shape.py" />
            <source>is missing</source>
            <translation>falta</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/shape.py" />
            <source>unknown key {key!r}.{near}</source>
            <translation>clave desconocida {key!r}.{near}</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/shape.py" />
            <source>{value} is neither true nor false</source>
            <translation>{value} no es ni true ni false</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/shape.py" />
            <source>{value} is not a date: write it like 2026-01-31, without quotes</source>
            <translation>{value} no es una fecha: escríbala como 2026-01-31, sin comillas</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/shape.py" />
            <source>{value} is not a list</source>
            <translation>{value} no es una lista</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/shape.py" />
            <source>{value} is not a number</source>
            <translation>{value} no es un número</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/shape.py" />
            <source>{value} is not a number that can be used</source>
            <translation>{value} no es un número que se pueda usar</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/shape.py" />
            <source>{value} is not a table</source>
            <translation>{value} no es una tabla</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/shape.py" />
            <source>{value} is not a whole number</source>
            <translation>{value} no es un número entero</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/shape.py" />
            <source>{value} is not one of {known}.{near}</source>
            <translation>{value} no es ninguno de {known}.{near}</translation>
        </message>
        <message>
            <location filename="../../src/coach/files/shape.py" />
            <source>{value} is not text in quotes</source>
            <translation>{value} no es un texto entre comillas</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/caring.py" />
            <source>Go on</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/caring.py" />
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/caring.py" />
            <source>To the first page</source>
            <translation>A la primera página</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/closing.py" />
            <source>Answered on {day}</source>
            <translation>Respondido el {day}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/companion.py" />
            <source>A look at your place of work.</source>
            <translation>Una mirada a su lugar de trabajo.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/companion.py" />
            <source>Breathing, body scan, tense and let go. With voice.</source>
            <translation>Respiración, recorrido por el cuerpo, tensar y soltar. Con voz.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/companion.py" />
            <source>Cards of a minute.</source>
            <translation>Tarjetas de un minuto.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/companion.py" />
            <source>Diary of spasms</source>
            <translation>Diario de espasmos</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/companion.py" />
            <source>Done today</source>
            <translation>Hecho hoy</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/companion.py" />
            <source>How things change over weeks.</source>
            <translation>Cómo cambian las cosas con las semanas.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/companion.py" />
            <source>Learn</source>
            <translation>Aprender</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/companion.py" />
            <source>My back has seized up</source>
            <translation>Se me ha bloqueado la espalda</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/companion.py" />
            <source>One is going on</source>
            <translation>Hay uno en curso</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/companion.py" />
            <source>Pain, sleep, stress, fluids, steps.</source>
            <translation>Dolor, sueño, estrés, bebida, pasos.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/companion.py" />
            <source>Relax</source>
            <translation>Relajarse</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/companion.py" />
            <source>Sitting and lifting</source>
            <translation>Sentarse y levantar peso</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/companion.py" />
            <source>Step by step through a fresh spasm: positions, breathing, small movements.</source>
            <translation>Paso a paso por un espasmo reciente: posturas, respiración, movimientos pequeños.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/companion.py" />
            <source>Today in 20 seconds</source>
            <translation>Hoy en 20 segundos</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/companion.py" />
            <source>Walk plan</source>
            <translation>Plan de caminata</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/companion.py" />
            <source>When it began, what went before, what helped.</source>
            <translation>Cuándo empezó, qué hubo antes, qué ayudó.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/companion.py" />
            <source>{n} are due</source>
            <translation>{n} pendientes</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/companion.py" />
            <source>{n} day since the last one</source>
            <translation>{n} día desde el último</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/companion.py" />
            <source>{n} days since the last one</source>
            <translation>{n} días desde el último</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/companion.py" />
            <source>{n} is due</source>
            <translation>{n} pendiente</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/diarist.py" />
            <source>Glasses in the days before: {before}, on other days {otherwise}</source>
            <translation>Vasos en los días previos: {before}, otros días {otherwise}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/diarist.py" />
            <source>No spasm is written down yet.</source>
            <translation>Todavía no hay ningún espasmo anotado.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/diarist.py" />
            <source>One is going on. When it is over, say so below.</source>
            <translation>Hay uno en curso. Cuando termine, indíquelo abajo.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/diarist.py" />
            <source>Sleep in the days before: {before} of 10, on other days {otherwise}</source>
            <translation>Sueño en los días previos: {before} de 10, otros días {otherwise}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/diarist.py" />
            <source>Steps in the days before: {before}, on other days {otherwise}</source>
            <translation>Pasos en los días previos: {before}, otros días {otherwise}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/diarist.py" />
            <source>Stress in the days before: {before} of 10, on other days {otherwise}</source>
            <translation>Estrés en los días previos: {before} de 10, otros días {otherwise}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/diarist.py" />
            <source>{day}: {place}, {n} of 10, going on</source>
            <translation>{day}: {place}, {n} de 10, en curso</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/diarist.py" />
            <source>{day}: {place}, {worst} of 10, {n} day</source>
            <translation>{day}: {place}, {worst} de 10, {n} día</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/diarist.py" />
            <source>{day}: {place}, {worst} of 10, {n} days</source>
            <translation>{day}: {place}, {worst} de 10, {n} días</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/diarist.py" />
            <source>{n} day since the last one ended</source>
            <translation>{n} día desde que terminó el último</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/diarist.py" />
            <source>{n} days since the last one ended</source>
            <translation>{n} días desde que terminó el último</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/diarist.py" />
            <source>{what}: before {times} of {of} episodes</source>
            <translation>{what}: antes de {times} de {of} episodios</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/diarist.py" />
            <source>{what}: helped in {times} of {of}</source>
            <translation>{what}: ayudó en {times} de {of}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/dosed.py" />
            <source>Now: {now}. Then: {then}.</source>
            <translation>Ahora: {now}. Después: {then}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/early.py" />
            <source>Do them anyway</source>
            <translation>Hacerlos igualmente</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/early.py" />
            <source>Leave them out now</source>
            <translation>Dejarlos por ahora</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/guide.py" />
            <source>Get ready</source>
            <translation>Prepárese</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/guide.py" />
            <source>In</source>
            <translation>Inspire</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/guide.py" />
            <source>Out</source>
            <translation>Espire</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/guide.py" />
            <source>Part {at} of {of}</source>
            <translation>Parte {at} de {of}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/guide.py" />
            <source>Slow breaths</source>
            <translation>Respiraciones lentas</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/guide.py" />
            <source>{at} of {of}</source>
            <translation>{at} de {of}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/questioning.py" />
            <source>Due</source>
            <translation>Pendientes</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/questioning.py" />
            <source>Each takes one to three minutes. You see here whether a change is large enough to matter.</source>
            <translation>Cada uno lleva de uno a tres minutos. Aquí ve si un cambio es lo bastante grande para importar.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/questioning.py" />
            <source>Higher is better.</source>
            <translation>Más alto es mejor.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/questioning.py" />
            <source>Last time: {score}</source>
            <translation>La última vez: {score}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/questioning.py" />
            <source>Lower is better.</source>
            <translation>Más bajo es mejor.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/questioning.py" />
            <source>This questionnaire is asked in English. Its wording is fixed, and no translation may be made up for it.</source>
            <translation>Este cuestionario se hace en inglés. Su redacción es fija y no se puede inventar una traducción.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/questioning.py" />
            <source>Too much was left out for a score. What you answered is kept.</source>
            <translation>Se dejó demasiado en blanco para dar un valor. Lo que respondió se conserva.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/questioning.py" />
            <source>{first} on {day}, {last} now: better, by an amount that matters.</source>
            <translation>{first} el {day}, {last} ahora: mejor, en una medida que importa.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/questioning.py" />
            <source>{first} on {day}, {last} now: no clear change.</source>
            <translation>{first} el {day}, {last} ahora: sin cambio claro.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/questioning.py" />
            <source>{first} on {day}, {last} now: worse, by an amount that matters. Talk to a clinician about it.</source>
            <translation>{first} el {day}, {last} ahora: peor, en una medida que importa. Háblelo con un profesional de la salud.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/questioning.py" />
            <source>{score} of {most}</source>
            <translation>{score} de {most}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/relieving.py" />
            <source>Emergency number: {number}</source>
            <translation>Número de emergencias: {number}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/relieving.py" />
            <source>From: {works}</source>
            <translation>De: {works}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/relieving.py" />
            <source>Give your skin a rest until {time}.</source>
            <translation>Dé un descanso a su piel hasta las {time}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/relieving.py" />
            <source>My skin there is not numb, and looks as usual.</source>
            <translation>Mi piel ahí no está adormecida y se ve como siempre.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/relieving.py" />
            <source>There is a cloth between it and my skin.</source>
            <translation>Hay un paño entre ello y mi piel.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/relieving.py" />
            <source>{n} walk so far today</source>
            <translation>{n} caminata hoy hasta ahora</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/relieving.py" />
            <source>{n} walks so far today</source>
            <translation>{n} caminatas hoy hasta ahora</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/screener.py" />
            <source>These questions: {review}.</source>
            <translation>Estas preguntas: {review}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>Accept</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>Back to the full length</source>
            <translation>Vuelta a la duración completa</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>Back to the full length?</source>
            <translation>¿Volver a la duración completa?</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>Fewer sessions a week</source>
            <translation>Menos sesiones por semana</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>Fewer sessions a week?</source>
            <translation>¿Menos sesiones por semana?</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>Half of everything for a while</source>
            <translation>La mitad de todo durante un tiempo</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>I have read this</source>
            <translation>He leído esto</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>It is made at your next start, if your back was not clearly worse the day after.</source>
            <translation>Se hace en su próximo comienzo, si su espalda no estuvo claramente peor el día después.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>Noted. It is made at your next start, if your back was not clearly worse the day after.</source>
            <translation>Anotado. Se hace en su próximo comienzo, si su espalda no estuvo claramente peor el día después.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>Noted. It stays as it is.</source>
            <translation>Anotado. Queda como está.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>See what to do</source>
            <translation>Ver qué hacer</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>To My back</source>
            <translation>Ir a Mi espalda</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>What changes</source>
            <translation>Qué cambia</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>What helps now</source>
            <translation>Qué ayuda ahora</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>What stays as it is</source>
            <translation>Lo que queda como está</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>Worth a talk with a clinician</source>
            <translation>Vale la pena hablar con un profesional de la salud</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>{name}: all sets again</source>
            <translation>{name}: otra vez todas las series</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>{name}: all sets again?</source>
            <translation>{name}: ¿otra vez todas las series?</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>{name}: back to {other}</source>
            <translation>{name}: de vuelta a {other}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>{name}: half the sets</source>
            <translation>{name}: la mitad de las series</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>{name}: on to {other}</source>
            <translation>{name}: pasar a {other}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>{name}: on to {other}?</source>
            <translation>{name}: ¿pasar a {other}?</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>{name}: one level down</source>
            <translation>{name}: un nivel menos</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>{name}: one level up</source>
            <translation>{name}: un nivel más</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>{name}: one level up?</source>
            <translation>{name}: ¿un nivel más?</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/stepping.py" />
            <source>{name}: two levels down</source>
            <translation>{name}: dos niveles menos</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/summing.py" />
            <source>{exercise}: {now:.0f} s in form, your longest so far</source>
            <translation>{exercise}: {now:.0f} s en buena forma, su mejor tiempo hasta ahora</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/walking.py" />
            <source>Now: walks of {minutes} minutes</source>
            <translation>Ahora: caminatas de {minutes} minutos</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/walking.py" />
            <source>Start a walk of {minutes} minutes</source>
            <translation>Empezar una caminata de {minutes} minutos</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/walking.py" />
            <source>Walk</source>
            <translation>Caminar</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/walking.py" />
            <source>Week {week}: {minutes} minutes</source>
            <translation>Semana {week}: {minutes} minutos</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/walking.py" />
            <source>{minutes} minutes a walk, {done} of {of} this week</source>
            <translation>{minutes} minutos por caminata, {done} de {of} esta semana</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/care/walking.py" />
            <source>{n} of {of} walks this week</source>
            <translation>{n} de {of} caminatas esta semana</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/clinic_room.py" />
            <source>Patients</source>
            <translation>Pacientes</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/clinic_room.py" />
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/authoring.py" />
            <source>Add an exercise, or copy another routine.</source>
            <translation>Añada un ejercicio o copie otra rutina.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/authoring.py" />
            <source>As the routine ({level})</source>
            <translation>Como la rutina ({level})</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/authoring.py" />
            <source>Both</source>
            <translation>Ambos</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/authoring.py" />
            <source>Both, in turn</source>
            <translation>Ambos, uno tras otro</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/authoring.py" />
            <source>Both, taking turns</source>
            <translation>Ambos, alternando</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/authoring.py" />
            <source>Did you mean {name}? Press Add again.</source>
            <translation>¿Quiso decir {name}? Pulse Añadir otra vez.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/authoring.py" />
            <source>Left only</source>
            <translation>Solo izquierdo</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/authoring.py" />
            <source>My routine</source>
            <translation>Mi rutina</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/authoring.py" />
            <source>Right only</source>
            <translation>Solo derecho</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/authoring.py" />
            <source>There is no exercise called {name}.</source>
            <translation>No hay ningún ejercicio llamado {name}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/authoring.py" />
            <source>about {n} min</source>
            <translation>unos {n} min</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/authoring.py" />
            <source>{name}, my own</source>
            <translation>{name}, mi versión</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>All of them</source>
            <translation>Todos</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Ask first with</source>
            <translation>Pregunte primero con</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Assigned to me</source>
            <translation>Asignados a mí</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Band</source>
            <translation>Banda elástica</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Care</source>
            <translation>Cuidado</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Chair</source>
            <translation>Silla</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Cushion</source>
            <translation>Cojín</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Easier:
{exercise}</source>
            <translation>Más fácil:
{exercise}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Face down</source>
            <translation>Boca abajo</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>For a time</source>
            <translation>Durante un tiempo</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Hands and knees</source>
            <translation>A cuatro apoyos</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Harder:
{exercise}</source>
            <translation>Más difícil:
{exercise}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Held back now: {why}</source>
            <translation>Reservado por ahora: {why}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>How much</source>
            <translation>Cuánto</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>How to begin</source>
            <translation>Cómo empezar</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Kneeling</source>
            <translation>De rodillas</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Left out when</source>
            <translation>Se omite cuando</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Level {level}: {dose}</source>
            <translation>Nivel {level}: {dose}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Mat</source>
            <translation>Colchoneta</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Mind</source>
            <translation>A tener en cuenta</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Not today</source>
            <translation>Hoy no</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Nothing but room</source>
            <translation>Solo espacio</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Nothing found. Take a filter away.</source>
            <translation>Nada encontrado. Quite un filtro.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>On your back</source>
            <translation>Boca arriba</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>On your side</source>
            <translation>De lado</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Position</source>
            <translation>Posición</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Repeated</source>
            <translation>Repetido</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Sitting</source>
            <translation>Estar sentado</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Standing</source>
            <translation>De pie</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Stick</source>
            <translation>Bastón</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Wall</source>
            <translation>Pared</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>What coach names</source>
            <translation>Lo que coach señala</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>What the camera cannot see</source>
            <translation>Lo que la cámara no puede ver</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Where the laptop goes</source>
            <translation>Dónde va el portátil</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>Where this comes from</source>
            <translation>De dónde viene esto</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>{numbers} of {seconds}</source>
            <translation>{numbers} de {seconds}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>{numbers} repetitions</source>
            <translation>{numbers} repeticiones</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>{n} exercise</source>
            <translation>{n} ejercicio</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/browsing.py" />
            <source>{n} exercises</source>
            <translation>{n} ejercicios</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/desk.py" />
            <source>Held back now: {name}</source>
            <translation>Reservado por ahora: {name}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/desk.py" />
            <source>In {file}:</source>
            <translation>En {file}:</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/desk.py" />
            <source>Open a routine file</source>
            <translation>Abrir archivo</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/desk.py" />
            <source>Plans and routines (*.coachplan *.toml *.png *.jpg)</source>
            <translation>Planes y rutinas (*.coachplan *.toml *.png *.jpg)</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/desk.py" />
            <source>This routine cannot be used.</source>
            <translation>Esta rutina no se puede usar.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/desk.py" />
            <source>begins on {day}</source>
            <translation>empieza el {day}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/desk.py" />
            <source>done {n} time this week</source>
            <translation>hecho {n} vez esta semana</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/desk.py" />
            <source>done {n} times this week</source>
            <translation>hecho {n} veces esta semana</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/desk.py" />
            <source>held back</source>
            <translation>reservado</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/desk.py" />
            <source>its time is over</source>
            <translation>su plazo ha terminado</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/desk.py" />
            <source>{file} cannot be used: {why}</source>
            <translation>No se puede usar {file}: {why}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/desk.py" />
            <source>{n} of {of} done this week</source>
            <translation>{n} de {of} hechas esta semana</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/progressing.py" />
            <source>A start is made.</source>
            <translation>Ya ha empezado.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/progressing.py" />
            <source>Nothing here yet. After a few sessions you see here how you come along.</source>
            <translation>Todavía no hay nada. Tras unas sesiones verá aquí cómo avanza.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/progressing.py" />
            <source>Numbers are the camera's estimate.</source>
            <translation>Los números son estimaciones de la cámara.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/progressing.py" />
            <source>Of what was assigned you did {share:.0f} %.</source>
            <translation>De lo asignado hizo el {share:.0f} %.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/progressing.py" />
            <source>Pain before sessions: {now} of 10 lately, {before} two weeks earlier</source>
            <translation>Dolor antes de las sesiones: últimamente {now} de 10, dos semanas antes {before}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/progressing.py" />
            <source>Save numbers</source>
            <translation>Guardar números</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/progressing.py" />
            <source>Save picture</source>
            <translation>Guardar imagen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/progressing.py" />
            <source>This week: {done} of {asked} days.</source>
            <translation>Esta semana: {done} de {asked} días.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/progressing.py" />
            <source>This week: {n} day.</source>
            <translation>Esta semana: {n} día.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/progressing.py" />
            <source>This week: {n} days.</source>
            <translation>Esta semana: {n} días.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/progressing.py" />
            <source>{activity}: {now} of 10 now, {before} at first</source>
            <translation>{activity}: ahora {now} de 10, al principio {before}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/progressing.py" />
            <source>{n} day in twelve weeks</source>
            <translation>{n} día en doce semanas</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/progressing.py" />
            <source>{n} days in twelve weeks</source>
            <translation>{n} días en doce semanas</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/progressing.py" />
            <source>{n} weeks in a row with at least two days.</source>
            <translation>{n} semanas seguidas con al menos dos días.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/progressing.py" />
            <source>{path} cannot be written.</source>
            <translation>No se puede escribir {path}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/progressing.py" />
            <source>{questionnaire}: {last} now, {first} at first</source>
            <translation>{questionnaire}: ahora {last}, al principio {first}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/reminder.py" />
            <source>Open coach</source>
            <translation>Abrir coach</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/reminder.py" />
            <source>Quit coach</source>
            <translation>Cerrar coach</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/reminder.py" />
            <source>Remind me in an hour</source>
            <translation>Recordarme en una hora</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/reminder.py" />
            <source>This desktop has no tray for small icons, so coach cannot remind you here.</source>
            <translation>Este escritorio no tiene bandeja para iconos, así que coach no puede recordárselo aquí.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/reminder.py" />
            <source>Time for your back</source>
            <translation>Hora de su espalda</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/reminder.py" />
            <source>Whenever it suits you. A few minutes are enough.</source>
            <translation>Cuando le venga bien. Bastan unos minutos.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/welcoming.py" />
            <source>No loudspeaker is found. Switch one on.</source>
            <translation>No se encuentra ningún altavoz. Encienda uno.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/day/welcoming.py" />
            <source>That was the last one. Take your time getting up</source>
            <translation>Era la última. Levántese con calma</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/consulting.py" />
            <source>Erase everything about this patient?</source>
            <translation>¿Borrar todo sobre este paciente?</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/consulting.py" />
            <source>It cannot be brought back.</source>
            <translation>No se puede recuperar.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/consulting.py" />
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/consulting.py" />
            <source>No plan yet.</source>
            <translation>Aún no hay plan.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/consulting.py" />
            <source>Passphrase of the file</source>
            <translation>Frase de paso del archivo</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/consulting.py" />
            <source>Passphrase of your key</source>
            <translation>Frase de paso de su clave</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/consulting.py" />
            <source>Plan {plan}, revision {number}.</source>
            <translation>Plan {plan}, revisión {number}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/consulting.py" />
            <source>Results (*.coachresult)</source>
            <translation>Resultados (*.coachresult)</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/consulting.py" />
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/consulting.py" />
            <source>Saved: {file}</source>
            <translation>Guardado: {file}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/consulting.py" />
            <source>Take in a result</source>
            <translation>Incorporar un resultado</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/consulting.py" />
            <source>Take it with the new key?</source>
            <translation>¿Aceptarlo con la clave nueva?</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/consulting.py" />
            <source>The file was locked for your clinic.</source>
            <translation>El archivo se cerró para su clínica.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/consulting.py" />
            <source>The patient chose it, and tells it to you.</source>
            <translation>El paciente la eligió y se la dice.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/consulting.py" />
            <source>This did not work.</source>
            <translation>Esto no funcionó.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/consulting.py" />
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/consulting.py" />
            <source>last session {day}</source>
            <translation>última sesión {day}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/consulting.py" />
            <source>no session yet</source>
            <translation>aún sin sesiones</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/consulting.py" />
            <source>{n} session taken in.</source>
            <translation>{n} sesión incorporada.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/consulting.py" />
            <source>{n} sessions taken in.</source>
            <translation>{n} sesiones incorporadas.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>A plan from {name}</source>
            <translation>Un plan de {name}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>Everything of yours is erased from this machine.</source>
            <translation>Todo lo suyo se ha borrado de este equipo.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>From {name}</source>
            <translation>De {name}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>Key {key}: your physiotherapist can read it out to you.</source>
            <translation>Clave {key}: su fisioterapeuta puede leérsela.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>Not everything could be erased.</source>
            <translation>No se pudo borrar todo.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>One moment. This takes a few seconds.</source>
            <translation>Un momento. Esto tarda unos segundos.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>Save my results</source>
            <translation>Guardar mis resultados</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>Save the page</source>
            <translation>Guardar la página</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>Saved: {file}, {size} kB. Bring it or mail it.</source>
            <translation>Guardado: {file}, {size} kB. Llévelo o envíelo por correo.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>Since the last time, {day}</source>
            <translation>Desde la última vez, {day}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>Take everything out</source>
            <translation>Sacar todo</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>The file cannot be written.</source>
            <translation>No se puede escribir el archivo.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>The last four weeks</source>
            <translation>Las últimas cuatro semanas</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>There is no code of a plan in {file}.</source>
            <translation>En {file} no hay ningún código de un plan.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>There is nothing to send yet.</source>
            <translation>Aún no hay nada que enviar.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>This plan cannot be kept.</source>
            <translation>Este plan no se puede guardar.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>This plan cannot be used.</source>
            <translation>Este plan no se puede usar.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>You have this plan already</source>
            <translation>Ya tiene este plan</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>Your plan has changed</source>
            <translation>Su plan ha cambiado</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>Your sessions and answers can be sent from here.</source>
            <translation>Sus sesiones y respuestas se pueden enviar desde aquí.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>for {name}</source>
            <translation>para {name}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>goal: {goal}</source>
            <translation>objetivo: {goal}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>revision {number}</source>
            <translation>revisión {number}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>{n} code more.</source>
            <translation>Falta {n} código.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/exchanging.py" />
            <source>{n} codes more.</source>
            <translation>Faltan {n} códigos.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/handing.py" />
            <source>A folder for the pictures</source>
            <translation>Una carpeta para las imágenes</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/handing.py" />
            <source>The codes cannot be kept.</source>
            <translation>Los códigos no se pueden guardar.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/handing.py" />
            <source>There are no codes yet.</source>
            <translation>Todavía no hay códigos.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/handing.py" />
            <source>This plan cannot be shown as codes.</source>
            <translation>Este plan no se puede mostrar como códigos.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/handing.py" />
            <source>Write a plan and sign it first.</source>
            <translation>Escriba primero un plan y fírmelo.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/handing.py" />
            <source>{n} picture in {folder}.</source>
            <translation>{n} imagen en {folder}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/handing.py" />
            <source>{n} pictures in {folder}.</source>
            <translation>{n} imágenes en {folder}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/prescriber.py" />
            <source>A step up, as proposed</source>
            <translation>Una subida, como se propuso</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/prescriber.py" />
            <source>As the patient will see it</source>
            <translation>Como lo verá el paciente</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/prescriber.py" />
            <source>Choose a passphrase for your new key</source>
            <translation>Elija una frase de paso para su clave nueva</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/prescriber.py" />
            <source>Kept as a template: {name}</source>
            <translation>Guardada como plantilla: {name}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/prescriber.py" />
            <source>New plans begin with these days, limits, times and this note.</source>
            <translation>Los planes nuevos empiezan con estos días, límites, tiempos y esta nota.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/prescriber.py" />
            <source>Plan for {name}, revision {number}</source>
            <translation>Plan para {name}, revisión {number}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/prescriber.py" />
            <source>Save the leaflet</source>
            <translation>Guardar la hoja informativa</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/prescriber.py" />
            <source>Save the plan</source>
            <translation>Guardar el plan</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/prescriber.py" />
            <source>Sign and save</source>
            <translation>Firmar y guardar</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/prescriber.py" />
            <source>Signed: {file}, key {key}.</source>
            <translation>Firmado: {file}, clave {key}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/prescriber.py" />
            <source>The plan is signed with your key and saved as {file}.</source>
            <translation>El plan se firma con su clave y se guarda como {file}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/prescriber.py" />
            <source>With this key your patients know that a plan is from you. Without the passphrase nobody can sign with it, and it cannot be found again: write it down where you keep such things.</source>
            <translation>Con esta clave sus pacientes saben que un plan es suyo. Sin la frase de paso nadie puede firmar con ella, y no se puede recuperar: apúntela donde guarde estas cosas.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/prescriber.py" />
            <source>Your own target in {exercise}</source>
            <translation>Su propio objetivo en {exercise}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/recording.py" />
            <source>Reference</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/recording.py" />
            <source>trunk lengths</source>
            <translation>largos de tronco</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/exchange/reviewing.py" />
            <source>set {n}</source>
            <translation>serie {n}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/files.py" />
            <source>{name} cannot be read: {why}.</source>
            <translation>No se puede leer {name}: {why}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/files.py" />
            <source>{path} cannot be written: {why}.</source>
            <translation>No se puede escribir {path}: {why}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/language.py" />
            <source>d MMMM yyyy</source>
            <translation>d 'de' MMMM 'de' yyyy</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/later.py" />
            <source>Nothing can be measured.</source>
            <translation>No se puede medir.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/later.py" />
            <source>The codes cannot be read.</source>
            <translation>Los códigos no se pueden leer.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/later.py" />
            <source>the codes</source>
            <translation>los códigos</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/machine/lacking.py" />
            <source>No loudspeaker is found. All that is said is written too. Switch one on; it is used from then on.</source>
            <translation>No se encuentra ningún altavoz. Todo lo que se dice también se escribe. Encienda uno; se usará desde entonces.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/machine/lacking.py" />
            <source>On battery: {charge} %. Plug the laptop in if you can.</source>
            <translation>Con batería: {charge} %. Enchufe el portátil si puede.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/machine/lacking.py" />
            <source>This system has no voice for this language. What coach says is shown as text, and tones are heard.</source>
            <translation>Este sistema no tiene voz para este idioma. Lo que coach dice se muestra como texto y se oyen tonos.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/over_time.py" />
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/over_time.py" />
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/over_time.py" />
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/over_time.py" />
            <source>Form of the exercises done most</source>
            <translation>Forma de los ejercicios más hechos</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/over_time.py" />
            <source>Level {level}</source>
            <translation>Nivel {level}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/over_time.py" />
            <source>Pain before and after</source>
            <translation>Dolor antes y después</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/over_time.py" />
            <source>Week from</source>
            <translation>Semana desde</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/over_time.py" />
            <source>What was off, by kind</source>
            <translation>Lo que no iba bien, por tipo</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/over_time.py" />
            <source>better from here on</source>
            <translation>mejor a partir de aquí</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/over_time.py" />
            <source>form, 0-100</source>
            <translation>forma, 0-100</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/over_time.py" />
            <source>in a day</source>
            <translation>en un día</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/over_time.py" />
            <source>of {most}</source>
            <translation>de {most}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/over_time.py" />
            <source>pain, 0-10</source>
            <translation>dolor, 0-10</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/over_time.py" />
            <source>seconds in form</source>
            <translation>segundos en forma</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/over_time.py" />
            <source>sessions</source>
            <translation>sesiones</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/over_time.py" />
            <source>worse from here on</source>
            <translation>peor a partir de aquí</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/over_time.py" />
            <source>{exercise}, {unit}, over {n} days</source>
            <translation>{exercise}, {unit}, en {n} días</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/over_time.py" />
            <source>{exercise}: form</source>
            <translation>{exercise}: forma</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/over_time.py" />
            <source>{exercise}: how many in a day</source>
            <translation>{exercise}: cuántas en un día</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/over_time.py" />
            <source>{exercise}: longest in form</source>
            <translation>{exercise}: más tiempo en forma</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/back.py" />
            <source>My back</source>
            <translation>Mi espalda</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/breakcard.py" />
            <source>A break from sitting</source>
            <translation>Una pausa de estar sentado</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/breakcard.py" />
            <source>Done (Esc)</source>
            <translation>Listo (Esc)</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/breakcard.py" />
            <source>Just walk a little</source>
            <translation>Solo caminar un poco</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/breakcard.py" />
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/breakcard.py" />
            <source>Not this time</source>
            <translation>Esta vez no</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/breakcard.py" />
            <source>Start the break</source>
            <translation>Empezar la pausa</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/breakcard.py" />
            <source>With the camera</source>
            <translation>Con la cámara</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/caption.py" />
            <source>All done. Well kept.</source>
            <translation>Todo hecho. Muy bien.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/caption.py" />
            <source>No camera. This needs none: press Enter.</source>
            <translation>Sin cámara. Aquí no hace falta: pulse Intro.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/caption.py" />
            <source>One moment. I am opening my eyes.</source>
            <translation>Un momento. Estoy abriendo los ojos.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/caption.py" />
            <source>Paused. If it hurts, raise your arms again now.</source>
            <translation>En pausa. Si le duele, vuelva a levantar los brazos ahora.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/caption.py" />
            <source>Paused. Raise one arm to go on.</source>
            <translation>En pausa. Levante un brazo para seguir.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/caption.py" />
            <source>Rest and breathe.</source>
            <translation>Descanse y respire.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/caption.py" />
            <source>Somebody else may be in the picture. Ask them to step aside.</source>
            <translation>Puede que haya otra persona en la imagen. Pídale que se aparte.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/caption.py" />
            <source>Take your time. Come back when you are ready.</source>
            <translation>Tómese su tiempo. Vuelva cuando esté listo.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/caption.py" />
            <source>The camera is away. I wait for it.</source>
            <translation>La cámara no está. La espero.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/check.py" />
            <source>0, no pain</source>
            <translation>0, sin dolor</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/check.py" />
            <source>10, worst pain</source>
            <translation>10, el peor dolor</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/check.py" />
            <source>Before we start</source>
            <translation>Antes de empezar</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/checkin.py" />
            <source>How is today?</source>
            <translation>¿Cómo va hoy?</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/checkin.py" />
            <source>Keep it</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/closed.py" />
            <source>Not ticked:</source>
            <translation>No marcado:</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/closed.py" />
            <source>Open exercise again</source>
            <translation>Volver a abrir el ejercicio</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/closed.py" />
            <source>Print or save this page</source>
            <translation>Imprimir o guardar esta página</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/closed.py" />
            <source>Something changed</source>
            <translation>Algo ha cambiado</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/closed.py" />
            <source>You ticked:</source>
            <translation>Usted marcó:</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/codes.py" />
            <source>A code for the camera</source>
            <translation>Un código para la cámara</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/codes.py" />
            <source>Code {n} of {of}</source>
            <translation>Código {n} de {of}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/codes.py" />
            <source>In the patient's window: Read codes. They follow each other until all are seen; Space stops them.</source>
            <translation>En la ventana del paciente: Leer códigos. Se suceden hasta que se han visto todos; la barra espaciadora los detiene.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/codes.py" />
            <source>Keep as pictures</source>
            <translation>Guardar como imágenes</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/codes.py" />
            <source>Next code</source>
            <translation>Código siguiente</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/codes.py" />
            <source>Stop here</source>
            <translation>Parar aquí</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/codes.py" />
            <source>The plan as codes</source>
            <translation>El plan como códigos</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/counting.py" />
            <source>Breathe in</source>
            <translation>Inspire</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/counting.py" />
            <source>Breathe out</source>
            <translation>Espire</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/counting.py" />
            <source>Settle in</source>
            <translation>Acomódese</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/counting.py" />
            <source>hold {n} of {of}</source>
            <translation>mantener {n} de {of}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/counting.py" />
            <source>hold {n} of {time}</source>
            <translation>mantener {n} de {time}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/counting.py" />
            <source>in position {n} s</source>
            <translation>en posición {n} s</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/counting.py" />
            <source>of {of}</source>
            <translation>de {of}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/counting.py" />
            <source>of {time} good</source>
            <translation>de {time} bien</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/counting.py" />
            <source>{n} not quite full</source>
            <translation>{n} sin completar</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/counting.py" />
            <source>{time} left</source>
            <translation>quedan {time}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/diary.py" />
            <source>An episode</source>
            <translation>Un episodio</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/diary.py" />
            <source>Anything else, in your own words</source>
            <translation>Algo más, con sus propias palabras</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/diary.py" />
            <source>Delete it</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/diary.py" />
            <source>How bad was it at its worst?</source>
            <translation>¿Cuánto dolió en el peor momento?</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/diary.py" />
            <source>It began</source>
            <translation>Empezó</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/diary.py" />
            <source>It ended</source>
            <translation>Terminó</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/diary.py" />
            <source>It is over</source>
            <translation>Ya pasó</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/diary.py" />
            <source>What helped?</source>
            <translation>¿Qué ayudó?</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/diary.py" />
            <source>What went before?</source>
            <translation>¿Qué hubo antes?</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/diary.py" />
            <source>What went together</source>
            <translation>Qué se dio junto</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/diary.py" />
            <source>Where did it hurt most?</source>
            <translation>¿Dónde dolió más?</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/diary.py" />
            <source>Write one down</source>
            <translation>Anotar uno</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/diary.py" />
            <source>Your episodes</source>
            <translation>Sus episodios</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/exercise.py" />
            <source>next: rest {time}</source>
            <translation>después: descanso {time}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/exercise.py" />
            <source>next: {exercise}</source>
            <translation>después: {exercise}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/exercise.py" />
            <source>set {n} of {of}</source>
            <translation>serie {n} de {of}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/exercise.py" />
            <source>then: done</source>
            <translation>después: fin</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/history.py" />
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/history.py" />
            <source>Nothing here yet. Your sessions are listed here as you do them.</source>
            <translation>Todavía no hay nada. Sus sesiones aparecerán aquí según las haga.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/history.py" />
            <source>Older sessions</source>
            <translation>Sesiones anteriores</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/history.py" />
            <source>Send my results</source>
            <translation>Enviar mis resultados</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/learn.py" />
            <source>Cards of a minute. What they say comes from the works named below each.</source>
            <translation>Tarjetas de un minuto. Lo que dicen viene de los trabajos nombrados debajo.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/learn.py" />
            <source>Lifting</source>
            <translation>Levantar peso</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/learn.py" />
            <source>My place of work</source>
            <translation>Mi lugar de trabajo</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/learn.py" />
            <source>Next card</source>
            <translation>Tarjeta siguiente</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/learn.py" />
            <source>Train the hip hinge</source>
            <translation>Entrenar la bisagra de cadera</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/library.py" />
            <source>Exercises</source>
            <translation>Ejercicios</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/library.py" />
            <source>Put it into my own routine</source>
            <translation>Ponerlo en mi propia rutina</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/library.py" />
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/library.py" />
            <source>Search: bridge, knees, chair</source>
            <translation>Buscar: puente, rodillas, silla</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/library.py" />
            <source>Try it now</source>
            <translation>Probar ahora</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/line.py" />
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/line.py" />
            <source>Measured: {measured}</source>
            <translation>Medido: {measured}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/line.py" />
            <source>Stand side-on, your whole body in the picture, and stay still for a few seconds. Or lie flat, legs straight.</source>
            <translation>Póngase de perfil, con todo el cuerpo en la imagen, y quédese quieto unos segundos. O túmbese con las piernas estiradas.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/line.py" />
            <source>What is measured is how straight you are, how long your trunk is and how the floor lies. You are held against that, and not against somebody else.</source>
            <translation>Se mide lo recto que está, lo largo que es su tronco y cómo está el suelo. Se le compara con eso y no con otra persona.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/line.py" />
            <source>Your own line</source>
            <translation>Su propia línea</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>How hard: {n} of 10</source>
            <translation>Esfuerzo: {n} de 10</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>Left {left} s, right {right} s on average</source>
            <translation>Izquierda {left} s, derecha {right} s de media</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>Left {left} s, right {right} s on average. One day of that says little.</source>
            <translation>Izquierda {left} s, derecha {right} s de media. Un solo día dice poco.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>Pain after: {n} of 10</source>
            <translation>Dolor después: {n} de 10</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>Pain before: {n} of 10</source>
            <translation>Dolor antes: {n} de 10</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>Set {n}</source>
            <translation>Serie {n}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>Sway of the line: {sways}</source>
            <translation>Oscilación de la línea: {sways}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>To mind: {fault}</source>
            <translation>A tener en cuenta: {fault}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>ddd d MMM yyyy</source>
            <translation>ddd d MMM yyyy</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>ended early</source>
            <translation>terminada antes</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>guided, not scored</source>
            <translation>guiado, sin puntuar</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>interrupted</source>
            <translation>interrumpida</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>not seen for {time}</source>
            <translation>sin ver durante {time}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>skipped</source>
            <translation>saltada</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>{done} of {n} hold</source>
            <translation>{done} de {n} vez</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>{done} of {n} holds</source>
            <translation>{done} de {n} veces</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>{done} of {n} rep</source>
            <translation>{done} de {n} repetición</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>{done} of {n} reps</source>
            <translation>{done} de {n} repeticiones</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>{good} good of {whole} in position</source>
            <translation>{good} bien de {whole} en posición</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>{n:.0f} s good of {of:.0f} s</source>
            <translation>{n:.0f} s bien de {of:.0f} s</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>{n} min</source>
            <translation>{n} min</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>{n} more not quite full</source>
            <translation>{n} más sin completar</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>{n} of {of}</source>
            <translation>{n} de {of}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>{n} set</source>
            <translation>{n} serie</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>{n} sets</source>
            <translation>{n} series</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/own.py" />
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/own.py" />
            <source>Copy another</source>
            <translation>Copiar otra</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/own.py" />
            <source>Copy another routine</source>
            <translation>Copiar otra rutina</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/own.py" />
            <source>Delete</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/own.py" />
            <source>Delete for good</source>
            <translation>Borrar del todo</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/own.py" />
            <source>Earlier (Alt+Up)</source>
            <translation>Antes (Alt+Arriba)</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/own.py" />
            <source>Exercise to add</source>
            <translation>Ejercicio</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/own.py" />
            <source>Exercises of the routine</source>
            <translation>Ejercicios de la rutina</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/own.py" />
            <source>Keep</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/own.py" />
            <source>Kept</source>
            <translation>Guardada</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/own.py" />
            <source>Later (Alt+Down)</source>
            <translation>Después (Alt+Abajo)</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/own.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/own.py" />
            <source>Name of the routine</source>
            <translation>Nombre de la rutina</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/own.py" />
            <source>New</source>
            <translation>Nueva</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/own.py" />
            <source>Take it out (Delete)</source>
            <translation>Quitar (Supr)</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/own.py" />
            <source>Your own routine</source>
            <translation>Su propia rutina</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/own.py" />
            <source>Your routines</source>
            <translation>Sus rutinas</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/pain.py" />
            <source>End the session</source>
            <translation>Terminar la sesión</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/pain.py" />
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/passphrase.py" />
            <source>Passphrase</source>
            <translation>Frase de paso</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/passphrase.py" />
            <source>The same again</source>
            <translation>La misma otra vez</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/passphrase.py" />
            <source>The two are not the same.</source>
            <translation>Las dos no son iguales.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/patient.py" />
            <source>Another set beside it</source>
            <translation>Otra serie al lado</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/patient.py" />
            <source>Beside it: nothing</source>
            <translation>Al lado: nada</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/patient.py" />
            <source>Choose a set</source>
            <translation>Elija una serie</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/patient.py" />
            <source>Decline</source>
            <translation>Rechazar</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/patient.py" />
            <source>Erase</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/patient.py" />
            <source>How it should look, from the plan</source>
            <translation>Cómo debe verse, según el plan</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/patient.py" />
            <source>Make it the target</source>
            <translation>Hacerlo el objetivo</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/patient.py" />
            <source>Next plan</source>
            <translation>Plan siguiente</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/patient.py" />
            <source>One page as PDF</source>
            <translation>Una página en PDF</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/patient.py" />
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/patient.py" />
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/patient.py" />
            <source>Plan as codes</source>
            <translation>Plan como códigos</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/patient.py" />
            <source>Play</source>
            <translation>Reproducir</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/patient.py" />
            <source>Show a set again</source>
            <translation>Mostrar otra vez una serie</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/patient.py" />
            <source>The curve is what is judged; the band is where it belongs.</source>
            <translation>La curva es lo que se juzga; la banda es donde debe estar.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/patient.py" />
            <source>The set to show again</source>
            <translation>La serie que se muestra otra vez</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/patients.py" />
            <source>Add a patient</source>
            <translation>Añadir un paciente</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/patients.py" />
            <source>Find a patient</source>
            <translation>Buscar un paciente</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/patients.py" />
            <source>Name or pseudonym</source>
            <translation>Nombre o seudónimo</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/patients.py" />
            <source>No patients yet. Add one, or drop a result on this page.</source>
            <translation>Aún no hay pacientes. Añada uno o suelte un resultado en esta página.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/patients.py" />
            <source>{n} more: type a name</source>
            <translation>{n} más: escriba un nombre</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/plan.py" />
            <source>Take it all the same</source>
            <translation>Aceptarlo igualmente</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/plan.py" />
            <source>Take this plan</source>
            <translation>Aceptar este plan</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/plan_fields.py" />
            <source>both sides</source>
            <translation>ambos lados</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/plan_fields.py" />
            <source>s</source>
            <translation>s</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/plan_lines.py" />
            <source>Add a routine</source>
            <translation>Añadir rutina</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/plan_lines.py" />
            <source>Add a routine as a session</source>
            <translation>Añadir una rutina como sesión</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/plan_lines.py" />
            <source>Days of all sessions. Drag an exercise or a session onto a day.</source>
            <translation>Días de todas las sesiones. Arrastre un ejercicio o una sesión a un día.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/plan_lines.py" />
            <source>Days of {session}</source>
            <translation>Días de {session}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/plan_lines.py" />
            <source>Duplicate (Ctrl+D)</source>
            <translation>Duplicar (Ctrl+D)</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/plan_lines.py" />
            <source>New session</source>
            <translation>Nueva sesión</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/plan_lines.py" />
            <source>Session {n}</source>
            <translation>Sesión {n}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/plan_lines.py" />
            <source>Sessions and exercises</source>
            <translation>Sesiones y ejercicios</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/plan_lines.py" />
            <source>The plan</source>
            <translation>El plan</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/prepare.py" />
            <source>Guided.</source>
            <translation>Guiado.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/prepare.py" />
            <source>Partly seen.</source>
            <translation>Se ve en parte.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/prepare.py" />
            <source>The camera cannot see: {unseen}.</source>
            <translation>La cámara no puede ver: {unseen}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/prescribing.py" />
            <source>As the patient sees it</source>
            <translation>Como lo ve el paciente</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/prescribing.py" />
            <source>Exercises to add</source>
            <translation>Ejercicios para añadir</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/prescribing.py" />
            <source>Fields</source>
            <translation>Campos</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/prescribing.py" />
            <source>Keep as a template</source>
            <translation>Guardar como plantilla</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/prescribing.py" />
            <source>Leaflet</source>
            <translation>Hoja informativa</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/prescribing.py" />
            <source>Record a reference</source>
            <translation>Grabar una referencia</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/prescribing.py" />
            <source>Use this for new plans</source>
            <translation>Usar para planes nuevos</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/profile.py" />
            <source>About you</source>
            <translation>Sobre usted</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/progress.py" />
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/progress.py" />
            <source>What got better</source>
            <translation>Qué ha mejorado</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/questions.py" />
            <source>Answer it again</source>
            <translation>Responder otra vez</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/questions.py" />
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/questions.py" />
            <source>Leave it out</source>
            <translation>Dejar en blanco</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/questions.py" />
            <source>Question {number} of {of}</source>
            <translation>Pregunta {number} de {of}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/recorded.py" />
            <source>No picture was kept. These points are all there is.</source>
            <translation>No se guardó ninguna imagen. Estos puntos son todo lo que hay.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/recorded.py" />
            <source>Nothing was reached that could be a reference. Let the whole body be in the picture, and the movement go all the way.</source>
            <translation>No se alcanzó nada que pueda servir de referencia. Todo el cuerpo debe verse en la imagen, y el movimiento llegar hasta el final.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/recorded.py" />
            <source>Put it into the plan</source>
            <translation>Ponerla en el plan</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/recorded.py" />
            <source>Record again</source>
            <translation>Grabar otra vez</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/recorded.py" />
            <source>Reference for {exercise}</source>
            <translation>Referencia para {exercise}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/recorded.py" />
            <source>The posture of the hold is shown at home, faintly, over the picture.</source>
            <translation>La postura mantenida se muestra en casa, tenue, sobre la imagen.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/recorded.py" />
            <source>Tolerance</source>
            <translation>Tolerancia</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/recorded.py" />
            <source>{n} whole repetition was seen. The best one is shown at home, faintly, over the picture.</source>
            <translation>Se vio {n} repetición completa. La mejor se muestra en casa, tenue, sobre la imagen.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/recorded.py" />
            <source>{n} whole repetitions were seen. The best one is shown at home, faintly, over the picture.</source>
            <translation>Se vieron {n} repeticiones completas. La mejor se muestra en casa, tenue, sobre la imagen.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/relaxation.py" />
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/relief.py" />
            <source>Breathe with the circle</source>
            <translation>Respire con el círculo</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/relief.py" />
            <source>How bad is it now?</source>
            <translation>¿Cuánto duele ahora?</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/relief.py" />
            <source>Step {number} of {of}</source>
            <translation>Paso {number} de {of}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/relief.py" />
            <source>When to get help</source>
            <translation>Cuándo buscar ayuda</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/relief.py" />
            <source>{minutes} minutes</source>
            <translation>{minutes} minutos</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/rest.py" />
            <source>Coming next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/rest.py" />
            <source>{dose}, set {n} of {of}</source>
            <translation>{dose}, serie {n} de {of}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/scan.py" />
            <source>Hold each code still, so that it fills most of the picture, in good light. The order does not matter.</source>
            <translation>Mantenga quieto cada código, de modo que llene casi toda la imagen, con buena luz. El orden no importa.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/scan.py" />
            <source>Hold the code in front of the camera</source>
            <translation>Ponga el código delante de la cámara</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/scan.py" />
            <source>Looking for a code</source>
            <translation>Buscando un código</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/scan.py" />
            <source>Missing: {numbers}</source>
            <translation>Faltan: {numbers}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/scan.py" />
            <source>{n} of {of} codes</source>
            <translation>{n} de {of} códigos</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/screening.py" />
            <source>Emergency number where you are</source>
            <translation>Número de urgencias</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/screening.py" />
            <source>None of these is true for me</source>
            <translation>Nada de esto me ocurre</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/screening.py" />
            <source>Questions about your health</source>
            <translation>Preguntas sobre su salud</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/screening.py" />
            <source>Read on</source>
            <translation>Seguir leyendo</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/screening.py" />
            <source>{n} of {of} read</source>
            <translation>{n} de {of} leídas</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/send.py" />
            <source>Agree on one by telephone. Without it, whoever has the file can read it.</source>
            <translation>Acuerde una por teléfono. Sin ella, quien tenga el archivo puede leerlo.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/send.py" />
            <source>Choose what your physiotherapist gets. The file is signed by you. No picture is ever in it.</source>
            <translation>Elija qué recibe su fisioterapeuta. El archivo lo firma usted. Nunca lleva ninguna imagen.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/send.py" />
            <source>Only {name} can open the file.</source>
            <translation>Solo {name} puede abrir el archivo.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/send.py" />
            <source>Save the file</source>
            <translation>Guardar el archivo</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/send.py" />
            <source>Time</source>
            <translation>Periodo</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/session.py" />
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>A figure of lines</source>
            <translation>Una figura de líneas</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>A physiotherapist</source>
            <translation>Un fisioterapeuta</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>A tone when a position is taken, lost and done</source>
            <translation>Tono al tomar, perder o terminar la posición</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>As drawn</source>
            <translation>Normal</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Camera</source>
            <translation>Cámara</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Daily reminder</source>
            <translation>Recordatorio diario</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Emergency number</source>
            <translation>Número de emergencias</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Erase everything</source>
            <translation>Borrar todo</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Erase for good</source>
            <translation>Borrar para siempre</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>First start</source>
            <translation>Primer inicio</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Full: the usual one</source>
            <translation>Completo: el habitual</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Heavy: the steadiest, for fast laptops</source>
            <translation>Pesado: el más estable, para portátiles rápidos</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>How it should look</source>
            <translation>Cómo debe verse</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Keep it as points, never as a picture</source>
            <translation>Guardar como puntos, nunca como imagen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Large</source>
            <translation>Grande</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Largest</source>
            <translation>La más grande</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Light: for slow laptops</source>
            <translation>Ligero: para portátiles lentos</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Movement</source>
            <translation>Movimiento</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Moving pictures</source>
            <translation>Imágenes en movimiento</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>No picture and no sound is ever kept or sent. What camera and microphone give is used on this laptop and forgotten at once.</source>
            <translation>Nunca se guarda ni se envía ninguna imagen ni ningún sonido. Lo que dan la cámara y el micrófono se usa en este portátil y se olvida al instante.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Not at all</source>
            <translation>Ningún día</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Off</source>
            <translation>Desactivado</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Offer me a break from it</source>
            <translation>Ofrecerme una pausa de ello</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Plans are from</source>
            <translation>Los planes son de</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Pose engine</source>
            <translation>Motor de postura</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Pose model</source>
            <translation>Modelo de postura</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Quiet from</source>
            <translation>Silencio desde</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Quiet until</source>
            <translation>Silencio hasta</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Say cues aloud</source>
            <translation>Decir las indicaciones en voz alta</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>See and change</source>
            <translation>Ver y cambiar</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>See it again</source>
            <translation>Ver otra vez</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Seeing yourself</source>
            <translation>Verse a sí mismo</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Shared folder</source>
            <translation>Carpeta compartida</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Show it faintly, where your plan has it</source>
            <translation>Mostrarlo tenue, donde su plan lo tenga</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Show me as in a mirror</source>
            <translation>Mostrarme como en un espejo</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Show still pictures where possible</source>
            <translation>Mostrar imágenes fijas donde se pueda</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Sitting until then</source>
            <translation>Sentado hasta entonces</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Small</source>
            <translation>Pequeño</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Somebody who exercises</source>
            <translation>Alguien que hace ejercicio</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Spoken stop</source>
            <translation>Parada por voz</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Strong contrast</source>
            <translation>Contraste fuerte</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>The camera's picture</source>
            <translation>La imagen de la cámara</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>The fastest one here</source>
            <translation>El más rápido aquí</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>The first one</source>
            <translation>La primera</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>The steadiest that keeps up here</source>
            <translation>El más estable que va al paso aquí</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>The usual one where you are</source>
            <translation>El habitual donde está</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Tones</source>
            <translation>Tonos</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Used by</source>
            <translation>Lo usa</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Very large</source>
            <translation>Muy grande</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Voice</source>
            <translation>Voz</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Volume</source>
            <translation>Volumen</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>With a reminder, closing the window leaves coach as a small icon in the tray; its menu ends it. It reminds only while it runs, and waits for the end of a call or a full screen.</source>
            <translation>Con un recordatorio, al cerrar la ventana coach queda como un pequeño icono en la bandeja; su menú lo cierra. Solo recuerda mientras está en marcha, y espera al final de una llamada o de una pantalla completa.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Your data</source>
            <translation>Sus datos</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/summary.py" />
            <source>0, no effort</source>
            <translation>0, ningún esfuerzo</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/summary.py" />
            <source>10, all I had</source>
            <translation>10, todo lo que pude</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/summary.py" />
            <source>How hard was that?</source>
            <translation>¿Cuánto le costó?</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/summary.py" />
            <source>How is your back now?</source>
            <translation>¿Cómo está su espalda ahora?</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/summary.py" />
            <source>Numbers are about the shape of a movement, not about health. What you rate is kept in your log. You may leave it out.</source>
            <translation>Los números hablan de la forma del movimiento, no de la salud. Lo que indique se guarda en su registro. Puede dejarlo en blanco.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/summary.py" />
            <source>Tell below how it was. Then you see here what follows.</source>
            <translation>Diga abajo cómo fue. Entonces verá aquí qué sigue.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/today.py" />
            <source>Assigned to you</source>
            <translation>Asignado a usted</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/today.py" />
            <source>Build my own</source>
            <translation>Crear la mía</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/today.py" />
            <source>Choose a routine and press Start. From then on nothing needs your hands.</source>
            <translation>Elija una rutina y pulse Empezar. A partir de ahí no necesita las manos.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/today.py" />
            <source>Read a plan's codes with the camera</source>
            <translation>Leer los códigos de un plan con la cámara</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/today.py" />
            <source>Read codes</source>
            <translation>Leer códigos</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/today.py" />
            <source>Routines</source>
            <translation>Rutinas</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/today.py" />
            <source>Start</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/today.py" />
            <source>This week</source>
            <translation>Esta semana</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/welcome.py" />
            <source>All that is said is also written on the screen.</source>
            <translation>Todo lo que se dice también se escribe en la pantalla.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/welcome.py" />
            <source>Can you hear me?</source>
            <translation>¿Me oye?</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/welcome.py" />
            <source>From then on nothing needs your hands. To pause, hold one arm up. To go on, do it again.</source>
            <translation>A partir de ahí no necesita las manos. Para hacer una pausa, mantenga un brazo en alto. Para seguir, hágalo otra vez.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/welcome.py" />
            <source>If it hurts, hold both arms up.</source>
            <translation>Si le duele, mantenga los dos brazos arriba.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/welcome.py" />
            <source>It does not examine you and gives no medical advice. Ask a person when you are unsure.</source>
            <translation>No le examina ni da consejo médico. Pregunte a una persona cuando tenga dudas.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/welcome.py" />
            <source>It should see you from head to feet. coach tells you when it does.</source>
            <translation>Debe verle de la cabeza a los pies. coach le avisa cuando sea así.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/welcome.py" />
            <source>Next come questions about your health. They take two minutes and decide what is offered.</source>
            <translation>Ahora vienen preguntas sobre su salud. Llevan dos minutos y deciden qué se ofrece.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/welcome.py" />
            <source>No picture is kept and none is sent. Each one is looked at on this laptop and forgotten.</source>
            <translation>Ninguna imagen se guarda ni se envía. Cada una se mira en este portátil y se olvida.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/welcome.py" />
            <source>On a chair or on the floor, two to three metres beside your mat, with the lid tilted towards you.</source>
            <translation>En una silla o en el suelo, a dos o tres metros junto a la colchoneta, con la tapa inclinada hacia usted.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/welcome.py" />
            <source>Play the sentence</source>
            <translation>Reproducir la frase</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/welcome.py" />
            <source>Play the sentence, step back to your mat, and set how loud it is.</source>
            <translation>Reproduzca la frase, vuelva a la colchoneta y ajuste el volumen.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/welcome.py" />
            <source>Show me</source>
            <translation>Mostrarme</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/welcome.py" />
            <source>Skip</source>
            <translation>Saltar</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/welcome.py" />
            <source>The camera is off.</source>
            <translation>La cámara está apagada.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/welcome.py" />
            <source>To the questions</source>
            <translation>A las preguntas</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/welcome.py" />
            <source>Welcome to coach</source>
            <translation>Bienvenido a coach</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/welcome.py" />
            <source>What I say is written here.</source>
            <translation>Lo que digo se escribe aquí.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/welcome.py" />
            <source>What the camera sees</source>
            <translation>Lo que la cámara ve</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/welcome.py" />
            <source>Where your joints are. It cannot see your muscles, the curve of your back, or pain.</source>
            <translation>Dónde están sus articulaciones. No ve sus músculos, la curva de su espalda ni el dolor.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/welcome.py" />
            <source>coach guides you through exercises for the low back, times them, and keeps a record of them.</source>
            <translation>coach le guía por ejercicios para la zona lumbar, los cronometra y lleva un registro.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/paint/plot.py" />
            <source>d MMM</source>
            <translation>d MMM</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/room.py" />
            <source>This cannot be started.</source>
            <translation>Esto no se puede iniciar.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/training/hearkening.py" />
            <source>It may miss you. Of 100 times that computer voices said it across a room, it was heard {room} times, {echo} with much echo, {noise} over noise, and {coach} while coach speaks. No person has tested it yet.</source>
            <translation>Puede que no le oiga. De 100 veces que voces de ordenador lo dijeron a través de una habitación, se oyó {room} veces, {echo} con mucho eco, {noise} con ruido y {coach} mientras coach habla. Ninguna persona lo ha probado todavía.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/training/hearkening.py" />
            <source>It stops a set as the key P does.</source>
            <translation>Eso para una serie como la tecla P.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/training/hearkening.py" />
            <source>No microphone is found now.</source>
            <translation>Ahora no se encuentra ningún micrófono.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/training/hearkening.py" />
            <source>No microphone is found, so the spoken stop is not heard. Key, button and arms are.</source>
            <translation>No se encuentra ningún micrófono, así que la parada por voz no se oye. La tecla, el botón y los brazos siguen valiendo.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/training/hearkening.py" />
            <source>Only this English phrase is understood.</source>
            <translation>Solo se entiende esta frase en inglés.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/training/hearkening.py" />
            <source>Other talk is taken for it {count} times in an hour; then the set stops too.</source>
            <translation>Otra charla se confunde con ella {count} veces por hora; entonces la serie también se para.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/training/hearkening.py" />
            <source>Say “{phrase}”</source>
            <translation>Decir «{phrase}»</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/training/hearkening.py" />
            <source>The key P, the button and both arms up work all the same.</source>
            <translation>La tecla P, el botón y los dos brazos arriba siguen funcionando igual.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/training/hearkening.py" />
            <source>The microphone is on only while you do a set. No sound is kept, written down or sent.</source>
            <translation>El micrófono está encendido solo mientras hace una serie. Ningún sonido se guarda, se escribe ni se envía.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/training/hearkening.py" />
            <source>The spoken stop does not work: a file of coach is damaged. Key, button and arms do.</source>
            <translation>La parada por voz no funciona: un archivo de coach está dañado. La tecla, el botón y los brazos sí.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/training/hurting.py" />
            <source>Go on, smaller</source>
            <translation>Seguir, más pequeño</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/training/hurting.py" />
            <source>Leave this exercise out</source>
            <translation>Dejar este ejercicio</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/training/training.py" />
            <source>Done. All of it.</source>
            <translation>Listo. Todo hecho.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/training/training.py" />
            <source>Nothing of this routine is open for you now. {why}</source>
            <translation>Nada de esta rutina está abierto para usted ahora. {why}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/training/training.py" />
            <source>Nothing was counted in {routine}.</source>
            <translation>No se contó nada en {routine}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/training/training.py" />
            <source>Stopped. Another time.</source>
            <translation>Detenido. Otra vez será.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/training/training.py" />
            <source>That is what you did today.</source>
            <translation>Esto es lo que hizo hoy.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/training/training.py" />
            <source>The demo has no film of this exercise.</source>
            <translation>La demostración no tiene vídeo de este ejercicio.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/training/training.py" />
            <source>{routine}, {done} of {n} set.</source>
            <translation>{routine}, {done} de {n} serie.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/training/training.py" />
            <source>{routine}, {done} of {n} sets.</source>
            <translation>{routine}, {done} de {n} series.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/bodymap.py" />
            <source>Left</source>
            <translation>Izquierda</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/bodymap.py" />
            <source>Right</source>
            <translation>Derecha</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/bodymap.py" />
            <source>Where it hurts. Here: {here}. Chosen: {chosen}</source>
            <translation>Dónde duele. Aquí: {here}. Elegido: {chosen}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/breakplay.py" />
            <source>Enough (Esc)</source>
            <translation>Basta (Esc)</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/breakplay.py" />
            <source>Go on (Space)</source>
            <translation>Seguir (Espacio)</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/breakplay.py" />
            <source>It hurts (P)</source>
            <translation>Me duele (P)</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/breakplay.py" />
            <source>Next (Enter)</source>
            <translation>Siguiente (Intro)</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/breakplay.py" />
            <source>Pause (Space)</source>
            <translation>Pausa (Espacio)</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/controls.py" />
            <source>Arms up: pause. Up again at once: pain.</source>
            <translation>Brazos arriba: pausa. Otra vez enseguida: dolor.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/controls.py" />
            <source>Begin (Enter)</source>
            <translation>Ya (Intro)</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/controls.py" />
            <source>End (Esc)</source>
            <translation>Fin (Esc)</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/controls.py" />
            <source>Listening. Say “{phrase}” if it hurts.</source>
            <translation>Escuchando. Si duele, diga «{phrase}».</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/controls.py" />
            <source>Mute (M)</source>
            <translation>Silenciar (M)</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/controls.py" />
            <source>One arm up: go on. Both arms up: pain.</source>
            <translation>Un brazo arriba: seguir. Los dos brazos arriba: dolor.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/controls.py" />
            <source>One arm up: pause. Both arms up: pain.</source>
            <translation>Un brazo arriba: pausa. Los dos brazos arriba: dolor.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/controls.py" />
            <source>Pain (P)</source>
            <translation>Dolor (P)</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/controls.py" />
            <source>Skip (N)</source>
            <translation>Saltar (N)</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/controls.py" />
            <source>Sound on (M)</source>
            <translation>Con sonido (M)</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/demonstration.py" />
            <source>Demonstration of {exercise}</source>
            <translation>Demostración: {exercise}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/dosing.py" />
            <source>Repetitions a set</source>
            <translation>Repeticiones por serie</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/dosing.py" />
            <source>Seconds a set</source>
            <translation>Segundos por serie</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/dosing.py" />
            <source>Seconds held</source>
            <translation>Segundos que se mantiene</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/dosing.py" />
            <source>Seconds of rest</source>
            <translation>Segundos de descanso</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/entry.py" />
            <source>of 100</source>
            <translation>de 100</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/fields.py" />
            <source>Repetitions in set {n}</source>
            <translation>Repeticiones en la serie {n}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/fields.py" />
            <source>Seconds at the top</source>
            <translation>Segundos arriba</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/fields.py" />
            <source>Seconds down</source>
            <translation>Segundos de bajada</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/fields.py" />
            <source>Seconds up</source>
            <translation>Segundos de subida</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/fields.py" />
            <source>sets</source>
            <translation>series</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/live.py" />
            <source>Live picture from the camera</source>
            <translation>Imagen en vivo de la cámara</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/notice.py" />
            <source>Understood</source>
            <translation>Entendido</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/over_time.py" />
            <source>As numbers</source>
            <translation>En números</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/over_time.py" />
            <source>What is shown</source>
            <translation>Qué se muestra</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/own_line.py" />
            <source>Forget</source>
            <translation>Olvidar</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/own_line.py" />
            <source>Measure</source>
            <translation>Medir</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/own_line.py" />
            <source>Not measured</source>
            <translation>Sin medir</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/placement.py" />
            <source>2 to 3 m</source>
            <translation>2 a 3 m</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/placement.py" />
            <source>The laptop stands at your feet, two to three metres away</source>
            <translation>El portátil está a sus pies, a dos o tres metros</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/placement.py" />
            <source>The laptop stands beside you, two to three metres away</source>
            <translation>El portátil está a su lado, a dos o tres metros</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/placement.py" />
            <source>The laptop stands facing you, two to three metres away</source>
            <translation>El portátil está frente a usted, a dos o tres metros</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/rail.py" />
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/replaying.py" />
            <source>The body as it was seen</source>
            <translation>El cuerpo como se vio</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/replaying.py" />
            <source>The measured angle over the set</source>
            <translation>El ángulo medido durante la serie</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/shelf.py" />
            <source>Search; Enter adds the first</source>
            <translation>Buscar; Intro añade el primero</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/targets.py" />
            <source>Own target: {measure}</source>
            <translation>Objetivo propio: {measure}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/targets.py" />
            <source>Side of {measure}</source>
            <translation>Lado de {measure}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/targets.py" />
            <source>Tolerance of {measure}</source>
            <translation>Tolerancia de {measure}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/targets.py" />
            <source>Value of {measure}</source>
            <translation>Valor de {measure}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/week.py" />
            <source>MTWTFSS</source>
            <translation>LMXJVSD</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/week.py" />
            <source>This week: {n} day with a session</source>
            <translation>Esta semana: {n} día con sesión</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/week.py" />
            <source>This week: {n} days with a session</source>
            <translation>Esta semana: {n} días con sesión</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/weekdays.py" />
            <source>Fri</source>
            <translation>Vie</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/weekdays.py" />
            <source>Mon</source>
            <translation>Lun</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/weekdays.py" />
            <source>Sat</source>
            <translation>Sáb</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/weekdays.py" />
            <source>Sun</source>
            <translation>Dom</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/weekdays.py" />
            <source>Thu</source>
            <translation>Jue</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/weekdays.py" />
            <source>Tue</source>
            <translation>Mar</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/weekdays.py" />
            <source>Wed</source>
            <translation>Mié</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/weekdays.py" />
            <source>{session} on {day}</source>
            <translation>{session} el {day}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/window.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>From {who}</source>
            <translation>De {who}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>From {who}, from {day}</source>
            <translation>De {who}, desde el {day}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>From {who}, until {day}</source>
            <translation>De {who}, hasta el {day}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>Good afternoon. How is your back?</source>
            <translation>Buenas tardes. ¿Cómo está su espalda?</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>Good evening. How is your back?</source>
            <translation>Buenas noches. ¿Cómo está su espalda?</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>Good morning. How is your back?</source>
            <translation>Buenos días. ¿Cómo está su espalda?</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>The exercises have not yet been reviewed by a clinician.</source>
            <translation>Los ejercicios aún no han sido revisados por un profesional de la salud.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>coach guides and records exercise. It is not medical advice. Stop if your pain rises or runs down a leg.</source>
            <translation>coach guía y registra ejercicio. No es un consejo médico. Pare si el dolor aumenta o baja por una pierna.</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>d MMMM</source>
            <translation>d 'de' MMMM</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>guided</source>
            <translation>guiado</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>line {line:+.1f}°, floor {floor:+.1f}°, trunk {trunk:.2f}</source>
            <translation>línea {line:+.1f}°, suelo {floor:+.1f}°, tronco {trunk:.2f}</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>partly seen</source>
            <translation>se ve en parte</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{dose} on each side</source>
            <translation>{dose} por lado</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{dose}, {time} at the top</source>
            <translation>{dose}, {time} arriba</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{name}, left side</source>
            <translation>{name}, lado izquierdo</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{name}, right side</source>
            <translation>{name}, lado derecho</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{numbers} holds of {time}</source>
            <translation>mantener {time}, {numbers} veces</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{numbers} reps</source>
            <translation>{numbers} repeticiones</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{n} hold of {time}</source>
            <translation>mantener {time}, {n} vez</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{n} holds of {time}</source>
            <translation>mantener {time}, {n} veces</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{n} min {s} s</source>
            <translation>{n} min {s} s</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{n} rep</source>
            <translation>{n} repetición</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{n} reps</source>
            <translation>{n} repeticiones</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{n} s</source>
            <translation>{n} s</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{sets} sets of {n} holds of {time}</source>
            <translation>{sets} series, mantener {time}, {n} veces</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{sets} sets of {n} reps</source>
            <translation>{sets} series de {n} repeticiones</translation>
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{time}, {n} times</source>
            <translation>{time}, {n} veces</translation>
        </message>
        <message>
            <location filename="../../src/coach/log/database.py" />
            <source> Older copies lie beside it: {copies}.</source>
            <translation> Hay copias más antiguas al lado: {copies}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/log/database.py" />
            <source>The disk with {folder} does not take what coach writes. Is it full, or unplugged?</source>
            <translation>El disco con {folder} no acepta lo que coach escribe. ¿Está lleno o desconectado?</translation>
        </message>
        <message>
            <location filename="../../src/coach/log/database.py" />
            <source>The disk with {folder} is full, so the log cannot be written. Free some space.</source>
            <translation>El disco con {folder} está lleno, así que no se puede escribir el registro. Libere espacio.</translation>
        </message>
        <message>
            <location filename="../../src/coach/log/database.py" />
            <source>The log cannot be kept in {folder}: {why}. Make room or allow writing there, then start again.</source>
            <translation>No se puede guardar el registro en {folder}: {why}. Haga sitio o permita escribir allí y vuelva a empezar.</translation>
        </message>
        <message>
            <location filename="../../src/coach/log/database.py" />
            <source>The log {path} cannot be opened: coach is not allowed to. Allow it to read and write there.</source>
            <translation>No se puede abrir el registro {path}: coach no tiene permiso. Permítale leer y escribir allí.</translation>
        </message>
        <message>
            <location filename="../../src/coach/log/database.py" />
            <source>The log {path} cannot be opened: the folder may be read-only. Allow writing there.</source>
            <translation>No se puede abrir el registro {path}: puede que la carpeta sea de solo lectura. Permita escribir allí.</translation>
        </message>
        <message>
            <location filename="../../src/coach/log/database.py" />
            <source>The log {path} cannot be written: it or its folder is read-only. Allow writing there.</source>
            <translation>No se puede escribir el registro {path}: él o su carpeta es de solo lectura. Permita escribir allí.</translation>
        </message>
        <message>
            <location filename="../../src/coach/log/database.py" />
            <source>The log {path} is damaged ({found}). Move it away to begin a new one, or put a copy in its place.{beside}</source>
            <translation>El registro {path} está dañado ({found}). Muévalo para empezar uno nuevo o ponga una copia en su lugar.{beside}</translation>
        </message>
        <message>
            <location filename="../../src/coach/log/database.py" />
            <source>The log {path} is in use by another program. Close it, or wait.</source>
            <translation>Otro programa está usando el registro {path}. Ciérrelo o espere.</translation>
        </message>
        <message>
            <location filename="../../src/coach/log/database.py" />
            <source>The log {path} was written by a newer coach (it has {newer}). Update coach, or move the log away to begin a new one; it was not changed.</source>
            <translation>El registro {path} lo escribió un coach más nuevo (tiene {newer}). Actualice coach o mueva el registro para empezar uno nuevo; no se ha cambiado.</translation>
        </message>
        <message>
            <location filename="../../src/coach/log/database.py" />
            <source>the disk is full</source>
            <translation>el disco está lleno</translation>
        </message>
        <message>
            <location filename="../../src/coach/log/database.py" />
            <source>{path} is a folder, so the log cannot be kept there. Move it away, then start again.</source>
            <translation>{path} es una carpeta, así que el registro no puede estar allí. Muévala y vuelva a empezar.</translation>
        </message>
        <message>
            <location filename="../../src/coach/log/database.py" />
            <source>{path} is another program's database and was left as it is. Move it away, then start again.</source>
            <translation>{path} es la base de datos de otro programa y se dejó como estaba. Muévala y vuelva a empezar.</translation>
        </message>
        <message>
            <location filename="../../src/coach/log/database.py" />
            <source>{path} is not a log of coach, or it is damaged. Move it away, then start again.</source>
            <translation>{path} no es un registro de coach o está dañado. Muévalo y vuelva a empezar.</translation>
        </message>
        <message>
            <location filename="../../src/coach/log/traces.py" />
            <source>The movement of this set is damaged, so it cannot be shown.</source>
            <translation>El movimiento de esta serie está dañado y no se puede mostrar.</translation>
        </message>
        <message>
            <location filename="../../src/coach/log/writing.py" />
            <source>{problem} What you do is kept, and written as soon as that works again.</source>
            <translation>{problem} Lo que haga se conserva y se escribirá en cuanto vuelva a funcionar.</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Come a step closer. You are far away</source>
            <translation>Acérquese un paso. Está lejos</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>I can see what I need</source>
            <translation>Veo lo que necesito</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>I can see you from head to feet</source>
            <translation>Le veo de la cabeza a los pies</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>I cannot see you. Show me your whole body</source>
            <translation>No le veo. Muéstreme todo el cuerpo</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Move back a big step. I cannot see your feet</source>
            <translation>Retroceda un paso grande. No veo sus pies</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Move back a big step. I cannot see your hands</source>
            <translation>Retroceda un paso grande. No veo sus manos</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Move back a big step. I cannot see your head</source>
            <translation>Retroceda un paso grande. No veo su cabeza</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Move back a big step. You are too near</source>
            <translation>Retroceda un paso grande. Está demasiado cerca</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Move towards your feet. I cannot see your head</source>
            <translation>Muévase hacia sus pies. No veo su cabeza</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Move towards your head. I cannot see your feet</source>
            <translation>Muévase hacia su cabeza. No veo sus pies</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>One person in the picture, please. I see several</source>
            <translation>Una sola persona en la imagen, por favor. Veo a varias</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Set the laptop level. The camera is tilted</source>
            <translation>Ponga el portátil recto. La cámara está inclinada</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Something hides a part of you</source>
            <translation>Algo tapa una parte de usted</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Something hides your ankles</source>
            <translation>Algo tapa sus tobillos</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Something hides your ears</source>
            <translation>Algo tapa sus orejas</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Something hides your elbows</source>
            <translation>Algo tapa sus codos</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Something hides your face</source>
            <translation>Algo tapa su cara</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Something hides your feet</source>
            <translation>Algo tapa sus pies</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Something hides your heels</source>
            <translation>Algo tapa sus talones</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Something hides your hips</source>
            <translation>Algo tapa sus caderas</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Something hides your knees</source>
            <translation>Algo tapa sus rodillas</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Something hides your shoulders</source>
            <translation>Algo tapa sus hombros</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Something hides your wrists</source>
            <translation>Algo tapa sus muñecas</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Switch on a light. It is too dark</source>
            <translation>Encienda una luz. Está demasiado oscuro</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Turn round. Your left side goes to the camera</source>
            <translation>Dese la vuelta. Su lado izquierdo hacia la cámara</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Turn round. Your right side goes to the camera</source>
            <translation>Dese la vuelta. Su lado derecho hacia la cámara</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Turn to face the camera</source>
            <translation>Gírese de frente a la cámara</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Turn until I see you straight from the side</source>
            <translation>Gírese hasta que le vea justo de lado</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>Wipe the camera. The picture is blurred</source>
            <translation>Limpie la cámara. La imagen está borrosa</translation>
        </message>
        <message>
            <location filename="../../src/coach/measure/framing.py" />
            <source>You need not be in the picture for this one</source>
            <translation>Para esto no hace falta que salga en la imagen</translation>
        </message>
        <message>
            <location filename="../../src/coach/pose/blazepose.py" />
            <source>The pose model {model} cannot be used; it is damaged. Install coach again. ({why})</source>
            <translation>El modelo de postura {model} no se puede usar; está dañado. Vuelva a instalar coach. ({why})</translation>
        </message>
        <message>
            <location filename="../../src/coach/pose/blazepose.py" />
            <source>The pose model {path} cannot be read: {why}. Install coach again.</source>
            <translation>No se puede leer el modelo de postura {path}: {why}. Vuelva a instalar coach.</translation>
        </message>
        <message>
            <location filename="../../src/coach/pose/ladder.py" />
            <source>The full pose model is used again.</source>
            <translation>Se usa de nuevo el modelo completo.</translation>
        </message>
        <message>
            <location filename="../../src/coach/pose/ladder.py" />
            <source>The heavy pose model is used again.</source>
            <translation>Se usa de nuevo el modelo pesado.</translation>
        </message>
        <message>
            <location filename="../../src/coach/pose/ladder.py" />
            <source>This laptop is busy: the full pose model is used instead of the heavy one.</source>
            <translation>Este portátil está ocupado: se usa el modelo completo en lugar del pesado.</translation>
        </message>
        <message>
            <location filename="../../src/coach/pose/ladder.py" />
            <source>This laptop is busy: the light pose model is used, which is less steady.</source>
            <translation>Este portátil está ocupado: se usa el modelo ligero, que es menos estable.</translation>
        </message>
        <message>
            <location filename="../../src/coach/pose/landmarker.py" />
            <source>MediaPipe does not take the pose model: {why}</source>
            <translation>MediaPipe no acepta el modelo de postura: {why}</translation>
        </message>
        <message>
            <location filename="../../src/coach/pose/landmarker.py" />
            <source>No engine that finds the body can be loaded: {why}. Install coach again.</source>
            <translation>No se puede cargar ningún motor que encuentre el cuerpo: {why}. Vuelva a instalar coach.</translation>
        </message>
        <message>
            <location filename="../../src/coach/pose/landmarker.py" />
            <source>The pose model {path} is damaged. Install coach again.</source>
            <translation>El modelo de postura {path} está dañado. Vuelva a instalar coach.</translation>
        </message>
        <message>
            <location filename="../../src/coach/pose/landmarker.py" />
            <source>{library}, which finds the body in the picture, cannot be loaded: {why}.</source>
            <translation>No se puede cargar {library}, que encuentra el cuerpo en la imagen: {why}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/pose/movement.py" />
            <source>has not as many numbers as the other joints</source>
            <translation>no tiene tantos números como las otras articulaciones</translation>
        </message>
        <message>
            <location filename="../../src/coach/pose/movement.py" />
            <source>is further than {most:g} trunk lengths away</source>
            <translation>está a más de {most:g} largos de tronco</translation>
        </message>
        <message>
            <location filename="../../src/coach/pose/movement.py" />
            <source>is not two numbers for each of at most {most} moments</source>
            <translation>no son dos números por cada uno de como mucho {most} momentos</translation>
        </message>
        <message>
            <location filename="../../src/coach/pose/movement.py" />
            <source>its moments are not between 0.02 and {most:g} s apart</source>
            <translation>sus momentos no están separados entre 0,02 y {most:g} s</translation>
        </message>
        <message>
            <location filename="../../src/coach/pose/movement.py" />
            <source>there is no joint called {joint!r}.{near}</source>
            <translation>no hay ninguna articulación llamada {joint!r}.{near}</translation>
        </message>
        <message>
            <location filename="../../src/coach/pose/steady.py" />
            <source>somebody else may be in the picture</source>
            <translation>puede que haya otra persona en la imagen</translation>
        </message>
        <message>
            <location filename="../../src/coach/problems.py" />
            <source> Did you mean {near!r}?</source>
            <translation> ¿Quiso decir {near!r}?</translation>
        </message>
        <message>
            <location filename="../../src/coach/problems.py" />
            <source>There is no {kind} called {name!r}.{near}</source>
            <translation>No existe {kind} con el nombre {name!r}.{near}</translation>
        </message>
        <message>
            <location filename="../../src/coach/problems.py" />
            <source>{path} cannot be used:</source>
            <translation>No se puede usar {path}:</translation>
        </message>
        <message>
            <location filename="../../src/coach/progress/trends.py" />
            <source>{exercise}: form {by:.0f} points better than two weeks ago</source>
            <translation>{exercise}: forma {by:.0f} puntos mejor que hace dos semanas</translation>
        </message>
        <message>
            <location filename="../../src/coach/progress/trends.py" />
            <source>{exercise}: held {by:.0f} s longer than two weeks ago</source>
            <translation>{exercise}: mantenido {by:.0f} s más que hace dos semanas</translation>
        </message>
        <message>
            <location filename="../../src/coach/progress/trends.py" />
            <source>{exercise}: {by:.0f} more in a day than two weeks ago</source>
            <translation>{exercise}: {by:.0f} más en un día que hace dos semanas</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/authoring.py" />
            <source>The routine cannot be kept in {folder}: {why}.</source>
            <translation>No se puede guardar la rutina en {folder}: {why}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/library.py" />
            <source>The routine cannot be removed from {folder}: {why}.</source>
            <translation>No se puede quitar la rutina de {folder}: {why}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/library.py" />
            <source>a day is there twice</source>
            <translation>un día está dos veces</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/library.py" />
            <source>a routine needs a name</source>
            <translation>una rutina necesita un nombre</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/library.py" />
            <source>a routine needs at least one item</source>
            <translation>una rutina necesita al menos una entrada</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/library.py" />
            <source>a tempo is three numbers of seconds: up, held, down</source>
            <translation>un ritmo son tres números de segundos: subir, mantener, bajar</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/library.py" />
            <source>has to be more than 0</source>
            <translation>tiene que ser más que 0</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/library.py" />
            <source>is not between 1 and 10</source>
            <translation>no está entre 1 y 10</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/library.py" />
            <source>it ends on {end}, before it starts on {start}</source>
            <translation>termina el {end}, antes de empezar el {start}</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/library.py" />
            <source>none of its exercises has a level {level}, only {levels}</source>
            <translation>ninguno de sus ejercicios tiene el nivel {level}, solo {levels}</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/library.py" />
            <source>there is no exercise called {name!r}.{near}</source>
            <translation>no hay ningún ejercicio llamado {name!r}.{near}</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/library.py" />
            <source>{name} goes by {right}</source>
            <translation>{name} se rige por {right}</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/library.py" />
            <source>{name} has no level {level}, only {levels}</source>
            <translation>{name} no tiene el nivel {level}, solo {levels}</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/library.py" />
            <source>{name} has {pyramid} reps at this level: say how many reps as well</source>
            <translation>{name} tiene {pyramid} repeticiones en este nivel: diga también cuántas</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/library.py" />
            <source>{name} works both sides at once</source>
            <translation>{name} trabaja los dos lados a la vez</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/library.py" />
            <source>{n} is not between 1 and {most}</source>
            <translation>{n} no está entre 1 y {most}</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/told.py" />
            <source>Avoid: {words}</source>
            <translation>Evitar: {words}</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/told.py" />
            <source>Breathing: {words}</source>
            <translation>Respiración: {words}</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/told.py" />
            <source>Take care: {words}</source>
            <translation>Cuidado: {words}</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/told.py" />
            <source>To feel: {words}</source>
            <translation>Qué notar: {words}</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/told.py" />
            <source>Why: {words}</source>
            <translation>Por qué: {words}</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/told.py" />
            <source>With: {load}</source>
            <translation>Con: {load}</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/told.py" />
            <source>You need: {words}</source>
            <translation>Necesita: {words}</translation>
        </message>
        <message>
            <location filename="../../src/coach/session/told.py" />
            <source>{up:g} s up, {held:g} s at the top, {down:g} s down</source>
            <translation>{up:g} s de subida, {held:g} s arriba, {down:g} s de bajada</translation>
        </message>
        <message>
            <location filename="../../src/coach/settings.py" />
            <source>Some settings cannot be used; the usual ones are. {told}</source>
            <translation>Algunos ajustes no se pueden usar; valen los habituales. {told}</translation>
        </message>
        <message>
            <location filename="../../src/coach/settings.py" />
            <source>The settings cannot be kept in {folder}: {why}.</source>
            <translation>No se pueden guardar los ajustes en {folder}: {why}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/settings.py" />
            <source>The settings were damaged, so the usual ones are used. The damaged file is now {aside}.</source>
            <translation>Los ajustes estaban dañados, así que valen los habituales. El archivo dañado es ahora {aside}.</translation>
        </message>
        <message>
            <location filename="../../src/coach/settings.py" />
            <source>The settings {path} are damaged, so the usual ones are used. It stays where it is ({why}).</source>
            <translation>Los ajustes {path} están dañados, así que valen los habituales. El archivo se queda donde está ({why}).</translation>
        </message>
        <message>
            <location filename="../../src/coach/settings.py" />
            <source>The settings {path} cannot be read ({why}); the usual ones are used.</source>
            <translation>No se pueden leer los ajustes {path} ({why}); valen los habituales.</translation>
        </message>
        <message>
            <location filename="../../src/coach/start.py" />
            <source>Exercises that the demo has no film of are left out.</source>
            <translation>Los ejercicios de los que la demostración no tiene vídeo se dejan fuera.</translation>
        </message>
        <message>
            <location filename="../../src/coach/start.py" />
            <source>The demo watches films, not you, so the questions about your health were left out. Please do not exercise along.</source>
            <translation>La demostración mira películas, no a usted, por eso se omitieron las preguntas sobre su salud. Por favor, no haga los ejercicios a la vez.</translation>
        </message>
        <message>
            <location filename="../../src/coach/start.py" />
            <source>the films of the demo</source>
            <translation>las películas de la demostración</translation>
        </message>
        <message>
            <location filename="../../src/coach/start.py" />
            <source>the one given as --camera {camera}</source>
            <translation>la indicada con --camera {camera}</translation>
        </message>
        <message>
            <location filename="../../src/coach/vision.py" />
            <source>The camera has stopped because of a mistake in coach. Close coach and start it again.</source>
            <translation>La cámara se ha parado por un error de coach. Cierre coach y vuelva a abrirlo.</translation>
        </message>
        <message>
            <location filename="../../src/coach/vision.py" />
            <source>The film is over.</source>
            <translation>La película ha terminado.</translation>
        </message>
    </context>
</TS>
