# The link's group has no parts.
$ ip stats show dev lo group link subgroup foo
! Error: subgroup foo requested inside leaf group link
? 22
$ ip stats show dev lo group link suite foo
! Error: suite foo requested without selecting a subgroup first
? 22
$ ip stats show dev lo group link subgroup
! Command line is not complete. Try option "help"
? 255
