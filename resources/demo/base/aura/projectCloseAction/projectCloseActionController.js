({
    close: function (component, event, helper) {
        helper.leave(component);
    }
});
