# Names that leave the directory are refused.
$ ip netns add .
! Invalid netns name "."
? 255
$ ip netns add ..
! Invalid netns name ".."
? 255
$ ip netns add ""
! Invalid netns name ""
? 255
$ ip netns add a/b
! Invalid netns name "a/b"
? 255
$ ip netns add /a
! Invalid netns name "/a"
? 255
$ ip netns add ../a
! Invalid netns name "../a"
? 255
$ ip netns
