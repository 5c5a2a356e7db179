# What is no option, and values that none takes.
$ bridge -x link
! Option "-x" is unknown, try "bridge help".
? 255
$ bridge --brief link
! Option "-brief" is unknown, try "bridge help".
? 255
$ bridge -statsx link
! Option "-statsx" is unknown, try "bridge help".
? 255
$ bridge -comx link
! Option "-comx" is unknown, try "bridge help".
? 255
$ bridge -color=foo link
! Option "-color=foo" is unknown, try "bridge help".
? 255
$ bridge -0 link
! Option "-0" is unknown, try "bridge help".
? 255
$ bridge -Numeric link
! Option "-Numeric" is unknown, try "bridge help".
? 255
$ bridge -version
! Option "-version" is unknown, try "bridge help".
? 255
