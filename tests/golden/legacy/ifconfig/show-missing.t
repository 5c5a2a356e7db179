$ ifconfig nope
$ ifconfig -s nope
$ ifconfig nope:1
$ ifconfig ""
$ ifconfig abcdefghijklmnopqrstu
