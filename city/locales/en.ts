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
} satisfies Messages;
