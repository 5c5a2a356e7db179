$ ifconfig nope up
! nope: ERROR while getting interface flags: No such device
? 255
$ ifconfig nope down
! nope: ERROR while getting interface flags: No such device
? 255
$ ifconfig nope:1 up
! nope:1: ERROR while getting interface flags: No such device
? 255
$ ifconfig a/b up
! a/b: ERROR while getting interface flags: No such device
? 255
