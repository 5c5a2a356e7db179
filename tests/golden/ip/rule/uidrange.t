# The users' range; the numbers wrap as C's scanf does.
$ ip rule add uidrange 0-100 table 100 pref 1
$ ip rule add uidrange 0-4294967294 table 100 pref 2
$ ip rule add uidrange 5-5 table 100 pref 3
$ ip rule add uidrange 0-4294967296 table 100 pref 4
$ ip rule add uidrange 1-2foo table 100 pref 5
$ ip rule
$ ip -j rule show uidrange 0-100
