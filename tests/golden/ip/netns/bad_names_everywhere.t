# The first word behind the verb is looked at before the verb does anything.
$ ip netns exec . true
! Invalid netns name "."
? 255
$ ip netns exec ../x true
! Invalid netns name "../x"
? 255
$ ip netns delete ../x
! Invalid netns name "../x"
? 255
$ ip netns set / 1
! Invalid netns name "/"
? 255
$ ip netns pids ..
! Invalid netns name ".."
? 255
$ ip netns identify .
! Invalid netns name "."
? 255
$ ip netns attach a/b 1
! Invalid netns name "a/b"
? 255
$ ip netns identify ""
! Invalid netns name ""
? 255
