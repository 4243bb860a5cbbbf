import { formatNumber, type Messages, plural } from "#core/i18n";

const number = (value: number) => formatNumber("en", value);
const answers = { one: "answer", other: "answers" };

/** The English texts of the questions of a form and of what is wrong with an answer. */
export const enForms = {
  yes: "Yes",
  no: "No",
  notGiven: "not given",
  confirmed: "confirmed",
  whyAsked: "Why do we ask this?",
  whyAbout: (label) => `About the question: ${label}`,
  further: "After your answer we ask for more. Start here.",
  several: "You can choose more than one.",
  severalAtMost: (most) => `You can choose up to ${number(most)} ${plural("en", most, answers)}.`,
  period: { from: "First day", to: "Last day" },
  address: {
    street: "Street",
    house: "House number",
    flat: "Flat number",
    postcode: "Postcode",
    postcodeHint: "Two digits, a hyphen and three digits.",
    town: "Town or village",
    flatShort: (flat) => `flat ${flat}`,
  },
  parcel: {
    precinct: "Cadastral district (obręb)",
    precinctHint: "Its name or number in the land register.",
    number: "Plot number",
    numberHint: "For example 123/4.",
    short: (number, precinct) => `plot ${number}, obręb ${precinct}`,
  },
  place: {
    description: "Describe where it is",
    coordinates: "Do you know the coordinates? You can enter them",
    lat: "Latitude",
    latHint: "In degrees, for example 52.1.",
    lon: "Longitude",
    lonHint: "In degrees, for example 19.2.",
  },
  rows: {
    addFirst: (row) => `Add: ${row}`,
    addNext: (row) => `Add another: ${row}`,
    remove: (row) => `Remove: ${row}`,
    full: (most) =>
      `You can enter up to ${number(most)} ${plural("en", most, { one: "item", other: "items" })}.`,
  },
  hints: {
    money: "In złoty, for example 120.50.",
    pesel: "11 digits.",
    nip: "10 digits. Hyphens and spaces are fine.",
    regon: "9 or 14 digits.",
    krs: "10 digits, with the zeros in front.",
    "land-register": "Court code, number and check digit, with slashes: AB1C/00000000/0.",
    "bank-account": "26 digits. Spaces are fine. Start a foreign number with its country letters.",
    phone: "9 digits. Start a foreign number with + and its country code.",
    ade: "It begins with AE:PL, for example AE:PL-00000-00013-AAAAA-06.",
  },
  required: {
    text: "Fill in this field.",
    "long-text": "Write it in your own words.",
    choice: "Choose one answer.",
    choices: "Choose at least one answer.",
    "yes-no": "Choose “Yes” or “No”.",
    integer: "Enter a number.",
    decimal: "Enter a number.",
    money: "Enter an amount in złoty, for example 120.50.",
    date: "Enter the day, month and year.",
    period: "Enter the first and the last day.",
    pesel: "Enter the PESEL number: 11 digits.",
    nip: "Enter the NIP number: 10 digits.",
    regon: "Enter the REGON number: 9 or 14 digits.",
    krs: "Enter the KRS number: 10 digits.",
    "land-register": "Enter the land and mortgage register number (księga wieczysta).",
    "bank-account": "Enter the account number: 26 digits.",
    phone: "Enter a phone number.",
    email: "Enter an e-mail address.",
    ade: "Enter the e-Doręczenia address.",
    address: "Enter the address.",
    parcel: "Enter the obręb and the plot number.",
    place: "Describe the place.",
    files: "Add a file.",
    attachment: "Add a file.",
    declaration: "Tick this box if you agree. You cannot send the form without it.",
    repeat: "Add at least one item.",
  },
  numberWithin: {
    both: (from, to) => `Enter a number from ${from} to ${to}.`,
    from: (from) => `Enter a number not smaller than ${from}.`,
    to: (to) => `Enter a number not bigger than ${to}.`,
  },
  amountWithin: {
    both: (from, to) => `Enter an amount from ${from} to ${to}.`,
    from: (from) => `Enter an amount not smaller than ${from}.`,
    to: (to) => `Enter an amount not bigger than ${to}.`,
  },
  faults: {
    "control-characters": "Remove the invisible characters. The easiest way is to type the text again.",
    "too-long": (longest) =>
      `Shorten the text. It can have up to ${number(longest)} ${plural("en", longest, { one: "character", other: "characters" })}.`,
    "not-an-option": "Choose one of the answers given.",
    "too-few": (least) => `Choose at least ${number(least)} ${plural("en", least, answers)}.`,
    "too-many": (most) => `Choose up to ${number(most)} ${plural("en", most, answers)}.`,
    "too-many-files": (most) =>
      `Keep up to ${number(most)} ${plural("en", most, { one: "file", other: "files" })}.`,
    "not-a-number": (example) => `Enter the number in digits, for example ${example}.`,
    "not-whole": "Enter a whole number, without a decimal part.",
    "too-many-places": (places) =>
      `Enter up to ${number(places)} decimal ${plural("en", places, { one: "place", other: "places" })}.`,
    "not-an-amount": "Enter an amount in złoty, for example 120.50.",
    "not-a-day": {
      day: "Correct the day. There is no such day in the calendar.",
      month: "Correct the month. Enter a number from 1 to 12.",
      year: "Correct the year. Enter four digits.",
      several: "Enter the date in digits: day, month and year.",
    },
    "too-early": (from) => `Enter a date not earlier than ${from}.`,
    "too-late": (to) => `Enter a date not later than ${to}.`,
    "period-without": { from: "Enter the first day too.", to: "Enter the last day too." },
    "period-reversed": "Correct the dates. The last day cannot be before the first.",
    "period-too-long": (days) =>
      `Shorten the time. It can last up to ${number(days)} ${plural("en", days, { one: "day", other: "days" })}.`,
    "not-a-pesel": "Check the PESEL number. It has 11 digits, without spaces and letters.",
    "not-a-nip": "Check the NIP number. It has 10 digits.",
    "not-a-regon": "Check the REGON number. It has 9 or 14 digits.",
    "not-a-krs": "Check the KRS number. It has 10 digits, with the zeros in front.",
    "not-a-land-register":
      "Check the register number. It is a court code, eight digits and a check digit, with slashes between them.",
    "not-a-bank-account":
      "Check the account number. A Polish one has 26 digits, a foreign one starts with its country letters.",
    "not-a-phone":
      "Check the phone number. A Polish one has 9 digits, a foreign one starts with + and its country code.",
    "not-an-email": "Check the e-mail address. It needs the @ sign and a dot after it, without spaces.",
    "not-an-ade":
      "Check the e-Doręczenia address. It begins with AE:PL, followed by two groups of five digits, five letters and two digits.",
    "not-a-postcode": "Correct the postcode. Enter two digits, a hyphen and three digits.",
    "not-a-parcel": "Check the plot number. Enter it as in the land register, for example 123/4.",
    "not-coordinates":
      "Correct the coordinates. Enter both as numbers in degrees, for example 52.1 and 19.2.",
    "part-missing": {
      street: "Enter the street.",
      house: "Enter the house number.",
      postcode: "Enter the postcode.",
      town: "Enter the town or village.",
      precinct: "Enter the obręb.",
      number: "Enter the plot number.",
    },
    "too-few-rows": (least) =>
      `Add items. At least ${number(least)} ${plural("en", least, { one: "is", other: "are" })} needed.`,
    "too-many-rows": (most) => `Remove the items that are too many. There can be up to ${number(most)}.`,
  },
} satisfies Messages["forms"];
