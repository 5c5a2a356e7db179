$ brctl addbr
Incorrect number of arguments for command
Usage: …
? 1
