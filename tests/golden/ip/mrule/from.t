# Source and destination.
$ ip mrule add from 10.0.0.0/8 to 224.1.0.0/16 table 5 pref 10
$ ip mrule
$ ip -j mrule
