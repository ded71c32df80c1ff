"""Minutes with every key that a meeting's file may have, and a bodies.yaml with all that they print of it."""

BODIES = """\
organisation: Region Exempel och dess kommuner
principals:
  region:
    side: region
    names:
      - {from: 2000-01-01, basis: Indelning, name: Landstinget, short: Landstinget}
      - {from: 2019-01-01, basis: Indelning, name: Region Exempel}
  norrby: {side: kommun, names: [{from: 2000-01-01, basis: Indelning, name: Norrby kommun}]}
  soderby: {side: kommun, names: [{from: 2000-01-01, basis: Indelning, name: Söderby kommun}]}
  # A body may have the name of a principal.
  ledning: {side: kommun, names: [{from: 2000-01-01, basis: Indelning, name: Ledningsby kommun}]}
bodies:
  ledning:
    names:
      - {from: 2010-01-01, basis: Praxis, name: Länsgruppen, short: LG}
      - {from: 2020-01-01, basis: Ordning, name: Ledningsgruppen, short: Gruppen, decided: Gruppen beslutade}
    numbering:
      - {from: 2010-01-01, basis: Praxis, series: meeting, paragraph_sign: false}
      - {from: 2020-01-01, basis: Ordning, series: year}
    standing:
      - from: 2020-01-01
        basis: Ordning
        opening: [{id: agenda, title: Godkännande av dagordning}]
        before_closing: [{id: forwarded, title: Överlämnas}]
        closing: [{id: summary, title: Sammanfattning}, {id: next-meeting, title: Nästa möte}]
    minutes:
      - {from: 2020-01-01, basis: Ordning, document: protokoll, adjusted_by: [chair, vice-chair, adjuster]}
    chairs:
      - from: 2020-01-01
        basis: Val
        chair: {name: Karin Ek, principal: region}
        vice_chair: {name: Lena Rask, principal: norrby}
  samrad:
    names:
      - {from: 2010-01-01, basis: Praxis, name: Samråd vård}
      - {from: 2023-01-01, basis: Praxis, name: Samråd hälsa, short: Samrådet}
    numbering:
      - {from: 2010-01-01, basis: Praxis, series: meeting, paragraph_sign: false}
      - {from: 2024-06-01, basis: Praxis, series: year}
"""

MEETING = """\
body: ledning
date: 2024-09-20
time: "09.00–12.00"
place: Stadshuset, "Lilla salen"
form: hybrid
link: https://video.example.org/ledning
status: adjusted
extra: true
booked: 2023-11-17
diary_number: LG 2024-0017
first_paragraph: 31
papers_sent: 2024-09-06
apologies_by: 2024-09-13
published: 2024-10-08
chair: Karin Ek
vice_chair: Lena Rask
secretary: Olle Berg
adjuster: Sara Lind
attendance:
  - {name: Sara Lind, principal: soderby, title: socialchef, arrived: "09.20", left: "11.40"}
  - {name: Per Ny, principal: norrby, substitute_for: Eva Sten}
  - {name: Mia Ask, organisation: Folkhälsoenheten, role: guest, items: [strategi, 2–3]}
  - Nils Dal
absent:
  - {name: Eva Sten, principal: norrby, notified: true}
  - Ulf Å
remark: |
  Mötet inleddes i **Norrby**.

  - Deltagarna presenterade sig.
items:
  - standing: agenda
    adds: [Vårdhygien]
    decisions: [att godkänna dagordningen med tillägget]
  - title: Strategi
    number: "34 b"
    time: "09.20–09.40"
    matter: strategi
    type: decision
    written: true
    struck: false
    settled: true
    follows_up: [ledning/2024-04-19 § 19]
    minutes: [ledning/2024-04-19]
    presenters:
      - {name: Mia Ask, title: strateg, principal: region}
      - {name: Bo Ek, organisation: FoU}
      - Nils Dal
    papers:
      - title: Förslag
        file: bilagor/forslag.pdf
        sent: 2024-09-05
        summary: Vad det gäller.
        proposal: Att anta det.
        question: Hur går det till?
        attached: true
        restricted: Sekretess enligt lag
      - Yttranden
    text: |
      Ett stycke med *betoning*, en emoji 🙂, ett \\ och ett "citat".

      | År | Kronor |
      | --- | --- |
      | 2025 | 400 |
    restricted: Sekretess enligt lag
    decided: Gruppen beslutade enhälligt
    decisions:
      - kind: set-aside
        text: att avsätta 400 kr
        money:
          {amount: 400, split: {region: 200, kommun: 200}, years: [2025, 2026], until_further_notice: false}
        taken: 2024-09-06
        replaces: [samrad/2024-04-19 § 21, ledning/2019-04-19 § 2.1]
        ends: samrad/2024-08-19 § 2
      - kind: recommend
        text: att rekommendera huvudmännen att anta den
        to: [norrby, " soderby", samrad, ledning, kommunchefer]
        due: 2024-12-01
        instance: socialnämnd
        matters: [strategi, uppdrag]
      - {kind: postpone, text: att bordlägga resten, until: ledning/2024-11-15}
      - kind: elect
        text: att välja
        elected: [{role: ordförande, name: Eva Sten, principal: norrby, year: 2025}]
        meetings: [{body: samrad, date: 2025-02-14}]
    continued:
      - text: Mer text.
        decided: Gruppen beslutade också
        restricted: Sekretess
        decisions: [{kind: forward, text: att lämna över, to: samrad}]
    forward: [samrad, {to: ledning, for: decision}]
    deviations: [{rule: papers-late, reason: Sent klart, basis: ledning/2024-09-20 § 31}]
    items:
      - title: Underärende
        matter: under
        type: information
        written: true
        settled: true
        struck: true
        follows_up: ledning/2024-04-19 § 20
        presenters: [Bo Ek]
        papers: [Bilder]
        text: Text.
        restricted: Sekretess
        decided: Gruppen noterade
        decisions: [{kind: note, text: att lägga till handlingarna}]
        continued: [{text: Slut.}]
        forward: [{to: samrad}]
        deviations: [{rule: papers-late, reason: Sent klart, basis: ledning/2024-09-20 § 31}]
  - {title: Samma nummer, number: "34 b"}
  - {title: En till med det, number: "34 b"}
  - {standing: forwarded}
  - {standing: summary, title: Besluten i korthet}
  - {standing: next-meeting}
deviations:
  - {rule: papers-late, reason: Sent klart, basis: ledning/2024-09-20 § 31}
next_meetings:
  - {body: samrad, date: 2024-10-25, time: "09.00–12.00", place: Norrby}
"""
