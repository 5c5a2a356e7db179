# Marks.
$ ip mrule add fwmark 1 table 5 pref 1
$ ip mrule add fwmark 1/2 table 5 pref 2
$ ip mrule
$ ip mrule show fwmark 1
