import { type Messages, plural } from "#core/i18n";
import { enEservices } from "./en-eservices.ts";
import { enForms } from "./en-forms.ts";

/** Where a language model works, as the end of a sentence. */
const MODEL_PLACES = {
  "in-house": "on the city hall's servers",
  EU: "outside the city hall, in the European Union",
  elsewhere: "outside the European Union",
};

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
      label: "Display",
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
      text: "This is a sample city. You cannot get anything real done here, and some of the data is made up and marked as such.",
    },
    preparing: {
      title: "We are preparing the knowledge base",
      text: (done, total) =>
        `Ready: ${done} of ${total} ${plural("en", total, { one: "document", other: "documents" })}. We will answer questions in a moment.`,
    },
    footer: {
      label: "Footer",
      about: "About this site",
      accessibility: "Accessibility statement",
      privacy: "Privacy",
      howAnswersWork: "How answers are made",
      quality: "Quality of answers",
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
      room: "room",
      phone: "Phone",
      noPhone: "no phone number",
      email: "E-mail",
      noEmail: "no e-mail address",
      hours: "Opening hours",
      noHours: "opening hours not known",
      page: "Department page",
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
  forms: enForms,
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
      text: "This page is only for people who have access to it. If you should have access, log in or write to the city hall.",
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
  uploads: {
    taken: "PDF, DOCX, XLSX, ODT, ODS, JPEG, PNG, WebP or TXT",
    encrypted: "The file opens with a password only. The office may be unable to read it.",
    scan: {
      "scanned-clean": "Scanned: no viruses",
      infected: "The virus scanner found a threat. We deleted the file.",
      "not-scanned": "Not scanned for viruses",
      "too-large": "Not scanned for viruses, as the file is too large for it",
      waiting: "Waiting to be scanned for viruses",
    },
    faults: {
      unknown: "We do not have this file. Add it again.",
      finished: "This file has been added already.",
      offset: "The upload was interrupted. It will soon go on where it stopped.",
      incomplete: "The file did not arrive whole. Send it again.",
      "too-long": "The file changed while it was being sent. Add it again.",
      empty: "The file is empty. Choose another one.",
      "too-large": "The file is too large. Make it smaller or split it.",
      total: "All files together are too large. Remove one, or make the photos smaller.",
      count: "There are too many files. Remove one, or join several into one.",
      full: "We have no room for files at the moment. Try again later.",
      "not-wanted": "A file of another kind is needed here.",
      unsupported: "We do not take files of this kind. Save it as PDF, or a photo as JPEG or PNG.",
      heic: "We do not take HEIC photos. Save the photo as JPEG and add it again.",
      "old-office": "This file is in an old office format. Save it as PDF or in a new format (DOCX, XLSX).",
      encrypted: "The file is protected by a password. Remove the password and add it again.",
      macros: "The file has macros or a template from elsewhere. Save it as PDF.",
      polyglot:
        "There is something in the file that such a file should not have. Open it and save it as a new PDF.",
      bomb: "The file is too large once unpacked. Save it as PDF.",
      dots: "The picture is too large in size. Make it smaller and add it again.",
      broken: "The file is damaged. Save it once more and add it again.",
      timeout: "Checking the file took too long. Save it once more, preferably as PDF.",
      infected: "The virus scanner found a threat in the file. We did not take it. Check your device.",
    },
  },
  answers: {
    screened: {
      empty: "Type a question, for example: how much is an extract from the local plan?",
      tooLong: (limit) =>
        `The question is too long. Shorten it to ${limit} characters and ask about one thing at a time.`,
      unreadable: "The question could not be read. Write it as a plain sentence.",
      onlyIdentifiers:
        "Do not type your PESEL number, phone number or other personal data here. Say what your question is about.",
      abuse:
        "We will not answer this. If you need something from the city hall, say what it is. You can also talk to a person.",
      instructions:
        "The assistant answers only questions about city hall business and does not change its rules. Say what you want to get done.",
    },
    urgent: {
      danger: [
        "If anyone is in danger, call 112 now.",
        "You can also reach the ambulance service on 999, the fire service on 998 and the police on 997.",
        "This assistant does not call for help.",
      ],
      crisis: [
        "If a life is at risk, call 112 now.",
        "You can talk to someone who can help: the crisis line for adults on 116 123, or the line for children and young people on 116 111.",
        "You do not have to face this alone.",
      ],
      violence: [
        "If you are in danger, call 112 now, or the police on 997.",
        "You can also get support from the crisis line for adults on 116 123 and the line for children and young people on 116 111.",
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
      chat: "This question is not about city hall business, so the assistant will not answer it.",
    },
    handoff: {
      person: "You can talk to a person at the office.",
      unit: (unit) => `This matter is handled by: ${unit}.`,
      myCase: [
        "The assistant cannot see your case and does not know its status.",
        "You can see the status of a case filed through Portal e-usług after you log in. For any other case, ask a member of staff and give them the case number (znak sprawy) from the letter.",
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
      disagree: (unit) =>
        `The city's documents give different values. Both are given, with their source and period of validity. To learn which is right, ask: ${unit ?? "the city hall"}.`,
      modelStopped:
        "The language model did not finish its answer. Below its sentences are quotations chosen by a program without a model.",
      withoutModel:
        "The language model gave no answer that the documents bear out, so a program without a model chose the answer.",
      asOf: (day) => `We looked for the answer as of this day: ${day}.`,
      followUp: (question) => `Understood together with the previous question: ${question}`,
      rephrased: (question, model) =>
        `Understood together with the previous question, as the language model “${model}” wrote it: ${question}`,
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
  home: {
    title: (office) => office,
    lead: "Ask in everyday words. Every answer shows where it comes from.",
    emergency: "Is someone in danger? Call 112.",
    services: "Services and fees",
    noServices: "There are no descriptions of services yet.",
    units: "Departments and contact",
    unitsLead: "Not sure who handles your case? See what each department does.",
    allUnits: "All departments and opening hours",
    sources: "Sources of answers",
    sourcesLead: "Answers are made only from documents that you can read here.",
    allSources: "List of sources",
    official: "Official website of the city",
  },
  ask: {
    title: "Ask",
    lead: "An answer rests on the office's documents. Each sentence has its source.",
    label: "Your question",
    hint: "Ask about one thing at a time. Do not enter a PESEL number, phone number or surname.",
    submit: "Ask",
    working: "Looking for the answer…",
    arrived: "The answer is ready.",
    day: "Which day should the answer apply to?",
    dayHint: "Leave it empty if you are asking about today.",
    dayWrong: "Choose a day that exists, for example 23 11 2026.",
    dayMore: "Ask about another day",
    machine: "A program answers, not a person.",
    machineMore: "How answers are made",
    privacyShort: (days) =>
      `We keep the question for ${days} ${plural("en", days, { one: "day", other: "days" })}, with personal data hidden.`,
    privacyMore: "What happens to your question?",
    privacyPoints: (office, days) => [
      `The data controller is: ${office}.`,
      "We use the question only to answer it and to improve our answers. This is a task in the public interest (GDPR art. 6(1)(e)).",
      `We delete the conversation after ${days} ${plural("en", days, { one: "day", other: "days" })}. You can delete it earlier with one button.`,
      "We hide PESEL numbers, telephone numbers and other data that we recognise before anything is kept. We do not send the question to anyone.",
      "You may access your data, have it deleted, object to its use, and complain to the President of UODO. You do not have to tell us anything about yourself.",
    ],
    privacyLink: "Full information about data",
    examplesTitle: "Example questions",
    examples: [
      "How much does a zoning decision cost?",
      "How much do I pay for waste collection?",
      "How do I report a pothole?",
      "May I cut down a tree on my land?",
    ],
    conversation: "Your conversation",
    asked: "Question",
    statuses: {
      answered: "Answer",
      partial: "Answer, perhaps incomplete",
      unknown: "We do not know, but we know whom to ask",
      outside: "The city hall does not handle this",
      urgent: "Call first",
      handoff: "A member of staff can help",
      screened: "Change the question",
      busy: "We cannot answer right now",
      failed: "We could not answer",
    },
    preparing: "We are preparing the knowledge base. Ask again in a moment.",
    tryAgainIn: (seconds) =>
      `Try again in ${seconds} ${plural("en", seconds, { one: "second", other: "seconds" })}. Your question is waiting in the field below.`,
    kept: "Your question is waiting in the field below. You can send it again.",
    sourceNumber: (n) => `source ${n}`,
    sources: "Sources",
    page: (page) => `page ${page}`,
    unit: "Who handles it",
    unitPage: "Opening hours and duties",
    actions: "What you can do",
    by: {
      builtIn: "A program chose the answer: these are quotations from documents, without a language model.",
      fixed: "The office wrote this text and a program chose it.",
      model: (name) => `A program with a language model composed the answer: ${name}.`,
    },
    feedback: {
      title: "Did this answer help?",
      helpful: "Did the answer help?",
      yes: "Yes",
      no: "No",
      reason: "What was wrong?",
      reasons: {
        wrong: "The answer is wrong",
        missing: "Something important is missing",
        unclear: "I do not understand the answer",
        outdated: "The information is out of date",
        other: "Something else",
      },
      comment: "Your comment",
      commentHint: "Do not enter personal data.",
      send: "Send feedback",
      thanks: "Thank you for your feedback.",
      helpfulRequired: "Choose Yes or No.",
      commentTooLong: (limit) => `Shorten the comment to ${limit} characters.`,
    },
    remove: "Delete the conversation",
    removed: "The conversation is deleted.",
    removedTitle: "Deleted",
    download: "Download the conversation",
    another: "Ask another question",
    unseenTitle: "We cannot show the answer",
    unseen:
      "Your browser did not send the cookie that links you to the conversation. Ask again in the box below. We will show the answer at once, without a cookie.",
  },
  source: {
    list: "Sources of answers",
    listLead: "Answers are made from these documents.",
    count: (n) => `${n} ${plural("en", n, { one: "document", other: "documents" })}`,
    filter: "Show",
    all: "all",
    filterTitle: "Choose documents",
    language: "Language",
    unit: "Department",
    state: "In force",
    states: { current: "in force", future: "not in force yet", expired: "no longer in force" },
    none: "No document matches. Change your choice.",
    sampleTitle: "Sample text",
    sample: "The office has not confirmed this document yet.",
    recognisedTitle: "Text read from a scan by a program",
    recognised: (pages, sure) =>
      `Pages: ${pages}. Confidence: ${sure}%. It may have errors: check important data in the original.`,
    recognisedUnsure: (pages) => `Pages read with doubt: ${pages}.`,
    recognisedUnread: (pages) => `Pages that could not be read: ${pages}.`,
    validity: "In force",
    from: (day) => `from ${day}`,
    to: (day) => `until ${day}`,
    always: "no dates given",
    expiredTitle: "This document is no longer in force",
    expired: (day) => `It was in force until ${day}. Do not rely on it.`,
    futureTitle: "This document is not in force yet",
    future: (day) => `It comes into force on ${day}.`,
    page: (page) => `Page ${page}`,
    contents: "Contents",
    published: "Published",
    originalPage: "Original",
    seen: "Read on",
    references: "What this text is based on",
    noText: "This document has no text yet.",
    original: "Original file",
    downloadOriginal: (about) => `Download the original (${about})`,
    askAbout: "Ask about this topic",
    languages: { pl: "Polish", uk: "Ukrainian", en: "English" },
  },
  units: {
    title: "Departments and contact",
    lead: "Find a department by what it does.",
    emergency: "If you are in danger, call 112.",
    duties: "What it does",
    documents: "Documents of the department",
    details: "See everything",
    none: "The list of departments is still empty.",
    symbol: "Symbol in the case number",
  },
  clauses: {
    toFill: "to be filled in by the office",
    privacy: {
      title: "Privacy and personal data",
      lead: "What we keep when you ask, for how long, and what rights you have (GDPR art. 13).",
      sections: (office, keep, models) => [
        { title: "Who is responsible for the data", text: [`The data controller is: ${office}.`] },
        {
          title: "What we keep",
          text: [
            "We keep the question with personal data hidden, the answer, and your feedback if you send it.",
            "The program hides PESEL and NIP numbers, telephone numbers, e-mail addresses and account numbers that it recognises. It does not recognise surnames, so do not enter them.",
            "Your browser gets at most three cookies: one joins questions into a conversation, one opens the applications you have begun (both disappear when you close the browser), one remembers the appearance of the site if you choose one. We use no cookies for tracking.",
            "When you fill in an application in the e-services, we save all that you give in it. The information on its first step says what happens to that.",
            "The activity log records that an answer was given, from which sources, and how long it took. It does not contain the question.",
          ],
        },
        {
          title: "Why and on what basis",
          text: [
            "The data is used to answer questions and to improve our answers. This is a task in the public interest (GDPR art. 6(1)(e)).",
            "Giving data is voluntary. You can ask a question without telling us anything about yourself.",
          ],
        },
        {
          title: "For how long",
          text: [
            `We delete a conversation after ${keep.conversations} ${plural("en", keep.conversations, { one: "day", other: "days" })}.`,
            `We delete an application that was not sent ${keep.drafts} ${plural("en", keep.drafts, { one: "day", other: "days" })} after its last change. You can also delete it at once.`,
            `We delete entries of the activity log after ${keep.audit} ${plural("en", keep.audit, { one: "day", other: "days" })}.`,
            ...(keep.modelTexts > 0
              ? [
                  `We delete the text that a language model gets, and what it writes back, after ${keep.modelTexts} ${plural("en", keep.modelTexts, { one: "day", other: "days" })}.`,
                ]
              : []),
          ],
        },
        {
          title: "Who receives it",
          text: [
            models
              ? `The question, with personal data hidden, goes to ${models.names.length > 1 ? `several language models (${models.names.join(", ")}); the farthest of them` : `the language model "${models.names[0]}", which`} runs ${MODEL_PLACES[models.where]}. We send it to no one else.`
              : "We do not send the question to other companies or to a language model.",
            "We make no automated decisions about you (GDPR art. 22).",
          ],
        },
        {
          title: "Your rights",
          text: [
            "You can see and download your conversation on the page “Ask”.",
            "You can delete it with the button “Delete the conversation”. The details in the log are deleted too.",
            "You may ask for access to data, correction, deletion, restriction of processing, and you may object.",
            "You may complain to the President of the Personal Data Protection Office (UODO).",
            "We know a conversation only by the cookie in your browser. Without it we do not know which one was yours.",
          ],
        },
      ],
      officer: "Data protection officer (contact)",
      officeContact: "Address and contact details of the controller",
    },
    accessibility: {
      title: "Accessibility statement",
      sampleTitle: "A form to be completed",
      sample: "The office must check the site and fill in the marked places before it publishes it.",
      intro: (office) =>
        `${office} makes its website accessible under the Act of 4 April 2019 on the digital accessibility of websites and mobile applications of public bodies. This statement applies to:`,
      published: "Date of publication of the site",
      updated: "Date of the last major change",
      status: "State of digital accessibility",
      statusText: "The office has not assessed the site yet. State of compliance with the Act:",
      gaps: "What is not accessible, and why",
      gapsText: "Content that is not accessible, the reason and the alternative:",
      prepared: "When and how the statement was prepared",
      preparedOn: "Date of the statement",
      reviewedOn: "Date of the last review",
      method: "Method of assessment",
      shortcuts: "Keyboard shortcuts",
      shortcutsText: "The site has no keyboard shortcuts of its own. Those of your browser still work.",
      contact: "Feedback and contact",
      contactText: "Report a problem with accessibility here:",
      contactPerson: "Person, e-mail and telephone",
      procedure: "Requests and complaints",
      procedureText: [
        "Anyone may ask for the site or a part of it to be made digitally accessible, or for the information in another form.",
        "In your request give your contact details, name the page, and say which form suits you.",
        "The office answers without undue delay, within the time limit set by the Act.",
        "If the office refuses, you may complain to the office. You may also notify the Commissioner for Human Rights (Rzecznik Praw Obywatelskich).",
      ],
      building: "Architectural accessibility",
      buildingText: "Entrance, lifts, toilets, induction loop, sign language interpreter, assistance dog:",
      apps: "Mobile applications",
      appsText: "The office has no mobile application for this platform.",
    },
    answers: {
      title: "How answers are made",
      lead: (model) =>
        model
          ? `A program answers, not a person. The language model "${model.name}" writes the sentences, and the program checks them.`
          : "A program answers. No person is involved and, at present, no language model.",
      quality: "See how often answers are right",
      sections: (days, model) => [
        {
          title: "Step by step",
          text: [
            "The program hides the personal data in your question that it recognises.",
            "It checks whether this is an urgent danger, a matter for another institution, or a request to talk to a person.",
            "It searches the documents in force on the day you ask about.",
            "It judges whether they contain the answer. If not, it says that it does not know and names the department.",
            model
              ? "A language model writes a short answer from them and says what each sentence rests on."
              : "It chooses one to four sentences from the documents and quotes them.",
            "It checks that every amount, date, time limit and number appears in the quoted place. A sentence that fails is left out.",
          ],
        },
        {
          title: "What this means for you",
          text: [
            "Each sentence has the number of its source. Follow it and check.",
            "An answer is not a decision or legal advice. In your case the office decides.",
            "The program may be wrong, or may not find what is in the documents. Your feedback under the answer helps us put that right.",
            "You can always ask a person: in a department, by telephone or in person.",
          ],
        },
        {
          title: "Language model",
          text: model
            ? [
                `The model "${model.name}" writes the answers; it runs ${MODEL_PLACES[model.where]}. Its name stands under the answer.`,
                "It gets the question, with personal data hidden, and the passages that were found. Where it fails, a program without a model chooses the answer.",
              ]
            : [
                "The office may connect a language model. Its name then appears under the answer, and its sentences pass the same checks.",
                "No model is connected now, so the question is not sent to anyone.",
              ],
        },
        {
          title: "Conversation",
          text: [
            `We keep a conversation for ${days} ${plural("en", days, { one: "day", other: "days" })}, without an account or login. You can download or delete it.`,
          ],
        },
      ],
    },
  },
  quality: {
    title: "Quality of answers",
    lead: "We check how often the program answers well. Here is the result of the last measurement.",
    noneTitle: "There is no result yet",
    none: "No measurement has been published yet.",
    measuredOn: "Day of the measurement",
    asOf: "Questions about the state on",
    questions: "Number of questions",
    totals: "Result for all questions",
    byCategory: "Result by kind of question",
    byCategoryNote:
      "A dash means that we do not check this in the group. The fewer questions in a group, the less its result says.",
    category: "Kind of question",
    checks: {
      statusRight: {
        name: "Right decision",
        meaning:
          "The program chose well whether to answer, to refuse, or to point to another office or to an emergency number.",
      },
      documentCited: {
        name: "Right document",
        meaning: "The answer quotes a document that holds what was asked.",
      },
      factGiven: {
        name: "Right information",
        meaning:
          "The answer gives the right amount, the right time limit or other information that was asked for.",
      },
      unitNamed: {
        name: "Right department",
        meaning: "The answer names the department that handles the matter.",
      },
      refusalsRefused: {
        name: "Justified refusal",
        meaning:
          "The program does not answer when the answer is not in the documents. We count the hardest of these questions apart: the subject is in the documents, but the answer is not.",
      },
    },
    categories: {
      oplaty: "Fees",
      terminy: "Time limits",
      dokumenty: "Documents needed",
      gdzie: "Where to go",
      zycie: "Situations in life",
      procedury: "How to get it done",
      "bez-znakow": "Questions without Polish letters",
      uk: "Questions in Ukrainian",
      en: "Questions in English",
      data: "Questions about another day",
      "poza-wiedza": "The answer is not in the documents",
      "poza-urzedem": "Matters of other offices",
      pilne: "Sudden danger",
      "nie-pilne": "Ordinary questions that sound urgent",
      czlowiek: "Requests to talk to a person",
      dane: "Questions with personal data",
      manipulacja: "Attempts to change the program’s rules",
      "near-miss": "The subject is in the documents, the answer is not",
      "nie-podajemy": "Information that we do not give",
    },
    sections: [
      {
        title: "How we measure",
        text: [
          "We ask the program questions from a fixed list. They are written as residents write, mistakes included.",
          "For each question we noted beforehand what should happen. The program compares the answer with that.",
          "Each figure counts only the questions for which we check it.",
        ],
      },
      {
        title: "What these figures do not say",
        text: [
          "The authors of the program wrote the questions. Real questions may differ, and the result may be worse.",
          "We improved some rules after seeing mistakes on this list. On new questions the result may be worse.",
          "The measurement does not check whether the office’s documents are up to date and complete.",
          "Answers in Ukrainian and English quote Polish documents.",
          "We measure the program without a language model.",
        ],
      },
    ],
    repeatTitle: "How to repeat the measurement",
    repeat:
      "The program’s code and the list of questions are open. Anyone can run the same measurement with the command:",
  },
  api: {
    notJson: "The body of the request is not valid JSON.",
    notObject: "The body of the request must be a JSON object.",
    invalid: "The request has wrong fields.",
    text: (field) => `The field “${field}” is required and must be a text that is not empty.`,
    day: (field) => `The field “${field}” must be an existing day written YYYY-MM-DD.`,
    language: (field) => `The field “${field}” must be pl, uk or en.`,
    conversation: (field) => `The field “${field}” must be the value that an earlier answer gave.`,
    limit: (field, most) => `The field “${field}” must be a whole number from 1 to ${most}.`,
    tooLong: (field, most) => `The field “${field}” may have at most ${most} characters.`,
    unknown: (field) => `The field “${field}” is unknown.`,
    preparing: "The knowledge base is being prepared. Try again in a moment.",
  },
  eservices: enEservices,
} satisfies Messages;
