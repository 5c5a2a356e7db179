# Names of groups are looked up when the whole line is read.
$ ip stats show group foo link
! What is "link"?
! Usage: …
? 22
$ ip stats show group foo group bar
! Error: no group named foo found inside top-level
? 22
$ ip stats show group foo subgroup bar x
! What is "x"?
! Usage: …
? 22
$ ip stats show group foo suite bar x
! Error: suite bar requested without selecting a subgroup first
? 22
$ ip stats show group foo dev
! Command line is not complete. Try option "help"
? 255
$ ip stats show group foo help
! Usage: …
$ ip stats show dev nope group foo
! Error: no group named foo found inside top-level
? 22
$ ip stats show dev nope foo
! What is "foo"?
! Usage: …
? 22
$ ip stats show group xstats subgroup foo suite bar
! Error: no subgroup named foo found inside xstats
? 22
$ ip stats show group link subgroup foo
! Error: subgroup foo requested inside leaf group link
? 22
$ ip stats show group link subgroup foo x
! What is "x"?
! Usage: …
? 22
$ ip stats show dev lo dev lo group foo
! Error: either "dev" is duplicate, or "lo" is garbage.
? 255
