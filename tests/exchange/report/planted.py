"""Pages with a fault put into them: a check that finds nothing in these finds nothing at all."""

import re

# A name, the look that shows it, the kind of fault that must be told, and how the page is spoilt.
PLANTED = (
    ("faint text", "phone", "faint", lambda page: page.replace("--quiet: #55605e", "--quiet: #9aa5a3")),
    ("faint in the dark", "phone-dark", "faint", lambda page: page.replace("--accent: #86cabd", "--accent: #1d3f3a")),
    ("text on text", "phone", "laid", lambda page: re.sub(r'y="76"(>[^<]+</text>)', r'y="50"\1', page, count=1)),
    ("wider than a phone", "phone", "wide", lambda page: page.replace("th, td {", "th, td { white-space: nowrap;", 1)),
    ("wider than paper", "paper", "wide", lambda page: page.replace("th, td {", "th, td { white-space: nowrap;", 1)),
    ("fetched", "phone", "fetched", lambda page: page.replace("</header>", '<img src="none.png"></header>')),
    ("run", "phone", "complaints", lambda page: page.replace("</header>", "<script>document.title = 1</script></header>")),
    ("another paper", "phone", "print: A4", lambda page: page.replace("size: A4", "size: letter")),
)
