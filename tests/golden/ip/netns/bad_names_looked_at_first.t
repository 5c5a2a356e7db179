# Even for a verb that knows no name, or for no verb at all.
$ ip netns list .
! Invalid netns name "."
? 255
$ ip netns list-id a/b
! Invalid netns name "a/b"
? 255
$ ip netns help ..
! Invalid netns name ".."
? 255
$ ip netns foo ..
! Invalid netns name ".."
? 255
$ ip netns monitor /
! Invalid netns name "/"
? 255
$ ip -all netns exec ../x
$ ip -all netns del .
