# Devices that are not there.
$ ip monitor dev nope
$ ip monitor dev
$ ip monitor dev ''
$ ip monitor link dev nope
$ ip monitor dev name_that_is_too_long
$ ip monitor dev lo dev nope
