<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>coach</name>
        <message>
            <location filename="../../assets/exercises/belly-breathing.toml" />
            <source>Belly breathing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/belly-breathing.toml" />
            <source>Breathe in for four, out for six</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/belly-breathing.toml" />
            <source>Dizzy: go back to your own breathing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/belly-breathing.toml" />
            <source>Let the floor carry you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/belly-breathing.toml" />
            <source>Lie on your back, lower legs on a chair seat, one hand on your belly.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/belly-breathing.toml" />
            <source>Nothing to reach, only to settle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/belly-breathing.toml" />
            <source>Pregnant: lie on your side instead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/belly-breathing.toml" />
            <source>Put the laptop where it can see you from the side. Nothing is judged here; it only sees that you lie down.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/belly-breathing.toml" />
            <source>belly and chest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/belly-breathing.toml" />
            <source>chair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/belly-breathing.toml" />
            <source>mat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/belly-breathing.toml" />
            <source>your breath: coach gives the pace and does not judge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>Arm low</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>Bird-dog, arm only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>Hands and knees, hands under your shoulders, knees under your hips, neck long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>Keep your back steady</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>Put the laptop on the floor or a low stool, two big steps away, looking at you from the side. Turn round for the other arm.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>Reach the arm nearer the laptop to the wall ahead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>Reach to the wall ahead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>Return slowly, touch lightly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>Sore knees: put a pad under them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>Wrist pain: use fists or forearms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>hands and knees</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>reach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>the curve of your lower back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>the far arm: turn round for the other side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-arm.toml" />
            <source>turning of trunk and pelvis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-leg.toml" />
            <source>Bird-dog, leg only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-leg.toml" />
            <source>Knee bent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-leg.toml" />
            <source>Leg high</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-leg.toml" />
            <source>Leg low</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-leg.toml" />
            <source>Leg no higher than your back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-leg.toml" />
            <source>Lower the leg a little</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-leg.toml" />
            <source>Push your heel away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-leg.toml" />
            <source>Put the laptop on the floor or a low stool, two big steps away, looking at you from the side.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-leg.toml" />
            <source>Reach one heel back, both hands stay down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-leg.toml" />
            <source>Reach your heel back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog-leg.toml" />
            <source>parts of the far leg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog.toml" />
            <source>Bird-dog</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog.toml" />
            <source>Reach one leg back and the opposite arm ahead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bird-dog.toml" />
            <source>parts of the far arm and leg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/brace.toml" />
            <source>Abdominal bracing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/brace.toml" />
            <source>Brace gently, a quarter of your strength</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/brace.toml" />
            <source>Five seconds on, five seconds off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/brace.toml" />
            <source>High blood pressure or heart disease: ask a doctor first, holds of at most 10 s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/brace.toml" />
            <source>Keep breathing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/brace.toml" />
            <source>Keep breathing: if you cannot, brace less</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/brace.toml" />
            <source>Lie on your back, knees bent, feet flat, arms by your sides.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/brace.toml" />
            <source>Put the laptop on the floor or a low stool, two big steps away, looking at you from the side. Nothing is judged here; it only sees that you lie down.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/brace.toml" />
            <source>which muscle works, and how hard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/brace.toml" />
            <source>your breath</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>Arched beyond the line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>Cramp at the back of the thigh: bring your heels closer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>Hips drop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>Keep your belt level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>Lie on your back, knees bent, feet flat and hip-width apart. Lift into the bridge and stay up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>Lift one foot a hand's width, then the other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>Marching bridge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>Slow march</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>Stop at a straight line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>Turn round at half, so that each side is once near the laptop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>bridge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>lifted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>one side of the pelvis dropping, and its turning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-march.toml" />
            <source>which muscle works</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-reach.toml" />
            <source>Bridge with arm reach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-reach.toml" />
            <source>Hips dip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-reach.toml" />
            <source>Hips stay level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-reach.toml" />
            <source>If leaning back makes it worse, stop just below straight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-reach.toml" />
            <source>Let your head rest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-reach.toml" />
            <source>Reach one arm to the ceiling for two seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-reach.toml" />
            <source>parts of the far arm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-reach.toml" />
            <source>the tilt of your pelvis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/bridge-reach.toml" />
            <source>turning of the trunk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/cat-camel.toml" />
            <source>Cat-camel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/cat-camel.toml" />
            <source>Extra gentle right after getting up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/cat-camel.toml" />
            <source>Hands and knees, hands under your shoulders, knees under your hips.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/cat-camel.toml" />
            <source>Hollow: head up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/cat-camel.toml" />
            <source>Nice and slow, no stretch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/cat-camel.toml" />
            <source>Round: head and tail down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/cat-camel.toml" />
            <source>Stay in the pain-free middle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/cat-camel.toml" />
            <source>a nod of the head alone looks the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/cat-camel.toml" />
            <source>hollow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/cat-camel.toml" />
            <source>round</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/cat-camel.toml" />
            <source>the shape of your spine: I see your head and hips, not your spine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>Clamshell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>Heels apart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>Heels stay together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>Keep hips stacked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>Lie on your side facing the laptop, hips and knees bent, heels together, head on your arm or a cushion.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>Open your upper knee, heels stay together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>Put the laptop on the floor or a low stool, two big steps away. Lie on your side and face it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>Slow and smooth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>Sore hip underneath: put a pillow under it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>band</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>cushion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/clamshell.toml" />
            <source>rolling back of the hips, until it is large</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>Both knees bent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>Chin gently tucked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>Float your shoulders up a few centimetres</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>Head leads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>Head, neck and chest move as one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>Lie on your back, one knee bent, one leg straight, hands under the small of your back. Bent knee towards the laptop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>Lifted too high</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>McGill curl-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>Neck pain: do the dead bug instead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>Not in the first days of a spasm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>One knee bent, one long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>Osteoporosis or pregnancy: leave it out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>Small lift is plenty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>Swap legs at half</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>how hard your belly works</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>rest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/curl-up.toml" />
            <source>your hands under your back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-heel-tap.toml" />
            <source>A hand under your back feels what I cannot see</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-heel-tap.toml" />
            <source>Dead bug, heel tap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-heel-tap.toml" />
            <source>Freeze the other leg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-heel-tap.toml" />
            <source>Head lifted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-heel-tap.toml" />
            <source>If your back arches or pain rises by two, go back to bracing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-heel-tap.toml" />
            <source>Lie on your back, hips and knees bent square, shins level, arms straight up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-heel-tap.toml" />
            <source>Lower one heel to the mat and back, slowly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-heel-tap.toml" />
            <source>Pain at the front of the hip: keep the feet lower</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-heel-tap.toml" />
            <source>The other leg moves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-heel-tap.toml" />
            <source>The other leg stays where it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-heel-tap.toml" />
            <source>flaring ribs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-heel-tap.toml" />
            <source>table top</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-heel-tap.toml" />
            <source>tap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-heel-tap.toml" />
            <source>the gap under your back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-leg-reach.toml" />
            <source>Dead bug, leg reach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-leg-reach.toml" />
            <source>If your back arches or pain rises by two, go back to the heel tap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-leg-reach.toml" />
            <source>Leg too low</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-leg-reach.toml" />
            <source>Pain at the front of the hip: stay higher</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-leg-reach.toml" />
            <source>Stay a little higher</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug-leg-reach.toml" />
            <source>Stretch one leg away, as low as your back stays quiet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug.toml" />
            <source>A towel under your back feels what I cannot see</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug.toml" />
            <source>Dead bug</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug.toml" />
            <source>If your back arches or pain rises by two, go back to the leg reach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug.toml" />
            <source>Stretch one leg away and the opposite arm overhead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/dead-bug.toml" />
            <source>the arms: overhead the far one is hidden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/figure-four.toml" />
            <source>Breathe into the stretch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/figure-four.toml" />
            <source>Ease in gently</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/figure-four.toml" />
            <source>Figure-four stretch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/figure-four.toml" />
            <source>Hip replacement or a pinch in the groin: leave it out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/figure-four.toml" />
            <source>Lie on your back, knees bent. Put one ankle over the other knee and hold behind that thigh.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/figure-four.toml" />
            <source>Rest your head down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/figure-four.toml" />
            <source>Tingling: stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/figure-four.toml" />
            <source>how hard you pull</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/figure-four.toml" />
            <source>the turn of your hips</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/figure-four.toml" />
            <source>where your ankle lies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>Elbows not under the shoulders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>Elbows under your shoulders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>Fading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>Forearms and knees on the mat, elbows under your shoulders. Lift your hips into one line from shoulders to knees.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>Front plank on knees</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>Head hangs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>High blood pressure or heart disease: ask a doctor first, holds of at most 10 s, count aloud</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>Hips high</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>Hips sag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>Lift your hips a little</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>Long neck, look down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>Lower your hips slightly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>One line from shoulders to knees</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>Shoulder pain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>Two more seconds, then rest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>twisting of the hips</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank-knees.toml" />
            <source>your shoulder blades</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank.toml" />
            <source>Forearms on the mat, elbows under your shoulders, toes tucked. Lift into one long line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank.toml" />
            <source>Front plank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank.toml" />
            <source>Knees bent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank.toml" />
            <source>One long line from shoulders to heels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/front-plank.toml" />
            <source>Push your heels back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/glute-bridge.toml" />
            <source>Bring your heels closer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/glute-bridge.toml" />
            <source>Feet a little further</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/glute-bridge.toml" />
            <source>Feet far away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/glute-bridge.toml" />
            <source>Feet too near</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/glute-bridge.toml" />
            <source>Glute bridge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/glute-bridge.toml" />
            <source>Lie on your back, knees bent, feet flat and hip-width apart, arms by your sides.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/glute-bridge.toml" />
            <source>Lift to a straight line, no higher</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/glute-bridge.toml" />
            <source>Two seconds up, two seconds down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/glute-bridge.toml" />
            <source>down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/glute-bridge.toml" />
            <source>knees falling in or out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/glute-bridge.toml" />
            <source>up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/hamstring-stretch.toml" />
            <source>Hamstring stretch, lying</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/hamstring-stretch.toml" />
            <source>Keep your hips down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/hamstring-stretch.toml" />
            <source>Lie on your back, the far knee bent. Hold behind the near thigh, straight up, then straighten that knee.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/hamstring-stretch.toml" />
            <source>Not while pain goes down the leg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/hamstring-stretch.toml" />
            <source>Put the laptop on the floor or a low stool, two big steps away, looking at you from the side. Turn round for the other leg.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/hamstring-stretch.toml" />
            <source>Steady, no bouncing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/hamstring-stretch.toml" />
            <source>Straighten only as comfy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/hamstring-stretch.toml" />
            <source>Straighten only as far as is comfortable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/hamstring-stretch.toml" />
            <source>Tingling or pain below the knee is the nerve: stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/hamstring-stretch.toml" />
            <source>lifting of the hips by less than a hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/hamstring-stretch.toml" />
            <source>the far leg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/high-plank.toml" />
            <source>Hands not under the shoulders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/high-plank.toml" />
            <source>Hands on the mat under your shoulders, arms straight, toes tucked. Lift into one long line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/high-plank.toml" />
            <source>Hands under your shoulders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/high-plank.toml" />
            <source>High plank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/high-plank.toml" />
            <source>Shoulder or wrist pain: the forearms are kinder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/hip-flexor-stretch.toml" />
            <source>Ease forward until the front of the hip stretches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/hip-flexor-stretch.toml" />
            <source>Half-kneeling hip flexor stretch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/hip-flexor-stretch.toml" />
            <source>If leaning back makes it worse: a gentle tuck only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/hip-flexor-stretch.toml" />
            <source>Kneel side-on on the knee nearer the laptop, the other foot forward, hands on the front thigh.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/hip-flexor-stretch.toml" />
            <source>Leaning forward or back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/hip-flexor-stretch.toml" />
            <source>Pad under the knee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/hip-flexor-stretch.toml" />
            <source>Put the laptop on a low table, two big steps away, looking at you from the side. Turn round for the other leg.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/hip-flexor-stretch.toml" />
            <source>Stay tall, tuck slightly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/hip-flexor-stretch.toml" />
            <source>how strong the stretch is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/hip-flexor-stretch.toml" />
            <source>the far leg in parts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/hip-flexor-stretch.toml" />
            <source>whether hip or lower back bends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>Did the stick stay on your head, upper back and tailbone?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>Hip hinge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>Hips back, shins still</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>If bending forward makes it worse: not in the first two hours after getting up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>Leaning back at the top</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>Leg pain on bending: stop, go less deep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>Long back, proud chest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>Put the laptop on a table at hip height, three big steps away, looking at you from the side.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>Squatting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>Stand side-on, feet hip-width apart, knees soft, hands on your thighs or a stick along your back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>Stand tall, no leaning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>Stop a bit earlier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>Too deep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>bending of your lower back, the very thing that is trained</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>bottom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>stick</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>tall</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/hip-hinge.toml" />
            <source>weight left and right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/knee-to-chest.toml" />
            <source>Acute disc trouble, osteoporosis or a compression fracture: leave it out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/knee-to-chest.toml" />
            <source>Bring one knee in with both hands, slowly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/knee-to-chest.toml" />
            <source>Hold, then slowly back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/knee-to-chest.toml" />
            <source>Knee to chest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/knee-to-chest.toml" />
            <source>Lie on your back, knees bent, feet flat, the side to stretch towards the laptop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/knee-to-chest.toml" />
            <source>Only as far as feels good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/knee-to-chest.toml" />
            <source>Put the laptop on the floor or a low stool, two big steps away, looking at you from the side. Turn round for the other side.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/knee-to-chest.toml" />
            <source>Stop if it sends pain down the leg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/knee-to-chest.toml" />
            <source>the bend of your lower back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/pelvic-tilt.toml" />
            <source>Flatten your back gently into the mat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/pelvic-tilt.toml" />
            <source>If bending forward makes it worse, keep the movement small</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/pelvic-tilt.toml" />
            <source>Pelvic tilt, lying</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/pelvic-tilt.toml" />
            <source>Press for five seconds, let go for five</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/pelvic-tilt.toml" />
            <source>Small tilt, hips stay down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/pelvic-tilt.toml" />
            <source>the tilt itself: it is smaller than what a camera can tell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/press-up.toml" />
            <source>Breathe out at the top</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/press-up.toml" />
            <source>Head tipped back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/press-up.toml" />
            <source>Hips off the floor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/press-up.toml" />
            <source>Hips stay heavy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/press-up.toml" />
            <source>Keep your neck long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/press-up.toml" />
            <source>Lie face down, hands by your shoulders.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/press-up.toml" />
            <source>Narrow spinal canal or a slipped vertebra: leave it out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/press-up.toml" />
            <source>Only while it helps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/press-up.toml" />
            <source>Pain moving down the leg: stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/press-up.toml" />
            <source>Prone press-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/press-up.toml" />
            <source>Push your chest up, hips stay heavy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/press-up.toml" />
            <source>how hard you push</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/press-up.toml" />
            <source>which part of your back bends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/prone-lying.toml" />
            <source>Breathe slowly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/prone-lying.toml" />
            <source>Let your weight sink into the mat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/prone-lying.toml" />
            <source>Lie face down, arms by your sides or under your forehead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/prone-lying.toml" />
            <source>Lying face down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/prone-lying.toml" />
            <source>Pain moving towards the back is a good sign; down the leg means stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/prone-lying.toml" />
            <source>Stop if pain moves down the leg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/prone-lying.toml" />
            <source>whether you are tense</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/prone-lying.toml" />
            <source>which way up you lie</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/prone-on-elbows.toml" />
            <source>Let your hips sink</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/prone-on-elbows.toml" />
            <source>Lie face down and prop yourself on your forearms, elbows under your shoulders. Let your hips sink.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/prone-on-elbows.toml" />
            <source>Lying on the elbows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/prone-on-elbows.toml" />
            <source>Soft gaze, long neck</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/prone-on-elbows.toml" />
            <source>Stop if pain moves down the leg, and lie flat again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/prone-on-elbows.toml" />
            <source>how far your lower back bends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/rock-back.toml" />
            <source>Glide back slowly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/rock-back.toml" />
            <source>Hands and knees, hands under your shoulders, knees under your hips, back long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/rock-back.toml" />
            <source>If bending forward makes it worse, stop before your back rounds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/rock-back.toml" />
            <source>Long back, only as deep as it stays long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/rock-back.toml" />
            <source>Rock-back on hands and knees</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/rock-back.toml" />
            <source>Sit your hips back to your heels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/rock-back.toml" />
            <source>Sore knees: put a cushion between heels and seat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/rock-back.toml" />
            <source>back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/rock-back.toml" />
            <source>rounding of your lower back: it is guessed at most, and never scored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank-knees.toml" />
            <source>Elbow not under the shoulder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank-knees.toml" />
            <source>Elbow under your shoulder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank-knees.toml" />
            <source>Face straight ahead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank-knees.toml" />
            <source>Lie on your side facing the laptop, elbow under your shoulder, knees bent, feet behind you. Lift your hips.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank-knees.toml" />
            <source>Lift your hips higher</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank-knees.toml" />
            <source>Not on the painful side first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank-knees.toml" />
            <source>One straight line from shoulders to knees</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank-knees.toml" />
            <source>Settle in a straight line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank-knees.toml" />
            <source>Shoulder pain: lean sideways on a wall instead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank-knees.toml" />
            <source>Side plank on knees</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank-knees.toml" />
            <source>bending of the hips towards or away from the camera</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank-knees.toml" />
            <source>how far the shoulder sinks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank-knees.toml" />
            <source>the load on your arm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank-knees.toml" />
            <source>whether your knees are bent or straight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank.toml" />
            <source>Lie on your side facing the laptop, elbow under your shoulder, legs straight, top foot in front. Lift your hips.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank.toml" />
            <source>One straight line from shoulders to feet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/side-plank.toml" />
            <source>Side plank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/single-leg-bridge.toml" />
            <source>Cramp: stop and stretch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/single-leg-bridge.toml" />
            <source>Good effort, rest now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/single-leg-bridge.toml" />
            <source>Hips low</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/single-leg-bridge.toml" />
            <source>If you feel it in your back and not in the buttock, step back to the march</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/single-leg-bridge.toml" />
            <source>Lie on your back, one foot flat, the other leg stretched, thighs side by side. The working leg towards the laptop. Lift.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/single-leg-bridge.toml" />
            <source>Lift a touch higher</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/single-leg-bridge.toml" />
            <source>Lower with control</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/single-leg-bridge.toml" />
            <source>Single-leg bridge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/single-leg-bridge.toml" />
            <source>Straight from shoulders to knee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/single-leg-bridge.toml" />
            <source>Thighs apart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/single-leg-bridge.toml" />
            <source>Thighs side by side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/single-leg-bridge.toml" />
            <source>one side of the pelvis dropping</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>Arms crossed if you can</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>Chair against the wall, so that it cannot slide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>Dizzy on standing up: wait a moment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>Lean, then stand all the way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>Not all the way up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>Sit down softly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>Sit side-on on a chair against the wall, feet flat, arms crossed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>Sit to stand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>Stand all the way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>knees falling in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>sitting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>standing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/sit-to-stand.toml" />
            <source>whether there is a chair: a slow squat looks the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/standing-extension.toml" />
            <source>A little less is fine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/standing-extension.toml" />
            <source>Dizzy: stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/standing-extension.toml" />
            <source>Eyes forward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/standing-extension.toml" />
            <source>Head drops back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/standing-extension.toml" />
            <source>Keep your knees soft, tall</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/standing-extension.toml" />
            <source>Knees bend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/standing-extension.toml" />
            <source>Knees soft, tall</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/standing-extension.toml" />
            <source>Lean back gently over your hands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/standing-extension.toml" />
            <source>Leaning too far</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/standing-extension.toml" />
            <source>Narrow spinal canal: leave it out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/standing-extension.toml" />
            <source>Stand side-on, feet hip-width apart, hands on the back of your hips.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/standing-extension.toml" />
            <source>Standing back extension</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/standing-extension.toml" />
            <source>how it feels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/standing-extension.toml" />
            <source>whether back or hips bend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/trunk-rotation.toml" />
            <source>Let both knees roll to one side, slowly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/trunk-rotation.toml" />
            <source>Lie on your back, knees bent and together, arms out to the sides.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/trunk-rotation.toml" />
            <source>Lower trunk rotation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/trunk-rotation.toml" />
            <source>Stay five seconds, then the other side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/trunk-rotation.toml" />
            <source>Stay in the easy range</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/trunk-rotation.toml" />
            <source>Stop if there is leg pain or tingling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/trunk-rotation.toml" />
            <source>how far your knees roll: from the side a camera cannot tell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/trunk-rotation.toml" />
            <source>shoulders lifting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/trunk-rotation.toml" />
            <source>what turns, back or hips</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/walk.toml" />
            <source>Easy, then brisk, then easy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/walk.toml" />
            <source>Leg pain that grows with walking and eases on sitting: tell a clinician</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/walk.toml" />
            <source>Let your arms swing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/walk.toml" />
            <source>Shorter steps when it gets hard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/walk.toml" />
            <source>The laptop can stay where it is. You need not be in the picture; the clock runs by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/walk.toml" />
            <source>Walk indoors or outside, or march on the spot, at a pace at which you can talk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/walk.toml" />
            <source>Walking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/walk.toml" />
            <source>everything: coach keeps the time and does not look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>Back on the wall, feet a step forward and hip-width apart. Slide down: a little at first, towards a right angle later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>Back to the wall</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>Feet a step forward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>Hold there, breathe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>Knee pain: stay higher</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>Knees over your feet, not past your toes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>Knees past the toes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>Leaning forward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>Rising</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>Slide up a little</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>Wall sit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>a chair under you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/exercises/wall-sit.toml" />
            <source>wall</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>Almost. A little further</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>Done. Lower slowly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>Done. Rest now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>Going on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>I cannot see you well. The clock waits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>I see you again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>In position</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>Paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>Rest is over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>Slow and easy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>Stay one breath longer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>That was the last one. Take your time getting up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>That's it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>The clock waits for you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>{exercise}, {side} side. Take your position</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>{exercise}. Take your position</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>{number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>{number} seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../assets/phrases.toml" />
            <source>{say}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../routines/acute-relief-bending.toml" />
            <source>For who is eased by bending forward. Smaller is fine. Stop if pain moves down the leg.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../routines/acute-relief-bending.toml" />
            <source>Positions, breathing and very small movements for the first days. Nothing is scored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../routines/acute-relief-bending.toml" />
            <source>Settle the spasm, bending eases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../routines/acute-relief-leaning-back.toml" />
            <source>For who is eased by leaning back. If the pain draws towards the back on the elbows, five small press-ups may follow. Stop if it moves down the leg.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../routines/acute-relief-leaning-back.toml" />
            <source>Positions, breathing and very small movements for the first days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../routines/acute-relief-leaning-back.toml" />
            <source>Settle the spasm, leaning back eases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../routines/acute-relief.toml" />
            <source>For who is eased neither by bending forward nor by leaning back. Smaller is fine. Stop if pain moves down the leg.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../routines/acute-relief.toml" />
            <source>Settle the spasm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../routines/big-three-first-level.toml" />
            <source>After McGill's three exercises. Neck pain: the dead bug can stand in for the curl-up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../routines/big-three-first-level.toml" />
            <source>Big three, first level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../routines/big-three-first-level.toml" />
            <source>Short holds that spare the back: curl-up, side plank on knees, bird-dog.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../routines/big-three.toml" />
            <source>Big three</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../routines/big-three.toml" />
            <source>McGill's three: curl-up, side plank, bird-dog. Holds of 8 s, fewer in each set.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../routines/big-three.toml" />
            <source>Not for everybody: who is stiff or struggles to get to the floor begins elsewhere. At the next level the holds last 10 s.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../routines/bridge-progression.toml" />
            <source>Bridge progression</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../routines/bridge-progression.toml" />
            <source>Bridges with a pause at the top, then longer holds, then a stretch for the front of the hip.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../routines/bridge-progression.toml" />
            <source>Five stages, one at a time: bridge 2 x 8; holds of 8 s, 6-4-2; arm reach 2 x 6 a side; march 2 x 10 steps; on one leg 3 x 5 s a side, then 6-4-2 x 8 s. This is the first with the second: a later one takes the second's place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../routines/early-stabilisation.toml" />
            <source>Early stabilisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../routines/early-stabilisation.toml" />
            <source>Five to ten minutes, as it feels good.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../routines/early-stabilisation.toml" />
            <source>Gentle work for the trunk when the worst is over: about 12 minutes, then a walk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../routines/first-steps.toml" />
            <source>A calm start: breathe, bridge, hands and knees.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../routines/first-steps.toml" />
            <source>First steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../routines/full-stabilisation.toml" />
            <source>Full stabilisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../routines/full-stabilisation.toml" />
            <source>March on the spot to warm up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../routines/full-stabilisation.toml" />
            <source>Or the marching bridge, ten steps.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../routines/full-stabilisation.toml" />
            <source>Short of time: leave out the clamshell.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../routines/full-stabilisation.toml" />
            <source>Twenty to twenty-five minutes for the whole trunk: front, back and sides.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../routines/office-break.toml" />
            <source>March or walk for a minute, then four slow breaths.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../routines/office-break.toml" />
            <source>Office break</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../routines/office-break.toml" />
            <source>Three minutes on your feet, in street clothes, for every half hour or hour of sitting.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../routines/plank-progression.toml" />
            <source>Four times five seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../routines/plank-progression.toml" />
            <source>From the knees to the toes, front and side, in short holds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../routines/plank-progression.toml" />
            <source>Plank progression</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../routines/plank-progression.toml" />
            <source>The ladder, one step at a time: on knees 4 x 5 s, then 5 x 10 s; on toes 4 x 8 s, then 6-4-2 x 10 s, then 3 x 30 s. The same for the side planks. Easier still is a plank against a wall or table, 4 x 10 s, which coach does not time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../routines/return-to-lifting.toml" />
            <source>Only with little pain and none in the leg. Not in the first two hours after getting up if bending forward makes it worse. After a day that was clearly worse, no step up. coach sees depth and knees, not your back and not the load.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../routines/return-to-lifting.toml" />
            <source>Return to lifting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../routines/return-to-lifting.toml" />
            <source>The hip hinge, from a stick along the back to a box from the floor, over four to six weeks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../routines/return-to-lifting.toml" />
            <source>Week 1 without load. Week 2 a box from chair height, 2-4 kg. Weeks 3-4 from knee height, 4-8 kg. Weeks 5-6 from blocks on the floor, 8-12 kg. These are upper limits; less is fine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../routines/return-to-lifting.toml" />
            <source>With a stick along your back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../routines/walk-plan.toml" />
            <source>A walk on five days a week, from 10 to 30 minutes. It runs beside every other routine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../routines/walk-plan.toml" />
            <source>Five minutes more each week: 10, 15, 20, 25, 30. Of all that is done against the next episode, walking has the best support.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../routines/walk-plan.toml" />
            <source>Walk plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/app.py" />
            <source>Nothing can be measured.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/app.py" />
            <source>This cannot be started.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/desk.py" />
            <source>In {file}:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/desk.py" />
            <source>Open a routine file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/desk.py" />
            <source>Routines (*.toml)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/desk.py" />
            <source>This routine cannot be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/desk.py" />
            <source>about {n} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/desk.py" />
            <source>begins on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/desk.py" />
            <source>done {n} time this week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/desk.py" />
            <source>done {n} times this week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/desk.py" />
            <source>its time is over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/desk.py" />
            <source>{file} cannot be used: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/desk.py" />
            <source>{n} of {of} done this week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/caption.py" />
            <source>All done. Well kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/caption.py" />
            <source>One moment. I am opening my eyes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/caption.py" />
            <source>Paused. Space to go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/caption.py" />
            <source>Rest and breathe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/caption.py" />
            <source>Take your time. Come back when you are ready.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/caption.py" />
            <source>The camera is away. I wait for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/counting.py" />
            <source>Breathe in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/counting.py" />
            <source>Breathe out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/counting.py" />
            <source>Settle in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/counting.py" />
            <source>hold {n} of {of}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/counting.py" />
            <source>hold {n} of {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/counting.py" />
            <source>in position {n} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/counting.py" />
            <source>of {of}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/counting.py" />
            <source>of {time} good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/counting.py" />
            <source>{n} not quite full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/counting.py" />
            <source>{time} left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/exercise.py" />
            <source>next: rest {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/exercise.py" />
            <source>next: {exercise}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/exercise.py" />
            <source>set {n} of {of}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/exercise.py" />
            <source>then: done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/history.py" />
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/history.py" />
            <source>Nothing here yet. Your sessions are listed here as you do them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/history.py" />
            <source>Older sessions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/line.py" />
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/line.py" />
            <source>I see you. Stay still</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/line.py" />
            <source>Looking for you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/line.py" />
            <source>Measured: {deg:+.1f} degrees</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/line.py" />
            <source>Nobody's straight reads as nought. What is measured here is taken off the body line in planks, so that you are held against your own line and not somebody else's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/line.py" />
            <source>Stand side-on to the camera, whole body in the picture, relaxed. Stay still for a few seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/line.py" />
            <source>Your own line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>How hard: {n} of 10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>Pain after: {n} of 10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>Pain before: {n} of 10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>Set {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>To mind: {fault}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>ddd d MMM yyyy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>ended early</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>guided, not scored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>interrupted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>not seen for {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>skipped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>{done} of {n} hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>{done} of {n} holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>{done} of {n} rep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>{done} of {n} reps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>{good} good of {whole} in position</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>{n:.0f} s good of {of:.0f} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>{n} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>{n} more not quite full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>{n} of {of}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>{n} set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/outcome.py" />
            <source>{n} sets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/prepare.py" />
            <source>Guided.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/prepare.py" />
            <source>Partly seen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/prepare.py" />
            <source>The camera cannot see: {unseen}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/rest.py" />
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/rest.py" />
            <source>seconds of rest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/rest.py" />
            <source>{dose}, set {n} of {of}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/session.py" />
            <source>Session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>As drawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>As the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Camera</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Forget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Full, or light where that is too slow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Full: the usual one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Heavy: slow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Large</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Light: for slow laptops</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Measure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>No picture is ever kept or sent. Pictures are looked at on this laptop and forgotten at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Not measured</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Pose engine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Pose model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Say cues aloud</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Show me as in a mirror</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Small</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Text size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>The fastest one here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>The first one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Very large</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Voice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>Volume</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/settings.py" />
            <source>{deg:+.1f} degrees</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/summary.py" />
            <source>0, no effort</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/summary.py" />
            <source>0, no pain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/summary.py" />
            <source>10, all I had</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/summary.py" />
            <source>10, worst pain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/summary.py" />
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/summary.py" />
            <source>How hard was that?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/summary.py" />
            <source>How is your back now?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/summary.py" />
            <source>What you rate is kept in your log. You may leave it out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/today.py" />
            <source>Assigned to you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/today.py" />
            <source>Choose a routine and press Start. From then on nothing needs your hands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/today.py" />
            <source>Routines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/today.py" />
            <source>Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/pages/today.py" />
            <source>This week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/training.py" />
            <source>Done. All of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/training.py" />
            <source>Nothing was counted in {routine}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/training.py" />
            <source>Stopped. Another time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/training.py" />
            <source>That is what you did today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/training.py" />
            <source>{routine}, {n} set of {of}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/training.py" />
            <source>{routine}, {n} sets of {of}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/controls.py" />
            <source>Begin now (Enter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/controls.py" />
            <source>End (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/controls.py" />
            <source>Go on (Space)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/controls.py" />
            <source>Mute (M)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/controls.py" />
            <source>Pause (Space)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/controls.py" />
            <source>Skip (N)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/controls.py" />
            <source>Sound on (M)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/demonstration.py" />
            <source>Demonstration of {exercise}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/entry.py" />
            <source>of 100</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/live.py" />
            <source>Live picture from the camera</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/notice.py" />
            <source>Understood</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/placement.py" />
            <source>2 to 3 m</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/placement.py" />
            <source>The laptop stands at your feet, two to three metres away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/placement.py" />
            <source>The laptop stands beside you, two to three metres away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/placement.py" />
            <source>The laptop stands facing you, two to three metres away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/rail.py" />
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/week.py" />
            <source>MTWTFSS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/week.py" />
            <source>This week: {n} day with a session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/widgets/week.py" />
            <source>This week: {n} days with a session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/window.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>From {who}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>From {who}, from {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>From {who}, until {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>Good afternoon. How is your back?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>Good evening. How is your back?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>Good morning. How is your back?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>The exercises have not yet been reviewed by a clinician.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>coach guides and records exercise. It is not medical advice. Stop if your pain rises or runs down a leg.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>d MMMM</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>d MMMM yyyy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>guided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>partly seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{dose} on each side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{dose}, {time} at the top</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{name}, left side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{name}, right side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{numbers} holds of {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{numbers} reps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{n} hold of {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{n} holds of {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{n} min {s} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{n} rep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{n} reps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{n} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{sets} sets of {n} holds of {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{sets} sets of {n} reps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../src/coach/gui/words.py" />
            <source>{time}, {n} times</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
