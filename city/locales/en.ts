import { type Messages, plural } from "#core/i18n";

/** The texts of the interface in English. */
export const en = {
  shell: {
    skipToContent: "Skip to content",
    siteName: "City portal",
    homeLink: (city) => `${city} – home page`,
    pageTitle: (title, city) => `${title} – ${city}`,
    menu: {
      open: "Menu",
      label: "Main menu",
      home: "Home",
      ask: "Ask",
      services: "Services and fees",
      eservices: "E-services",
      units: "Departments and contact",
      sources: "Sources of answers",
      office: "Clerk’s assistant",
    },
    languages: {
      label: "Choose a language",
    },
    theme: {
      label: "Page appearance",
      legend: "Choose how the page looks",
      auto: "Same as my device",
      light: "Light",
      dark: "Dark",
      contrast: "High contrast",
      save: "Save appearance",
    },
    breadcrumbs: {
      label: "You are here",
    },
    sample: {
      label: "Sample city",
      text: "This is a sample city. It shows how Magistrat works. You cannot settle a real matter here, and some of the data is made up and marked as such.",
    },
    preparing: {
      title: "We are preparing the knowledge base",
      text: (done, total) =>
        `We are preparing the knowledge base: ${done} of ${total} ${plural("en", total, { one: "document", other: "documents" })} ready. You can ask already, but answers may be incomplete.`,
    },
    footer: {
      label: "Footer",
      about: "About this site",
      accessibility: "Accessibility statement",
      privacy: "Privacy",
      howAnswersWork: "How answers are made",
      sourceCode: "Source code",
      euMarks: "Funding",
      madeWith: "This site runs on the open platform Magistrat.",
      machineNote: "Answers to questions are put together by a program from the sources it names.",
    },
  },
  ui: {
    errorSummary: {
      title: (count) =>
        `${plural("en", count, { one: `Correct ${count} error`, other: `Correct ${count} errors` })} in the form`,
      itemPrefix: "Error:",
      titlePrefix: "Error",
    },
    field: {
      required: "required",
      optional: "optional",
      requiredNote: "Fill in every field that is not marked “optional”.",
      characterLimit: (limit) =>
        `You can enter up to ${limit} ${plural("en", limit, { one: "character", other: "characters" })}.`,
      charactersLeft: (left) =>
        `${left} ${plural("en", left, { one: "character", other: "characters" })} left.`,
      charactersOver: (over) =>
        `Remove ${over} ${plural("en", over, { one: "character", other: "characters" })}.`,
      choose: "Choose from the list",
      day: "Day",
      month: "Month",
      year: "Year",
      dateHint: (example) => `For example, ${example}.`,
      fileLimit: (megabytes) => `Largest file size: ${megabytes} MB.`,
    },
    notice: {
      info: "Information",
      success: "Done",
      warning: "Important",
      danger: "Caution",
      sample: "Sample",
    },
    pagination: {
      label: "Pages of results",
      previous: "Previous",
      next: "Next",
      page: (page) => `Page ${page}`,
      current: (page, total) => `Page ${page} of ${total}`,
    },
    progress: {
      count: (done, total) => `${done} of ${total}`,
      percent: (percent) => `${percent}%`,
    },
    table: {
      scroll: (caption) => `${caption} – a table that you can scroll sideways`,
      empty: "No data in the table.",
    },
    contact: {
      address: "Address",
      room: "Room",
      phone: "Phone",
      noPhone: "no phone number",
      email: "E-mail",
      noEmail: "no e-mail address",
      hours: "Opening hours",
      noHours: "opening hours not known",
      page: "Page of the department",
      sample: "Sample data. The city hall has not confirmed it yet.",
      notKnown: "not known",
    },
    citation: {
      source: "Source",
      open: "Open the source at this place",
    },
    opensNewWindow: "opens in a new window",
    sample: "Sample",
  },
  errors: {
    home: "Go to the home page",
    back: "Go back to the previous page",
    notFound: {
      title: "There is no such page",
      text: "Check that the address is typed correctly. The page may also have moved or been removed.",
      ask: "You can ask about what you are looking for.",
    },
    forbidden: {
      title: "You cannot open this page",
      text: "This page is only for people who have access to it. If you should have it, log in or write to the city hall.",
    },
    tooMany: {
      title: "Too many questions in a short time",
      text: (seconds) =>
        `Try again in ${seconds} ${plural("en", seconds, { one: "second", other: "seconds" })}.`,
      why: "We limit the number of questions so that the site works for everyone.",
    },
    badRequest: {
      title: "We do not understand what your browser sent",
      text: "Go back to the previous page, reload it and try again.",
    },
    tooLarge: {
      title: "You are sending too much at once",
      text: "Shorten the text or choose a smaller file and try again.",
    },
    server: {
      title: "Something went wrong on our side",
      text: "It is not your fault. Try again in a few minutes.",
      requestNumber: (number) => `If you report the error, give this number: ${number}`,
    },
    unavailable: {
      title: "The site is not working at the moment",
      text: "We are working on it. Try again in a few minutes.",
      call: "If it is urgent, call the city hall or come in person.",
    },
  },
  answers: {
    screened: {
      empty: "Type a question, for example: how much is an extract from the local plan?",
      tooLong: (limit) =>
        `The question is too long. Shorten it to ${limit} characters and ask about one matter at a time.`,
      unreadable: "The question could not be read. Write it as a plain sentence.",
      onlyIdentifiers:
        "Do not type your PESEL number, telephone or other personal data here. Write what your matter is.",
      abuse:
        "We will not answer this. If you have a matter for the office, write what it is. You can also talk to a person.",
      instructions:
        "The assistant answers only questions about the office's matters and does not change its rules. Write what you want to arrange.",
    },
    urgent: {
      danger: [
        "If anyone is in danger, call 112 now.",
        "The ambulance service also has the number 999, the fire service 998 and the police 997.",
        "This assistant does not call for help.",
      ],
      crisis: [
        "If a life is at risk, call 112 now.",
        "You can talk to someone who helps: the crisis line for adults 116 123, the line for children and young people 116 111.",
        "You do not have to face this without help.",
      ],
      violence: [
        "If you are in danger, call 112 now, or the police at 997.",
        "Support is also given by the crisis line for adults 116 123 and the line for children and young people 116 111.",
        "This assistant does not call for help.",
      ],
    },
    unknown: {
      text: "The documents that the assistant knows do not answer this question.",
      unit: (unit) => `The best place to ask: ${unit}.`,
      tip: "You can also ask in other words or talk to a person.",
    },
    outside: {
      door: (door) => `This matter belongs to: ${door}.`,
      chat: "This question is not about the office's matters, so the assistant will not answer it.",
    },
    handoff: {
      person: "You can talk to a person at the office.",
      unit: (unit) => `This matter is handled by: ${unit}.`,
      myCase: [
        "The assistant cannot see your case and does not know its state.",
        "You see the state of a case filed in Portal e-usług after logging in. About any other case ask a person and give them the case sign (znak sprawy) from the letter.",
      ],
    },
    busy: "Many people are asking right now. Try again in a minute or contact the office.",
    failed: "The answer could not be prepared. Try again or contact the office.",
    notices: {
      identifiers: "Personal data in the question has been masked and is not stored.",
      partial: "This may not be the whole answer. Check the source or ask the office.",
      sample: "The answer comes from sample data that the office has not yet confirmed.",
      language: "The office's documents are in Polish, so the answer is a quotation in Polish.",
      danger: "If anyone is in danger right now, call 112.",
      followUp: (question) => `Understood together with the previous question: ${question}`,
    },
    actions: {
      source: "Open the source",
      call: (unit) => `Call: ${unit}`,
      email: (unit) => `Write: ${unit}`,
      visit: (unit) => `See the page: ${unit}`,
      person: "Talk to a person",
      form: (service) => `Do it online: ${service}`,
      report: (service) => `Report: ${service}`,
      door: (door) => `Go to: ${door}`,
      emergency: (number) => `Call ${number}`,
    },
  },
} satisfies Messages;
