# Names of namespaces.
$ ip netns add "$(printf '\377\377\377\377\377')"
$ ip netns add é
$ ip netns add abcdefghijklmnop
$ ip netns add aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
$ ip netns add ''
! Invalid netns name ""
? 255
$ ip netns add 'a b'
$ ip netns add a/b
! Invalid netns name "a/b"
? 255
$ ip netns add .
! Invalid netns name "."
? 255
$ ip netns add ..
! Invalid netns name ".."
? 255
$ ip netns
a b
aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
abcdefghijklmnop
é
⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩
$ ip netns list-id
$ ip netns del "$(printf '\377\377\377\377\377')"
$ ip netns del é
$ ip netns del abcdefghijklmnop
$ ip netns del aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
$ ip netns del ''
! Invalid netns name ""
? 255
$ ip netns del 'a b'
$ ip netns del a/b
! Invalid netns name "a/b"
? 255
$ ip netns del .
! Invalid netns name "."
? 255
