#!/usr/bin/env python3
"""Writes a large openTRANS feed with the address book and the articles that go with it.

    scripts/generate_feed.py FOLDER [--megabytes 100] [--customers 100000] [--articles 20000]

The same arguments give the same bytes. Everybody in it is invented. Seven orders of ten come from a customer as he stands
in the book, one from a customer with a typing error, two from somebody new.
"""

import argparse
import pathlib
import random

GIVEN = "Anna Bernd Clara Dieter Elke Frank Greta Hans Ida Jens Karin Lars Maria Norbert Olga Peter Rosa Stefan Tanja Uwe " \
    "Vera Walter Xenia Yannik Zoe Max Paul Emma Lina Jonas Mia Felix Nora Simon Lea Tim Eva Karl Ruth Otto".split()
FAMILY_HEAD = "Acker Amsel Bach Berg Birken Brunn Busch Distel Eichen Erlen Falken Feld Fichten Fink Garten Hagen Hasel Hecht " \
    "Heide Hirsch Hof Kirsch Korn Lerchen Linden Mohn Mühl Nuss Ober Pappel Quell Reh Rosen Sand Stein Tannen Ulmen Wald".split()
FAMILY_TAIL = "berg dorf feld hofer huber kamp mann meier müller ner rich schmidt thal wald weber".split()
STREETS = "Amselweg Bahnhofstraße Birkenallee Buchenweg Dorfstraße Eichenweg Feldstraße Gartenstraße Goethestraße Hauptstraße " \
    "Kirchplatz Lindenstraße Marktplatz Mühlweg Ringstraße Rosenweg Schulstraße Talstraße Uferweg Wiesenweg".split()
CITIES = [("01067", "Dresden"), ("10117", "Berlin"), ("20095", "Hamburg"), ("28211", "Bremen"), ("31135", "Hildesheim"),
          ("50667", "Köln"), ("60311", "Frankfurt"), ("70173", "Stuttgart"), ("80331", "München"), ("90402", "Nürnberg")]
WORDS = "Bandage Einlage Orthese Kompression Strumpf Gelenk Polster leicht atmungsaktiv waschbar anatomisch geformt Größe " \
    "Farbe beige schwarz links rechts Paar Klettverschluss rutschfest".split()


def person(rng, number):
    postal_code, city = rng.choice(CITIES)
    given = rng.choice(GIVEN)
    family = rng.choice(FAMILY_HEAD) + rng.choice(FAMILY_TAIL)
    return {
        "id": str(number), "given": given, "family": family,
        "street": rng.choice(STREETS), "house": str(rng.randint(1, 180)),
        "postal_code": f"{int(postal_code) + rng.randint(0, 400):05}", "city": city,
        "birth": f"{rng.randint(1930, 2015)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}" if rng.random() < 0.33 else "",
        "email": f"{given}.{family}{number}@example.org".lower() if rng.random() < 0.66 else "",
        "phone": f"+49 30 23125{rng.randint(0, 999):03}{number % 1000:03}" if rng.random() < 0.6 else "",
    }


def slip(rng, text):
    at = rng.randrange(1, len(text) - 1)
    return text[:at] + text[at + 1] + text[at] + text[at + 2:]


def address(party):
    mail = f"<EMAIL>{party['email']}</EMAIL>" if party["email"] else "<EMAIL/>"
    phone = f"<PHONE>{party['phone']}</PHONE>" if party["phone"] else "<PHONE/>"
    return f"""<PARTY>
              <ADDRESS>
                <NAME></NAME>
                <NAME2>{party['family']}</NAME2>
                <NAME3>{party['given']}</NAME3>
                <STREET>{party['street']} {party['house']}</STREET>
                <ZIP>{party['postal_code']}</ZIP>
                <CITY>{party['city']}</CITY>
                <COUNTRY>DE</COUNTRY>
                {phone}
                <FAX/>
                {mail}
              </ADDRESS>
            </PARTY>"""


def order(rng, number, party, articles):
    lines, total = [], 0
    for index in range(rng.randint(2, 11)):
        article, cents = rng.choice(articles)
        quantity = rng.randint(1, 4)
        total += quantity * cents
        text = " ".join(rng.choice(WORDS) for _ in range(70))
        lines.append(f"""      <ORDER_ITEM>
        <LINE_ITEM_ID>{index}</LINE_ITEM_ID>
        <ARTICLE_ID>
          <SUPPLIER_AID>{article}</SUPPLIER_AID>
          <DESCRIPTION_SHORT>{text[:60]}</DESCRIPTION_SHORT>
          <DESCRIPTION_LONG><![CDATA[{text} & mehr]]></DESCRIPTION_LONG>
        </ARTICLE_ID>
        <QUANTITY>{quantity}</QUANTITY>
        <ORDER_UNIT>1</ORDER_UNIT>
        <ARTICLE_PRICE type="gros_list">
          <PRICE_AMOUNT>{cents // 100}.{cents % 100:02}</PRICE_AMOUNT>
          <PRICE_LINE_AMOUNT>{quantity * cents // 100}.{quantity * cents % 100:02}</PRICE_LINE_AMOUNT>
          <TAX>0.19</TAX>
        </ARTICLE_PRICE>
      </ORDER_ITEM>
""")
    return f"""  <ORDER xmlns="http://www.opentrans.org/XMLSchema/1.0" version="1.0" type="standard">
    <ORDER_HEADER>
      <CONTROL_INFO><GENERATOR_INFO>feed</GENERATOR_INFO></CONTROL_INFO>
      <ORDER_INFO>
        <ORDER_ID>F-{number:07}</ORDER_ID>
        <ORDER_DATE>2026-{number % 12 + 1:02}-{number % 28 + 1:02}T10:15:00+01:00</ORDER_DATE>
        <ORDER_PARTIES>
          <INVOICE_PARTY>
            {address(party)}
          </INVOICE_PARTY>
        </ORDER_PARTIES>
        <PRICE_CURRENCY>EUR</PRICE_CURRENCY>
        <PAYMENT><CASH><PAYMENT_TERM type="unece">10</PAYMENT_TERM></CASH></PAYMENT>
        <REMARK type="delivery_method">DHL</REMARK>
      </ORDER_INFO>
    </ORDER_HEADER>
    <ORDER_ITEM_LIST>
{"".join(lines)}    </ORDER_ITEM_LIST>
    <ORDER_SUMMARY>
      <TOTAL_ITEM_NUM>{len(lines)}</TOTAL_ITEM_NUM>
      <TOTAL_AMOUNT>{total // 100}.{total % 100:02}</TOTAL_AMOUNT>
    </ORDER_SUMMARY>
  </ORDER>
"""


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", type=pathlib.Path)
    arguments.add_argument("--megabytes", type=int, default=100)
    arguments.add_argument("--customers", type=int, default=100_000)
    arguments.add_argument("--articles", type=int, default=20_000)
    options = arguments.parse_args()
    rng = random.Random(20261122)
    options.folder.mkdir(parents=True, exist_ok=True)

    customers = [person(rng, number + 1) for number in range(options.customers)]
    with open(options.folder / "customers.csv", "w", encoding="utf-8") as out:
        out.write("id,given_name,family_name,birth_date,street,house_number,postal_code,city,country,email,phone\n")
        for c in customers:
            out.write(f"{c['id']},{c['given']},{c['family']},{c['birth']},{c['street']},{c['house']},"
                      f"{c['postal_code']},{c['city']},DE,{c['email']},{c['phone']}\n")
    articles = [(f"A-{number:05}", rng.randint(100, 30000)) for number in range(options.articles)]
    with open(options.folder / "articles.csv", "w", encoding="utf-8") as out:
        out.write("number,name,price,tax_rate\n")
        for article, cents in articles:
            out.write(f"{article},Artikel {article},{cents // 100}.{cents % 100:02},19\n")

    written = number = 0
    with open(options.folder / "feed.xml", "w", encoding="utf-8") as out:
        written += out.write('<?xml version="1.0" encoding="UTF-8"?>\n<ORDER_LIST>\n')
        while written < options.megabytes * 1_000_000:
            number += 1
            luck = rng.random()
            if luck < 0.8:
                party = dict(rng.choice(customers))
                if luck >= 0.7:
                    party["family"] = slip(rng, party["family"])
            else:
                party = person(rng, options.customers + number)
            written += out.write(order(rng, number, party, articles))
        out.write("</ORDER_LIST>\n")
    print(f"{number} orders in {options.folder / 'feed.xml'}")


if __name__ == "__main__":
    main()
