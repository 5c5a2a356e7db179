$ ifconfig nope up
$ ifconfig nope down
$ ifconfig nope:1 up
$ ifconfig a/b up
