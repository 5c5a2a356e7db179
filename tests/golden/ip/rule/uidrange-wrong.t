# Ranges that are none.
$ ip rule add uidrange
$ ip rule add uidrange 5
$ ip rule add uidrange 5-
$ ip rule add uidrange 5-x
$ ip rule add uidrange 10-5 table 100
$ ip rule show uidrange 1
