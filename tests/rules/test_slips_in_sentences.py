"""Sentences as minutes have them: the slips that real minutes hold are found, and what tempts is let pass."""

import pytest
from tests.helpers.slips import slips_of_text
from tests.helpers.small import Make

NOVEMBER = "2024-11-15"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Nästa gång ses vi fredag 15 november.\nSystemledningen träffas fredag 10 oktober\ni Umeå.",
            "2 LSG801 the text says `fredag 10 oktober`, but 2024-10-10 is a Thursday",
        ),
        (
            "Namnen lämnas till samordnaren senast torsdag 4\noktober.",
            "1 LSG801 the text says `torsdag 4 oktober`, but 2024-10-04 is a Friday",
        ),
        (
            "Seminariet är flyttat till\n\n- onsdagen den 21 november 2024\n- lokalen är densamma",
            "3 LSG801 the text says `onsdagen den 21 november 2024`, but 2024-11-21 is a Thursday",
        ),
        (
            "Utbildningen ges vid två tillfällen, mån 7/10 och tis 9/10.",
            "1 LSG801 the text says `tis 9/10`, but 2024-10-09 is a Wednesday",
        ),
        (
            "| Möte | Dag |\n| --- | --- |\n| Beredningen | fre 2024-10-17 |",
            "3 LSG801 the text says `fre 2024-10-17`, but 2024-10-17 is a Thursday",
        ),
        (
            "Uppdraget har legat hos arbetsgruppen sedan\nden januari 2022 och är inte återrapporterat.",
            "2 LSG802 `den januari 2022` does not say which day of the month",
        ),
        (
            "Rutinen antogs av gruppen 2021009 och har inte ändrats sedan dess.",
            "1 LSG802 `2021009` has seven digits, and a date has eight",
        ),
        (
            "Remissen är öppen till och med 31 september.",
            "1 LSG802 there is no day `31 september`",
        ),
        (
            "Avtalet löper till 2025-02-29 och sägs upp senast ett halvår före.",
            "1 LSG802 there is no day `2025-02-29`",
        ),
        (
            "Enkäten skickas ut den 31/11 till alla enheter.",
            "1 LSG802 there is no day `31/11`",
        ),
        (
            "Avvikelsen gäller patienten född 640823 – 3234, hemmahörande i Sorsele.",
            "1 LSG803 a personal identity number stands here",
        ),
        (
            "Den som är sjuk ringer Karin på 070-174 06 05.",
            "1 LSG805 the number of a mobile telephone stands here",
        ),
        (
            "Synpunkter mejlas till arbetsgruppen.exempel@hotmail.com före mötet.",
            "1 LSG804 a private e-mail address stands here, at hotmail.com",
        ),
    ],
)
def test_a_slip_is_found_and_nothing_else(text: str, found: str, workspace: Make) -> None:
    assert slips_of_text(workspace, text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        # days and times
        "Mötet hålls fredag 20 september kl. 9.00–12.00 i Lycksele.",
        "Vi börjar fredag 10.00 och slutar 12.30.",
        "Fredag 11 oktober kl 1300–1500, lunch från 12.",
        "Fredagen den 15 november 2024, klockan 10, rum 31.",
        "Samling fredag kl. 8 den 11 oktober.",
        "Öppet måndag–fredag 8–16, helger 10–14.",
        "Jouren nås mån–fre 07.30–16.30, 24/7 i skarpt läge.",
        "Avresa torsdag 10 oktober, hemresa fredag 11 oktober 2024.",
        # several days
        "Utbildningsdagarna är torsdag–fredag 10–11 oktober.",
        "Utbildningsdagarna är torsdag-fredag 10-11 oktober 2024.",
        "Det blir måndag och tisdag 3 och 4 mars 2025.",
        "Antingen torsdag 10 eller fredag 11 oktober passar.",
        "Det får bli torsdag eller fredag 10 oktober.",
        "Fredagarna 14 februari, 25 april och 19 september 2025 är bokade.",
        "Fredag 11 oktober, 8 november och 6 december är bokade.",
        "Tisdagar 3 september–17 december hålls kursen.",
        "Vecka 41, tisdag–torsdag 8–10/10, är det konferens.",
        "Veckorna 41–42, tors/fre 10/10 eller 17/10.",
        "Det blir 27 november (fredag 29 i Umeå).",
        "Det blir 28–29 november (torsdag och fredag), eller 28 och 29 november (torsdag).",
        "Närvaron var 2/3 (måndag) och 1/3 (tisdag).",
        "Vi ses fredag kl. 13. Den 10 oktober är upptagen.",
        "Öppet fredag eftermiddag, 10 oktober till trots.",
        "Svar ges 31/12 2025, 30.6.2025 och i version 31.6.2025.",
        # other years
        "Ledningen möts fredag 24 januari nästa år.",
        "Vid mötet fredag 19 april togs frågan upp.",
        "Plan för 2025: fredag 14 februari, fredag 25 april och fredag 5 december.",
        "I protokollet från 2023 står fredag 10 november.",
        "Fredag 10/11-23 hölls det förra seminariet.",
        # what only stands beside a weekday
        "Fredag är svår för många; 10 oktober passar bättre.",
        "Ingen kan på fredag.\n\n10 oktober föreslås i stället.",
        "- fredag\n- 10 oktober\n- 2024",
        "Torsdagens möte, 11 oktober till trots, blev kort.",
        "Onsdagsgruppen 3 mars-rapporten.",
        "Långfredag 18 april 2025 är kontoret stängt.",
        "Tor 10 maj, Sven 12 maj: så lyder listan över namnsdagar.",
        # fractions, shares, periods
        "Kostnaden delas 50/50, och 1/3 betalas i år.",
        "Den 50/50-fördelning som gäller i dag ligger fast.",
        "Tjänsten är på 1/2 tid, fredag 1/2 dag.",
        "Läsåret 2023/24 och mandatperioden 2023–2026.",
        "Budgeten för 2024/2025 är 31/69 mellan sidorna.",
        "§ 31/32 och §§ 29–31 justeras omedelbart.",
        "Beslut i § 31 september 2024 ligger fast.",
        "Se sida 31 maj-numret, och bilaga 32.",
        # numbers of other things
        "Ärendet har dnr 2021009, och det förra nr 2020113.",
        "Dnr HSN 2024-0017 och LSG 2024-13.",
        "Enligt HSL (2017:30), SFS 2018:1937 och (EU) 2016/679.",
        "Anslaget är 2010100 kr, varav 20 102 030 kr är bundna.",
        "Av 2050500 vårddygn är 1950000 planerade.",
        "Antalet utskrivna var april 30, maj 29, juni 31 juli 30.",
        "Regionens organisationsnummer är 232100-0222.",
        "Bankgiro 5050-1055, plusgiro 12 34 56-7.",
        "OCR-numret är 123456789012345 och artikeln 4006381333931.",
        "Beloppen är 640 823 kr och 3 234 kr.",
        "Projektnummer 640823 löper till 2026.",
        "Kontrollera 640823-3235, som är en felskriven sifferföljd.",
        "Perioden 240101-241231 är avslutad.",
        "Perioden 2024-01-01–2024-12-31 är avslutad.",
        "Enligt beslutet 20240920 gäller detta från 20250101.",
        "Mötet 20240920 1300–1500 är inställt.",
        "Protokollet ligger på https://www.example.org/lsg/2021009/2024-13-05.",
        # telephones and addresses
        "Växeln nås på 0980-31 92 00 eller +46 980 31 92 00.",
        "Regionens nummer är 010-123 45 67, larma på 112.",
        "På 070-talet fanns 0700 anställda, i dag 1 700.",
        "Pass 0730-1600 10 personer, pass 0700-1530 12 personer.",
        "Skriv till kansliet@norrby.example, inte till gmail.com-konton.",
        "Anmälan på [länets sida](https://www.example.org/@lsg/0701740605).",
    ],
)
def test_what_tempts_is_let_pass(text: str, workspace: Make) -> None:
    assert slips_of_text(workspace, text) == []


def test_a_plan_made_in_november_speaks_of_the_next_year(workspace: Make) -> None:
    days = ("fredag 14 februari", "lördag 25 april", "fredag 19 september", "fredag 14 november")
    text = "\n".join(["Gruppen möts", "", *(f"- {day}" for day in days)])

    assert slips_of_text(workspace, text, NOVEMBER) == [
        "4 LSG801 the text says `lördag 25 april`, but 2025-04-25 is a Friday"
    ]
