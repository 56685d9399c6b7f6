"""Small tables of English words that several stages need.

Closed word classes after Quirk et al., A Comprehensive Grammar of the English Language; titles and
abbreviations after the AP Stylebook.
"""

from __future__ import annotations

#: Verbs that report speech, in every inflection that news uses.
SPEECH_VERBS = frozenset(
    """
    said says say saying told tells tell wrote writes write writing added adds adding argued argues announced
    announces asked asks claimed claims commented confirmed confirms continued declared declares explained
    explains explaining insisted insists noted notes observed posted posts recalled remarked replied replies
    reported reports responded responds reads read stated states stating stressed tweeted urged urges warned
    warns testified testifies concluded acknowledged admitted alleged vowed
    """.split()
)

#: Words that open a sentence far more often than they stand capitalised inside one.
SENTENCE_OPENERS = frozenset(
    """
    the a an this that these those it he she they we i you his her their our its there here in on at by for
    from with after before since during when while as if although though because but and or so yet however
    meanwhile also still some many most all both several what who where why how not no one two according
    """.split()
)

#: Closed-class words that a name or a noun phrase never starts or ends with.
FUNCTION_WORDS = frozenset(
    """
    the a an this that these those it he she they we i you him them us me his her their our its my your there
    here in on at by for from with after before since during when while as if although though because but and
    or nor so yet to of into onto upon over under about against between among through within without across
    near than then who whom whose which what where why how is are was were be been being am do does did done
    has have had having will would can could may might must shall should not no
    """.split()
)

#: Abbreviations with a full stop that never ends the sentence: something always follows them.
LEADING_ABBREVIATIONS = frozenset(
    """
    mr mrs ms mx dr prof gov sen rep govs sens reps lt col gen capt cmdr sgt cpl maj adm rev hon fr st mt ft vs no nos
    fig
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    asst assoc supt atty pres sec del
    """.split()
)

#: Abbreviations that may end a sentence; they do so only where a word that opens sentences follows.
TRAILING_ABBREVIATIONS = frozenset("jr sr inc corp co ltd llc bros dept est ave blvd rd approx etc al ph".split())

#: Month names and their abbreviations → number. AP Stylebook, "months"; the three-letter forms are ISO-style.
MONTHS = {
    name: number
    for number, names in enumerate(
        """
        january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|
        october oct|november nov|december dec
        """.replace("\n", " ").split("|"),
        start=1,
    )
    for name in names.split()
}

#: The month names that are abbreviated, so that a full stop may belong to them.
SHORT_MONTHS = frozenset("jan feb mar apr jun jul aug sept sep oct nov dec".split())

#: Weekday names → number, Monday is 0 as in `datetime`.
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        """
        monday mon|tuesday tues tue|wednesday wed|thursday thurs thur thu|friday fri|saturday sat|sunday sun
        """.split("|")
    )
    for name in names.split()
}

#: Names of the weekdays by number.
WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
