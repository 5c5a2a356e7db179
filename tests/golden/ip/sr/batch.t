# Several in one run, and in another namespace.
$ printf "sr tunsrc set 2001:db8::1\nsr tunsrc show\nsr tunsrc set foo\nsr tunsrc show\n" | ip -force -b -
tunsrc addr 2001:db8::1
! Error: inet6 address is expected rather than "foo".
? 1
$ printf "sr tunsrc show\nsr tunsrc show\n" | ip -j -b -
[{"tunsrc":"2001:db8::1"}]
[{"tunsrc":"2001:db8::1"}]
$ printf "sr foo\nsr tunsrc show\n" | ip -force -b -
! Error: argument "foo" is wrong: unknown
? 255
$ printf "sr hmac set 1 foo\nsr tunsrc show\n" | ip -force -b -
! Error: argument "foo" is wrong: hmac ALGO value is invalid
? 255
$ ip netns add blue
$ ip -n blue sr tunsrc show
tunsrc addr ::
